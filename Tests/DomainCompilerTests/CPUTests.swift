import Diagnostics
import Testing

@testable import DomainCompiler

/// Protects the rules of processors: what breaks one is rejected at the attribute that does, and what a start settles is
/// settled as the host has it.
@Suite("Processor rules")
struct CPUTests {
    /// A host that has AVX2 and not AVX-512, under both accelerators.
    private static let host: HostDescription = {
        let model = HostCPU.Model(
            name: "Haswell-noTSX", vendor: "Intel",
            features: [.init("vme"), .init("ss"), .init("invpcid", isRequired: false)])
        var host = HostDescription.empty
        host.cpu.hostModels = [.kvm, .tcg].map { HostCPU.HostModel(accelerator: $0, migratable: model, full: model) }
        return host
    }()

    private static func document(_ cpu: String, type: String = "kvm", host: HostDescription = Self.host) -> MarkedDocument {
        var document = MarkedDocument(sections: cpu, type: type)
        document.host = host
        return document
    }

    private static func argument(_ document: MarkedDocument) throws -> String {
        let words = try #require(document.compile().commandLine).words.strings
        let index = try #require(words.firstIndex(of: "-cpu"))
        return words[index + 1]
    }

    @Test("What a document demands of the host", arguments: [
        ("unknown-model", "<cpu><→model>Haswel</model></cpu>"),
        ("unknown-feature", "<cpu><model>qemu64</model><feature →name='avx2x' policy='require'/></cpu>"),
        ("host-lacks", "<cpu><model>qemu64</model><feature policy='require' →name='avx512f'/></cpu>"),
        ("host-lacks", "<cpu mode='host-model'><feature policy='require' →name='avx512f'/></cpu>"),
        ("host-has-forbidden", "<cpu><model>qemu64</model><feature policy='forbid' →name='avx2'/></cpu>"),
        ("host-lacks-for-model", "<cpu><→model>Skylake-Server</model></cpu>"),
        ("model-not-in-qemu", "<cpu check='none'><→model fallback='forbid'>pentiumpro</model></cpu>"),
        ("feature-twice", "<cpu><model>qemu64</model><feature name='vmx'/><feature →name='vmx'/></cpu>"),
        ("deprecated-features-unknown", "<cpu mode='host-model' →deprecated_features='off'/>"),
        ("vendor-id-length", "<cpu><model →vendor_id='short'>qemu64</model></cpu>"),
        ("features-without-model", "<cpu mode='custom'><→feature name='vmx'/></cpu>"),
    ])
    func demands(code: String, cpu: String) throws { try Self.document(cpu).expect(code) }

    @Test("Caches and address widths", arguments: [
        ("emulated-cache-level", "<cache mode='emulate' →level='2'/>"),
        ("cache-passthrough-needs-host", "<cache →mode='passthrough'/>"),
        ("cache-level-without-emulation", "<cache →level='3' mode='disable'/>"),
        ("width-passthrough-needs-host", "<maxphysaddr →mode='passthrough'/>"),
        ("limit-needs-passthrough", "<maxphysaddr mode='emulate' bits='40' →limit='39'/>"),
    ])
    func cachesAndWidths(code: String, part: String) throws {
        try Self.document("<cpu check='none'><model>qemu64</model>\(part)</cpu>").expect(code)
    }

    @Test("An emulated guest cannot have the host's processor")
    func passthrough() throws {
        try Self.document("<cpu →mode='host-passthrough'/>", type: "qemu").expect("passthrough-needs-acceleration")
    }

    @Test("A near miss of a model or a feature is named", arguments: [
        ("<cpu><→model>Haswel</model></cpu>", "Haswell"),
        ("<cpu><model>qemu64</model><feature →name='avx22'/></cpu>", "avx2"),
    ])
    func suggestions(cpu: String, name: String) {
        let notes = Self.document(cpu).compile().diagnostics.flatMap(\.notes).map(\.text)
        #expect(notes.contains { $0.contains("'\(name)'") }, "\(notes)")
    }

    @Test("What a start makes of a processor", arguments: [
        // Optional features follow the host, those of its model included.
        ("<cpu><model>Westmere</model><feature policy='optional' name='avx2'/></cpu>", "Westmere,avx2=on"),
        ("<cpu><model>Westmere</model><feature policy='optional' name='avx512f'/></cpu>", "Westmere,avx512f=off"),
        ("<cpu><model>Westmere</model><feature policy='optional' name='invpcid'/></cpu>", "Westmere,invpcid=off"),
        // The host's own model, with what the document says on top of it.
        ("<cpu mode='host-model'><feature policy='disable' name='vme'/></cpu>", "Haswell-noTSX,vme=off,ss=on,invpcid=off"),
        ("<cpu match='minimum'><model>Westmere</model></cpu>", "Haswell-noTSX,vme=on,ss=on,invpcid=off"),
        // Features that a model has lost, unless the document speaks of them.
        ("<cpu check='none'><model>Opteron_G3</model></cpu>", "Opteron_G3,monitor=off"),
        ("<cpu check='none'><model>Opteron_G3</model><feature name='monitor'/></cpu>", "Opteron_G3,monitor=on"),
        // What QEMU never had is not said to it.
        ("<cpu check='none'><model>qemu64</model><feature policy='force' name='cmt'/></cpu>", "qemu64"),
        // Nothing is compared with the host's own processor.
        ("<cpu mode='host-passthrough'><feature policy='optional' name='avx2'/></cpu>", "host,migratable=on"),
    ])
    func settled(cpu: String, expected: String) throws { #expect(try Self.argument(Self.document(cpu)) == expected) }

    @Test("A guest that arrives keeps the features that its model has lost")
    func incoming() throws {
        var document = Self.document("<cpu check='none'><model>Opteron_G3</model></cpu>")
        document.host.incomingMigration = IncomingMigration(uri: "tcp:0:4444")
        #expect(try Self.argument(document) == "Opteron_G3,monitor=on")
    }

    @Test("Of an unknown host, a guest by hand gets the nearest that QEMU itself has")
    func unknownHost() throws {
        var document = Self.document("<cpu →mode='host-model'/>", host: .empty)
        document.profile = .standalone()
        try document.expect("host-model-unknown", .warning)
        #expect(try Self.argument(document) == "host,migratable=on")
    }
}
