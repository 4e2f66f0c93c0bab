import Capabilities
import Diagnostics
import DomainCompiler
import Foundation
import TestDocuments
import Testing

@testable import Schemas

/// What the compiler takes without a warning is valid, and so is what it prints.
@Suite("Documents of testdata/ and the schema")
struct SchemaTests {
    static let validator = Result { try SchemaValidator.domain() }

    @Test("Accepted and resolved documents are valid", arguments: TestData.examples + TestData.goldens)
    func accepted(_ document: TestDocument) throws {
        let validator = try Self.validator.get()
        let source = SourceFile(name: document.name, bytes: Array(document.text.utf8))
        let compilation = Compiler(try Target(of: document)).compile(source)
        if !compilation.diagnostics.contains(where: { $0.message.severity != .note }) {
            #expect(validator.isValid(compilation.source), "\(validator.diagnose(compilation.source).map(\.message.text))")
        }
        if let resolved = compilation.resolvedXML() {
            let source = SourceFile(name: "\(document.name).resolved.xml", bytes: resolved)
            #expect(validator.isValid(source), "\(validator.diagnose(source).map(\.message.text))")
        }
    }

    @Test func hostDescriptionsAreValid() throws {
        let validator = try SchemaValidator.host()
        let folder = TestData.folder.appendingPathComponent("hosts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xml") }
        #expect(!names.isEmpty)
        for name in names {
            let source = SourceFile(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
            #expect(validator.isValid(source), "\(name): \(validator.diagnose(source).map(\.message.text))")
        }
    }
}

/// `--schema` points at what is not valid, which libxml2 by itself does not.
@Suite("The places of what is not valid")
struct SchemaValidatorTests {
    private static func guest(_ devices: String = "", _ sections: String = "") -> String {
        """
        <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>g</name>\
        <memory unit='MiB'>64</memory><os><type>hvm</type></os>\(sections)<devices>\(devices)</devices></domain>
        """
    }

    @Test("What a QEMU is said to offer is valid, and what is misspelt is told at its place", arguments: ["10.0-x86_64", "7.2-aarch64"])
    func domainCapabilities(_ name: String) throws {
        let validator = try SchemaValidator.domainCapabilities()
        let target = Target(capabilities: try BuiltInTarget.named(name).capabilities())
        let document = String(decoding: DomainCapabilities(of: target).xml(), as: UTF8.self)
        func faults(_ text: String) -> [Diagnostic] { validator.diagnose(SourceFile(name: name, bytes: Array(text.utf8))) }
        #expect(faults(document).isEmpty)
        for (right, wrong) in [("<panic ", "<painc "), ("<mode name='custom'", "<mode name='costum'"), ("<sev supported='no'", "<sev suported='no'")] {
            let start = try #require(document.range(of: right)).lowerBound
            let spoilt = document.replacing(right, with: wrong, maxReplacements: 1).replacing("</panic>", with: wrong == "<painc " ? "</painc>" : "</panic>")
            let place = try #require(faults(spoilt).first?.range?.lowerBound)
            let offset = document[..<start].utf8.count
            #expect((offset...offset + wrong.utf8.count).contains(Int(place)), "\(wrong): \(place), not \(offset)")
        }
    }

    @Test(arguments: [
        guest("<disk type='file'><driver →cach='none'/><target dev='vda'/></disk>"),
        guest("<disk type='file'><→drive/><target dev='vda'/></disk>"),
        guest("<disk type='→fyle'><target dev='vda'/></disk>"),
        guest("<rng model='virtio'><backend model='random'/>→text</rng>"),
        guest("<→watchdog action='reset'/>"),
        guest("<rng model='virtio'><backend model='random'/><→backend model='egd'/></rng>"),
        guest("<video><model type='vga' heads='→many'/></video>"),
        guest("<interface type='user'><mac address='→52:54:00:zz:00:00'/></interface>"),
        guest("<→source file='/a'/>"),
        guest("", "<vcpu>→two</vcpu>"),
        guest("", "<→vcpuu>2</vcpuu>"),
        guest("<serial type='tcp'><source mode='bind' host='h' service='1' →channel='x'/></serial>"),
        guest("", "<qemu:commandline><→qemu:arc value='x'/></qemu:commandline>"),
        guest("", "<→qemu:commandlime/>"),
        guest("<emulator>/q</emulator><→emulator>/r</emulator>"),
        "<domain type='kvm'><name>g</name><→foo/></domain>",
    ])
    func fault(_ text: String) throws {
        let marker = try #require(text.utf8.firstRange(of: "→".utf8))
        let place = text.utf8.distance(from: text.utf8.startIndex, to: marker.lowerBound)
        let document = SourceFile(name: "g.xml", bytes: Array(text.replacing("→", with: "").utf8))
        let faults = try SchemaTests.validator.get().diagnose(document)
        #expect(faults.map { Int($0.range?.lowerBound ?? 0) } == [place], "\(faults.map(\.message.text))")
        #expect(faults.allSatisfy { $0.message.code == "not-in-schema" && $0.message.severity == .error })
    }

    @Test func everyFaultIsFound() throws {
        let text = Self.guest("<disk tipe='file'><target dev='vda' buss='x'/></disk><input type='mous'/>", "<bogus/>")
        let faults = try SchemaTests.validator.get().diagnose(SourceFile(name: "g.xml", bytes: Array(text.utf8)))
        #expect(faults.count == 4)
    }

    @Test func whatIsCarriedThroughIsNotLookedInto() throws {
        let text = Self.guest("", "<metadata><a:b xmlns:a='urn:a' c='d'><e/>f</a:b></metadata><x:y xmlns:x='urn:x'><z q='1'/></x:y>")
        let validator = try SchemaTests.validator.get()
        #expect(validator.isValid(SourceFile(name: "g.xml", bytes: Array(text.utf8))))
    }

    @Test func brokenDocumentsAreLeftToTheCompiler() throws {
        let validator = try SchemaTests.validator.get()
        for text in ["", "<domain", "<network/>", "<domain type='kvm'><name></domain>"] {
            #expect(validator.diagnose(SourceFile(name: "g.xml", bytes: Array(text.utf8))).isEmpty)
        }
    }
}
