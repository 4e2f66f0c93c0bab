import Diagnostics

extension Domain {
    /// Settles the amounts: NUMA cells decide the total, the balloon starts full.
    mutating func applyMemoryDefaults(_ context: inout DefaultsContext) {
        addImpliedCell(context)
        let modules = devices.memoryDevices.reduce(UInt64(0)) { $0.addingSaturated($1.size.kib) }
        let cells = (cpu?.numa ?? NUMATopology()).cells.reduce(UInt64(0)) { $0.addingSaturated($1.memory?.kib ?? 0) }
        var total = memory.total ?? TotalMemory()
        if cells > 0, total.size.kib == 0 || context.target.mayChangeABI {
            total.size.kib = cells.addingSaturated(modules)
        }
        if modules > total.size.kib { context.report(.modulesExceedMemory, total.element) }
        if total.size.kib > MemorySize.maximumKiB { context.report(.memoryOverflows, total.element) }
        if total.size.kib == 0 || total.size.kib == modules {
            context.report(.memoryMissing, total.element)
        }
        memory.total = total
        if let current = memory.current, current.kib > 0, current.kib <= total.size.kib { return }
        memory.current = total.size
    }

    /// Memory is plugged into a cell: a new definition that leaves room for it and has no cell is one cell.
    private mutating func addImpliedCell(_ context: DefaultsContext) {
        guard context.target.mayChangeABI, memory.maximum != nil, context.facts.machine != .pseries,
            cpu?.numa?.cells.isEmpty ?? true, initialMemory > 0
        else { return }
        var cell = NUMACell()
        cell.id = 0
        cell.memory = MemorySize(kib: initialMemory)
        var topology = NUMATopology()
        topology.cells = [cell]
        topology.takeRemaining(processors: vcpus.count)
        if cpu == nil { cpu = CPU() }
        cpu?.numa = topology
        for index in devices.memoryDevices.indices where devices.memoryDevices[index].target.node == nil {
            devices.memoryDevices[index].target.node = 0
        }
    }

    /// Memory that is not in modules, KiB: the total less what `<memory>` devices hold.
    var initialMemory: UInt64 {
        let modules = devices.memoryDevices.reduce(UInt64(0)) { $0.addingSaturated($1.size.kib) }
        let total = memory.total?.size.kib ?? 0
        return total > modules ? total - modules : 0
    }
}

extension UInt64 {
    /// The sum, or the largest number where it does not fit.
    func addingSaturated(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }

    /// The next multiple of `unit`, or the largest number where that does not fit.
    func roundedUp(to unit: UInt64) -> UInt64 {
        let rest = self % unit
        return rest == 0 ? self : addingSaturated(unit - rest)
    }
}

extension Message {
    fileprivate static var modulesExceedMemory: Message {
        .error("the memory modules hold more than <memory> says the guest has")
    }
    fileprivate static var memoryOverflows: Message { .error("the NUMA cells and modules add up to more than 63 bits of bytes") }
    fileprivate static var memoryMissing: Message {
        .error("the guest has no memory: give <memory>, or NUMA cells with memory")
    }
}
