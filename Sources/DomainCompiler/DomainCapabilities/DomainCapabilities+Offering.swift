import Capabilities
import XMLTree

extension DomainCapabilities {
    /// What the target's QEMU offers guests of a machine type.
    /// - Parameters:
    ///   - accelerator: Nil takes KVM where the QEMU has it, else TCG.
    ///   - machine: A name or an alias; nil takes the machine type of a document that names none.
    public init(of target: Target, accelerator: Accelerator? = nil, machine: String? = nil) {
        let capabilities = target.capabilities
        let preferred: Accelerator = capabilities.contains(.kvm) ? .kvm : .tcg
        let name =
            machine.map { capabilities.canonicalMachine($0, accel: preferred) }
            ?? capabilities.defaultMachine(accel: preferred)?.name ?? ""
        self.init(
            Offering(
                capabilities: capabilities, host: target.host, accelerator: accelerator ?? preferred,
                architecture: capabilities.architecture, machine: name))
    }

    init(_ offering: Offering) {
        path = offering.capabilities.emulator
        domain = Self.domainType(offering.accelerator)
        machine = offering.machineName
        architecture = offering.architecture.rawValue
        vcpu = Self.vcpuLimit(offering)
        // Every QEMU that is known here has threads for I/O.
        ioThreads = Support(true)
        os = OSCapabilities(offering)
        cpu = CPUCapabilities(offering)
        memoryBacking = Support(ValueList("sourceType", MemorySource.self, offering))
        devices = DeviceCapabilities(offering)
        features = FeatureCapabilities(offering)
    }

    private static func domainType(_ accelerator: Accelerator) -> String {
        switch accelerator {
        case .kvm: VirtType.kvm.rawValue
        case .hvf: VirtType.hvf.rawValue
        case .tcg: VirtType.qemu.rawValue
        }
    }

    /// What the machine type takes, and the host's kernel; nil where the accelerator does not have the machine type.
    private static func vcpuLimit(_ offering: Offering) -> VCPULimit? {
        guard let machine = offering.machineType, machine.maxCPUs > 0 else { return nil }
        var limit = VCPULimit()
        let host = offering.accelerator == .kvm ? offering.host.cpu.maximumKVMProcessors : nil
        limit.max = min(machine.maxCPUs, host ?? .max)
        return limit
    }
}

extension Offering {
    /// The machine type as the accelerator has it; nil where it does not.
    fileprivate var machineType: MachineType? {
        capabilities.accelerator(accelerator)?.machineTypes.first { $0.name == machineName }
    }
}
