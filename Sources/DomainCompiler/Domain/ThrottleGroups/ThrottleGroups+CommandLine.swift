import QEMUArguments

extension Domain {
    /// Appends `-object throttle-group`.
    func emitThrottleGroups(_ line: inout CommandLine, _ context: EmitContext) {
        for limits in throttleGroups.groups {
            line.append("-object", json: limits.groupProperties(id: "throttle-" + (limits.group ?? "")))
        }
    }
}
