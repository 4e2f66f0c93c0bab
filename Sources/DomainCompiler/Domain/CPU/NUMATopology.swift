import XMLTree

/// `<numa>`: the guest's NUMA cells (formatdomain, "Guest NUMA topology").
struct NUMATopology: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var cells: [NUMACell] = []
    var interconnects = Interconnects()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.elements("cell", &cells)
        xml.element("interconnects", &interconnects)
    }

    /// `<interconnects>`: the HMAT's latencies and bandwidths, in document order.
    struct Interconnects: Sendable, XMLMappable {
        var links: [MemoryLink] = []

        var isEmpty: Bool { links.isEmpty }
        var latencies: [MemoryLink] { links.filter { $0.quantity == .latency } }
        var bandwidths: [MemoryLink] { links.filter { $0.quantity == .bandwidth } }

        mutating func map(_ xml: inout some XMLMapper) {
            let quantities = MemoryLink.Quantity.allCases
            xml.children(named: quantities.map(\.elementName)) { xml, position in
                var link = MemoryLink()
                link.quantity = quantities[position]
                link.map(&xml)
                links.append(link)
            } otherwise: { xml in
                for index in links.indices {
                    var one = [links[index]]
                    xml.elements(one[0].quantity.elementName, &one)
                }
                if !xml.isReading, !xml.isWriting {
                    for quantity in quantities {
                        xml.elements(quantity.elementName, &links)
                    }
                }
            }
        }
    }
}

/// `<cell>`: processors and memory of one guest node.
struct NUMACell: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var id: UInt32?
    var cpus: CPUSet?
    var memory: MemorySize?
    var access: MemoryAccess?
    var discard: YesNo?
    var distances: [Distance] = []
    var caches: [Cache] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("id", &id)
        xml.attribute("cpus", &cpus)
        MemorySize.map("memory", &memory, &xml)
        xml.attribute("memAccess", &access)
        xml.attribute("discard", &discard)
        xml.scope("distances") { $0.elements("sibling", &distances) }
        xml.elements("cache", &caches)
    }

    /// `<sibling>`: the distance to another cell, 10 being local.
    struct Distance: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var id: UInt32?
        var value: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("id", &id)
            xml.required("value", &value)
        }
    }

    /// `<cache>`: a memory-side cache.
    struct Cache: Sendable, XMLMappable {
        enum Associativity: String, XMLEnum { case direct, full, uncached = "none" }
        enum Policy: String, XMLEnum { case writeback, writethrough, uncached = "none" }
        var element: XMLTree.ElementID?
        var level: UInt32?
        var associativity: Associativity?
        var policy: Policy?
        var size: MemorySize?
        /// Bytes of a line.
        var line: CacheLine?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("level", &level)
            xml.required("associativity", &associativity)
            xml.required("policy", &policy)
            xml.scope("size") { MemorySize.map("value", &size, &$0) }
            xml.element("line", &line)
        }
    }

    /// `<line value= unit='B'>`.
    struct CacheLine: Sendable, XMLMappable {
        var bytes: UInt64 = 0

        mutating func map(_ xml: inout some XMLMapper) {
            var value: UInt64? = bytes
            var unit: SizeUnit? = xml.isReading ? SizeUnit(bytes: 1024) : nil
            xml.required("value", &value)
            if xml.isReading {
                xml.attribute("unit", &unit)
                bytes = (value ?? 0).multipliedReportingOverflow(by: unit?.bytes ?? 1).partialValue
            } else {
                var written: String? = "B"
                xml.attribute("unit", &written)
            }
        }
    }
}

/// What an HMAT entry is about.
enum MemoryAccessKind: String, XMLEnum { case access, read, write }

/// `<latency>` or `<bandwidth>` between an initiator and a target cell.
struct MemoryLink: Sendable, XMLMappable {
    enum Quantity: Sendable, CaseIterable {
        case latency, bandwidth

        var elementName: StaticString {
            switch self {
            case .latency: "latency"
            case .bandwidth: "bandwidth"
            }
        }
    }

    var element: XMLTree.ElementID?
    var quantity = Quantity.latency
    var initiator: UInt32?
    var target: UInt32?
    /// Level of the memory-side cache; nil for the memory itself.
    var cache: UInt32?
    var kind: MemoryAccessKind?
    /// Nanoseconds.
    var latency: UInt64?
    /// KiB a second.
    var bandwidth: MemorySize?

    /// How fast the link is, whatever that means for its quantity.
    var value: UInt64 { latency ?? bandwidth?.kib ?? 0 }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("initiator", &initiator)
        xml.required("target", &target)
        xml.attribute("cache", &cache)
        xml.required("type", &kind)
        if xml.when(quantity == .latency) { xml.required("value", &latency) }
        if xml.when(quantity == .bandwidth) { MemorySize.map("value", &bandwidth, &xml) }
    }
}
