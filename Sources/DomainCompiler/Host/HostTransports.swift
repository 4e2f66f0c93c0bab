/// How one kind of connection is encrypted.
public struct HostTLS: Sendable, Hashable {
    public var isEnabled = false
    /// Directory of the X.509 credentials.
    public var certificates: String?
    /// The peer has to present a certificate.
    public var verifiesPeer = false
    /// UUID of the secret that unlocks the private key.
    public var keySecret: String?

    public init(certificates: String? = nil) { self.certificates = certificates }
}

/// How a display server authenticates its clients by SASL.
public struct HostSASL: Sendable, Hashable {
    public var isEnabled = false
    /// Directory of the SASL configuration, passed as `SASL_CONF_PATH`.
    public var directory: String?

    public init(directory: String? = nil) { self.directory = directory }
}

/// Encryption of everything that is not a display (qemu.conf `*_tls*`).
public struct HostTransports: Sendable, Hashable {
    /// TCP character devices.
    public var characterDevices = HostTLS()
    /// NBD disks.
    public var nbd = HostTLS()
    /// VxHS disks.
    public var vxhs = HostTLS()
    /// Live migration.
    public var migration = HostTLS()
    /// Backup jobs.
    public var backup = HostTLS()

    public init() {}
}
