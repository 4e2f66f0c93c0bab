import Capabilities

/// Architecture and processor of the host.
public struct HostCPU: Sendable, Hashable {
    /// A CPU model with features: the host's own CPU, or what `host-model` stands for.
    public struct Model: Sendable, Hashable {
        /// A feature on top of the model, or taken from it.
        public struct Feature: Sendable, Hashable {
            public var name: String
            /// `require`, or `disable`.
            public var isRequired: Bool

            public init(_ name: String, isRequired: Bool = true) {
                self.name = name
                self.isRequired = isRequired
            }
        }

        /// A name of the CPU map (`Haswell`, `POWER9`, `gen16a-base`).
        public var name: String
        /// Another, closer model of the CPU map may replace it (`fallback='allow'`).
        public var allowsFallback: Bool
        /// `Intel`, `AMD`; nil where the architecture has no vendors.
        public var vendor: String?
        /// In the order a resolved document lists them.
        public var features: [Feature]

        public init(name: String, allowsFallback: Bool = false, vendor: String? = nil, features: [Feature] = []) {
            self.name = name
            self.allowsFallback = allowsFallback
            self.vendor = vendor
            self.features = features
        }
    }

    /// What `<cpu mode='host-model'>` means under one accelerator.
    public struct HostModel: Sendable, Hashable {
        public var accelerator: Accelerator
        /// What domain capabilities announce; nil where it is the same as `migratable`.
        public var reported: Model?
        /// Only what survives a migration; what a domain gets.
        public var migratable: Model
        /// Everything the accelerator can provide; what a CPU is checked against.
        public var full: Model

        public init(accelerator: Accelerator, reported: Model? = nil, migratable: Model, full: Model) {
            self.accelerator = accelerator
            self.reported = reported
            self.migratable = migratable
            self.full = full
        }
    }

    /// How many guests of AMD's memory encryption the processor has keys for.
    public struct SEVGuests: Sendable, Hashable {
        /// Guests with encrypted memory (SEV).
        public var plain: UInt32
        /// Guests with encrypted registers too (SEV-ES, SEV-SNP).
        public var encryptedState: UInt32

        public init(plain: UInt32, encryptedState: UInt32) {
            self.plain = plain
            self.encryptedState = encryptedState
        }
    }

    /// Nil takes the architecture of the capabilities.
    public var architecture: Architecture?
    /// The processor as the CPU map describes it; nil where unknown.
    public var model: Model?
    /// Expansions of `host-model` that replace those of the capabilities, one per accelerator.
    public var hostModels: [HostModel] = []
    /// Width of a physical address, bits; nil where unknown.
    public var physicalAddressBits: UInt32?
    /// Most virtual CPUs that KVM takes; nil where unknown.
    public var maximumKVMProcessors: UInt32?
    /// Frequency of the time stamp counter, Hz; nil where unknown.
    public var tscFrequency: UInt64?
    /// Nil where unknown.
    public var sevGuests: SEVGuests?

    public init() {}

    /// The expansion of `host-model` under an accelerator; nil where the description has none.
    public func hostModel(accelerator: Accelerator) -> HostModel? {
        hostModels.first { $0.accelerator == accelerator }
    }
}
