import QEMUArguments

extension Domain {
    /// Appends `-numa`: cells with their memory, distances, and the HMAT.
    func emitNUMA(_ line: inout CommandLine, _ context: EmitContext) {
        guard let numa = cpu?.numa, !numa.cells.isEmpty else { return }
        let backends = numa.cells.map { cell in
            cell.memory?.kib ?? 0 == 0 ? nil : MemoryBackend(of: cell, context)
        }
        let needsBackends = context.needsCellBackends
        if !needsBackends { emitGlobalMemory(&line, context) }
        for (cell, backend) in zip(numa.cells, backends) {
            if needsBackends { backend?.emit(&line) }
            var node = QEMUObject()
            node.add("nodeid", cell.id)
            for range in cell.cpus?.ranges ?? [] {
                node.add("cpus", range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)")
            }
            if numa.hasHMAT { node.add("initiator", numa.initiator(of: cell)) }
            if needsBackends {
                node.add("memdev", backend?.id)
            } else {
                node.add("mem", (cell.memory?.kib ?? 0) / 1024)
            }
            line.append("-numa", "node", options: node)
        }
        numa.emitDistances(&line)
        if numa.hasHMAT { numa.emitHMAT(&line) }
    }
}

extension EmitContext {
    /// Whether the cells' memory is made of objects. Old machine types take plain sizes; one cell that needs more than
    /// a size makes all of them objects.
    var needsCellBackends: Bool {
        guard machineType?.supportsNUMAMemory ?? false, let numa = domain.cpu?.numa, !numa.hasHMAT else { return true }
        return numa.cells.contains { $0.memory?.kib ?? 0 > 0 && MemoryBackend(of: $0, self).isNeeded }
    }

    /// The main memory is no object: `-mem-path` and `-mem-prealloc` speak of it.
    var hasGlobalMemory: Bool {
        domain.cpu?.numa?.cells.isEmpty ?? true ? domain.mainMemoryBackend(self) == nil : !needsCellBackends
    }

    /// `-mem-prealloc` is given.
    var preallocatesGlobally: Bool {
        (preallocates || hugePageSize(cell: nil, asked: nil) != nil) && hasGlobalMemory
    }
}

extension Domain {
    /// Appends where memory comes from that is no object.
    func emitGlobalMemory(_ line: inout CommandLine, _ context: EmitContext) {
        let pageSize = context.hugePageSize(cell: nil, asked: nil)
        if context.preallocates || pageSize != nil { line.append("-mem-prealloc") }
        if let pageSize {
            line.append("-mem-path", context.hugePageDirectory(pageSize))
        } else if memoryBacking.source == .file {
            line.append("-mem-path", context.memoryFile("ram"))
        }
    }
}

extension NUMATopology {
    /// The firmware tells the guest how fast its memory is.
    var hasHMAT: Bool { !interconnects.isEmpty || cells.contains { !$0.caches.isEmpty } }

    /// The cell whose processors a cell's memory is nearest to: itself where it has some.
    func initiator(of cell: NUMACell) -> UInt32? {
        if !(cell.cpus?.isEmpty ?? true) { return cell.id }
        let candidates = interconnects.latencies.filter { $0.target == cell.id }
        if let best = candidates.min(by: { $0.value < $1.value }) { return best.initiator }
        let wide = interconnects.bandwidths.filter { $0.target == cell.id }
        if let best = wide.max(by: { $0.value < $1.value }) { return best.initiator }
        return cells.first { !($0.cpus?.isEmpty ?? true) }?.id
    }

    /// QEMU knows the usual distances; where one differs, or a cell leaves some out, all are given.
    fileprivate func emitDistances(_ line: inout CommandLine) {
        let usual: [UInt32?] = [NUMACell.Distance.local, NUMACell.Distance.remote]
        let isUnusual = cells.contains { cell in
            !cell.distances.isEmpty && (cell.distances.count < cells.count || cell.distances.contains { !usual.contains($0.value) })
        }
        guard isUnusual else { return }
        for source in cells {
            // In the order of the cells, with those left out that nothing was said of.
            var given = source.distances[...]
            for target in cells {
                let distance = given.first?.id == target.id ? given.removeFirst().value : nil
                var dist = QEMUObject()
                dist.add("src", source.id)
                dist.add("dst", target.id)
                dist.add("val", distance ?? (source.id == target.id ? NUMACell.Distance.local : NUMACell.Distance.remote))
                line.append("-numa", "dist", options: dist)
            }
        }
    }

    fileprivate func emitHMAT(_ line: inout CommandLine) {
        for link in interconnects.links {
            var entry = QEMUObject()
            entry.add("initiator", link.initiator)
            entry.add("target", link.target)
            let levels: [StaticString] = ["memory", "first-level", "second-level", "third-level"]
            entry.add("hierarchy", "\(levels[min(Int(link.cache ?? 0), 3)])")
            entry.add("data-type", "\(link.kind?.rawValue ?? "access")-\(link.quantity.rawValue)")
            entry.add("latency", link.latency)
            entry.add("bandwidth", link.bandwidth.map { "\($0.kib)K" })
            line.append("-numa", "hmat-lb", options: entry)
        }
        for cell in cells {
            for cache in cell.caches {
                var entry = QEMUObject()
                entry.add("node-id", cell.id)
                entry.add("size", "\(cache.kib ?? 0)K")
                entry.add("level", cache.level)
                entry.add("associativity", Self.qemuName(cache.associativity))
                entry.add("policy", Self.qemuName(cache.policy))
                entry.add("line", cache.lineBytes)
                line.append("-numa", "hmat-cache", options: entry)
            }
        }
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
