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

    /// `<interconnects>`: the HMAT's latencies and bandwidths.
    struct Interconnects: Sendable, XMLMappable {
        var latencies: [MemoryLatency] = []
        var bandwidths: [MemoryBandwidth] = []

        var isEmpty: Bool { latencies.isEmpty && bandwidths.isEmpty }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.elements("latency", &latencies)
            xml.elements("bandwidth", &bandwidths)
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

/// `<latency>` between an initiator and a target cell, nanoseconds.
struct MemoryLatency: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var initiator: UInt32?
    var target: UInt32?
    /// Level of the memory-side cache; nil for the memory itself.
    var cache: UInt32?
    var kind: MemoryAccessKind?
    var value: UInt64?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("initiator", &initiator)
        xml.required("target", &target)
        xml.attribute("cache", &cache)
        xml.required("type", &kind)
        xml.required("value", &value)
    }
}

/// `<bandwidth>` between an initiator and a target cell, KiB a second.
struct MemoryBandwidth: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var initiator: UInt32?
    var target: UInt32?
    /// Level of the memory-side cache; nil for the memory itself.
    var cache: UInt32?
    var kind: MemoryAccessKind?
    var value: MemorySize?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("initiator", &initiator)
        xml.required("target", &target)
        xml.attribute("cache", &cache)
        xml.required("type", &kind)
        MemorySize.map("value", &value, &xml)
    }
}
