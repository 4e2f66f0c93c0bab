import Diagnostics
import XMLTree

/// `<throttlegroups>`: limits that disks share (formatdomain, "Disk Throttle Group Management").
struct ThrottleGroups: Sendable, XMLMappable {
    var groups: [ThrottleGroup] = []

    mutating func map(_ xml: inout some XMLMapper) { xml.elements("throttlegroup", &groups) }

    /// Whether there is a group of this name.
    func contains(_ name: String) -> Bool { groups.contains { $0.limits.group == name } }
}

/// `<throttlegroup>`: limits, and the name that they go by.
struct ThrottleGroup: Sendable, XMLMappable {
    var limits = ThrottleLimits()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&limits.element)
        limits.mapRates(&xml)
        limits.mapLengths(&xml)
        xml.leaf("group_name", nonEmpty: &limits.group)
    }
}

extension ThrottleGroups {
    /// Every group has a name of its own.
    func validate(_ validator: inout Validator) {
        var seen: [String: XMLTree.ElementID?] = [:]
        for group in groups.map(\.limits) {
            group.validate(&validator, maximum: .max)
            guard let name = group.group else {
                validator.report(.throttleGroupUnnamed, group.element)
                continue
            }
            if let first = seen.updateValue(group.element, forKey: name) {
                validator.report(
                    .throttleGroupTwice(name), group.element, at: "group_name",
                    notes: [validator.note("the first one is here", first, at: "group_name")])
            }
        }
    }
}

extension Message {
    fileprivate static var throttleGroupUnnamed: Message { .error("a throttle group needs a <group_name>") }
    fileprivate static func throttleGroupTwice(_ name: String) -> Message {
        .error("there is a throttle group '\(name)' already")
    }
}
