import Capabilities
import Testing

@testable import DomainCompiler

/// Protects how `<features>` is read where it says something twice, and what an emulator or a machine may lack of it.
@Suite("Features")
struct FeatureTests {
    private static func resolved(_ features: String) throws -> String {
        let compilation = MarkedDocument(sections: "<features>\(features)</features>", machine: "q35").compile()
        return try #require(compilation.resolvedXML().map { String(decoding: $0, as: UTF8.self) })
    }

    @Test("The last word counts", arguments: [
        ("<→pmu state='on'/><pmu state='off'/>", "<pmu state='off'/>"),
        ("<→apic eoi='on'/><apic/>", "<apic/>"),
        ("<kvm><→hidden state='on'/><hidden state='off'/></kvm>", "<hidden state='off'/>"),
        (
            "<hyperv><→spinlocks state='on' retries='5000'/><spinlocks state='on' retries='6000'/></hyperv>",
            "<spinlocks state='on' retries='6000'/>"
        ),
    ])
    func lastWord(features: String, written: String) throws {
        try MarkedDocument(sections: "<features>\(features)</features>", machine: "q35").expect("overridden-element", .warning)
        #expect(try Self.resolved(features.replacing("→", with: "")).contains(written))
    }

    @Test("Lists add up, and nothing is said about it")
    func lists() throws {
        let features = "<kvm><pv-ipi state='on'/></kvm><kvm><hidden state='on'/></kvm>"
        let compilation = MarkedDocument(sections: "<features>\(features)</features>").compile()
        #expect(compilation.diagnostics.isEmpty)
        let resolved = try Self.resolved(features)
        #expect(resolved.contains("<pv-ipi state='on'/>") && resolved.contains("<hidden state='on'/>"))
    }

    @Test("What a microvm does not have", arguments: ["vmport", "ps2"])
    func microVM(name: String) throws {
        try MarkedDocument(
            sections: "<features><acpi/><→\(name) state='off'/></features><devices><controller type='usb' model='none'/>"
                + "<memballoon model='none'/></devices>", machine: "microvm"
        ).expect("not-of-micro-vm")
    }

    @Test("What an emulator lacks", arguments: [
        ("emulator-lacks", "<→vmport state='off'/>", CapabilityFlag.machineVmportOpt),
        ("emulator-lacks", "<→async-teardown/>", .runWithAsyncTeardown),
        ("tseg-unsupported", "<smm state='on'><→tseg unit='MiB'>8</tseg></smm>", .mchExtendedTsegMbytes),
    ])
    func lacking(code: String, features: String, flag: CapabilityFlag) throws {
        var document = MarkedDocument(sections: "<features>\(features)</features>", machine: "q35")
        document.missing = [flag]
        try document.expect(code)
    }
}
