/// What the configuration of a daemon (qemu.conf) decides for every domain.
public struct HostPolicy: Sendable, Hashable {
    /// Guest memory is part of a core dump of the emulator (`dump_guest_core`).
    public var dumpsGuestCore = false
    /// Messages of the emulator carry a time (`log_timestamp`).
    public var timestampsLog = true
    /// Output of character devices goes through a log daemon's pipe (`stdio_handler = "logd"`).
    public var logsThroughDaemon = true
    /// The emulator confines itself; nil leaves the decision to what it supports (`seccomp_sandbox`).
    public var sandbox: Bool?
    /// The process carries the name of the domain (`set_process_name`).
    public var setsProcessName = false
    /// Network filters on MAC addresses (`mac_filter`).
    public var filtersMAC = false
    /// What the emulator does about deprecated input: `none`, `omit`, `reject`, `crash` (`deprecation_behavior`).
    public var deprecationBehavior = "none"
    /// Debug level passed to the gluster driver, 0 to 9 (`gluster_debug_level`).
    public var glusterDebugLevel = 4
    /// Network disks go through nbdkit where it can serve them (`storage_use_nbdkit`).
    public var usesNbdkit = false
    /// A VNC display may use the host's sound system (`vnc_allow_host_audio`).
    public var allowsHostAudioWithVNC = false
    /// A domain without display may use the host's sound system (`nographics_allow_host_audio`).
    public var allowsHostAudioWithoutGraphics = false
    /// PCI devices behind bridges without access control may be assigned (`relaxed_acs_check`).
    public var relaxesACS = false

    public init() {}
}
