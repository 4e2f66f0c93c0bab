import Testing

@testable import DomainCompiler

/// Protects the rules of what stands outside `<devices>` and is no platform: names, amounts, processors, threads.
@Suite("Domain rules")
struct DomainRuleTests {
    /// A guest whose `<domain>` has these children.
    private static func document(_ children: String, type: String = "qemu") -> MarkedDocument {
        MarkedDocument("<domain type='\(type)'>\(children)</domain>")
    }
    private static let hvm = "<os><type machine='pc'>hvm</type></os>"

    @Test("Names", arguments: [
        ("name-missing", "<→domain type='qemu'><memory>262144</memory>\(hvm)</domain>"),
        ("name-empty", "<domain type='qemu'><→name/><memory>262144</memory>\(hvm)</domain>"),
        ("name-has-slash", "<domain type='qemu'><→name>a/b</name><memory>262144</memory>\(hvm)</domain>"),
        ("name-has-newline", "<domain type='qemu'><→name>a\nb</name><memory>262144</memory>\(hvm)</domain>"),
        ("title-has-newline", "<domain type='qemu'><name>g</name><→title>a\nb</title><memory>262144</memory>\(hvm)</domain>"),
        ("invalid-value", "<domain type='qemu'><name>g</name><uuid>→x</uuid><memory>262144</memory>\(hvm)</domain>"),
        ("invalid-value", "<domain type='qemu'><name>g</name><genid>→1</genid><memory>262144</memory>\(hvm)</domain>"),
    ])
    func names(code: String, text: String) throws { try MarkedDocument(text).expect(code) }

    @Test("Who runs the guest", arguments: [
        ("os-type-missing", "<os><→type machine='pc'/></os>"),
        ("os-type-unknown", "<os><→type machine='pc'>xen</type></os>"),
        ("architecture-mismatch", "<os><type →arch='s390x'>hvm</type></os>"),
        ("machine-unknown", "<os><type →machine='pc-q36'>hvm</type></os>"),
        ("invalid-value", "<os><type arch='→z80'>hvm</type></os>"),
    ])
    func system(code: String, os: String) throws {
        try Self.document("<name>g</name><memory>262144</memory>\(os)").expect(code)
    }

    @Test("Guests of other hypervisors")
    func hypervisor() throws {
        try MarkedDocument("<domain →type='xen'><name>g</name><memory>262144</memory>\(Self.hvm)</domain>")
            .expect("virt-type-unsupported")
    }

    @Test("Amounts of memory", arguments: [
        ("memory-missing", "<→memory>0</memory>"),
        ("memory-too-large", "<→memory unit='EiB'>9</memory>"),
        ("invalid-value", "<memory unit='→pounds'>9</memory>"),
        ("slots-without-maximum", "<maxMemory →slots='4'>0</maxMemory><memory>262144</memory>"),
        ("maximum-below-memory", "<→maxMemory slots='4'>1024</maxMemory><memory>262144</memory>"),
        ("hotplug-needs-numa", "<→maxMemory slots='4'>1048576</maxMemory><memory>262144</memory>"),
        ("modules-exceed-memory", "<maxMemory slots='4'>1048576</maxMemory><→memory>262144</memory>"
            + "<devices><memory model='dimm'><target><size>524288</size><node>0</node></target></memory></devices>"),
        ("memory-missing", "<maxMemory slots='4'>1048576</maxMemory><→memory>524288</memory><cpu><numa><cell cpus='0' memory='262144'/></numa></cpu>"
            + "<devices><memory model='dimm'><target><size>524288</size><node>0</node></target></memory></devices>"),
        ("memory-overflows", "<→memory>262144</memory><cpu><numa>"
            + "<cell id='0' memory='9007199254740991'/><cell id='1' memory='9007199254740991'/></numa></cpu>"),
    ])
    func memory(code: String, memory: String) throws {
        var document = Self.document("<name>g</name>\(memory)\(Self.hvm)")
        document.mayChangeABI = code == "memory-overflows"
        try document.expect(code)
    }

    @Test("A new definition with room for memory modules is one cell")
    func impliedCell() throws {
        var document = Self.document("""
            <name>g</name><memory>786432</memory><maxMemory slots='4'>4000000</maxMemory><vcpu>3</vcpu>\(Self.hvm)\
            <devices><memory model='dimm'><target><size>262144</size></target></memory></devices>
            """)
        document.mayChangeABI = true
        let compilation = document.compile()
        let resolved = try #require(compilation.resolvedXML().map { String(decoding: $0, as: UTF8.self) })
        #expect(resolved.contains("<cell id='0' cpus='0-2' memory='524288' unit='KiB'/>"))
        #expect(resolved.contains("<node>0</node>"))
        // The maximum is a whole number of mebibytes.
        let line = try #require(compilation.commandLine.map { String(decoding: $0.bytes(as: .args), as: UTF8.self) })
        #expect(line.contains("maxmem=4000768k"))
    }

    @Test("More slots than firmware can name are accepted with a warning")
    func slots() throws {
        try Self.document(
            "<name>g</name><maxMemory →slots='257'>1048576</maxMemory><memory>262144</memory>\(Self.hvm)"
        ).expect("too-many-slots", .warning)
    }

    @Test("Processors", arguments: [
        ("missing-text", "<→vcpu/>"),
        ("invalid-value", "<vcpu>→many</vcpu>"),
        ("no-processors", "<→vcpu>0</vcpu>"),
        ("no-processors", "<vcpu →current='0'>2</vcpu>"),
        ("more-than-there-can-be", "<vcpu →current='3'>2</vcpu>"),
        ("more-than-the-machine-has", "<→vcpu>5000</vcpu>"),
        ("many-processors-need-q35", "<→vcpu>256</vcpu>"),
        ("no-such-processor", vcpus("<vcpu →id='4' enabled='yes'/>")),
        ("first-is-offline", vcpus("<vcpu id='0' →enabled='no'/>")),
        ("first-is-offline", "<→vcpu>4</vcpu><vcpus><vcpu id='1' enabled='yes'/></vcpus>"),
        ("first-is-pluggable", vcpus("<vcpu id='0' enabled='yes' →hotpluggable='yes'/>")),
        ("first-comes-first", vcpus("<vcpu id='0' enabled='yes' →order='2'/>")),
        ("order-of-all-or-none", vcpus("<vcpu id='0' enabled='yes' order='1'/><→vcpu id='1' enabled='yes'/>")),
        ("offline-forever", vcpus("<vcpu id='0' enabled='yes'/><vcpu id='1' enabled='no' →hotpluggable='no'/>")),
        ("part-after-pluggable",
            vcpus("<vcpu id='0' enabled='yes'/><vcpu id='2' enabled='yes' →hotpluggable='no'/>")),
        ("order-descends",
            vcpus("<vcpu id='0' enabled='yes' order='1'/><vcpu id='1' enabled='yes' order='3'/>"
                + "<vcpu id='2' enabled='yes' →order='2'/>")),
    ])
    func processors(code: String, processors: String) throws { try MarkedDocument(sections: processors).expect(code) }

    private static func vcpus(_ list: String) -> String { "<vcpu>4</vcpu><vcpus>\(list)</vcpus>" }

    @Test("Interrupts of many processors are remapped")
    func remapping() throws {
        let completed = MarkedDocument(sections: "<vcpu>256</vcpu>", machine: "q35").compile().resolvedXML()
        #expect(String(decoding: try #require(completed), as: UTF8.self).contains("<driver intremap='on' eim='on'/>"))
        try MarkedDocument(
            sections: "<→vcpu>256</vcpu><devices><iommu model='intel'/></devices>", machine: "q35"
        ).expect("many-processors-need-iommu")
        let remapped = MarkedDocument(
            sections: """
                <vcpu>256</vcpu><features><ioapic driver='qemu'/></features>\
                <devices><iommu model='intel'><driver intremap='on' eim='on'/></iommu></devices>
                """, machine: "q35")
        #expect(remapped.compile().commandLine != nil)
    }

    @Test("Event loops", arguments: [
        ("iothread-zero", "<iothreadids><iothread →id='0'/></iothreadids>"),
        ("iothread-twice", "<iothreadids><iothread id='1'/><iothread →id='1'/></iothreadids>"),
        ("too-many-io-threads", "<→iothreads>65537</iothreads>"),
        ("pool-empty", "<defaultiothread →thread_pool_max='0'/>"),
        ("pool-maximum-missing", "<iothreadids><iothread id='1' →thread_pool_min='2'/></iothreadids>"),
        ("pool-minimum-above-maximum", "<defaultiothread →thread_pool_min='3' thread_pool_max='2'/>"),
        ("throttle-group-unnamed", "<throttlegroups><→throttlegroup/></throttlegroups>"),
        ("throttle-group-twice", "<throttlegroups><throttlegroup><group_name>a</group_name></throttlegroup>"
            + "<throttlegroup><→group_name>a</group_name></throttlegroup></throttlegroups>"),
    ])
    func threads(code: String, threads: String) throws { try MarkedDocument(sections: threads).expect(code) }

    @Test("Boot order", arguments: [
        ("boot-order-twice", "<→boot dev='hd'/>", disk("vda", "order='1'")),
        ("boot-order-zero", "", disk("vda", "→order='0'")),
        ("boot-order-shared", "", disk("vda", "order='1'") + disk("vdb", "→order='1'")),
        ("loadparm-characters", "", disk("vda", "order='1' →loadparm='a_b'")),
        ("loadparm-length", "", disk("vda", "order='1' →loadparm='123456789'")),
    ])
    func bootOrder(code: String, os: String, devices: String) throws {
        try MarkedDocument(sections: "<devices>\(devices)</devices>", os: os).expect(code)
    }

    private static func disk(_ target: String, _ boot: String) -> String {
        "<disk type='file'><source file='/\(target)'/><target dev='\(target)' bus='virtio'/><boot \(boot)/></disk>"
    }

    @Test("A thousand devices are compared by their order once each")
    func manyBootDevices() throws {
        let disks = (1...1000).map { number in
            "<disk type='file'><target dev='sd\(number)' bus='usb'/><boot order='\(number)'/></disk>"
        }
        let document = MarkedDocument(sections: "<devices>\(disks.joined())</devices>")
        #expect(!document.compile().diagnostics.map(\.message.code).contains("boot-order-shared"))
    }

    @Test("An element that says nothing is not kept", arguments: [
        "<title/>", "<description/>", "<iothreadids><iothread id='1'><poll/></iothread></iothreadids>",
        "<features><ioapic/><capabilities/></features>", "<memtune><min_guarantee>0</min_guarantee></memtune>",
        "<cputune><period>0</period></cputune>", "<numatune><memory/></numatune>",
        "<clock offset='utc'><timer name='rtc' tickpolicy='catchup'><catchup limit='0'/></timer></clock>",
    ])
    func blank(section: String) throws {
        let resolved = String(decoding: try #require(MarkedDocument(sections: section).compile().resolvedXML()), as: UTF8.self)
        for name in ["title", "description", "poll", "ioapic", "capabilities", "min_guarantee", "period", "numatune", "catchup"] {
            #expect(!resolved.contains("<\(name)"))
        }
    }
}
