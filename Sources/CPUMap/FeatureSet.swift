/// A set of features of one CPU map, as bits: what a processor has, what a model is made of.
///
/// Every feature of the map is exactly one bit of one CPUID register or MSR, so comparing sets compares processors.
public struct FeatureSet: Sendable, Hashable {
    /// The most features a map can have.
    public static let capacity = SIMD8<UInt64>.scalarCount * UInt64.bitWidth

    private var bits = SIMD8<UInt64>(repeating: 0)

    public init() {}

    /// There is no feature in it.
    public var isEmpty: Bool { bits == SIMD8(repeating: 0) }

    /// How many features are in it.
    public var count: Int { bits.indices.reduce(0) { $0 + bits[$1].nonzeroBitCount } }

    /// Whether a feature of the same map is in it.
    public func contains(_ feature: FeatureID) -> Bool {
        bits[Int(feature.index >> 6)] & (1 << UInt64(feature.index & 63)) != 0
    }

    /// Adds a feature of the same map.
    public mutating func insert(_ feature: FeatureID) { bits[Int(feature.index >> 6)] |= 1 << UInt64(feature.index & 63) }

    /// Inserts the features that bits say, the lowest bit being the feature at `first`.
    mutating func insert(_ value: UInt64, from first: Int) {
        let (word, shift) = (first >> 6, UInt64(first & 63))
        bits[word] |= value << shift
        let rest = value >> (64 - shift)
        if rest != 0 { bits[word + 1] |= rest }
    }

    /// Takes a feature out; one that is not in it stays out.
    public mutating func remove(_ feature: FeatureID) { bits[Int(feature.index >> 6)] &= ~(1 << UInt64(feature.index & 63)) }

    /// Whether the other set has everything that this one has.
    public func isSubset(of other: FeatureSet) -> Bool { subtracting(other).isEmpty }

    /// What this set has and the other has not.
    public func subtracting(_ other: FeatureSet) -> FeatureSet { FeatureSet(bits & ~other.bits) }

    /// What either set has.
    public func union(_ other: FeatureSet) -> FeatureSet { FeatureSet(bits | other.bits) }

    /// What both sets have.
    public func intersection(_ other: FeatureSet) -> FeatureSet { FeatureSet(bits & other.bits) }

    private init(_ bits: SIMD8<UInt64>) { self.bits = bits }
}

/// A feature by its place in the map.
public struct FeatureID: Sendable, Hashable {
    let index: UInt16

    init(index: Int) { self.index = UInt16(index) }
}

extension FeatureSet: Sequence {
    /// The members in the map's order.
    public func makeIterator() -> Iterator { Iterator(bits: bits) }

    /// Walks the members in the map's order.
    public struct Iterator: IteratorProtocol {
        fileprivate var bits: SIMD8<UInt64>
        private var word = 0

        fileprivate init(bits: SIMD8<UInt64>) { self.bits = bits }

        /// The next member; nil behind the last one.
        public mutating func next() -> FeatureID? {
            while word < SIMD8<UInt64>.scalarCount {
                let rest = bits[word]
                if rest != 0 {
                    bits[word] = rest & (rest - 1)
                    return FeatureID(index: word * UInt64.bitWidth + rest.trailingZeroBitCount)
                }
                word += 1
            }
            return nil
        }
    }
}
