/// What a domain document refers to but does not contain: directories, networks, secrets, firmware, passed descriptors.
///
/// A plain value. The compiler reads nothing from the machine it runs on; whoever wants the machine's own facts in the
/// result loads them into a description first (module `HostFiles`, or a `<host>` document). Every lookup that can fail
/// returns nil, so that the validator can say which name is missing from the description.
public struct HostDescription: Sendable {
    /// The environment that the emulator inherits from.
    public var environment = HostEnvironment()
    /// Where sockets, variable stores and memory files of a domain live.
    public var directories = HostDirectories()
    /// Settings that a daemon applies to every domain it starts.
    public var policy = HostPolicy()
    /// Listen addresses, passwords, ports and encryption of the display servers.
    public var graphics = HostGraphics()
    /// Encryption of character devices, network disks and migration.
    public var transports = HostTransports()
    /// Page sizes, huge page mounts and NUMA nodes.
    public var memory = HostMemory()
    /// Architecture and processor of the host.
    public var cpu = HostCPU()
    /// Networks an interface can be plugged into.
    public var networks = HostNetworks()
    /// Storage pools and their volumes.
    public var storage = HostStorage()
    /// Secrets by UUID and by usage.
    public var secrets = HostSecrets()
    /// File descriptors that the emulator is started with.
    public var descriptors = HostDescriptors()
    /// Where bytes come from that would otherwise be random.
    public var randomness = HostRandomness.derived
    /// Time of day and timezone.
    public var clock = HostClock()
    /// Installed firmware builds.
    public var firmware = HostFirmware()
    /// Installed vhost-user back-end programs, highest priority first.
    public var vhostUserBackends: [VhostUserDescriptor] = []
    /// Device nodes and kernel facilities of the host.
    public var devices = HostDevices()
    /// TPM emulation and passthrough.
    public var tpm = HostTPM()
    /// Helper programs.
    public var programs = HostPrograms()
    /// The stream that the domain is restored from; nil for a fresh start.
    public var incomingMigration: IncomingMigration?

    public init() {}

    /// Nothing known about the host: what the command uses when no description is named.
    public static let empty = HostDescription()

    /// The first back-end of a type (`gpu`, `fs`), in priority order.
    public func vhostUserBackend(type: String) -> VhostUserDescriptor? {
        vhostUserBackends.first { $0.type == type }
    }
}

/// Where a restored domain reads its state from (`-incoming`).
public struct IncomingMigration: Sendable, Hashable {
    /// As QEMU takes it: `fd:7`, `exec:cat`, `tcp:10.0.0.1:5000`, `defer`.
    public var uri: String

    public init(uri: String) { self.uri = uri }
}
