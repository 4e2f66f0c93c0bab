extension NUMATuning {
    /// Memory and processors are placed together: where one is left to the host, so is the other.
    mutating func settle(with vcpus: inout VCPUs) {
        if let policy = memory, policy.mode == nil, policy.nodes == nil, policy.placement == nil { memory = nil }
        if vcpus.placement == nil {
            vcpus.placement = memory?.placement == .auto && vcpus.hostCPUs == nil ? .auto : .static
        }
        if vcpus.placement == .auto, memory == nil {
            var policy = MemoryPolicy()
            policy.mode = .strict
            policy.placement = .auto
            memory = policy
        }
        if var policy = memory {
            if policy.mode == nil { policy.mode = .strict }
            if policy.placement == nil { policy.placement = policy.nodes != nil || vcpus.placement != .auto ? .static : .auto }
            if policy.placement == .auto { policy.nodes = nil }
            memory = policy
        }
        cells.sort { ($0.cell ?? 0) < ($1.cell ?? 0) }
        for index in cells.indices where cells[index].mode == nil { cells[index].mode = .strict }
    }
}
