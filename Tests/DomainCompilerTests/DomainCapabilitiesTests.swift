import Capabilities
import Diagnostics
import Foundation
import TestDocuments
import Testing

@testable import DomainCompiler

/// What a QEMU offers, and what a document of another machine takes away.
@Suite struct DomainCapabilitiesTests {
    private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

    private static func offered(_ accelerator: Accelerator? = nil, _ machine: String? = nil, host: HostDescription = .empty)
        -> DomainCapabilities
    {
        DomainCapabilities(
            of: Target(capabilities: BuiltInTarget.all[0].capabilities(), host: host), accelerator: accelerator, machine: machine)
    }

    /// A document's text as capabilities of a `pc` under TCG, where the guests of these tests live.
    private static func read(_ body: String) throws -> DomainCapabilities {
        let text = """
            <domainCapabilities><domain>qemu</domain><machine>pc-i440fx-10.0</machine><arch>x86_64</arch>\(body)\
            </domainCapabilities>
            """
        var log = DiagnosticLog()
        let document = DomainCapabilities.read(SourceFile(name: "caps.xml", bytes: Array(text.utf8)), into: &log)
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.message.text))")
        return try #require(document)
    }

    // MARK: What is offered

    @Test("The documents of the built-in target are the expected ones", arguments: [("q35-kvm", Accelerator.kvm, "q35"), ("pc-qemu", .tcg, "pc")])
    func golden(_ name: String, _ accelerator: Accelerator, _ machine: String) throws {
        let file = TestData.folder.appendingPathComponent("domcapabilities/\(name).xml")
        let actual = Self.offered(accelerator, machine).xml()
        if Self.updates { return try Data(actual).write(to: file) }
        let isEqual = try Array(Data(contentsOf: file)) == actual
        #expect(isEqual, "\(name) differs; UPDATE_GOLDENS=1 writes it anew")
    }

    @Test func aDocumentIsWrittenBackAsItWasRead() throws {
        let bytes = Self.offered().xml()
        var log = DiagnosticLog()
        let document = try #require(DomainCapabilities.read(SourceFile(name: "caps.xml", bytes: bytes), into: &log))
        #expect(document.xml() == bytes)
    }

    @Test func firmwareIsThatOfDescriptorsOnceForEachStore() {
        var host = HostDescription.empty
        func build(_ name: String, _ loader: String, _ features: [String] = [], machine: String = "pc-q35-*") {
            host.firmware.descriptors.append(
                FirmwareDescriptor(
                    name: name, interfaces: [.uefi],
                    mapping: .flash(mode: .split, executable: .init(path: loader, format: "raw"), template: .init(path: "/vars", format: "raw")),
                    targets: [.init(architecture: "x86_64", machines: [machine])], features: features))
        }
        build("10.json", "/secure.fd", ["requires-smm"])
        build("20.json", "/plain.fd")
        build("30.json", "/plain.fd")
        build("40.json", "/absent.fd")
        build("50.json", "/other.fd", machine: "microvm")
        host.firmware.missingFiles = ["/absent.fd"]
        let q35 = Self.offered(nil, "q35", host: host)
        #expect(q35.loaders == ["/secure.fd", "/plain.fd"])
        #expect(q35.os.enums.map(\.values) == [["efi"]])
        #expect(q35.os.loader.enums.last?.values == ["yes", "no"])
        let pc = Self.offered(nil, "pc", host: host)
        #expect(pc.os.enums.map(\.values) == [[]])
        #expect(pc.os.loader.enums.last?.values == ["no"])
        #expect(!pc.loaders.isEmpty, "without descriptors, files known by path alone")
    }

    @Test func theLimitOfTheKernelCountsUnderKVMOnly() {
        var host = HostDescription.empty
        host.cpu.maximumKVMProcessors = 7
        #expect(Self.offered(.kvm, "q35", host: host).vcpu?.max == 7)
        #expect(Self.offered(.tcg, "q35", host: host).vcpu?.max == 4096)
        #expect(Self.offered(.tcg, "nonesuch").vcpu == nil)
    }

    // MARK: What a document refuses

    @Test func whatIsOfferedCompiles() {
        var document = MarkedDocument(
            sections: """
                <devices><disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/></disk>\
                <tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm><panic model='isa'/>\
                <channel type='tcp'><source mode='bind' host='localhost' service='1'/><target type='virtio' name='n'/></channel>\
                <rng model='virtio'><backend model='random'/></rng></devices>
                """, machine: "pc-i440fx-10.0")
        document.offered = Self.offered(.tcg, "pc")
        #expect(document.compile().diagnostics.map(\.message.code) == [])
    }

    /// Devices: what is asked for, and what the other machine has.
    @Test(arguments: [
        (
            "<disk type='file' device='disk'><source file='/a'/><target dev='sda' →bus='sata'/></disk>",
            "<disk supported='yes'><enum name='bus'><value>ide</value></enum></disk>"
        ),
        (
            "<disk type='file' →device='floppy'><source file='/a'/><target dev='fda' bus='fdc'/></disk>",
            "<disk supported='yes'><enum name='diskDevice'><value>disk</value></enum></disk>"
        ),
        (
            "<disk type='file' →model='virtio-transitional'><source file='/a'/><target dev='vda' bus='virtio'/></disk>",
            "<disk supported='yes'><enum name='model'><value>virtio</value></enum></disk>"
        ),
        ("<video><model →type='cirrus'/></video>", "<video supported='yes'><enum name='modelType'><value>vga</value></enum></video>"),
        ("<graphics →type='vnc'/>", "<graphics supported='yes'><enum name='type'/></graphics>"),
        (
            "<rng model='virtio'><backend →model='builtin'/></rng>",
            "<rng supported='yes'><enum name='backendModel'><value>random</value></enum></rng>"
        ),
        (
            "<tpm model='tpm-tis'><backend type='emulator' →version='2.0'/></tpm>",
            "<tpm supported='yes'><enum name='backendVersion'><value>1.2</value></enum></tpm>"
        ),
        (
            "<channel →type='spicevmc'><target type='virtio'/></channel><graphics type='spice'/>",
            "<channel supported='yes'><enum name='type'><value>unix</value></enum></channel>"
        ),
        (
            "<interface type='user'><backend →type='passt'/></interface>",
            "<interface supported='yes'><enum name='backendType'><value>default</value></enum></interface>"
        ),
        ("<panic →model='isa'/>", "<panic supported='yes'><enum name='model'><value>hyperv</value></enum></panic>"),
    ])
    func aDeviceIsRefusedAtTheAttribute(_ device: String, _ capabilities: String) throws {
        var document = MarkedDocument(sections: "<devices>\(device)</devices>", machine: "pc-i440fx-10.0")
        document.offered = try Self.read("<devices>\(capabilities)</devices>")
        try document.expect("not-in-enum")
    }

    @Test func aDeviceThatIsNotThereIsRefusedAsAWhole() throws {
        var document = MarkedDocument(
            sections: "<devices><→tpm model='tpm-tis'><backend type='emulator'/></tpm></devices>", machine: "pc-i440fx-10.0")
        document.offered = try Self.read("<devices><tpm supported='no'/></devices>")
        try document.expect("not-supported")
    }

    @Test func theMessageNamesTheEnumAndItsValues() throws {
        var document = MarkedDocument(sections: "<devices><panic model='isa'/></devices>", machine: "pc-i440fx-10.0")
        document.offered = try Self.read(
            "<devices><panic supported='yes'><enum name='model'><value>hyperv</value><value>pvpanic</value></enum></panic></devices>")
        let messages = document.compile().diagnostics.map(\.message.text)
        #expect(messages == ["'isa' is not offered: the enum 'model' of <panic> in the domain capabilities lists hyperv, pvpanic"])
    }

    /// Sections and the platform: code, what is asked for, and what the other machine has.
    @Test(arguments: [
        ("too-many-processors", "<→vcpu>9</vcpu>", "<vcpu max='8'/>"),
        ("not-supported", "<→iothreads>1</iothreads>", "<iothreads supported='no'/>"),
        (
            "not-in-enum", "<memoryBacking><source →type='memfd'/></memoryBacking>",
            "<memoryBacking supported='yes'><enum name='sourceType'><value>file</value></enum></memoryBacking>"
        ),
        ("mode-not-offered", "<cpu →mode='maximum'/>", "<cpu><mode name='maximum' supported='no'/></cpu>"),
        (
            "model-not-offered", "<cpu mode='custom'><→model>Haswell</model></cpu>",
            "<cpu><mode name='custom' supported='yes'><model usable='yes'>qemu64</model></mode></cpu>"
        ),
        (
            "model-not-usable", "<cpu mode='custom' check='partial'><→model>Haswell</model></cpu>",
            """
            <cpu><mode name='custom' supported='yes'><model usable='no'>Haswell</model><blockers model='Haswell'>\
            <feature name='hle'/></blockers></mode></cpu>
            """
        ),
        ("not-supported", "<→genid/>", "<features><genid supported='no'/></features>"),
        ("not-supported", "<features><→vmcoreinfo/></features>", "<features><vmcoreinfo supported='no'/></features>"),
        (
            "not-in-enum", "<features><hyperv><→vapic state='on'/></hyperv></features>",
            "<features><hyperv supported='yes'><enum name='features'><value>relaxed</value></enum></hyperv></features>"
        ),
    ])
    func aSectionIsRefusedWhereItAsks(_ code: String, _ section: String, _ capabilities: String) throws {
        var document = MarkedDocument(sections: section, machine: "pc-i440fx-10.0")
        document.offered = try Self.read(capabilities)
        try document.expect(code)
    }

    @Test func aBlockerThatTheDocumentSwitchesOffIsNone() throws {
        var document = MarkedDocument(
            sections: "<cpu mode='custom' check='partial'><model>Haswell</model><feature policy='disable' name='hle'/></cpu>", machine: "pc-i440fx-10.0")
        document.offered = try Self.read(
            """
            <cpu><mode name='custom' supported='yes'><model usable='no'>Haswell</model><blockers model='Haswell'>\
            <feature name='hle'/></blockers></mode></cpu>
            """)
        #expect(!document.compile().diagnostics.map(\.message.code).contains("model-not-usable"))
    }

    @Test func capabilitiesOfAnotherGuestAreNotTakenForThisOne() throws {
        var document = MarkedDocument(
            """
            <domain →type='kvm'><name>g</name><memory>262144</memory><os><type machine='pc-i440fx-10.0'>hvm</type></os></domain>
            """)
        document.offered = try Self.read("")
        try document.expect("other-domain-type")
        document = MarkedDocument(
            """
            <domain type='qemu'><name>g</name><memory>262144</memory><os><type →machine='q35'>hvm</type></os></domain>
            """)
        document.offered = try Self.read("")
        try document.expect("other-machine", .warning)
    }
}
