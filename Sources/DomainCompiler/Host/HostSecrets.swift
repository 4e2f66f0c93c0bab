/// Secrets that a document names by UUID or by usage.
public struct HostSecrets: Sendable, Hashable {
    /// One secret.
    public struct Secret: Sendable, Hashable {
        /// Lower case, with dashes.
        public var uuid: String?
        /// `ceph`, `iscsi`, `volume`, `tls`, `vtpm`; nil answers for every kind.
        public var usageType: String?
        /// The name its usage is registered under.
        public var usage: String?
        public var value: [UInt8]

        public init(uuid: String? = nil, usageType: String? = nil, usage: String? = nil, value: [UInt8]) {
            self.uuid = uuid
            self.usageType = usageType
            self.usage = usage
            self.value = value
        }
    }

    public private(set) var secrets: [Secret] = []
    private var indexByUUID: [String: Int] = [:]

    public init() {}

    public mutating func add(_ secret: Secret) {
        if let uuid = secret.uuid { indexByUUID[uuid.lowercased()] = secrets.count }
        secrets.append(secret)
    }

    /// The value of a secret by its UUID; nil where the description has none.
    public func value(uuid: String) -> [UInt8]? {
        indexByUUID[uuid.lowercased()].map { secrets[$0].value }
    }

    /// The value of a secret by its usage; nil where the description has none.
    public func value(usage: String, type: String) -> [UInt8]? {
        secrets.first { $0.usage == usage && ($0.usageType == nil || $0.usageType == type) }?.value
    }
}
