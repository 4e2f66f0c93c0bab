import QEMUArguments
import XMLTree

extension Domain {
    /// Appends what happens at the guest's end, and `-global`s of the sleep states.
    func emitPowerManagement(_ line: inout CommandLine, _ context: EmitContext) {
        if context.isStandalone {
            emitActions(&line)
        } else if lifecycle.endsWithEveryEvent, !context.capabilities.contains(.setAction) {
            line.append("-no-reboot")
        } else {
            // The daemon decides when the guest has stopped; newer emulators are told more on the monitor.
            line.append("-no-shutdown")
        }
        emitSleepState("disable_s3", powerManagement.suspendToMemory, &line, context)
        emitSleepState("disable_s4", powerManagement.suspendToDisk, &line, context)
    }

    /// Without a daemon the emulator acts by itself, where it can.
    private func emitActions(_ line: inout CommandLine) {
        var actions = QEMUObject()
        if lifecycle.onReboot == .destroy { actions.add("reboot", "shutdown") }
        if lifecycle.onCrash == .preserve { actions.add("panic", "pause") }
        if !actions.isEmpty { line.append("-action", options: actions) }
    }

    private func emitSleepState(
        _ property: StaticString, _ enabled: YesNo?, _ line: inout CommandLine, _ context: EmitContext
    ) {
        guard let enabled else { return }
        let device = context.facts.machine == .q35 ? "ICH9-LPC" : "PIIX4_PM"
        line.append("-global", "\(device).\(property)=\(enabled.isYes ? 0 : 1)")
    }
}
