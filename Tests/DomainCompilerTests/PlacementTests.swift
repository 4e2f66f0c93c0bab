import Testing

@testable import DomainCompiler

/// Protects the rules of where memory and threads are placed: NUMA cells, host nodes, page sizes, pins and schedulers.
@Suite("Placement rules")
struct PlacementRuleTests {
    /// A guest of two cells with two processors each.
    private static func cells(_ first: String = "", _ rest: String = "") -> String {
        """
        <vcpu>4</vcpu><cpu><numa><cell id='0' cpus='0-1' memory='65536'>\(first)</cell>\
        <cell id='1' cpus='2-3' memory='65536'/>\(rest)</numa></cpu>
        """
    }

    @Test("NUMA cells", arguments: [
        ("no-cells", "<cpu><→numa/></cpu>"),
        ("cell-numbers", "<cpu><numa><cell →id='1' memory='1024'/></numa></cpu>"),
        ("cell-processor", "<cpu><numa><cell id='0' →cpus='0-1' memory='1024'/></numa></cpu>"),
        ("cells-share-processors",
            "<vcpu>2</vcpu><cpu><numa><cell cpus='0-1' memory='1024'/><cell →cpus='1' memory='1024'/></numa></cpu>"),
        ("no-such-sibling", cells("<distances><sibling →id='2' value='20'/></distances>")),
        ("local-distance", cells("<distances><sibling id='0' →value='20'/></distances>")),
        ("remote-distance", cells("<distances><sibling id='1' →value='10'/></distances>")),
        ("distance-range", cells("<distances><sibling id='1' →value='256'/></distances>")),
        ("no-such-sibling", cells("", "<interconnects><latency initiator='0' →target='2' type='access' value='5'/></interconnects>")),
        ("no-such-cache",
            cells("", "<interconnects><latency initiator='0' target='1' →cache='1' type='access' value='5'/></interconnects>")),
    ])
    func topology(code: String, sections: String) throws {
        try MarkedDocument(sections: sections).expect(code)
    }

    @Test("Host nodes", arguments: [
        ("nodes-missing", "<numatune><memory mode='interleave' →placement='static'/></numatune>"),
        ("no-guest-cells", "<numatune><→memnode cellid='0' mode='strict' nodeset='0'/></numatune>"),
        ("no-such-cell", cells() + "<numatune><memnode →cellid='2' mode='strict' nodeset='0'/></numatune>"),
        ("policy-twice",
            cells() + "<numatune><memnode cellid='1' nodeset='0'/><memnode →cellid='1' nodeset='0'/></numatune>"),
        ("restrictive-throughout",
            cells() + "<numatune><memory mode='restrictive' nodeset='0'/><memnode cellid='1' →mode='strict' nodeset='0'/></numatune>"),
        ("cell-under-automatic-placement",
            cells() + "<numatune><memory mode='strict' placement='auto'/><→memnode cellid='1' nodeset='0'/></numatune>"),
    ])
    func nodes(code: String, sections: String) throws {
        try MarkedDocument(sections: sections).expect(code)
    }

    @Test("Nodes that the host does not have")
    func missingNode() throws {
        var document = MarkedDocument(sections: "<numatune><memory mode='strict' →nodeset='0,7'/></numatune>")
        document.host.memory.nodes = [.init(id: 0)]
        try document.expect("no-such-host-node")
    }

    @Test("Page sizes", arguments: [
        ("page-size-missing", "<page →size='0'/>"),
        ("no-such-cell", "<page size='2' unit='M' →nodeset='2'/>"),
        ("page-size-twice", "<page size='2' unit='M'/><page →size='1' unit='G'/>"),
        ("cells-have-two-sizes", "<page size='2' unit='M' nodeset='0-1'/><page size='1' unit='G' →nodeset='1'/>"),
    ])
    func pageSizes(code: String, pages: String) throws {
        let backing = "<memoryBacking><hugepages>\(pages)</hugepages></memoryBacking>"
        try MarkedDocument(sections: Self.cells() + backing).expect(code)
    }

    @Test("Pages that the host has not mounted")
    func missingMount() throws {
        var document = MarkedDocument(
            sections: "<memoryBacking><hugepages><page →size='16' unit='M'/></hugepages></memoryBacking>")
        document.host.memory.hugePageMounts = [.init(path: "/dev/hugepages", pageSize: 2048)]
        try document.expect("no-such-pages")
    }

    @Test("Pins, schedulers and shares", arguments: [
        ("period-range", "<→period>999</period>"),
        ("quota-range", "<→emulator_quota>10</emulator_quota>"),
        ("pinned-twice", "<vcpupin vcpu='0' cpuset='0'/><vcpupin →vcpu='0' cpuset='1'/>"),
        ("no-such-io-thread", "<iothreadpin →iothread='2' cpuset='0'/>"),
        ("no-such-io-thread", "<iothreadsched →iothreads='1-2' scheduler='batch'/>"),
        ("no-such-processor", "<vcpusched →vcpus='3-5' scheduler='batch'/>"),
        ("scheduled-twice", "<vcpusched vcpus='0-1' scheduler='batch'/><vcpusched →vcpus='1-2' scheduler='idle'/>"),
        ("priority-missing", "<vcpusched vcpus='0' →scheduler='fifo'/>"),
        ("groups-overlap", "<cachetune vcpus='0-1'/><cachetune →vcpus='1-2'/>"),
        ("bandwidth-percent", "<memorytune vcpus='0'><node id='0' →bandwidth='101'/></memorytune>"),
        ("monitor-outside", "<memorytune vcpus='0'><monitor →vcpus='1'/></memorytune>"),
    ])
    func tuning(code: String, tuning: String) throws {
        try MarkedDocument(
            sections: "<vcpu>4</vcpu><iothreads>1</iothreads><cputune>\(tuning)</cputune>").expect(code)
    }

    @Test("Memory modules do not overlap")
    func modules() throws {
        let module = { (base: String) in
            """
            <memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target>\
            <address type='dimm' \(base)/></memory>
            """
        }
        try MarkedDocument(
            sections: """
                <maxMemory slots='4' unit='GiB'>4</maxMemory>\(Self.cells())<devices>\
                \(module("slot='0' base='0x100000000'"))\(module("slot='1' →base='0x104000000'"))</devices>
                """
        ).expect("modules-overlap")
    }

    @Test("Aliases are unique among all devices")
    func aliases() throws {
        try MarkedDocument(
            sections: """
                <devices><rng model='virtio'><backend model='builtin'/><alias name='ua-it'/></rng>\
                <watchdog model='ib700'><alias →name='ua-it'/></watchdog></devices>
                """
        ).expect("alias-twice")
    }

    @Test("Registers of pSeries' virtual bus are unique")
    func registers() throws {
        try MarkedDocument(
            sections: """
                <devices><controller type='scsi' index='0' model='ibmvscsi'><address type='spapr-vio' reg='0x2000'/></controller>\
                <controller type='scsi' index='1' model='ibmvscsi'><address type='spapr-vio' →reg='0x2000'/></controller></devices>
                """
        ).expect("register-taken")
    }
}
