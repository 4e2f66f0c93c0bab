import Diagnostics
import XMLTree

extension Domain {
    /// What disks have to agree on among each other.
    func validateDisks(_ validator: inout Validator) {
        var targets: [String: Int] = [:]
        var groups: [String: Int] = [:]
        for (index, disk) in devices.disks.enumerated() {
            if let dev = disk.target.dev {
                if let first = targets[dev] {
                    validator.report(
                        .targetTwice(dev), disk.info.element, at: "target/@dev",
                        notes: [validator.note("the other one is here", devices.disks[first].info.element, at: "target/@dev")])
                } else {
                    targets[dev] = index
                }
            }
            if let group = disk.throttling.group {
                if let first = groups[group] {
                    if !disk.throttling.hasSameLimits(as: devices.disks[first].throttling) {
                        validator.report(
                            .groupLimitsDiffer(group), disk.throttling.element,
                            notes: [validator.note("the group's other limits", devices.disks[first].throttling.element)])
                    }
                } else {
                    groups[group] = index
                }
            }
        }
    }
}

extension ThrottleLimits {
    /// Whether two disks of a group are limited in the same way.
    fileprivate func hasSameLimits(as other: ThrottleLimits) -> Bool {
        bytes == other.bytes && operations == other.operations && operationSize == other.operationSize
    }
}

extension Message {
    fileprivate static func targetTwice(_ dev: String) -> Message { .error("there is a disk '\(dev)' already") }
    fileprivate static func groupLimitsDiffer(_ group: String) -> Message {
        .error("the disks of throttling group '\(group)' have different limits")
    }
}
