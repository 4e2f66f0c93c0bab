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
        ("no-siblings", cells("<→distances/>")),
        ("cell-without-processors", "<cpu><numa><cell cpus='0' memory='1024'/><cell →cpus='0,^0' memory='1024'/></numa></cpu>"),
        ("missing-attribute", "<cpu><numa><→cell id='0'/></numa></cpu>"),
        ("cache-level", cells(cache("→level='4'"))),
        ("cache-twice", cells(cache("level='1'") + cache("→level='1'"))),
        ("cache-measure", cells("<→cache level='1' associativity='none' policy='none'><size value='1'/></cache>")),
        ("link-twice", cells("", "<interconnects>\(link(0, 1))<→\(link(0, 1).dropFirst())</interconnects>")),
        ("link-both-ways", cells("", "<interconnects>\(link(0, 1))<→\(link(1, 0).dropFirst())</interconnects>")),
        ("initiator-without-processors",
            "<cpu><numa><cell id='0' cpus='0' memory='1024'/><cell id='1' memory='1024'/><interconnects>"
                + "<latency →initiator='1' target='0' type='access' value='5'/></interconnects></numa></cpu>"),
    ])
    func topology(code: String, sections: String) throws {
        try MarkedDocument(sections: sections).expect(code)
    }

    private static func cache(_ level: String) -> String {
        "<cache \(level) associativity='none' policy='none'><size value='1' unit='KiB'/><line value='8' unit='B'/></cache>"
    }

    private static func link(_ initiator: Int, _ target: Int) -> String {
        "<latency initiator='\(initiator)' target='\(target)' type='access' value='5'/>"
    }

    @Test("The number of a memory-side cache is not scaled by its unit")
    func cacheUnit() throws {
        let cache = "<cache level='1' associativity='none' policy='none'><size value='1' →unit='MiB'/><line value='8'/></cache>"
        try MarkedDocument(sections: Self.cells(cache)).expect("unit-without-effect", .warning)
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

    @Test("Huge pages and how they are taken", arguments: [
        ("huge-pages-are-not-anonymous", "<hugepages/><source →type='anonymous'/>"),
        ("huge-pages-are-taken-at-once", "<hugepages/><allocation →mode='ondemand'/>"),
    ])
    func hugePages(code: String, backing: String) throws {
        try MarkedDocument(sections: "<memoryBacking>\(backing)</memoryBacking>").expect(code)
    }

    @Test("Pins and schedulers", arguments: [
        ("period-range", "<→period>999</period>"),
        ("quota-range", "<→emulator_quota>10</emulator_quota>"),
        ("pinned-twice", "<vcpupin vcpu='0' cpuset='0'/><vcpupin →vcpu='0' cpuset='1'/>"),
        ("no-such-io-thread", "<iothreadpin →iothread='2' cpuset='0'/>"),
        ("no-such-io-thread", "<iothreadsched →iothreads='1-2' scheduler='batch'/>"),
        ("no-such-processor", "<vcpusched →vcpus='3-5' scheduler='batch'/>"),
        ("scheduled-twice", "<vcpusched vcpus='0-1' scheduler='batch'/><vcpusched →vcpus='1-2' scheduler='idle'/>"),
        ("priority-missing", "<vcpusched vcpus='0' →scheduler='fifo'/>"),
        ("no-processors", "<emulatorpin →cpuset='0,^0'/>"),
    ])
    func tuning(code: String, tuning: String) throws {
        try MarkedDocument(
            sections: "<vcpu>4</vcpu><iothreads>1</iothreads><cputune>\(tuning)</cputune>").expect(code)
    }

    @Test("Shares of caches and bandwidth", arguments: [
        ("groups-overlap", "<cachetune vcpus='0-1'>\(share("0"))</cachetune><cachetune →vcpus='1-2'>\(share("1"))</cachetune>"),
        ("groups-overlap", "<cachetune vcpus='0-1'>\(share("0"))</cachetune><memorytune →vcpus='1'>\(bandwidth)</memorytune>"),
        ("missing-attribute", "<cachetune vcpus='0'><→cache id='0' level='3' type='both'/></cachetune>"),
        ("cache-shared-twice", "<cachetune vcpus='0'>\(share("0"))<→\(share("0").dropFirst())</cachetune>"),
        ("node-shared-twice", "<memorytune vcpus='0'>\(bandwidth)<node →id='0' bandwidth='20'/></memorytune>"),
        ("monitor-outside", "<memorytune vcpus='0'><monitor →vcpus='1'/></memorytune>"),
        ("monitor-empty", "<memorytune vcpus='0'><monitor →vcpus='0,^0'/></memorytune>"),
        ("monitors-overlap", "<memorytune vcpus='0-1'><monitor vcpus='0-1'/><monitor →vcpus='1'/></memorytune>"),
        ("monitor-level", "<cachetune vcpus='0'><monitor →level='2' vcpus='0'/></cachetune>"),
        ("monitor-level-missing", "<cachetune vcpus='0'><→monitor vcpus='0'/></cachetune>"),
    ])
    func groups(code: String, groups: String) throws {
        try MarkedDocument(sections: "<vcpu>4</vcpu><cputune>\(groups)</cputune>", type: "kvm").expect(code)
    }

    private static func share(_ id: String) -> String { "<cache id='\(id)' level='3' type='both' size='1' unit='MiB'/>" }
    private static let bandwidth = "<node id='0' bandwidth='10'/>"

    @Test("Groups need KVM")
    func groupsElsewhere() throws {
        try MarkedDocument(sections: "<cputune><→memorytune vcpus='0'>\(Self.bandwidth)</memorytune></cputune>").expect("groups-need-kvm")
    }

    @Test("Settings that have no effect are said to have none", arguments: [
        ("bandwidth-percent", "<memorytune vcpus='0'><node id='0' →bandwidth='101'/></memorytune>"),
        ("pin-without-processor", "<vcpupin →vcpu='4' cpuset='0'/>"),
        ("group-without-effect", "<→cachetune vcpus='0'/>"),
        ("group-without-effect", "<→memorytune vcpus='7'>\(bandwidth)</memorytune>"),
        ("priority-without-effect", "<vcpusched vcpus='0' scheduler='batch' →priority='1'/>"),
        ("priority-without-effect", "<emulatorsched scheduler='idle' →priority='1'/>"),
    ])
    func withoutEffect(code: String, tuning: String) throws {
        try MarkedDocument(sections: "<vcpu>4</vcpu><cputune>\(tuning)</cputune>", type: "kvm").expect(code, .warning)
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
