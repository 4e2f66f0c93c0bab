extension NUMATopology {
    /// Numbers cells without ids, sorts them by id, and completes distances both ways.
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        for index in cells.indices where cells[index].id == nil { cells[index].id = UInt32(clamping: index) }
        cells.sort { ($0.id ?? 0) < ($1.id ?? 0) }
        if cells.contains(where: { !$0.distances.isEmpty }) { completeDistances() }
    }

    /// Processors that the document gives to no cell belong to the first one.
    mutating func takeRemaining(processors: UInt32) {
        guard !cells.isEmpty, processors > 0, processors <= CPUSet.limit else { return }
        var rest = CPUSet([0...(processors - 1)])
        for cell in cells { for range in cell.cpus?.ranges ?? [] { rest.remove(range) } }
        guard !rest.isEmpty else { return }
        var first = cells[0].cpus ?? CPUSet()
        for range in rest.ranges { first.insert(range) }
        cells[0].cpus = first
    }

    /// What one direction says holds for the other where that is silent; a cell with distances has one to itself.
    private mutating func completeDistances() {
        var known = [[UInt32: NUMACell.Distance]](repeating: [:], count: cells.count)
        func learn(_ distance: NUMACell.Distance, from: Int, to: UInt32, over: Bool) {
            let itself = UInt32(clamping: from)
            if known[from].isEmpty { known[from][itself] = NUMACell.Distance(to: itself, NUMACell.Distance.local) }
            if over || known[from][to] == nil { known[from][to] = distance }
        }
        for index in cells.indices {
            for distance in cells[index].distances {
                guard let sibling = distance.id, sibling < UInt32(clamping: cells.count) else { continue }
                learn(distance, from: index, to: sibling, over: true)
                let itself = UInt32(clamping: index)
                guard sibling != itself else { continue }
                learn(NUMACell.Distance(to: itself, distance.value), from: Int(sibling), to: itself, over: false)
            }
        }
        for index in cells.indices {
            // What is not among the cells is kept for the rules to report.
            let strangers = cells[index].distances.filter { $0.id ?? 0 >= UInt32(clamping: cells.count) }
            cells[index].distances = strangers + known[index].sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
