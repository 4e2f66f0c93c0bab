import Diagnostics
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
            xml.children(named: ["latency", "bandwidth"]) { xml, position in
                var link = MemoryLink(position == 0 ? .latency : .bandwidth)
                link.map(&xml)
                links.append(link)
            } otherwise: { xml in
                for link in xml.isWriting ? links : [MemoryLink(.latency), MemoryLink(.bandwidth)] {
                    switch link.quantity {
                    case .latency:
                        var one = [MemoryLink.Latency(link: link)]
                        xml.elements("latency", &one)
                    case .bandwidth:
                        var one = [MemoryLink.Bandwidth(link: link)]
                        xml.elements("bandwidth", &one)
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
        MemorySize.map("memory", &memory, isRequired: true, &xml)
        xml.attribute("memAccess", &access)
        xml.attribute("discard", &discard)
        xml.scope("distances") { xml in
            xml.elements("sibling", &distances)
            if distances.isEmpty { xml.report(.noSiblings, at: ".") }
        }
        xml.elements("cache", &caches)
    }

    /// `<sibling>`: the distance to another cell, 10 being local.
    struct Distance: Sendable, XMLMappable {
        /// Distances where nothing is said: within a cell, and between two.
        static let local: UInt32 = 10, remote: UInt32 = 20

        var element: XMLTree.ElementID?
        var id: UInt32?
        var value: UInt32?

        init() {}
        init(to id: UInt32, _ value: UInt32?) { (self.id, self.value) = (id, value) }

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
        /// Size, KiB.
        var kib: UInt64?
        /// Bytes of a line.
        var lineBytes: UInt64?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("level", &level)
            xml.required("associativity", &associativity)
            xml.required("policy", &policy)
            // The format has units here, and takes every number for KiB, or bytes.
            Self.mapQuantity("size", &kib, unit: .kib, &xml)
            Self.mapQuantity("line", &lineBytes, unit: SizeUnit(bytes: 1), &xml)
        }

        /// `<name value= unit=…>`, where only one unit has a meaning.
        private static func mapQuantity(
            _ name: StaticString, _ value: inout UInt64?, unit: SizeUnit, _ xml: inout some XMLMapper
        ) {
            var present = true
            xml.scope(name, present: &present) { xml in
                var written: SizeUnit? = xml.isWriting ? unit : nil
                xml.required("value", &value)
                xml.attribute("unit", &written)
                if let written, written != unit { xml.report(.unitWithoutEffect(unit), at: "@unit") }
            }
            if xml.isReading, value == nil { xml.report(.cacheMeasure("\(name)"), at: ".") }
        }
    }
}

/// What an HMAT entry is about.
enum MemoryAccessKind: String, XMLEnum { case access, read, write }

/// What is said of the way between an initiator and a target cell.
struct MemoryLink: Sendable {
    enum Quantity: String, Sendable { case latency, bandwidth }

    var element: XMLTree.ElementID?
    let quantity: Quantity
    var initiator: UInt32?
    var target: UInt32?
    /// Level of the memory-side cache; nil for the memory itself.
    var cache: UInt32?
    var kind: MemoryAccessKind?
    /// Nanoseconds.
    var latency: UInt64?
    /// KiB a second.
    var bandwidth: MemorySize?

    init(_ quantity: Quantity) { self.quantity = quantity }

    /// How fast the link is, whatever that means for its quantity.
    var value: UInt64 { latency ?? bandwidth?.kib ?? 0 }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("initiator", &initiator)
        xml.required("target", &target)
        xml.attribute("cache", nonZero: &cache)
        xml.required("type", &kind)
        switch quantity {
        case .latency: xml.required("value", &latency)
        case .bandwidth: MemorySize.map("value", &bandwidth, isRequired: true, &xml)
        }
    }

    /// `<latency>`.
    fileprivate struct Latency: XMLMappable {
        var link = MemoryLink(.latency)

        mutating func map(_ xml: inout some XMLMapper) { link.map(&xml) }
    }

    /// `<bandwidth>`.
    fileprivate struct Bandwidth: XMLMappable {
        var link = MemoryLink(.bandwidth)

        mutating func map(_ xml: inout some XMLMapper) { link.map(&xml) }
    }
}

extension Message {
    fileprivate static var noSiblings: Message { .error("<distances> needs a <sibling>") }
    fileprivate static func cacheMeasure(_ name: String) -> Message { .error("the cache needs a <\(name) value=…>") }
    fileprivate static func unitWithoutEffect(_ unit: SizeUnit) -> Message {
        .warning("the unit has no effect: the number is taken for \(unit == .kib ? "KiB" : "bytes")")
    }
}
