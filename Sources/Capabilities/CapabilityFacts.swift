/// What is known of a QEMU besides its flags.
public struct CapabilityFacts: Sendable, Hashable {
    /// Path of the program.
    public var emulator: String
    /// As it answers `query-version`.
    public var version: QEMUVersion
    /// What the distribution calls it, such as `v10.0.0`; empty where it does not.
    public var package: String
    /// The architecture the program emulates.
    public var architecture: Architecture
    /// KVM or HVF, where the program has them, before TCG.
    public var accelerators: [AcceleratorCapabilities]
    /// Interrupt controllers of ARM's `virt`.
    public var gic: [GICSupport] = []
    /// Nil where the host has none (QAPI `SevCapability`).
    public var sev: SEVSupport?
    /// Nil where the host has none (QAPI `SGXInfo`).
    public var sgx: SGXSupport?
    /// Enlightenments that the host's KVM has; nil where that was not asked.
    public var hyperv: [HypervEnlightenment]?
    /// The host's KVM runs guests inside guests.
    public var kvmSupportsNesting = false
    /// The host's KVM runs IBM Secure Execution guests.
    public var kvmSupportsSecureGuest = false
    /// Microcode of the processor it was asked on; 0 where that is not known.
    public var microcodeVersion: UInt32 = 0

    public init(
        emulator: String, version: QEMUVersion, package: String = "", architecture: Architecture,
        accelerators: [AcceleratorCapabilities] = []
    ) {
        self.emulator = emulator
        self.version = version
        self.package = package
        self.architecture = architecture
        self.accelerators = accelerators
    }

    /// The machine types of an accelerator; empty where the program does not have it.
    func machineTypes(_ accelerator: Accelerator) -> [MachineType] {
        index(of: accelerator).map { accelerators[$0].machineTypes } ?? []
    }

    /// The place of an accelerator. Looked for by index, here and below: elements are large, and passing them by copies them.
    func index(of accelerator: Accelerator) -> Int? {
        accelerators.indices.first { accelerators[$0].accelerator == accelerator }
    }
}
