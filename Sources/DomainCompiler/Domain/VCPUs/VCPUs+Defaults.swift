import Diagnostics

extension VCPUs {
    /// Settles count and placement; `<vcpus>` decides how many are there at start.
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if maximum == nil { maximum = 1 }
        if !each.isEmpty {
            completeList(&context)
            current = UInt32(clamping: each.filter(\.isOnline).count)
        }
        if placement == nil { placement = .static }
        // The host chooses the processors: a list has no effect.
        if placement == .auto { hostCPUs = nil }
    }

    /// Makes a list of all processors in the order of their ids; those that the document leaves out can be plugged.
    private mutating func completeList(_ context: inout DefaultsContext) {
        guard count <= Self.longestList else { return }
        var all = (0..<count).map { VCPU(id: $0) }
        for vcpu in each {
            guard let id = vcpu.id else { continue }
            if id < count { all[Int(id)] = vcpu } else { context.report(.noSuchProcessor(id, count), vcpu.element, at: "@id") }
        }
        for index in all.indices {
            if all[index].enabled == nil { all[index].enabled = .no }
            // A processor without a word of its own is part of the machine where it runs from the start.
            if all[index].hotpluggable == nil { all[index].hotpluggable = all[index].isOnline ? .no : .yes }
        }
        each = all
    }

    /// No machine has more processors: a larger count is rejected, and not written out before.
    private static let longestList: UInt32 = 65536

    /// Processors that are there when the machine starts, before any is plugged.
    var atStart: UInt32 {
        guard !each.isEmpty else { return current ?? count }
        return UInt32(clamping: each.filter { $0.isOnline && $0.hotpluggable != .yes }.count)
    }
}

extension Message {
    fileprivate static func noSuchProcessor(_ id: UInt32, _ count: UInt32) -> Message {
        .error("there is no processor \(id): the guest can have \(count), counted from 0")
    }
}
