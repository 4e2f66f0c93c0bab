import XMLTree

/// A set of small numbers, of processors or NUMA nodes, as text: `0-3,^2,8` (formatdomain, `cpuset`).
///
/// Kept as ascending, disjoint ranges that do not touch: what is written is canonical.
struct CPUSet: XMLValue, Hashable {
    private(set) var ranges: [ClosedRange<UInt32>] = []

    /// Numbers stay below this: the reference's largest mask.
    static let limit: UInt32 = 16384

    init() {}
    init(_ ranges: [ClosedRange<UInt32>]) { for range in ranges { insert(range) } }

    var isEmpty: Bool { ranges.isEmpty }
    var first: UInt32? { ranges.first?.lowerBound }
    var last: UInt32? { ranges.last?.upperBound }
    var count: Int { ranges.reduce(0) { $0 + $1.count } }

    func contains(_ number: UInt32) -> Bool { ranges.contains { $0.contains(number) } }

    func overlaps(_ other: CPUSet) -> Bool {
        ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
    }

    /// Whether every number of this set is in the other.
    func isSubset(of other: CPUSet) -> Bool {
        ranges.allSatisfy { range in
            other.ranges.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
        }
    }

    /// The numbers in ascending order.
    var numbers: [UInt32] { ranges.flatMap { Array($0) } }

    mutating func insert(_ range: ClosedRange<UInt32>) {
        if let last = ranges.last, last.upperBound < range.lowerBound {
            if last.upperBound + 1 == range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound...range.upperBound
            } else {
                ranges.append(range)
            }
            return
        }
        var merged = range
        var kept: [ClosedRange<UInt32>] = []
        for old in ranges {
            if old.upperBound.addingReportingOverflow(1).partialValue < merged.lowerBound
                || merged.upperBound.addingReportingOverflow(1).partialValue < old.lowerBound
            {
                kept.append(old)
            } else {
                merged = min(old.lowerBound, merged.lowerBound)...max(old.upperBound, merged.upperBound)
            }
        }
        kept.append(merged)
        kept.sort { $0.lowerBound < $1.lowerBound }
        ranges = kept
    }

    mutating func remove(_ number: UInt32) { remove(number...number) }

    mutating func remove(_ gap: ClosedRange<UInt32>) {
        ranges = ranges.flatMap { range -> [ClosedRange<UInt32>] in
            guard range.overlaps(gap) else { return [range] }
            var parts: [ClosedRange<UInt32>] = []
            if range.lowerBound < gap.lowerBound { parts.append(range.lowerBound...(gap.lowerBound - 1)) }
            if gap.upperBound < range.upperBound { parts.append((gap.upperBound + 1)...range.upperBound) }
            return parts
        }
    }

    static func parse(_ text: XMLText) -> CPUSet? {
        var scanner = Scanner(text: text)
        return scanner.set()
    }

    /// Reads `N`, `N-M` and `^N`, separated by commas, with space around numbers.
    private struct Scanner {
        let text: XMLText
        var index = 0

        mutating func set() -> CPUSet? {
            var set = CPUSet()
            skipSpace()
            guard index < text.count else { return nil }
            while index < text.count {
                let isGap = take(UInt8(ascii: "^"))
                guard let low = number() else { return nil }
                skipSpace()
                var high = low
                if !isGap, take(UInt8(ascii: "-")) {
                    skipSpace()
                    guard let last = number(), last >= low else { return nil }
                    high = last
                    skipSpace()
                }
                guard high < limit else { return nil }
                if isGap { set.remove(low) } else { set.insert(low...high) }
                if index < text.count, !take(UInt8(ascii: ",")) { return nil }
                skipSpace()
            }
            return set
        }

        private mutating func number() -> UInt32? {
            let start = index
            var value: UInt32 = 0
            while index < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) {
                // Stops growing where it is too large anyway.
                if value < limit { value = value * 10 + UInt32(text[index] & 0x0F) }
                index += 1
            }
            return index > start ? value : nil
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard index < text.count, text[index] == byte else { return false }
            index += 1
            return true
        }

        private mutating func skipSpace() {
            while index < text.count, text[index] == 0x20 || (0x09...0x0D).contains(text[index]) { index += 1 }
        }
    }

    var xmlText: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    }
    static var form: XMLValueForm {
        .pattern(
            "\\s*\\^?[0-9]+(-[0-9]+)?\\s*(,\\s*\\^?[0-9]+(-[0-9]+)?\\s*)*",
            meaning: "numbers and ranges below \(limit), such as 0-3,^2,8")
    }
}
