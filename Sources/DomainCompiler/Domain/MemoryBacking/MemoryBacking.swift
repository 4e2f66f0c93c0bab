import XMLTree

/// `<memoryBacking>`: where the guest's memory comes from (formatdomain, "Memory backing").
struct MemoryBacking: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var hugePages: HugePages?
    /// The host shall not merge equal pages.
    var noSharePages = false
    /// The host shall not swap it.
    var locked = false
    var source: MemorySource?
    var access: MemoryAccess?
    var allocation: MemoryAllocation?
    /// Its contents may be thrown away when the guest is gone.
    var discard = false

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.merged("hugepages", &hugePages)
        xml.flag("nosharepages", &noSharePages)
        xml.flag("locked", &locked)
        xml.scope("source") { $0.attribute("type", &source) }
        xml.scope("access") { $0.attribute("mode", &access) }
        xml.element("allocation", &allocation)
        if xml.isReading, let allocation, allocation.mode == nil, allocation.threads == nil { self.allocation = nil }
        xml.flag("discard", &discard)
    }
}

/// `<hugepages>`: all of them of the default size, or sizes for NUMA cells.
struct HugePages: Sendable, XMLMappable {
    var pages: [HugePage] = []

    mutating func map(_ xml: inout some XMLMapper) { xml.elements("page", &pages) }
}

/// `<page size= unit= nodeset=>`.
struct HugePage: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var size: MemorySize?
    /// Guest NUMA cells; nil for all the others.
    var cells: CPUSet?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        MemorySize.map("size", &size, &xml)
        xml.attribute("nodeset", &cells)
    }
}

/// What holds the memory on the host.
enum MemorySource: String, XMLEnum { case file, anonymous, memfd }

/// Whether other processes see writes to the memory.
enum MemoryAccess: String, XMLEnum { case shared, `private` }

/// `<allocation>`: when the host's pages are taken.
struct MemoryAllocation: Sendable, XMLMappable {
    enum Mode: String, XMLEnum { case immediate, ondemand }
    var mode: Mode?
    /// Threads that touch the pages at start.
    var threads: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("mode", &mode)
        xml.attribute("threads", nonZero: &threads)
    }
}
