import Testing

@testable import DomainCompiler

/// Protects what depends on the machine and its root bus.
@Suite("Machines and their root bus")
struct MachineTests {
    private func resolved(_ machine: String, _ devices: String) throws -> String {
        let document = MarkedDocument(sections: "<devices>\(devices)</devices>", machine: machine)
        return String(decoding: try #require(document.compile().resolvedXML()), as: UTF8.self)
    }

    @Test("A root of PCI Express makes devices Express, whatever the machine")
    func declaredRoot() throws {
        let resolved = try resolved("microvm", "<controller type='pci' model='pcie-root'/><controller type='usb' model='none'/>")
        #expect(resolved.contains("model='pcie-root-port'"))
        #expect(!resolved.contains("pcie-to-pci-bridge"))
    }

    @Test("A microvm has USB unless the document says otherwise, and no bus for it")
    func impliedUSB() {
        let document = MarkedDocument(sections: "<devices><memballoon model='none'/></devices>", machine: "microvm")
        #expect(document.compile().resolvedXML() == nil)
    }

    @Test("The oldest type of controller needs no name")
    func unnamedController() throws {
        #expect(try resolved("pc", "<controller index='0'/>").contains("<controller type='ide' index='0'>"))
    }

    @Test("The model of a card is known in any case")
    func cardModel() throws {
        #expect(try resolved("pc", "<interface type='user'><model type='E1000'/></interface>").contains("<model type='e1000'/>"))
    }

    @Test("The last display that has an opinion decides about sound")
    func audio() throws {
        #expect(try resolved("pc", "<graphics type='sdl'/><graphics type='spice'/>").contains("<audio id='1' type='spice'/>"))
        #expect(try !resolved("pc", "<graphics type='spice'/><graphics type='sdl'/>").contains("<audio"))
        try MarkedDocument(sections: "<devices><→graphics type='vnc'/><graphics type='sdl'/></devices>").expect("no-audio")
    }

    @Test("The tag of a virtiofs is its own")
    func tags() throws {
        try MarkedDocument(
            sections: """
                <memoryBacking><access mode='shared'/></memoryBacking><devices><filesystem><source dir='/a'/><target dir='t'/>\
                </filesystem><filesystem><driver type='virtiofs'/><source dir='/b'/><target →dir='t'/></filesystem></devices>
                """
        ).expect("virtio-fs-tag-twice")
    }

    @Test("What an interface is plugged into decides what a start takes", arguments: [
        ("script-needs-tap", "<interface type='bridge'><source bridge='b'/><script →path='/x'/></interface>"),
        ("vlan-needs-switch", "<interface type='ethernet'><→vlan><tag id='4'/></vlan></interface>"),
        ("address-of-host", "<interface type='server'><source address='1.2.3.4' port='5'><→ip address='1.2.3.4'/></source></interface>"),
        ("evdev-needs-path", "<→input type='evdev'/>"),
        ("controller-index-twice",
            "<controller type='usb' index='1' model='ehci'/><controller type='usb' →index='1' model='ehci'/><input type='mouse' bus='usb'/>"),
    ])
    func plugs(code: String, devices: String) throws {
        try MarkedDocument(sections: "<devices>\(devices)</devices>").expect(code)
    }
}
