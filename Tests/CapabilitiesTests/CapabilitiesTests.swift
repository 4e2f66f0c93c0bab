import Testing

@testable import Capabilities

/// What the compiler asks of a capabilities value.
@Suite struct CapabilitiesTests {
    static func sample() -> Capabilities {
        let machines = [
            MachineType(
                name: "garden-2.1", alias: "garden", isDefault: true, supportsCPUHotplug: true, maxCPUs: 16,
                defaultCPU: "fern-cpu", defaultRAMid: "garden.ram"),
            MachineType(name: "garden-2.0", maxCPUs: 8),
            MachineType(name: "shed-1.4", alias: "shed", maxCPUs: 2),
        ]
        let tcg = AcceleratorCapabilities(
            accelerator: .tcg, cpuModels: [CPUModelDefinition(name: "fern", typeName: "fern-cpu", isUsable: true)],
            machineTypes: machines)
        let facts = CapabilityFacts(
            emulator: "/usr/bin/qemu-system-x86_64", version: QEMUVersion(9, 1, 2), architecture: .x86_64,
            accelerators: [tcg])
        return Capabilities(flags: CapabilityFlags([.tcg]), facts: facts)
    }

    @Test func aliasesResolve() {
        let qemu = Self.sample()
        #expect(qemu.machineType(named: "garden", accel: .tcg)?.name == "garden-2.1")
        #expect(qemu.machineType(named: "garden-2.0", accel: .tcg)?.maxCPUs == 8)
        #expect(qemu.machineType(named: "garden-3.0", accel: .tcg) == nil)
        #expect(qemu.canonicalMachine("shed", accel: .tcg) == "shed-1.4")
        #expect(qemu.canonicalMachine("shed-1.4", accel: .tcg) == "shed-1.4")
        #expect(qemu.canonicalMachine("pond", accel: .tcg) == "pond")
        #expect(qemu.defaultMachine(accel: .tcg)?.name == "garden-2.1")
    }

    @Test func anAcceleratorThatIsNotThereHasNothing() {
        let qemu = Self.sample()
        #expect(qemu.accelerator(.kvm) == nil)
        #expect(qemu.machineType(named: "garden", accel: .kvm) == nil)
        #expect(qemu.defaultMachine(accel: .kvm) == nil)
        #expect(qemu.cpuModel(named: "fern", accel: .kvm) == nil)
        #expect(qemu.cpuModel(named: "fern", accel: .tcg)?.typeName == "fern-cpu")
    }

    @Test func strippedAliasesBecomeMachineTypes() throws {
        let qemu = Self.sample().strippingMachineAliases()
        let names = qemu.accelerator(.tcg)?.machineTypes.map(\.name)
        #expect(names == ["garden", "garden-2.0", "shed", "garden-2.1", "shed-1.4"])
        #expect(qemu.canonicalMachine("garden", accel: .tcg) == "garden")
        let versioned = try #require(qemu.machineType(named: "garden-2.1", accel: .tcg))
        #expect(!versioned.isDefault && versioned.defaultRAMid == "garden.ram")
        #expect(qemu.defaultMachine(accel: .tcg)?.isDefault == true)
    }

    @Test func editsTouchTheCopyOnly() {
        let qemu = Self.sample()
        var edited = qemu
        edited.flags.insert(.kvm)
        edited.flags.remove(.tcg)
        #expect(!qemu.contains(.kvm) && qemu.contains(.tcg))
        #expect(edited.contains(.kvm) && !edited.contains(.tcg))
    }

    @Test func versionsCompareAndPrint() {
        #expect(QEMUVersion(10, 0, 2).rawValue == 10_000_002)
        #expect(QEMUVersion(rawValue: 9_002_050).description == "9.2.50")
        #expect(QEMUVersion(9, 2) < QEMUVersion(10, 0))
    }
}
