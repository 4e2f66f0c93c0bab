import Diagnostics
import XMLTree

extension CPUTuning {
    /// Checks the groups of the resource director by themselves and against each other.
    func validateGroups(_ validator: inout Validator) {
        if let group = cacheTuning.first?.element ?? memoryTuning.first?.element, validator.facts.virtType != .kvm {
            validator.report(.groupsNeedKVM, group)
        }
        var earlier: [Group] = []
        for tuning in cacheTuning {
            Self.validateMonitors(of: tuning, &validator)
            tuning.validate(&validator)
            Self.validate(Group(tuning, isCache: true), against: &earlier, &validator)
        }
        for tuning in memoryTuning {
            Self.validateMonitors(of: tuning, &validator)
            tuning.validate(&validator)
            Self.validate(Group(tuning, isCache: false), against: &earlier, &validator)
        }
    }

    /// What groups are compared by.
    private struct Group {
        let element: XMLTree.ElementID?
        let vcpus: CPUSet
        let isCache: Bool

        init(_ group: some ResourceGroup, isCache: Bool) {
            element = group.element
            vcpus = group.vcpus ?? CPUSet()
            self.isCache = isCache
        }

        /// Cache and bandwidth of the same processors are one group; otherwise groups share none.
        func conflicts(with other: Group) -> Bool {
            vcpus.overlaps(other.vcpus) && (vcpus != other.vcpus || (isCache && other.isCache))
        }
    }

    private static func validate(_ group: Group, against earlier: inout [Group], _ validator: inout Validator) {
        if let other = earlier.first(where: group.conflicts) {
            validator.report(
                .groupsOverlap, group.element, at: "@vcpus", notes: [validator.note("the other group", other.element, at: "@vcpus")])
        }
        earlier.append(group)
    }

    private static func validateMonitors(of group: some ResourceGroup, _ validator: inout Validator) {
        for (index, monitor) in group.monitors.enumerated() {
            guard let vcpus = monitor.vcpus else { continue }
            if vcpus.isEmpty { validator.report(.monitorEmpty, monitor.element, at: "@vcpus") }
            if let whole = group.vcpus, !vcpus.isSubset(of: whole) { validator.report(.monitorOutside, monitor.element, at: "@vcpus") }
            guard let other = group.monitors[..<index].first(where: { $0.vcpus?.overlaps(vcpus) ?? false }) else { continue }
            validator.report(
                .monitorsOverlap, monitor.element, at: "@vcpus",
                notes: [validator.note("the other monitor", other.element, at: "@vcpus")])
        }
    }
}

extension CacheTuning {
    fileprivate func validate(_ validator: inout Validator) {
        for (index, cache) in caches.enumerated() {
            guard let other = caches[..<index].first(where: cache.collides) else { continue }
            validator.report(
                .cacheSharedTwice(cache.level ?? 0, cache.id ?? 0), cache.element,
                notes: [validator.note("the other share", other.element)])
        }
        for monitor in monitors {
            // The kernel watches the last level only.
            if monitor.level == nil { validator.report(.monitorLevelMissing, monitor.element) }
            if let level = monitor.level, level != 3 { validator.report(.monitorLevel, monitor.element, at: "@level") }
        }
    }
}

extension CacheTuning.Cache {
    /// Both take of the same lines.
    fileprivate func collides(with other: Self) -> Bool {
        level == other.level && id == other.id && (kind == other.kind || kind == .both || other.kind == .both)
    }
}

extension BandwidthTuning {
    fileprivate func validate(_ validator: inout Validator) {
        for (index, node) in nodes.enumerated() {
            if node.bandwidth ?? 0 > 100 { validator.report(.bandwidthPercent, node.element, at: "@bandwidth") }
            guard let other = nodes[..<index].first(where: { $0.id == node.id }) else { continue }
            validator.report(
                .nodeSharedTwice(node.id ?? 0), node.element, at: "@id", notes: [validator.note("the first share", other.element)])
        }
    }
}

extension Message {
    fileprivate static var groupsNeedKVM: Message { .error("caches and bandwidth are shared out under KVM only") }
    fileprivate static var groupsOverlap: Message { .error("a processor belongs to one group") }
    fileprivate static var monitorEmpty: Message { .error("a monitor watches at least one processor") }
    fileprivate static var monitorOutside: Message { .error("a monitor watches processors of its group") }
    fileprivate static var monitorsOverlap: Message { .error("a processor is watched by one monitor of its group") }
    fileprivate static var monitorLevelMissing: Message { .error("which cache is watched? Add level='3'") }
    fileprivate static var monitorLevel: Message { .error("the level 3 cache is the one that can be watched") }
    fileprivate static func cacheSharedTwice(_ level: UInt32, _ id: UInt32) -> Message {
        .error("the group has a share of the level \(level) cache \(id) already; 'both' is code and data")
    }
    fileprivate static func nodeSharedTwice(_ id: UInt32) -> Message {
        .error("the group has a share of the bandwidth of node \(id) already")
    }
    fileprivate static var bandwidthPercent: Message {
        .warning("a share of the bandwidth is a percentage: the host will refuse more than 100")
    }
}
