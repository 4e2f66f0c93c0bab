extension VCPUs {
    /// Settles count and placement; `<vcpus>` decides how many are there at start.
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if maximum == nil { maximum = 1 }
        if !each.isEmpty {
            for index in each.indices where each[index].hotpluggable == nil && each[index].enabled == .yes {
                // A processor without a word of its own is part of the machine.
                each[index].hotpluggable = .no
            }
            current = UInt32(clamping: each.filter { $0.enabled == .yes }.count)
        }
        if placement == nil { placement = .static }
    }

    /// Processors that are there when the machine starts, before any is plugged.
    var atStart: UInt32 {
        guard !each.isEmpty else { return current ?? count }
        return UInt32(clamping: each.filter { $0.enabled == .yes && $0.hotpluggable != .yes }.count)
    }
}
