/// What runs the guest's instructions, as far as capabilities differ by it.
public enum Accelerator: String, Sendable, Hashable, CaseIterable {
    case kvm
    case hvf
    /// QEMU's own translator; also what any other virtualization type is answered from.
    case tcg
}

/// What a QEMU offers under one accelerator.
public struct AcceleratorCapabilities: Sendable, Hashable {
    public var accelerator: Accelerator
    /// The host's CPU; nil where it was not asked for or cannot be told.
    public var hostCPU: HostCPUModel?
    public var cpuModels: [CPUModelDefinition]
    /// The first is the one libvirt prefers where a document names none.
    public var machineTypes: [MachineType]

    public init(
        accelerator: Accelerator, hostCPU: HostCPUModel? = nil, cpuModels: [CPUModelDefinition] = [],
        machineTypes: [MachineType] = []
    ) {
        self.accelerator = accelerator
        self.hostCPU = hostCPU
        self.cpuModels = cpuModels
        self.machineTypes = machineTypes
    }
}
