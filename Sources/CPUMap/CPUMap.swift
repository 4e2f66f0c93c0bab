/// What is known of an architecture's processors: vendors, features, models.
///
/// The facts are those of libvirt's CPU map, which the documents' names come from. They are part of the program as a
/// compact text (`Tables/`, written by `cpu-map-tool`), read once and only when the first document asks.
public struct CPUMap: Sendable {
    /// In the order CPU descriptions list them.
    public let features: [Feature]
    /// From the oldest to the newest.
    public let models: [Model]
    /// Who builds the processors of the map.
    public let vendors: [Vendor]
    /// Indices into `features`, sorted by name, aliases included.
    private let featureIndex: [NamedIndex]
    /// Indices into `models`, sorted by name.
    private let modelIndex: [NamedIndex]

    private struct NamedIndex: Sendable {
        let name: String
        let index: UInt16
    }

    init(features: [Feature], models: [Model], vendors: [Vendor]) {
        precondition(features.count <= FeatureSet.capacity)
        self.features = features
        self.models = models
        self.vendors = vendors
        var named: [NamedIndex] = []
        for (index, feature) in features.enumerated() {
            for name in [feature.name] + feature.aliases { named.append(NamedIndex(name: name, index: UInt16(index))) }
        }
        featureIndex = named.sorted { $0.name < $1.name }
        modelIndex = models.indices.map { NamedIndex(name: models[$0].name, index: UInt16($0)) }.sorted { $0.name < $1.name }
    }

    public subscript(_ feature: FeatureID) -> Feature { features[Int(feature.index)] }

    /// The feature of a name, the map's own or one of QEMU's for it; nil where there is none.
    public func feature(named name: String) -> FeatureID? {
        Self.find(name, in: featureIndex).map { FeatureID(index: $0) }
    }

    /// The model of a name; nil where there is none.
    public func model(named name: String) -> Model? { Self.find(name, in: modelIndex).map { models[$0] } }

    /// The vendor that CPUID reports as a text of 12 characters; nil for one that the map does not know.
    public func vendor(identifiedBy text: String) -> Vendor? { vendors.first { $0.identification == text } }

    private static func find(_ name: String, in index: [NamedIndex]) -> Int? {
        var low = 0
        var high = index.count
        while low < high {
            let middle = (low + high) / 2
            if index[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < index.count && index[low].name == name ? Int(index[low].index) : nil
    }
}

extension CPUMap {
    /// Who makes a processor.
    public struct Vendor: Sendable, Hashable {
        /// `Intel`.
        public let name: String
        /// What CPUID reports: `GenuineIntel`; empty where the architecture has no such thing.
        public let identification: String
    }

    /// Something a processor can do, and the bit that says so.
    public struct Feature: Sendable, Hashable {
        /// As documents spell it: `lahf_lm`.
        public let name: String
        /// Other spellings, QEMU's first: `lahf-lm`.
        public let aliases: [String]
        /// Nil where the architecture's features are properties of QEMU only.
        public let place: Place?
        /// A guest that has it can be migrated.
        public let isMigratable: Bool

        /// A register of CPUID, or a model-specific register.
        public enum Place: Sendable, Hashable {
            /// `leaf` goes in with EAX, `subleaf` with ECX.
            case cpuid(leaf: UInt32, subleaf: UInt32?, register: Register, bit: UInt8)
            /// The capability MSRs of VMX hold each control twice, may be clear and may be set: the bit is that of one half.
            case msr(index: UInt32, bit: UInt8)
        }

        /// Where CPUID answers.
        public enum Register: Sendable { case eax, ebx, ecx, edx }
    }

    /// A processor model.
    public struct Model: Sendable, Hashable {
        /// What documents and QEMU call it.
        public let name: String
        /// A name of `vendors`; nil for models that several build.
        public let vendor: String?
        /// Families, models and steppings that are this model.
        public let signatures: [Signature]
        /// A host may be described by it.
        public let describesHosts: Bool
        /// A guest's processor may be described by it.
        public let describesGuests: Bool
        /// `check='partial'` compares its features as the map has them, even where QEMU knows better what it needs.
        public let isCheckedByMap: Bool
        /// Everything it has.
        public let features: FeatureSet
        /// Those of `features` that an earlier version of the map did not give it.
        public let added: FeatureSet
        /// What every version of the map gave it. Processors are described relative to these: whoever reads a description may
        /// have an earlier map.
        public var originalFeatures: FeatureSet { features.subtracting(added) }
        /// Those that an earlier version gave it and QEMU has dropped, in the order they are written in.
        public let removed: [FeatureID]
        /// The model that this one is another name of: `Haswell-v4` is `Haswell-noTSX-IBRS`.
        public let original: String?
    }

    /// What CPUID leaf 1 tells of a processor.
    public struct Signature: Sendable, Hashable {
        /// With the extended family added.
        public let family: UInt32
        /// With the extended model in the upper four bits.
        public let model: UInt32
        /// Nil for any.
        public let steppings: ClosedRange<UInt32>?

        /// Whether a processor with these numbers is meant.
        public func matches(family: UInt32, model: UInt32, stepping: UInt32) -> Bool {
            self.family == family && self.model == model && steppings?.contains(stepping) ?? true
        }
    }

    /// The name that QEMU lists a model under with its version: of `Haswell-noTSX-IBRS`, `Haswell-v4`; nil where it has none.
    public func canonicalName(of model: String) -> String? { models.first { $0.original == model }?.name }
}
