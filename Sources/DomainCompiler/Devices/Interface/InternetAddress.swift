import XMLTree

/// An address family.
enum IPFamily: String, XMLEnum {
    case ipv4, ipv6

    /// How the family is called in a sentence.
    var title: String { self == .ipv4 ? "IPv4" : "IPv6" }
    /// Bits of an address.
    var width: UInt32 { self == .ipv4 ? 32 : 128 }
}

/// An IPv4 or IPv6 address, read in any of its spellings and written in the usual one (RFC 5952).
enum InternetAddress: XMLValue, Hashable {
    case v4(UInt32)
    /// The first and the last 64 bits.
    case v6(high: UInt64, low: UInt64)

    var family: IPFamily { if case .v4 = self { .ipv4 } else { .ipv6 } }

    /// Whether all bits behind the first `prefix` are 0.
    func isNetwork(prefix: UInt32) -> Bool {
        switch self {
        case .v4(let bits): prefix >= 32 || bits << prefix == 0
        case .v6(let high, let low):
            if prefix >= 128 { true } else if prefix >= 64 { low << UInt64(prefix - 64) == 0 } else { high << UInt64(prefix) == 0 && low == 0 }
        }
    }

    static func parse(_ text: XMLText) -> InternetAddress? {
        let text = text.string
        return text.utf8.contains(UInt8(ascii: ":")) ? sixteenBytes(text) : fourBytes(text[...]).map(InternetAddress.v4)
    }

    /// Up to four numbers in C notation, of which the last fills the bytes that are left: `10.1` is 10.0.0.1.
    private static func fourBytes(_ text: Substring) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = parts.last.flatMap(number), parts.count <= 4 else { return nil }
        var room = UInt64(32)
        var value = UInt64(0)
        for part in parts.dropLast() {
            guard let byte = number(part), byte <= 0xFF else { return nil }
            room -= 8
            value |= byte << room
        }
        return last < 1 << room ? UInt32(value | last) : nil
    }

    private static func number(_ text: Substring) -> UInt64? {
        guard let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return nil }
        if text.hasPrefix("0x") || text.hasPrefix("0X") { return UInt64(text.dropFirst(2), radix: 16) }
        return UInt64(text, radix: text.utf8.count > 1 && first == UInt8(ascii: "0") ? 8 : 10)
    }

    /// Eight groups of hexadecimal digits; `::` stands for groups of 0, and the last two may be an IPv4 address.
    private static func sixteenBytes(_ text: String) -> InternetAddress? {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard text.hasPrefix("::") == text.hasPrefix(":"), text.hasSuffix("::") == text.hasSuffix(":") else { return nil }
        // What `::` leaves at an end is one empty part too many.
        if text.hasPrefix("::") { parts.removeFirst() }
        if text.hasSuffix("::"), parts.count > 1 { parts.removeLast() }
        var groups: [UInt64] = []
        var gap: Int?
        for (index, part) in parts.enumerated() {
            if part.isEmpty {
                guard gap == nil else { return nil }
                gap = groups.count
            } else if index == parts.count - 1, part.utf8.contains(UInt8(ascii: ".")) {
                guard let bits = fourBytes(part) else { return nil }
                groups += [UInt64(bits >> 16), UInt64(bits & 0xFFFF)]
            } else {
                guard part.utf8.count <= 4, part.allSatisfy(\.isHexDigit), let group = UInt64(part, radix: 16) else { return nil }
                groups.append(group)
            }
        }
        guard groups.count == 8 && gap == nil || groups.count < 8 && gap != nil else { return nil }
        if let gap { groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap) }
        func join(_ part: ArraySlice<UInt64>) -> UInt64 { part.reduce(0) { $0 << 16 | $1 } }
        return .v6(high: join(groups[..<4]), low: join(groups[4...]))
    }

    var xmlText: String {
        switch self {
        case .v4(let bits): return Self.dotted(bits)
        case .v6(let high, let low):
            // Addresses that hold an IPv4 address are written with it.
            if high == 0, low >> 32 == 0xFFFF || (low >> 32 == 0 && low > 0xFFFF) {
                return (low >> 32 == 0 ? "::" : "::ffff:") + Self.dotted(UInt32(truncatingIfNeeded: low))
            }
            let groups = [high, low].flatMap { half in [48, 32, 16, 0].map { half >> UInt64($0) & 0xFFFF } }
            return Self.compressed(groups)
        }
    }

    private static func dotted(_ bits: UInt32) -> String {
        [24, 16, 8, 0].map { String(bits >> UInt32($0) & 0xFF) }.joined(separator: ".")
    }

    /// Hexadecimal groups; the first of the longest runs of more than one 0 is left out.
    private static func compressed(_ groups: [UInt64]) -> String {
        var longest = 0..<0
        var start = 0
        for index in 0...groups.count where index == groups.count || groups[index] != 0 {
            if index - start > max(longest.count, 1) { longest = start..<index }
            start = index + 1
        }
        func text(_ part: ArraySlice<UInt64>) -> String { part.map { String($0, radix: 16) }.joined(separator: ":") }
        guard !longest.isEmpty else { return text(groups[...]) }
        return text(groups[..<longest.lowerBound]) + "::" + text(groups[longest.upperBound...])
    }

    static var form: XMLValueForm { .pattern("[0-9a-fA-FxX:.]+", meaning: "an IPv4 or IPv6 address") }
}
