import Capabilities
import QMP
import Testing

@testable import CapabilityProbe

/// What is made of an emulator's answers. The emulator is an invented one.
@Suite struct BuilderTests {
    @Test func everyAnswerFindsItsPlace() throws {
        let probed = try Answers().probe()
        let qemu = probed.capabilities
        #expect(qemu.version == QEMUVersion(9, 1, 2) && qemu.package == "garden" && qemu.architecture == .x86_64)
        #expect(qemu.emulator == "/opt/qemu-system-x86_64")
        #expect(qemu.facts.microcodeVersion == 77 && qemu.facts.kvmSupportsNesting)
        #expect(
            Array(qemu.flags) == [
                .kvm, .virtioBlkPciScsi, .virtioScsiPci, .vnc, .migrateRdma, .machineVmportOpt, .queryCpuModelExpansion,
                .queryCpuDefinitions, .tpmCrb, .screendumpDevice, .tpmEmulator, .tcg, .virtioBlkPciScsiDefaultDisabled, .cpuMax,
                .vncPowerControl, .deviceJsonHotplug, .screenshotFormatPng,
            ])
    }

    /// The first machine type is the one for documents that name none; `none` is no machine to run.
    @Test func machineTypesBeginWithTheDefault() throws {
        let kvm = try #require(Answers().probe().capabilities.accelerator(.kvm))
        #expect(kvm.machineTypes.map(\.name) == ["pot-2", "pot-1"])
        #expect(
            kvm.machineTypes[0]
                == MachineType(
                    name: "pot-2", alias: "pot", isDefault: true, supportsCPUHotplug: true, maxCPUs: 64, defaultCPU: "fern-cpu",
                    defaultRAMid: "pot.ram", supportsNUMAMemory: true, isDeprecated: true, acpi: false))
    }

    @Test func cpuModelsAndTheHostAreOfTheirAccelerator() throws {
        let qemu = try Answers().probe().capabilities
        #expect(qemu.accelerators.map(\.accelerator) == [.kvm, .tcg])
        #expect(
            qemu.accelerators[0].cpuModels == [
                CPUModelDefinition(name: "max", typeName: "max-cpu", isUsable: true),
                CPUModelDefinition(name: "fern", isUsable: false, blockers: ["leaf", "root"], isDeprecated: true),
                CPUModelDefinition(name: "moss"),
            ])
        #expect(qemu.accelerators[1].cpuModels.map(\.name) == ["moss"])
        let host = try #require(qemu.accelerators[0].hostCPU)
        #expect(host.model == "base" && host.knowsMigratability)
        #expect(
            host.properties == [
                .init(name: "leaf", value: .boolean(true), isMigratable: true),
                .init(name: "rot", value: .boolean(false)),
                .init(name: "tsc", value: .boolean(true), isMigratable: false),
                .init(name: "level", value: .number(13)), .init(name: "vendor", value: .string("Green")),
            ])
        #expect(qemu.hyperv == [.spinlocks, .vendorID, .tlbflush])
    }

    /// The flag says what a guest can have on this host; that the program would have it elsewhere is kept beside it.
    @Test func whatTheHostHidesIsRemembered() throws {
        let probed = try Answers().adding(type: "sev-guest").adding(type: "sgx-epc").probe()
        #expect(!probed.capabilities.contains(.sevGuest) && !probed.capabilities.contains(.sgxEpc))
        #expect(probed.hiddenByHost == [.sevGuest, .sgxEpc])

        let onEPYC = try Answers().adding(type: "sev-guest")
            .answering("query-sev-capabilities", #"{"cbitpos":51,"reduced-phys-bits":1,"pdh":"p","cert-chain":"c","cpu0-id":"i"}"#)
            .probe()
        #expect(onEPYC.capabilities.contains(.sevGuest) && onEPYC.hiddenByHost.isEmpty)
        #expect(
            onEPYC.capabilities.sev
                == SEVSupport(cBitPosition: 51, reducedPhysBits: 1, pdh: "p", certChain: "c", cpuID: "i"))
    }

    @Test func withoutAHardwareAcceleratorThereIsOneConversation() throws {
        let probed = try Answers().answering("query-kvm", #"{"enabled":false,"present":true}"#).withoutTranslator().probe()
        #expect(probed.capabilities.accelerators.map(\.accelerator) == [.tcg])
        #expect(!probed.capabilities.contains(.kvm) && probed.capabilities.facts.microcodeVersion == 0)
    }

    @Test(arguments: [
        ("query-version", "{}", "the answer to query-version has no version"),
        (
            "query-version", #"{"qemu":{"major":5,"minor":2,"micro":0}}"#,
            "the answer to query-version says QEMU 5.2.0; the oldest that is understood is 6.2.0"
        ),
        ("query-target", "[]", "the answer to query-target has no 'arch'"),
        ("query-target", #"{"arch":"pdp11"}"#, "the answer to query-target names an unknown architecture, 'pdp11'"),
    ])
    func refusesWhatIsNoQEMU(command: String, answer: String, message: String) throws {
        do {
            _ = try Answers().answering(command, answer).probe()
            Issue.record("was accepted")
        } catch let failure as QMPFailure {
            #expect(failure.description == message)
        }
    }

    /// Every flag is raised by something, and no table names one twice without need.
    @Test func everyFlagHasItsEvidence() {
        var raised = CapabilityFlags([.kvm, .hvf, .ncr53c90, .virtioBlkPciScsiDefaultDisabled])
        let tables =
            [
                FlagEvidence.types, FlagEvidence.schema, FlagEvidence.options, FlagEvidence.virtMachine, FlagEvidence.cpuModels,
                FlagEvidence.migrationCapabilities, FlagEvidence.tpmModels, FlagEvidence.tpmBackends,
            ] + (FlagEvidence.devices + FlagEvidence.objects).map(\.flags)
        for table in tables {
            for (_, flag) in table { raised.insert(flag) }
        }
        // Set by libvirt's own tests only: no released QEMU lets -chardev take JSON.
        #expect(CapabilityFlag.allCases.filter { !raised.contains($0) } == [.chardevJson])
    }
}
