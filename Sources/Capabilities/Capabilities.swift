/// One QEMU: what the compiler asks of it.
///
/// A value, cheap to copy: the facts are shared, the flags are four words. Edits to the flags (`<qemu:capabilities>`)
/// touch the copy only.
public struct Capabilities: Sendable {
    public var flags: CapabilityFlags
    private let shared: Shared

    /// The facts behind one reference.
    private final class Shared: Sendable {
        let facts: CapabilityFacts
        init(_ facts: CapabilityFacts) { self.facts = facts }
    }

    public init(flags: CapabilityFlags, facts: CapabilityFacts) {
        self.flags = flags
        shared = Shared(facts)
    }

    /// Everything but the flags.
    public var facts: CapabilityFacts { shared.facts }

    @inline(__always)
    public func contains(_ flag: CapabilityFlag) -> Bool { flags.contains(flag) }

    /// Path of the program.
    public var emulator: String { facts.emulator }
    public var version: QEMUVersion { facts.version }
    /// What the distribution calls it, such as `v10.0.0`; empty where it does not.
    public var package: String { facts.package }
    /// The architecture the program emulates.
    public var architecture: Architecture { facts.architecture }
    /// KVM or HVF, where the program has them, before TCG.
    public var accelerators: [AcceleratorCapabilities] { facts.accelerators }
    /// Interrupt controllers of ARM's `virt`.
    public var gic: [GICSupport] { facts.gic }
    public var sev: SEVSupport? { facts.sev }
    public var sgx: SGXSupport? { facts.sgx }
    /// Enlightenments that the host's KVM has; nil where that was not asked.
    public var hyperv: [HypervEnlightenment]? { facts.hyperv }
    /// What the program offers under an accelerator; nil where it does not have it.
    public func accelerator(_ accelerator: Accelerator) -> AcceleratorCapabilities? {
        facts.index(of: accelerator).map { facts.accelerators[$0] }
    }

    /// The machine type of a name or an alias; nil where the accelerator has none such.
    public func machineType(named name: String, accel: Accelerator) -> MachineType? {
        let types = facts.machineTypes(accel)
        return types.indices.first { types[$0].name == name || types[$0].alias == name }.map { types[$0] }
    }

    /// The name behind an alias; any other name, known or not, is returned as it is.
    public func canonicalMachine(_ name: String, accel: Accelerator) -> String {
        let types = facts.machineTypes(accel)
        return types.indices.first { types[$0].alias == name }.map { types[$0].name } ?? name
    }

    /// The machine type for a document that names none: QEMU's own default where the target has one, else `virt`.
    public func defaultMachine(accel: Accelerator) -> MachineType? {
        facts.machineTypes(accel).first
    }

    /// The definition of a CPU model; nil where QEMU does not know it.
    public func cpuModel(named name: String, accel: Accelerator) -> CPUModelDefinition? {
        guard let models = facts.index(of: accel).map({ facts.accelerators[$0].cpuModels }) else { return nil }
        return models.indices.first { models[$0].name == name }.map { models[$0] }
    }

    /// The same QEMU with every alias turned into the machine type's own name: a document that says `pc` then keeps it.
    /// The versioned name stays available as an entry of its own, after all others and never the default.
    public func strippingMachineAliases() -> Capabilities {
        var facts = facts
        for index in facts.accelerators.indices {
            var versioned: [MachineType] = []
            for machine in facts.accelerators[index].machineTypes.indices {
                var entry = facts.accelerators[index].machineTypes[machine]
                guard let alias = entry.alias else { continue }
                entry.alias = nil
                facts.accelerators[index].machineTypes[machine] = entry
                facts.accelerators[index].machineTypes[machine].name = alias
                entry.isDefault = false
                versioned.append(entry)
            }
            facts.accelerators[index].machineTypes += versioned
        }
        return Capabilities(flags: flags, facts: facts)
    }
}
