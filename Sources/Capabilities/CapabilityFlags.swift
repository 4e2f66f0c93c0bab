/// A set of capability flags: a bit per flag in words of fixed size, so that asking is one AND and copying is free.
public struct CapabilityFlags: Sendable, Hashable {
    private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// How many flags fit; a test compares it with the number of cases.
    static let capacity = 256

    public init() {}

    public init(_ flags: some Sequence<CapabilityFlag>) {
        for flag in flags { insert(flag) }
    }

    @inline(__always)
    /// Whether the QEMU has a capability.
    public func contains(_ flag: CapabilityFlag) -> Bool {
        let bit: UInt64 = 1 << UInt64(flag.rawValue & 63)
        switch flag.rawValue >> 6 {
        case 0: return words.0 & bit != 0
        case 1: return words.1 & bit != 0
        case 2: return words.2 & bit != 0
        default: return words.3 & bit != 0
        }
    }

    /// Says that the QEMU has a capability.
    public mutating func insert(_ flag: CapabilityFlag) { set(flag, true) }

    /// Says that the QEMU has not a capability.
    public mutating func remove(_ flag: CapabilityFlag) { set(flag, false) }

    private mutating func set(_ flag: CapabilityFlag, _ value: Bool) {
        let bit: UInt64 = 1 << UInt64(flag.rawValue & 63)
        func update(_ word: inout UInt64) { word = value ? word | bit : word & ~bit }
        switch flag.rawValue >> 6 {
        case 0: update(&words.0)
        case 1: update(&words.1)
        case 2: update(&words.2)
        default: update(&words.3)
        }
    }

    public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }
}

/// The flags in libvirt's order.
extension CapabilityFlags: Sequence {
    public func makeIterator() -> AnyIterator<CapabilityFlag> {
        var all = CapabilityFlag.allCases.makeIterator()
        return AnyIterator {
            while let flag = all.next() {
                if contains(flag) { return flag }
            }
            return nil
        }
    }
}
