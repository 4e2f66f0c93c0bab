/// Where a compilation takes what a daemon would draw at random: a missing UUID, MAC address, master key, IV.
///
/// Never the machine's generator: the same document gives the same bytes.
public enum HostRandomness: Sendable, Hashable {
    /// Different for each name: drawn from a hash of the seed and of what the bytes are for.
    case seeded(String)
    /// 0, 1, 2, … for every request: easy to recognise in tests and recordings.
    case counting

    /// Seeded by what the bytes are for alone.
    public static var derived: HostRandomness { .seeded("") }

    /// `count` bytes for a purpose: the domain's name for its UUID, name and index of an interface for its address.
    public func bytes(_ count: Int, for purpose: String) -> [UInt8] {
        switch self {
        case .counting:
            return (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        case .seeded(let seed):
            var generator = Generator(seed: seed, purpose: purpose)
            return (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 56) }
        }
    }

    /// A UUID of version 4 for a purpose.
    public func uuid(for purpose: String) -> [UInt8] {
        var uuid = bytes(16, for: purpose)
        uuid[6] = (uuid[6] & 0x0F) | 0x40
        uuid[8] = (uuid[8] & 0x3F) | 0x80
        return uuid
    }

    /// The last three bytes of a MAC address for a purpose.
    public func macSuffix(for purpose: String) -> (UInt8, UInt8, UInt8) {
        switch self {
        // A daemon draws each byte by itself, so that every one is the first.
        case .counting: return (0, 0, 0)
        case .seeded:
            let drawn = bytes(3, for: purpose)
            return (drawn[0], drawn[1], drawn[2])
        }
    }

    /// SplitMix64 started from the FNV-1a hash of the names.
    private struct Generator {
        private var state: UInt64 = 0xcbf2_9ce4_8422_2325

        init(seed: String, purpose: String) {
            absorb(seed)
            absorb(purpose)
        }

        private mutating func absorb(_ name: String) {
            for byte in name.utf8 { step(byte) }
            // A byte that UTF-8 never contains separates the names.
            step(0xFF)
        }

        private mutating func step(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
