import Diagnostics
import Testing

@testable import Capabilities

/// Writing `<qemuCaps>` documents: what the reader makes of one is what was written.
@Suite struct QEMUCapsWriterTests {
    private static func reread(_ capabilities: Capabilities) -> Capabilities? {
        var log = DiagnosticLog()
        let loaded = Capabilities.load(SourceFile(name: "caps.xml", bytes: capabilities.qemuCaps()), into: &log)
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.message.text))")
        return loaded
    }

    @Test(arguments: BuiltInTarget.all)
    func builtInTargetsSurvive(target: BuiltInTarget) throws {
        let capabilities = target.capabilities()
        let again = try #require(Self.reread(capabilities))
        #expect(again.flags == capabilities.flags && again.facts == capabilities.facts)
    }

    @Test func everythingThatTheFormatHoldsSurvives() throws {
        var facts = CapabilityFacts(emulator: "/opt/q & <a>'s", version: QEMUVersion(9, 1), package: "x", architecture: .aarch64)
        facts.accelerators = [
            AcceleratorCapabilities(
                accelerator: .hvf,
                hostCPU: HostCPUModel(
                    model: "fern", knowsMigratability: true,
                    properties: [
                        .init(name: "a", value: .boolean(true), isMigratable: false), .init(name: "b", value: .number(-3)),
                        .init(name: "c", value: .string("\"x\"")),
                    ], deprecatedProperties: ["d"]),
                cpuModels: [CPUModelDefinition(name: "m", typeName: "t", isUsable: false, blockers: ["b"], isDeprecated: true)],
                machineTypes: [MachineType(name: "n", alias: "a", isDefault: true, maxCPUs: 3, isDeprecated: true, acpi: true)])
        ]
        facts.gic = [GICSupport(version: 3, kernel: true, emulated: false)]
        facts.sev = SEVSupport(cBitPosition: 51, reducedPhysBits: 1, pdh: "p", certChain: "c", cpuID: "i")
        facts.sgx = SGXSupport(flc: true, sgx1: false, sgx2: true, sectionSize: 9, sections: [.init(node: 1, size: 9)])
        facts.hyperv = [.relaxed, .vendorID]
        facts.kvmSupportsNesting = true
        facts.kvmSupportsSecureGuest = true
        facts.microcodeVersion = 5
        let again = try #require(Self.reread(Capabilities(flags: CapabilityFlags([.tcg, .hvf]), facts: facts)))
        #expect(again.facts == facts && again.flags == CapabilityFlags([.tcg, .hvf]))
    }

    @Test func stampsStandWhereTheReferenceLooksForThem() {
        let facts = CapabilityFacts(emulator: "/q", version: QEMUVersion(9, 1), package: "", architecture: .x86_64)
        let stamps = CapabilitiesStamps(
            emulatorChanged: 1, modulesChanged: 2, writerChanged: 3, writerVersion: 4, kernelVersion: "6.1")
        let text = String(decoding: Capabilities(flags: CapabilityFlags(), facts: facts).qemuCaps(stamps: stamps), as: UTF8.self)
        #expect(
            text == """
                <qemuCaps>
                  <emulator>/q</emulator>
                  <qemuctime>1</qemuctime>
                  <qemumoddirmtime>2</qemumoddirmtime>
                  <selfctime>3</selfctime>
                  <selfvers>4</selfvers>
                  <version>9001000</version>
                  <microcodeVersion>0</microcodeVersion>
                  <package></package>
                  <kernelVersion>6.1</kernelVersion>
                  <arch>x86_64</arch>
                </qemuCaps>

                """)
    }
}
