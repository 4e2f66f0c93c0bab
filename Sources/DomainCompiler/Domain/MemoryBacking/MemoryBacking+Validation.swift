import Diagnostics

extension MemoryBacking {
    /// Checks the page sizes against each other and the guest's cells.
    func validate(_ validator: inout Validator) {
        let pages = hugePages?.pages ?? []
        let cells = UInt32(clamping: validator.domain.cpu?.numa?.cells.count ?? 0)
        if hugePages != nil, source == .anonymous { validator.report(.hugePagesAreNotAnonymous, element, at: "source/@type") }
        if hugePages != nil, allocation?.mode == .ondemand {
            validator.report(.hugePagesAreTakenAtOnce, element, at: "allocation/@mode")
        }
        for (index, page) in pages.enumerated() {
            if page.size?.kib ?? 0 == 0 { validator.report(.pageSizeMissing, page.element, at: "@size") }
            // A guest without cells counts as one.
            if let last = page.cells?.last, last >= max(cells, 1) {
                validator.report(.noSuchCell(last), page.element, at: "@nodeset")
            }
            if page.cells?.isEmpty ?? false { validator.report(.noCells, page.element, at: "@nodeset") }
            guard let other = pages[..<index].first(where: page.conflicts) else { continue }
            validator.report(
                page.cells == nil ? .pageSizeTwice : .cellsHaveTwoSizes, page.element, at: page.cells == nil ? "@size" : "@nodeset",
                notes: [validator.note("the other size is here", other.element)])
        }
    }

    /// What a start finds out: whether the host has pages of these sizes.
    func prepare(_ preparation: inout Preparation) {
        let host = preparation.host.memory
        // Anonymous files need no mount.
        guard !host.hugePageMounts.isEmpty, source != .memfd else { return }
        for page in hugePages?.pages ?? [] {
            guard let size = page.size?.kib, size * 1024 != host.pageSize, host.hugePageMount(pageSize: size) == nil else { continue }
            preparation.report(.noSuchPages(size), page.element, at: "@size")
        }
    }
}

extension HugePage {
    /// Both speak of the same cells, or of all that no other speaks of.
    fileprivate func conflicts(with other: HugePage) -> Bool {
        guard let cells, let theirs = other.cells else { return cells == nil && other.cells == nil }
        return cells.overlaps(theirs)
    }
}

extension Message {
    fileprivate static var hugePagesAreNotAnonymous: Message { .error("huge pages come from a file system, or from memfd") }
    fileprivate static var hugePagesAreTakenAtOnce: Message { .error("huge pages are taken at start, not on demand") }
    fileprivate static var pageSizeMissing: Message { .error("a page size is a number of bytes above zero") }
    fileprivate static func noSuchCell(_ id: UInt32) -> Message { .error("the guest has no NUMA cell \(id)") }
    fileprivate static var noCells: Message { .error("this set of cells is empty") }
    fileprivate static var pageSizeTwice: Message { .error("only one page size can be that of all cells without their own") }
    fileprivate static var cellsHaveTwoSizes: Message { .error("a cell has pages of one size") }
    fileprivate static func noSuchPages(_ kib: UInt64) -> Message {
        .error("the host has no hugetlbfs with pages of \(kib) KiB mounted")
    }
}
