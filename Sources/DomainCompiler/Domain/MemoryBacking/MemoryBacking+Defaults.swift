extension MemoryBacking {
    /// A guest without NUMA cells is its own cell 0: page sizes of that cell are those of the guest.
    mutating func settlePages(hasCells: Bool) {
        guard !hasCells, let pages = hugePages?.pages else { return }
        for index in pages.indices where pages[index].cells == CPUSet([0...0]) { hugePages?.pages[index].cells = nil }
    }
}
