import XMLTree

/// `<maxMemory>`, `<memory>`, `<currentMemory>` (formatdomain, "Memory allocation").
struct Memory: Sendable {
    /// Up to where memory can be hotplugged; nil where it cannot.
    var maximum: MaximumMemory?
    /// All memory the guest starts with, modules included; nil until defaults take it from the NUMA cells.
    var total: TotalMemory?
    /// What the balloon leaves the guest at start.
    var current: MemorySize?

    /// Maps elements of `<domain>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.element("maxMemory", &maximum)
        xml.element("memory", &total)
        xml.element("currentMemory", &current)
    }
}

/// `<maxMemory slots=…>`.
struct MaximumMemory: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// Modules that can be plugged.
    var slots: UInt32?
    var size = MemorySize()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("slots", nonZero: &slots)
        size.map(&xml)
    }
}

/// `<memory dumpCore=…>`.
struct TotalMemory: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// Whether the guest's memory is part of the emulator's core dump.
    var dumpCore: OnOff?
    var size = MemorySize()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("dumpCore", &dumpCore)
        size.map(&xml)
    }
}
