import Testing

@testable import DomainCompiler

/// Protects what only a start finds out: the document is kept, and no command line is made of it.
@Suite("Rules of a start")
struct StartRuleTests {
    @Test("Devices that cannot be started", arguments: [
        ("one-of-a-kind", "<graphics type='vnc'/><graphics →type='vnc'/>"),
        ("listens-twice", "<graphics type='vnc'><listen type='none'/><→listen type='address'/></graphics>"),
        ("spice-agent-name", "<graphics type='spice'/><channel type='spicevmc'><target type='virtio' →name='a'/></channel>"),
        ("no-usb-master",
            "<controller type='usb' index='0' model='ich9-ehci1'/><controller type='usb' index='3' →model='ich9-uhci1'/>"),
        ("ports-fixed", "<controller type='usb' index='0' model='piix3-uhci' →ports='4'/>"),
        ("usb-disabled", "<controller type='usb' model='none'/><→sound model='usb'/>"),
        ("no-usb-port", "<input type='mouse' bus='usb'/><input type='mouse' bus='usb'><address type='usb' bus='0' →port='9'/></input>"),
        ("usb-device-unnamed", "<hostdev mode='subsystem' type='usb'><→source/></hostdev>"),
        ("secret-missing",
            "<disk type='file'><source file='/a'><→encryption format='luks'/></source><target dev='vda' bus='virtio'/></disk>"),
    ])
    func devices(code: String, devices: String) throws {
        let document = MarkedDocument(sections: "<devices>\(devices)</devices>")
        try document.expect(code)
        #expect(document.compile().resolvedXML() != nil)
    }

    @Test("Capabilities that a document takes away are missed", arguments: [
        ("unsupported", "vhost-vsock", "<→vsock model='virtio'><cid auto='yes'/></vsock>"),
        ("rotation-unsupported", "rotation-rate",
            "<disk type='file'><source file='/a'/><target dev='sda' bus='sata' →rotation_rate='1'/></disk>"),
    ])
    func capabilities(code: String, flag: String, device: String) throws {
        try MarkedDocument(
            sections: "<devices>\(device)</devices><qemu:capabilities><qemu:del capability='\(flag)'/></qemu:capabilities>",
            machine: "q35"
        ).expect(code)
    }

    @Test("A device that sits on PCI without belonging there takes its place")
    func squatter() throws {
        let document = MarkedDocument(
            sections: """
                <devices><input type='mouse' bus='ps2'><address type='pci' slot='5'/></input>\
                <rng model='virtio'><backend model='builtin'/><→address type='pci' slot='5'/></rng></devices>
                """)
        #expect(document.compile().commandLine == nil)
    }

    @Test("A controller has one model and one target", arguments: ["model name='pcie-root-port'", "target chassis='4'"])
    func controllerTwice(child: String) throws {
        let code = child.hasPrefix("model") ? "model-twice" : "target-twice"
        try MarkedDocument(
            sections: "<devices><controller type='pci' model='pcie-root-port'><\(child)/><→\(child)/></controller></devices>",
            machine: "q35"
        ).expect(code)
    }
}
