/// A release of QEMU, as one number that compares: major × 1 000 000 + minor × 1 000 + micro.
public struct QEMUVersion: Sendable, Hashable, Comparable, RawRepresentable, CustomStringConvertible {
    /// The one number.
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// - Parameters: `major` below 4000, `minor` and `micro` below 1000.
    public init(_ major: UInt16, _ minor: UInt16, _ micro: UInt16 = 0) {
        rawValue = UInt32(major) * 1_000_000 + UInt32(minor) * 1_000 + UInt32(micro)
    }

    /// `MAJOR.MINOR` or `MAJOR.MINOR.MICRO`, as QEMU prints it; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let numbers = parts.compactMap { UInt16($0) }
        guard numbers.count == parts.count, numbers[0] < 4_000, numbers.dropFirst().allSatisfy({ $0 < 1_000 }) else {
            return nil
        }
        self.init(numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
    }

    /// 10 of 10.0.2.
    public var major: UInt32 { rawValue / 1_000_000 }
    /// 0 of 10.0.2.
    public var minor: UInt32 { rawValue / 1_000 % 1_000 }
    /// 2 of 10.0.2.
    public var micro: UInt32 { rawValue % 1_000 }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    public var description: String { "\(major).\(minor).\(micro)" }
}
