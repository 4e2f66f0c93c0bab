/// A CPU model that QEMU knows (QAPI `CpuDefinitionInfo`).
public struct CPUModelDefinition: Sendable, Hashable {
    /// What `-cpu` takes.
    public var name: String
    /// QOM type, such as `Haswell-x86_64-cpu`.
    public var typeName: String?
    /// Whether the host it was asked on can run it; nil where QEMU does not say.
    public var isUsable: Bool?
    /// Properties that keep that host from running it.
    public var blockers: [String]
    /// QEMU will drop it.
    public var isDeprecated: Bool

    public init(name: String, typeName: String? = nil, isUsable: Bool? = nil, blockers: [String] = [], isDeprecated: Bool = false) {
        self.name = name
        self.typeName = typeName
        self.isUsable = isUsable
        self.blockers = blockers
        self.isDeprecated = isDeprecated
    }
}

/// What the host's own CPU amounts to under an accelerator: the expansion of model `host` or `max` (QMP
/// `query-cpu-model-expansion`).
public struct HostCPUModel: Sendable, Hashable {
    /// One property of the expansion.
    public struct Property: Sendable, Hashable {
        /// A property's value, of the type QEMU gave it.
        public enum Value: Sendable, Hashable {
            case boolean(Bool)
            case number(Int64)
            case string(String)
        }

        public var name: String
        public var value: Value
        /// Whether it survives migration; nil where that is not known.
        public var isMigratable: Bool?

        public init(name: String, value: Value, isMigratable: Bool? = nil) {
            self.name = name
            self.value = value
            self.isMigratable = isMigratable
        }
    }

    /// The model the properties are relative to.
    public var model: String
    /// Whether `isMigratable` of the properties means anything.
    public var knowsMigratability: Bool
    public var properties: [Property]
    /// Properties that the model has and that IBM Z calls deprecated.
    public var deprecatedProperties: [String]

    public init(model: String, knowsMigratability: Bool, properties: [Property] = [], deprecatedProperties: [String] = []) {
        self.model = model
        self.knowsMigratability = knowsMigratability
        self.properties = properties
        self.deprecatedProperties = deprecatedProperties
    }
}
