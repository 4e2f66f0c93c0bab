import Diagnostics
import XMLTree

extension StorageSource {
    /// Turns a volume of a pool into what it is on the host. False where the host has no such volume, which has been
    /// reported as `missing` asks.
    mutating func resolveVolume(_ preparation: inout Preparation, _ owner: XMLTree.ElementID?) -> Bool {
        guard type == .volume, let reference = volume, let poolName = reference.pool, let name = reference.volume
        else { return true }
        let place = element ?? owner
        let isOptional = startupPolicy == .optional
        guard let pool = preparation.host.storage.pool(named: poolName) else {
            if !isOptional { preparation.report(.poolUnknown(poolName), place, at: "@pool") }
            return false
        }
        guard pool.isActive else {
            if !isOptional { preparation.report(.poolInactive(poolName), place, at: "@pool") }
            return false
        }
        guard let volume = pool.volume(named: name) else {
            if !isOptional { preparation.report(.volumeUnknown(name, poolName), place, at: "@volume") }
            return false
        }
        auth = nil
        if reference.mode != nil, pool.kind != .iscsi { preparation.report(.modeWithoutISCSI, place, at: "@mode") }
        switch pool.kind {
        case .iscsi where reference.mode != .direct:
            type = .block
            path = volume.path
        case .iscsi, .iscsiDirect:
            resolveDirect(pool, name, &preparation, place)
        case .dir, .fs, .netfs, .logical, .disk, .scsi, .zfs, .vstorage:
            path = volume.path
            switch volume.kind {
            case .file, .ploop: type = .file
            case .block: type = .block
            case .dir: type = .dir
            case .network, .netdir: preparation.report(.volumeKind(name), place, at: "@volume")
            }
        case .mpath, .rbd, .sheepdog, .gluster:
            preparation.report(.poolKind(pool.kind), place, at: "@pool")
        }
        if startupPolicy != nil, type != .file { preparation.report(.policyWithoutFile, place, at: "@startupPolicy") }
        if format == nil { format = type == .dir ? .fat : .raw }
        return true
    }

    /// The volume of an iSCSI pool, reached by QEMU itself: `unit:0:0:3` is logical unit 3 of the pool's target.
    private mutating func resolveDirect(
        _ pool: StoragePool, _ name: String, _ preparation: inout Preparation, _ place: XMLTree.ElementID?
    ) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 4, let target = pool.sourceDevices.first else {
            return preparation.report(.unitMalformed(name), place, at: "@volume")
        }
        guard pool.hosts.count == 1, let host = pool.hosts.first else {
            return preparation.report(.poolHosts(pool.name), place, at: "@pool")
        }
        var server = StorageHost()
        server.name = host.name
        server.port = host.port ?? StorageProtocol.iscsi.defaultPort
        var image = NetworkStorage()
        image.protocol = .iscsi
        image.name = "\(target)/\(parts[3])"
        image.hosts = [server]
        type = .network
        network = image
        guard let login = pool.authentication else { return }
        var credentials = StorageAuthentication()
        credentials.userName = login.user
        var secret = StorageAuthentication.Secret()
        secret.type = "iscsi"
        secret.reference = SecretReference(uuid: login.secretUUID.flatMap(UUID.init(text:)), usage: login.secretUsage)
        credentials.secret = secret
        auth = credentials
    }
}

extension Message {
    fileprivate static func poolUnknown(_ pool: String) -> Message { .error("the host description has no storage pool '\(pool)'") }
    fileprivate static func poolInactive(_ pool: String) -> Message { .error("storage pool '\(pool)' is not active") }
    fileprivate static func volumeUnknown(_ volume: String, _ pool: String) -> Message {
        .error("storage pool '\(pool)' has no volume '\(volume)'")
    }
    fileprivate static var modeWithoutISCSI: Message { .error("only a volume of an iSCSI pool has a 'mode'") }
    fileprivate static func volumeKind(_ volume: String) -> Message { .error("volume '\(volume)' is not something a disk can be") }
    fileprivate static func poolKind(_ kind: StoragePool.Kind) -> Message {
        .error("volumes of '\(kind.rawValue)' pools cannot be disks")
    }
    fileprivate static var policyWithoutFile: Message { .error("a startupPolicy is for volumes that are files") }
    fileprivate static func unitMalformed(_ volume: String) -> Message {
        .error("volume '\(volume)' does not say which logical unit it is: expected 'unit:0:0:N'")
    }
    fileprivate static func poolHosts(_ pool: String) -> Message { .error("storage pool '\(pool)' needs exactly one host") }
}
