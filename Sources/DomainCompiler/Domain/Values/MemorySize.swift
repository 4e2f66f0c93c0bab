import Diagnostics
import XMLTree

/// A unit of bytes: `b`, `KB` (1000), `k` and `KiB` (1024), up to exa (formatdomain, "Memory allocation").
struct SizeUnit: XMLValue, Hashable {
    /// Bytes in one of it.
    var bytes: UInt64

    static let kib = SizeUnit(bytes: 1024)
    static let mib = SizeUnit(bytes: 1 << 20)

    init(bytes: UInt64) { self.bytes = bytes }

    /// The largest binary unit that an amount is a whole multiple of.
    init(largestOf amount: UInt64) {
        bytes = 1
        while amount != 0, bytes < 1 << 60, amount % (bytes * 1024) == 0 { bytes *= 1024 }
    }

    static func parse(_ text: XMLText) -> SizeUnit? {
        guard text.count > 0 else { return nil }
        let first = text[0] | 0x20
        if first == UInt8(ascii: "b") {
            let word = text.string.lowercased()
            return word == "b" || word == "byte" || word == "bytes" ? SizeUnit(bytes: 1) : nil
        }
        guard let exponent = "kmgtpe".utf8.enumerated().first(where: { $0.element == first })?.offset else { return nil }
        let base: UInt64
        switch text.dropping(1).string.lowercased() {
        case "", "ib": base = 1024
        case "b": base = 1000
        default: return nil
        }
        return SizeUnit(bytes: (0..<exponent).reduce(base) { size, _ in size * base })
    }

    /// Units of documents that are written are binary.
    var xmlText: String {
        switch bytes {
        case 1 << 10: "KiB"
        case 1 << 20: "MiB"
        case 1 << 30: "GiB"
        case 1 << 40: "TiB"
        case 1 << 50: "PiB"
        case 1 << 60: "EiB"
        default: "B"
        }
    }
    static var form: XMLValueForm {
        .pattern(
            "[bB]([yY][tT][eE][sS]?)?|[kKmMgGtTpPeE]([iI]?[bB])?",
            meaning: "a unit of bytes: b, KB, KiB, MB, MiB, GB, GiB, TB, TiB, PB, PiB, EB or EiB")
    }
}

/// An amount in bytes, written in the largest unit that needs no fraction.
struct ScaledSize: Sendable, Hashable {
    var bytes: UInt64

    /// The unit it is written in, and how many of it.
    private var scaled: (count: UInt64, unit: SizeUnit) {
        let unit = SizeUnit(largestOf: bytes)
        return (bytes / unit.bytes, unit)
    }

    /// The size of a number of units; nil where it does not fit into 63 bits.
    private init?(_ count: UInt64, _ unit: SizeUnit) {
        let (product, overflow) = count.multipliedReportingOverflow(by: unit.bytes)
        guard !overflow, product <= UInt64(Int64.max) else { return nil }
        bytes = product
    }

    /// `<element unit=…>N</element>`, where no unit means `defaultUnit`.
    static func mapText(_ size: inout ScaledSize?, defaultUnit: SizeUnit, _ xml: inout some XMLMapper) {
        var unit = size?.scaled.unit
        var count = size?.scaled.count
        xml.attribute("unit", &unit)
        xml.text(&count)
        read(count, unit ?? defaultUnit, into: &size, &xml)
    }

    /// `name=N unit=…`, where no unit means `defaultUnit`.
    static func mapRequired(
        _ name: StaticString, _ size: inout ScaledSize?, defaultUnit: SizeUnit, _ xml: inout some XMLMapper
    ) {
        var unit = size?.scaled.unit
        var count = size?.scaled.count
        xml.required(name, &count)
        xml.attribute("unit", &unit)
        read(count, unit ?? defaultUnit, into: &size, &xml)
    }

    private static func read(_ count: UInt64?, _ unit: SizeUnit, into size: inout ScaledSize?, _ xml: inout some XMLMapper) {
        guard xml.isReading, let count else { return }
        guard let read = ScaledSize(count, unit) else { return xml.report(.memoryTooLarge, at: ".") }
        size = read
    }
}

/// An amount of memory in KiB, read from any unit and rounded up; written in KiB.
struct MemorySize: Sendable, Hashable, XMLMappable {
    var kib: UInt64 = 0

    init() {}
    init(kib: UInt64) { self.kib = kib }

    /// The largest amount that still fits a signed count of bytes.
    static let maximumKiB = UInt64(Int64.max) / 1024

    /// Bytes; saturates.
    var bytes: UInt64 { min(kib, Self.maximumKiB) * 1024 }

    /// `<memory unit=…>N</memory>`.
    mutating func map(_ xml: inout some XMLMapper) { map(&xml, defaultUnit: .kib) }

    /// The same where another unit is meant by none.
    mutating func map(_ xml: inout some XMLMapper, defaultUnit: SizeUnit) {
        var unit: SizeUnit? = xml.isReading ? defaultUnit : .kib
        var count: UInt64? = kib
        xml.attribute("unit", &unit)
        xml.text(&count)
        if xml.isReading { read(count, unit, &xml, at: ".") }
    }

    /// The amount in a value attribute with its unit attribute beside it.
    static func map(
        _ name: StaticString, _ size: inout MemorySize?, unit unitName: StaticString = "unit", isRequired: Bool = false,
        _ xml: inout some XMLMapper
    ) {
        var count = size?.kib
        var unit: SizeUnit? = size == nil ? nil : .kib
        if isRequired { xml.required(name, &count) } else { xml.attribute(name, &count) }
        xml.attribute(unitName, &unit)
        guard xml.isReading, let count else { return }
        var read = size ?? MemorySize()
        read.read(count, unit ?? .kib, &xml, at: "@" + "\(name)")
        size = read
    }

    private mutating func read(_ count: UInt64?, _ unit: SizeUnit?, _ xml: inout some XMLMapper, at path: String) {
        let (bytes, overflow) = (count ?? 0).multipliedReportingOverflow(by: (unit ?? .kib).bytes)
        if overflow || bytes > UInt64(Int64.max) {
            xml.report(.memoryTooLarge, at: ".")
            kib = 0
        } else {
            kib = bytes / 1024 + (bytes % 1024 == 0 ? 0 : 1)
        }
    }
}

extension Message {
    fileprivate static var memoryTooLarge: Message {
        .error("this amount of memory does not fit into 63 bits of bytes")
    }
}
