/// Device nodes and kernel facilities that a document refers to by another name.
public struct HostDevices: Sendable, Hashable {
    /// The generic node of a SCSI device.
    public struct SCSIGeneric: Sendable, Hashable {
        /// `scsi_host0`, as the document names the adapter.
        public var adapter: String
        public var bus: UInt32
        public var target: UInt32
        public var unit: UInt64
        /// Name below `/dev`, or the whole path: `sg0`.
        public var node: String

        public init(adapter: String, bus: UInt32, target: UInt32, unit: UInt64, node: String) {
            self.adapter = adapter
            self.bus = bus
            self.target = target
            self.unit = unit
            self.node = node
        }
    }

    /// PCI devices can be assigned; nil where unknown.
    public var hasVFIO: Bool?
    /// The IOMMU group of each PCI device.
    public var iommuGroups: [HostPCIAddress: UInt32] = [:]
    public var scsiGenerics: [SCSIGeneric] = []
    /// The generic node of every SCSI device that is not listed.
    public var defaultSCSIGeneric = "sg0"
    /// The render node of OpenGL where the document names none; nil leaves the choice to the emulator.
    public var renderNode: String?
    /// Paths that are optical drives of the host rather than images.
    public var opticalDrives: [String] = []
    /// Network devices that exist before the domain starts.
    public var networkDevices: [String] = []
    /// The context id of a vsock that gets one automatically.
    public var automaticVsockCID: UInt32?

    public init() {}

    /// The name below `/dev` of a SCSI device.
    public func scsiGeneric(adapter: String, bus: UInt32, target: UInt32, unit: UInt64) -> String {
        scsiGenerics.first { ($0.adapter, $0.bus, $0.target, $0.unit) == (adapter, bus, target, unit) }?.node
            ?? defaultSCSIGeneric
    }
}
