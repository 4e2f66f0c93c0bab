import DomainCompiler

/// The daemon's configuration under the names a corpus uses, all optional: the whole of it, or one case's overrides.
struct Configuration: Decodable, Sendable {
    var libDir: String?
    var channelTargetDir: String?
    var memoryBackingDir: String?
    var nvramDir: String?
    var passtStateDir: String?
    var dbusStateDir: String?
    var rdpStateDir: String?

    var defaultTLSx509certdir: String?
    var vncListen: String?
    var vncPassword: String?
    var vncAutoUnixSocket: Bool?
    var vncTLS: Bool?
    var vncTLSx509certdir: String?
    var vncTLSx509verify: Bool?
    var vncTLSx509secretUUID: String?
    var vncSASL: Bool?
    var vncSASLdir: String?
    var spiceListen: String?
    var spicePassword: String?
    var spiceAutoUnixSocket: Bool?
    var spiceTLS: Bool?
    var spiceTLSx509certdir: String?
    var spiceSASL: Bool?
    var spiceSASLdir: String?
    var rdpListen: String?
    var rdpPassword: String?
    var rdpTLSx509certdir: String?
    var webSocketPortMin: UInt16?

    var chardevTLS: Bool?
    var chardevTLSx509certdir: String?
    var chardevTLSx509verify: Bool?
    var chardevTLSx509secretUUID: String?
    var vxhsTLS: Bool?
    var vxhsTLSx509certdir: String?
    var vxhsTLSx509secretUUID: String?
    var nbdTLS: Bool?
    var nbdTLSx509certdir: String?
    var nbdTLSx509secretUUID: String?
    var migrateTLSx509certdir: String?
    var migrateTLSx509verify: Bool?
    var migrateTLSx509secretUUID: String?
    var backupTLSx509certdir: String?
    var backupTLSx509verify: Bool?
    var backupTLSx509secretUUID: String?

    var dumpGuestCore: Bool?
    var logTimestamp: Bool?
    var stdioLogD: Bool?
    /// -1 leaves the decision to the emulator's abilities.
    var seccompSandbox: Int?
    var setProcessName: Bool?
    var macFilter: Bool?
    var relaxedACS: Bool?
    var deprecationBehavior: String?
    var glusterDebugLevel: Int?
    var storageUseNbdkit: Bool?
    var vncAllowHostAudio: Bool?
    var nogfxAllowHostAudio: Bool?

    var hugetlbfs: [HugePageMount]?
    var firmwares: [Firmware]?

    struct HugePageMount: Decodable, Sendable {
        let path: String
        let size: UInt64
        let isDefault: Bool

        enum CodingKeys: String, CodingKey {
            case path = "mnt_dir"
            case size = "size_kib"
            case isDefault = "deflt"
        }
    }

    struct Firmware: Decodable, Sendable {
        let name: String
        let nvram: String
    }

    /// Every secret that the configuration refers to.
    var secrets: [String] {
        [
            vncTLSx509secretUUID, chardevTLSx509secretUUID, vxhsTLSx509secretUUID, nbdTLSx509secretUUID,
            migrateTLSx509secretUUID, backupTLSx509secretUUID,
        ].compactMap { $0 }
    }

    /// Puts what is set here into a description.
    func apply(to host: inout HostDescription) {
        applyDirectories(to: &host)
        applyGraphics(to: &host.graphics)
        applyTransports(to: &host.transports)
        applyPolicy(to: &host.policy)
        if let hugetlbfs {
            host.memory.hugePageMounts = hugetlbfs.map {
                HostMemory.HugePageMount(path: $0.path, pageSize: $0.size, isDefault: $0.isDefault)
            }
        }
        if let firmwares {
            host.firmware.pairs = firmwares.map { HostFirmware.Pair(loader: $0.name, template: $0.nvram) }
        }
    }

    private func applyDirectories(to host: inout HostDescription) {
        set(&host.directories.library, libDir)
        set(&host.directories.channelTarget, channelTargetDir)
        set(&host.directories.memoryBacking, memoryBackingDir)
        set(&host.directories.nvram, nvramDir)
        set(&host.directories.passt, passtStateDir)
        set(&host.directories.dbus, dbusStateDir)
        set(&host.directories.rdp, rdpStateDir)
    }

    private func applyGraphics(to graphics: inout HostGraphics) {
        set(&graphics.vnc.listenAddress, vncListen)
        set(&graphics.vnc.password, vncPassword)
        set(&graphics.vnc.prefersSocket, vncAutoUnixSocket)
        set(&graphics.vnc.automaticWebSocketPort, webSocketPortMin)
        set(&graphics.vnc.tls.isEnabled, vncTLS)
        set(&graphics.vnc.tls.certificates, vncTLSx509certdir)
        set(&graphics.vnc.tls.verifiesPeer, vncTLSx509verify)
        set(&graphics.vnc.tls.keySecret, vncTLSx509secretUUID)
        set(&graphics.vnc.sasl.isEnabled, vncSASL)
        set(&graphics.vnc.sasl.directory, vncSASLdir)
        set(&graphics.spice.listenAddress, spiceListen)
        set(&graphics.spice.password, spicePassword)
        set(&graphics.spice.prefersSocket, spiceAutoUnixSocket)
        set(&graphics.spice.tls.isEnabled, spiceTLS)
        set(&graphics.spice.tls.certificates, spiceTLSx509certdir)
        set(&graphics.spice.sasl.isEnabled, spiceSASL)
        set(&graphics.spice.sasl.directory, spiceSASLdir)
        set(&graphics.rdp.listenAddress, rdpListen)
        set(&graphics.rdp.password, rdpPassword)
        set(&graphics.rdp.tls.certificates, rdpTLSx509certdir)
    }

    private func applyTransports(to transports: inout HostTransports) {
        set(&transports.characterDevices.isEnabled, chardevTLS)
        set(&transports.characterDevices.certificates, chardevTLSx509certdir)
        set(&transports.characterDevices.verifiesPeer, chardevTLSx509verify)
        set(&transports.characterDevices.keySecret, chardevTLSx509secretUUID)
        set(&transports.vxhs.isEnabled, vxhsTLS)
        set(&transports.vxhs.certificates, vxhsTLSx509certdir)
        set(&transports.vxhs.keySecret, vxhsTLSx509secretUUID)
        set(&transports.nbd.isEnabled, nbdTLS)
        set(&transports.nbd.certificates, nbdTLSx509certdir)
        set(&transports.nbd.keySecret, nbdTLSx509secretUUID)
        set(&transports.migration.certificates, migrateTLSx509certdir)
        set(&transports.migration.verifiesPeer, migrateTLSx509verify)
        set(&transports.migration.keySecret, migrateTLSx509secretUUID)
        set(&transports.backup.certificates, backupTLSx509certdir)
        set(&transports.backup.verifiesPeer, backupTLSx509verify)
        set(&transports.backup.keySecret, backupTLSx509secretUUID)
    }

    private func applyPolicy(to policy: inout HostPolicy) {
        set(&policy.dumpsGuestCore, dumpGuestCore)
        set(&policy.timestampsLog, logTimestamp)
        set(&policy.logsThroughDaemon, stdioLogD)
        if let seccompSandbox { policy.sandbox = seccompSandbox < 0 ? nil : seccompSandbox > 0 }
        set(&policy.setsProcessName, setProcessName)
        set(&policy.filtersMAC, macFilter)
        set(&policy.relaxesACS, relaxedACS)
        set(&policy.deprecationBehavior, deprecationBehavior)
        set(&policy.glusterDebugLevel, glusterDebugLevel)
        set(&policy.usesNbdkit, storageUseNbdkit)
        set(&policy.allowsHostAudioWithVNC, vncAllowHostAudio)
        set(&policy.allowsHostAudioWithoutGraphics, nogfxAllowHostAudio)
    }

    private func set<Value>(_ target: inout Value, _ value: Value?) {
        if let value { target = value }
    }

    private func set<Value>(_ target: inout Value?, _ value: Value?) {
        if let value { target = value }
    }
}
