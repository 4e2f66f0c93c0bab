import QEMUArguments

extension Domain {
    /// Appends `-numa`: cells with their memory, distances, and the HMAT.
    func emitNUMA(_ line: inout CommandLine, _ context: EmitContext) {
        guard let numa = cpu?.numa, !numa.cells.isEmpty else { return }
        let hasHMAT = !numa.interconnects.isEmpty || numa.cells.contains { !$0.caches.isEmpty }
        let backends = numa.cells.map { cell in
            cell.memory?.kib ?? 0 == 0 ? nil : MemoryBackend(of: cell, context)
        }
        // Old machine types take plain sizes; one cell that needs more makes all of them objects.
        let needsBackends = !(context.machineType?.supportsNUMAMemory ?? false) || backends.contains { $0?.isNeeded ?? false }
        for (cell, backend) in zip(numa.cells, backends) {
            if needsBackends { backend?.emit(&line) }
            var node = QEMUObject()
            node.add("nodeid", cell.id)
            for range in cell.cpus?.ranges ?? [] {
                node.add("cpus", range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)")
            }
            if hasHMAT { node.add("initiator", numa.initiator(of: cell)) }
            if needsBackends {
                node.add("memdev", backend?.id)
            } else {
                node.add("mem", (cell.memory?.kib ?? 0) / 1024)
            }
            line.append("-numa", "node", options: node)
        }
        numa.emitDistances(&line)
        if hasHMAT { numa.emitHMAT(&line) }
    }
}

extension NUMATopology {
    /// The cell whose processors a cell's memory is nearest to: itself where it has some.
    func initiator(of cell: NUMACell) -> UInt32? {
        if !(cell.cpus?.isEmpty ?? true) { return cell.id }
        let candidates = interconnects.latencies.filter { $0.target == cell.id }
        if let best = candidates.min(by: { ($0.value ?? 0) < ($1.value ?? 0) }) { return best.initiator }
        let wide = interconnects.bandwidths.filter { $0.target == cell.id }
        if let best = wide.max(by: { ($0.value?.kib ?? 0) < ($1.value?.kib ?? 0) }) { return best.initiator }
        return cells.first { !($0.cpus?.isEmpty ?? true) }?.id
    }

    fileprivate func emitDistances(_ line: inout CommandLine) {
        for cell in cells {
            for distance in cell.distances {
                var dist = QEMUObject()
                dist.add("src", cell.id)
                dist.add("dst", distance.id)
                dist.add("val", distance.value)
                line.append("-numa", "dist", options: dist)
            }
        }
    }

    fileprivate func emitHMAT(_ line: inout CommandLine) {
        for latency in interconnects.latencies {
            var entry = Self.entry(latency.initiator, latency.target, latency.cache, latency.kind, "latency")
            entry.add("latency", latency.value)
            line.append("-numa", "hmat-lb", options: entry)
        }
        for bandwidth in interconnects.bandwidths {
            var entry = Self.entry(bandwidth.initiator, bandwidth.target, bandwidth.cache, bandwidth.kind, "bandwidth")
            entry.add("bandwidth", "\(bandwidth.value?.kib ?? 0)K")
            line.append("-numa", "hmat-lb", options: entry)
        }
        for cell in cells {
            for cache in cell.caches {
                var entry = QEMUObject()
                entry.add("node-id", cell.id)
                entry.add("size", "\(cache.size?.kib ?? 0)K")
                entry.add("level", cache.level)
                entry.add("associativity", Self.qemuName(cache.associativity))
                entry.add("policy", Self.qemuName(cache.policy))
                entry.add("line", cache.line?.bytes)
                line.append("-numa", "hmat-cache", options: entry)
            }
        }
    }

    private static func entry(
        _ initiator: UInt32?, _ target: UInt32?, _ cache: UInt32?, _ kind: MemoryAccessKind?, _ quantity: StaticString
    ) -> QEMUObject {
        var entry = QEMUObject()
        entry.add("initiator", initiator)
        entry.add("target", target)
        let levels: [StaticString] = ["memory", "first-level", "second-level", "third-level"]
        entry.add("hierarchy", "\(levels[min(Int(cache ?? 0), 3)])")
        entry.add("data-type", "\(kind?.rawValue ?? "access")-\(quantity)")
        return entry
    }

    private static func qemuName(_ associativity: NUMACell.Cache.Associativity?) -> String {
        switch associativity {
        case .direct: "direct"
        case .full: "complex"
        case .uncached, nil: "none"
        }
    }

    private static func qemuName(_ policy: NUMACell.Cache.Policy?) -> String {
        switch policy {
        case .writeback: "write-back"
        case .writethrough: "write-through"
        case .uncached, nil: "none"
        }
    }
}
