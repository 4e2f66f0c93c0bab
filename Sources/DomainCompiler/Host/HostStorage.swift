import XMLTree

/// Storage pools that `<disk type='volume'>` names.
public struct HostStorage: Sendable, Hashable {
    private(set) var pools: [String: StoragePool] = [:]

    public init() {}

    /// Adds a pool; one of the same name is replaced.
    public mutating func add(_ pool: StoragePool) { pools[pool.name] = pool }

    /// The pool of a name; nil where the description has none.
    public func pool(named name: String) -> StoragePool? { pools[name] }

    /// Every name, sorted: for suggestions.
    public var names: [String] { pools.keys.sorted() }
}

/// One storage pool, as far as a disk depends on it (libvirt's storage pool format).
public struct StoragePool: Sendable, Hashable {
    /// How the volumes are reached (`<pool type>`).
    public enum Kind: String, XMLEnum, Sendable {
        case dir
        case fs
        case netfs
        case logical
        case disk
        case iscsi
        case iscsiDirect = "iscsi-direct"
        case scsi
        case mpath
        case rbd
        case sheepdog
        case gluster
        case zfs
        case vstorage
    }

    /// Where the pool's source is, for pools that are reached over the network.
    public struct Host: Sendable, Hashable {
        public var name: String
        /// Nil means the default port of the protocol.
        public var port: UInt16?

        public init(name: String, port: UInt16? = nil) {
            self.name = name
            self.port = port
        }
    }

    /// How the pool's source authenticates (`<auth type='chap'>`).
    public struct Authentication: Sendable, Hashable {
        public var user: String
        /// `chap`, `ceph`.
        public var type: String
        public var secretUUID: String?
        public var secretUsage: String?

        public init(user: String, type: String, secretUUID: String? = nil, secretUsage: String? = nil) {
            self.user = user
            self.type = type
            self.secretUUID = secretUUID
            self.secretUsage = secretUsage
        }
    }

    public var name: String
    public var kind: Kind
    /// A pool that is not started has no volumes to offer.
    public var isActive = true
    /// Directory that the volumes appear in.
    public var targetPath: String?
    public var hosts: [Host] = []
    /// Devices of the source; the iSCSI target's name for iSCSI.
    public var sourceDevices: [String] = []
    public var authentication: Authentication?
    private(set) var volumes: [String: StorageVolume] = [:]

    public init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// Adds a volume; one of the same name is replaced.
    public mutating func add(_ volume: StorageVolume) { volumes[volume.name] = volume }

    /// The volume of a name; nil where the pool has none.
    public func volume(named name: String) -> StorageVolume? { volumes[name] }

    /// Every name, sorted: for suggestions.
    public var volumeNames: [String] { volumes.keys.sorted() }
}

/// One volume of a pool.
public struct StorageVolume: Sendable, Hashable {
    /// What a volume is (`virStorageVolType`).
    public enum Kind: String, XMLEnum, Sendable {
        case file
        case block
        case dir
        case network
        case netdir
        case ploop
    }

    public var name: String
    public var kind: Kind
    /// Where the host sees it.
    public var path: String

    public init(name: String, kind: Kind, path: String) {
        self.name = name
        self.kind = kind
        self.path = path
    }
}
