import XMLTree

/// `<memtune>`: the host's memory controller; kept in the document.
struct MemoryTuning: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// Nil for no limit.
    var hardLimit: MemorySize?
    var softLimit: MemorySize?
    /// What the guest always has; not for QEMU.
    var minimumGuarantee: MemorySize?
    var swapHardLimit: MemorySize?

    /// This much, in KiB, is no limit at all: the largest page count of a 64-bit host.
    private static let unlimited: UInt64 = 9_007_199_254_740_991

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        Self.limit("hard_limit", &hardLimit, &xml)
        Self.limit("soft_limit", &softLimit, &xml)
        Self.limit("min_guarantee", &minimumGuarantee, &xml)
        if xml.isReading, minimumGuarantee?.kib == 0 { minimumGuarantee = nil }
        Self.limit("swap_hard_limit", &swapHardLimit, &xml)
    }

    private static func limit(_ name: StaticString, _ value: inout MemorySize?, _ xml: inout some XMLMapper) {
        xml.element(name, &value)
        if xml.isReading, let size = value, size.kib >= unlimited { value = nil }

    }
}
