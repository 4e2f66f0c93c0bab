import Capabilities
import Diagnostics

extension Domain {
    /// Features that the machine or the host settles.
    mutating func applyFeatureDefaults(_ context: inout DefaultsContext) {
        let facts = context.facts
        // Old documents of mainframes ask for ACPI, which was never there.
        if facts.arch.isS390, !context.target.mayChangeABI, context.machineType?.acpi == false {
            features.acpi = false
        }
        if facts.machine == .virt, facts.arch.isARM { applyGICDefault(context) }
    }

    /// A `virt` of Arm has an interrupt controller: the newest that the accelerator has.
    ///
    /// An emulated version 3 has no message-signalled interrupts on old emulators: it is not taken unasked.
    private mutating func applyGICDefault(_ context: DefaultsContext) {
        if features.gic == nil { features.gic = GIC() }
        guard features.gic?.version == nil else { return }
        let isKVM = context.facts.virtType == .kvm
        let has = { (version: UInt32) in
            context.capabilities.gic.contains { $0.version == version && (isKVM ? $0.kernel : $0.emulated) }
        }
        features.gic?.version = isKVM && has(3) ? .v3 : .v2
    }
}
