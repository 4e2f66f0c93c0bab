import Capabilities
import Diagnostics
import DomainCompiler
import Testing

/// Rules of controllers and addresses: each document breaks one, and the report is at the arrow.
@Suite("Rules of controllers and addresses")
struct AddressRuleTests {
    private static let q35 = "q35"
    private static let pc = "pc"

    /// Compiles a machine with these devices and expects the code, as an error or a warning, at the place after `→`; elements are reported at
    /// their names.
    private func expect(
        _ code: String, _ machine: String, _ devices: String, notes: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let marked = """
            <domain type='qemu'><name>rules</name><memory>524288</memory>
            <os><type arch='x86_64' machine='\(machine)'>hvm</type></os>
            <devices>\(devices)<memballoon model='none'/></devices></domain>
            """
        let bytes = Array(marked.utf8)
        let arrow = Array("→".utf8)
        let offset = bytes.indices.first { bytes[$0...].starts(with: arrow) }
        var text = bytes
        if let offset { text.removeSubrange(offset..<(offset + arrow.count)) }
        let compilation = Compiler(Target(capabilities: try BuiltInTarget.named("10.0-x86_64").capabilities())).compile(SourceFile(name: "rules.xml", bytes: text))
        let found = compilation.diagnostics.first { $0.message.code == code }
        let codes = compilation.diagnostics.map(\.message.code)
        let diagnostic = try #require(found, "\(code) is missing among \(codes)", sourceLocation: sourceLocation)
        #expect(diagnostic.range.map { Int($0.lowerBound) } == offset, sourceLocation: sourceLocation)
        #expect(diagnostic.notes.count == notes, sourceLocation: sourceLocation)
    }

    private func nic(_ address: String) -> String { "<rng model='virtio'><backend model='builtin'/>\(address)</rng>" }
    private func port(_ index: Int, _ address: String = "") -> String {
        "<controller type='pci' index='\(index)' model='pcie-root-port'>\(address)</controller>"
    }

    @Test("A PCI address that is taken: both owners are named")
    func takenPCIAddress() throws {
        try expect(
            "pci-address-in-use", Self.pc,
            nic("<address type='pci' slot='5'/>") + nic("<→address type='pci' slot='5'/>"), notes: 1)
        try expect("pci-address-in-use", Self.pc, nic("<→address type='pci' slot='1'/>"))
        try expect("pci-address-in-use", Self.q35, nic("<→address type='pci' slot='0x1f' function='3'/>"))
    }

    @Test("ISA's numbers are hexadecimal, with or without a prefix, and have 32 bits")
    func isaNumbers() throws {
        try expect("isa-number-too-large", Self.pc, "<panic model='isa'><→address type='isa' iobase='100000000'/></panic>")
        for text in ["505", "0x505"] {
            let document = MarkedDocument(devices: "<panic model='isa'><address type='isa' iobase='\(text)'/></panic>", machine: "pc")
            let resolved = try #require(document.compile().resolvedXML().map { String(decoding: $0, as: UTF8.self) })
            #expect(resolved.contains("iobase='0x505'"))
        }
    }

    @Test("Memory modules have numbered slots")
    func moduleWithoutSlot() throws {
        try expect(
            "missing-attribute", Self.pc,
            "<memory model='dimm'><target><size>262144</size><node>0</node></target><→address type='dimm'/></memory>")
    }

    @Test("A PCI address that cannot be: wrong slot, bus, kind of bus")
    func impossiblePCIAddress() throws {
        try expect("pci-slot-not-on-bus", Self.q35, port(1) + nic("<address type='pci' bus='1' →slot='1'/>"), notes: 1)
        try expect("pci-slot-too-large", Self.pc, nic("<address type='pci' →slot='0x20'/>"))
        try expect("pci-function-too-large", Self.pc, nic("<address type='pci' slot='4' →function='8'/>"))
        try expect("pci-bus-too-large", Self.pc, nic("<address type='pci' →bus='0x100' slot='4'/>"))
        try expect(
            "wrong-pci-bus", Self.q35,
            "<controller type='usb' index='0' model='piix3-uhci'><address type='pci' →bus='0' slot='1' function='2'/></controller>")
        try expect("no-root-bus", "microvm", "<controller type='usb' model='none'/><→controller type='pci' index='1' model='pci-bridge'/>")
        try expect("only-pci-domain-zero", Self.pc, nic("<address type='pci' →domain='1' slot='4'/>"))
        try expect("wrong-pci-bus", Self.q35, port(1) + port(2, "<address type='pci' →bus='1' slot='0'/>"), notes: 1)
        try expect(
            "fixed-pci-address", Self.q35, "<controller type='sata' index='0'><→address type='pci' slot='9'/></controller>")
    }

    @Test("A PCI controller that cannot be: index, model, place, settings")
    func impossiblePCIController() throws {
        try expect("controller-index-twice", Self.q35, port(2) + "<controller type='pci' →index='2' model='pcie-root-port'/>", notes: 1)
        try expect("wrong-root-bus", Self.pc, "<controller type='pci' index='0' →model='pcie-root'/>")
        try expect("index-zero", Self.q35, "<controller type='pci' →index='0' model='pcie-root-port'/>")
        try expect("root-index", Self.pc, "<controller type='pci' →index='1' model='pci-root'/>")
        try expect("pci-index-too-large", Self.pc, "<controller type='pci' →index='256' model='pci-bridge'/>")
        try expect("no-free-pci-slot", Self.q35, "<→controller type='pci' index='1' model='pcie-switch-downstream-port'/>")
        try expect("target-not-for-model", Self.q35, port(1, "<target →busNr='4'/>"))
        try expect("target-out-of-range", Self.q35, port(1, "<target →chassis='256'/>"))
        try expect("wrong-pci-device", Self.q35, port(1, "<model →name='pxb'/>"))
        try expect("expander-on-other-machine", Self.q35, "<controller type='pci' index='1' →model='pci-expander-bus'/>")
        try expect(
            "no-such-node", Self.q35,
            "<controller type='pci' index='1' model='pcie-expander-bus'><target><→node>7</node></target></controller>")
        try expect(
            "no-free-bus-number", Self.q35,
            "<controller type='pci' index='1' model='pcie-expander-bus'><target busNr='2'/></controller>"
                + "<→controller type='pci' index='2' model='pcie-expander-bus'/>")
        try expect("chassis-twice", Self.q35, port(1, "<target chassis='9'/>") + port(2, "<target →chassis='9'/>"), notes: 1)
        try expect(
            "bridge-behind-itself", Self.q35,
            port(1) + "<controller type='pci' index='3' model='pcie-to-pci-bridge'/>"
                + "<controller type='pci' index='2' model='pci-bridge'><address type='pci' →bus='3' slot='4'/></controller>")
    }

    @Test("USB: ports, hubs, companions, and USB that is switched off")
    func usb() throws {
        let bus = "<controller type='usb' index='0' model='piix3-uhci'/>"
        func tablet(_ address: String) -> String { "<input type='tablet' bus='usb'>\(address)</input>" }
        try expect("no-usb-port", Self.pc, bus + tablet("<address type='usb' bus='0' →port='3'/>"))
        try expect("no-usb-hub", Self.pc, bus + tablet("<address type='usb' bus='0' →port='1.2'/>"))
        try expect("no-usb-bus", Self.pc, bus + tablet("<address type='usb' →bus='4' port='1'/>"))
        try expect(
            "usb-port-in-use", Self.pc,
            bus + tablet("<address type='usb' bus='0' port='1'/>") + tablet("<→address type='usb' bus='0' port='1'/>"), notes: 1)
        try expect("usb-disabled", Self.pc, "<controller type='usb' model='none'/><hub type='usb'><→address type='usb' bus='0' port='1'/></hub>", notes: 1)
        try expect("no-usb-master", Self.pc, "<controller type='usb' index='0' →model='ich9-uhci1'/>")
        try expect("too-many-usb-ports", Self.pc, "<controller type='usb' model='qemu-xhci' →ports='16'/>")
        try expect(
            "controller-index-twice", Self.pc,
            "<controller type='usb' index='1' model='ehci'/><controller type='usb' →index='1' model='ehci'/>", notes: 1)
    }

    @Test("Disks: two at one place, and controllers the machine does not have")
    func disks() throws {
        func disk(_ dev: String, _ bus: String, _ address: String = "") -> String {
            "<disk type='file' device='disk'><source file='/x'/><target dev='\(dev)' bus='\(bus)'/>\(address)</disk>"
        }
        try expect(
            "drive-address-twice", Self.pc,
            disk("sda", "scsi") + disk("sdb", "scsi", "<→address type='drive' controller='0' bus='0' target='0' unit='0'/>"), notes: 1)
        try expect("one-ide-controller", Self.pc, "<controller type='ide' →index='1'/>")
        try expect("no-ide", Self.q35, "<controller →type='ide' index='0'/>")
    }

    @Test("Settings for virtio-scsi only")
    func driver() throws {
        for setting in ["queues='2'", "cmd_per_lun='2'", "max_sectors='2'", "ioeventfd='on'", "iothread='1'"] {
            try expect(
                "virtio-scsi-only", Self.pc, "<controller type='scsi' model='lsilogic'><driver →\(setting)/></controller>")
        }
        try expect(
            "no-such-thread", Self.pc, "<controller type='scsi' model='virtio-scsi'><driver →iothread='1'/></controller>")
        try expect("controller-for-others", Self.pc, "<controller →type='xenbus'/>")
    }
}
