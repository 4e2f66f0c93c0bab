import Diagnostics

extension NUMATopology {
    /// Checks the cells against the processors and each other, and what is said of the ways between them.
    func validate(_ validator: inout Validator, processors: UInt32) {
        if cells.isEmpty { return validator.report(.noCells, element) }
        for (index, cell) in cells.enumerated() {
            if cell.id != UInt32(clamping: index) {
                validator.report(.cellNumbers, cell.element, at: "@id")
                return
            }
            validateProcessors(of: cell, before: cells[..<index], processors, &validator)
            validateDistances(of: cell, &validator)
            validateCaches(of: cell, &validator)
        }
        validateLinks(&validator)
    }

    private func validateProcessors(
        of cell: NUMACell, before: ArraySlice<NUMACell>, _ processors: UInt32, _ validator: inout Validator
    ) {
        guard let cpus = cell.cpus else { return }
        if let last = cpus.last, last >= processors {
            validator.report(.cellProcessor(last, processors), cell.element, at: "@cpus")
        }
        if cpus.isEmpty { validator.report(.cellWithoutProcessors, cell.element, at: "@cpus") }
        for other in before where other.cpus.map(cpus.overlaps) ?? false {
            validator.report(
                .cellsShareProcessors, cell.element, at: "@cpus",
                notes: [validator.note("the other cell", other.element, at: "@cpus")])
        }
    }

    private func validateDistances(of cell: NUMACell, _ validator: inout Validator) {
        for distance in cell.distances {
            let id = distance.id ?? 0
            if id >= UInt32(clamping: cells.count) {
                validator.report(.noSuchSibling(id), distance.element, at: "@id")
            }
            guard let value = distance.value else { continue }
            if value > 255 || value < 10 { validator.report(.distanceRange, distance.element, at: "@value") }
            if id == cell.id, value != 10 { validator.report(.localDistance, distance.element, at: "@value") }
            if id != cell.id, value == 10 { validator.report(.remoteDistance, distance.element, at: "@value") }
        }
    }

    private func validateCaches(of cell: NUMACell, _ validator: inout Validator) {
        for (index, cache) in cell.caches.enumerated() {
            if let level = cache.level, !(1...3).contains(level) { validator.report(.cacheLevel, cache.element, at: "@level") }
            if let first = cell.caches[..<index].first(where: { $0.level == cache.level }) {
                validator.report(
                    .cacheTwice(cache.level ?? 0), cache.element, at: "@level",
                    notes: [validator.note("the first one is here", first.element, at: "@level")])
            }
        }
    }

    private func validateLinks(_ validator: inout Validator) {
        for (index, link) in interconnects.links.enumerated() {
            validateEnds(of: link, &validator)
            if let other = interconnects.links[..<index].first(where: link.saysTheSame) {
                validator.report(.linkTwice, link.element, notes: [validator.note("the first one is here", other.element)])
            } else if let other = interconnects.links[..<index].first(where: link.isReverse) {
                validator.report(.linkBothWays, link.element, notes: [validator.note("the other direction", other.element)])
            }
        }
    }

    private func validateEnds(of link: MemoryLink, _ validator: inout Validator) {
        func cell(_ id: UInt32?, at path: String) -> NUMACell? {
            guard let id else { return nil }
            if let cell = cells.first(where: { $0.id == id }) { return cell }
            validator.report(.noSuchSibling(id), link.element, at: path)
            return nil
        }
        if let initiator = cell(link.initiator, at: "@initiator"), initiator.cpus?.isEmpty ?? true {
            validator.report(
                .initiatorWithoutProcessors, link.element, at: "@initiator", notes: [validator.note("this cell", initiator.element)])
        }
        guard let target = cell(link.target, at: "@target"), let level = link.cache else { return }
        if !target.caches.contains(where: { $0.level == level }) {
            validator.report(
                .noSuchCache(level), link.element, at: "@cache", notes: [validator.note("the target cell", target.element)])
        }
    }
}

extension MemoryLink {
    fileprivate func saysTheSame(as other: MemoryLink) -> Bool {
        quantity == other.quantity && initiator == other.initiator && target == other.target && cache == other.cache
            && kind == other.kind
    }

    fileprivate func isReverse(of other: MemoryLink) -> Bool {
        initiator != target && initiator == other.target && target == other.initiator
    }
}

extension Message {
    fileprivate static var cacheLevel: Message { .error("memory-side caches have the levels 1 to 3") }
    fileprivate static var linkTwice: Message { .error("this is said of the two cells already") }
    fileprivate static var linkBothWays: Message { .error("what is said of two cells holds both ways: one direction is enough") }
    fileprivate static var initiatorWithoutProcessors: Message { .error("only processors start an access: this cell has none") }
    fileprivate static var noCells: Message { .error("<numa> needs at least one <cell>") }
    fileprivate static var cellNumbers: Message { .error("NUMA cells are numbered from 0 without gaps, each once") }
    fileprivate static func cellProcessor(_ number: UInt32, _ count: UInt32) -> Message {
        .error("there is no processor \(number): the guest has \(count), counted from 0")
    }
    fileprivate static var cellWithoutProcessors: Message {
        .error("this set of processors is empty; leave 'cpus' out for a cell of memory only")
    }
    fileprivate static var cellsShareProcessors: Message { .error("a processor belongs to one NUMA cell") }
    fileprivate static func noSuchSibling(_ id: UInt32) -> Message { .error("there is no NUMA cell \(id)") }
    fileprivate static var distanceRange: Message { .error("distances are 10 (local) to 255 (unreachable)") }
    fileprivate static var localDistance: Message { .error("the distance of a cell to itself is 10") }
    fileprivate static var remoteDistance: Message { .error("10 means the cell itself; others are farther") }
    fileprivate static func cacheTwice(_ level: UInt32) -> Message { .error("the cell has a cache of level \(level) already") }
    fileprivate static func noSuchCache(_ level: UInt32) -> Message {
        .error("the target cell has no memory-side cache of level \(level)")
    }
}
