import QEMUArguments

extension Domain {
    /// Appends `-object throttle-group`.
    func emitThrottleGroups(_ line: inout CommandLine, _ context: EmitContext) {
        // A daemon leaves out groups that limit nothing; started by hand, filters that name one need it.
        for limits in throttleGroups.groups.map(\.limits) where limits.isSet || context.isStandalone {
            line.append("-object", json: limits.groupProperties(id: "throttle-" + (limits.group ?? "")))
        }
    }
}
