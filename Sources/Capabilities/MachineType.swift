/// A machine type of an accelerator (QAPI `MachineInfo`).
public struct MachineType: Sendable, Hashable {
    /// The name QEMU prints in `-machine help`, such as `pc-q35-10.0`.
    public var name: String
    /// A second name that QEMU takes for it, such as `q35`.
    public var alias: String?
    /// QEMU's own default for the target.
    public var isDefault: Bool
    /// Virtual CPUs can be added while the guest runs.
    public var supportsCPUHotplug: Bool
    /// The most virtual CPUs it takes.
    public var maxCPUs: UInt32
    /// QOM type of the CPU it uses where none is asked for, such as `qemu64-x86_64-cpu`.
    public var defaultCPU: String?
    /// The id its main memory back-end is expected under; nil where `-machine memory-backend=` does not work.
    public var defaultRAMid: String?
    /// `-numa node,mem=` works (machine types before 5.1).
    public var supportsNUMAMemory: Bool
    /// QEMU will drop it.
    public var isDeprecated: Bool
    /// Whether it has ACPI; nil where QEMU does not say.
    public var acpi: Bool?

    public init(
        name: String, alias: String? = nil, isDefault: Bool = false, supportsCPUHotplug: Bool = false, maxCPUs: UInt32 = 0,
        defaultCPU: String? = nil, defaultRAMid: String? = nil, supportsNUMAMemory: Bool = false, isDeprecated: Bool = false,
        acpi: Bool? = nil
    ) {
        self.name = name
        self.alias = alias
        self.isDefault = isDefault
        self.supportsCPUHotplug = supportsCPUHotplug
        self.maxCPUs = maxCPUs
        self.defaultCPU = defaultCPU
        self.defaultRAMid = defaultRAMid
        self.supportsNUMAMemory = supportsNUMAMemory
        self.isDeprecated = isDeprecated
        self.acpi = acpi
    }
}
