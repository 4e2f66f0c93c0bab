import Capabilities

/// Programs that run beside the emulator or in its place.
public struct HostPrograms: Sendable, Hashable {
    /// nbdkit and what this build of it can do.
    public struct Nbdkit: Sendable, Hashable {
        public var path: String
        /// `plugin-curl`, `plugin-ssh`, `filter-readahead`.
        public var features: [String] = []

        public init(path: String) { self.path = path }
    }

    /// Directory in which emulators without a path in the document are looked up.
    public var emulatorDirectory = "/usr/bin"
    public var nbdkit: Nbdkit?
    /// qemu-rdp is installed (`<graphics type='rdp'>`).
    public var hasRDPServer = false
    /// virtiofsd, for `<filesystem>` with driver virtiofs and no binary of its own.
    public var virtiofsd: String?

    public init() {}

    /// The emulator of an architecture in the directory.
    public func emulator(architecture: Architecture) -> String {
        "\(emulatorDirectory)/qemu-system-\(architecture.qemuName)"
    }
}

/// TPMs of the host and the emulation of one.
public struct HostTPM: Sendable, Hashable {
    /// Versions that the installed swtpm emulates (`1.2`, `2.0`); nil where nothing is known of swtpm.
    public var emulatedVersions: [String]?
    /// The socket that swtpm serves, where it does not follow the directories.
    public var socket: String?
    /// The file that cancels a command of a device passed through, where it differs from the kernel's.
    public var cancelPath: String?

    public init() {}

    /// Whether swtpm emulates a version; nil where nothing is known of swtpm.
    public func emulates(version: String) -> Bool? {
        emulatedVersions?.contains(version)
    }
}
