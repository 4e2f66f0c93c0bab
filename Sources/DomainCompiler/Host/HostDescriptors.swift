/// File descriptors that the emulator is started with.
///
/// Each is nil by default: the emulator then opens what it needs by itself. A daemon that opens taps, vhost devices and
/// sockets ahead of time says here which numbers they have; where one kind of device occurs several times the numbers
/// start again for each device, because a daemon's numbers are its own business.
public struct HostDescriptors: Sendable, Hashable {
    /// A named set of descriptors that a disk refers to (`<source fdgroup=…>`).
    public struct Group: Sendable, Hashable {
        public var name: String
        public var descriptors: [Int32]
        /// Opened for writing; a read-only group serves read-only disks only.
        public var isWritable: Bool

        public init(name: String, descriptors: [Int32], isWritable: Bool) {
            self.name = name
            self.descriptors = descriptors
            self.isWritable = isWritable
        }
    }

    /// The monitor's listening socket.
    public var monitor: Int32?
    /// The socket of a character device that listens on a unix path.
    public var listeningSocket: Int32?
    /// The socket to a vhost-user video back-end.
    public var vhostUserVideo: Int32?
    /// The file of a character device of type `file`.
    public var characterFile: Int32?
    /// The log of a character device.
    public var characterLog: Int32?
    /// First queue of a tap that is plugged into a bridge or network.
    public var firstBridgeTap: Int32?
    /// First queue of a tap of type `ethernet`.
    public var firstEthernetTap: Int32?
    /// First queue of vhost-net.
    public var firstVhostNet: Int32?
    /// `/dev/vhost-scsi`.
    public var vhostSCSI: Int32?
    /// `/dev/vhost-vsock`.
    public var vhostVsock: Int32?
    /// A vDPA network device.
    public var vdpaNetwork: Int32?
    /// A TPM device that is passed through.
    public var tpm: Int32?
    /// The file that cancels a command of that TPM.
    public var tpmCancel: Int32?
    /// vDPA block devices by path.
    public var vdpaDisks: [String: Int32] = [:]
    public private(set) var groups: [Group] = []

    public init() {}

    /// Adds a group; one of the same name is replaced.
    public mutating func add(_ group: Group) {
        groups.removeAll { $0.name == group.name }
        groups.append(group)
    }

    /// The group of a name; nil where the description has none.
    public func group(named name: String) -> Group? {
        groups.first { $0.name == name }
    }
}
