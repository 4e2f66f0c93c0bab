/// Memory of the host: pages, huge pages, NUMA.
public struct HostMemory: Sendable, Hashable {
    /// A mounted hugetlbfs.
    public struct HugePageMount: Sendable, Hashable {
        /// Mount point; files of a domain go to `PATH/libvirt/qemu/ID-NAME`.
        public var path: String
        /// Page size, KiB.
        public var pageSize: UInt64
        /// Used where the document does not name a size.
        public var isDefault: Bool

        public init(path: String, pageSize: UInt64, isDefault: Bool = false) {
            self.path = path
            self.pageSize = pageSize
            self.isDefault = isDefault
        }
    }

    /// One NUMA node.
    public struct Node: Sendable, Hashable {
        /// The kernel's number of the node.
        public var id: UInt32
        /// Processors of the node.
        public var processors: [UInt32]
        /// Memory of the node, KiB; nil where unknown.
        public var memory: UInt64?

        public init(id: UInt32, processors: [UInt32] = [], memory: UInt64? = nil) {
            self.id = id
            self.processors = processors
            self.memory = memory
        }
    }

    /// Size of an ordinary page, bytes.
    public var pageSize: UInt64 = 4096
    /// Size of a transparent huge page, KiB; nil where the host has none.
    public var transparentHugePageSize: UInt64? = 2048
    /// In the order of the configuration.
    public var hugePageMounts: [HugePageMount] = []
    /// NUMA nodes that are online; empty where the topology is unknown, and then no node is called missing.
    public var nodes: [Node] = []
    /// Nodes that automatic placement picks (numad).
    public var automaticNodes: [UInt32] = []

    public init() {}

    /// The mount for a page size in KiB; nil where that size is not mounted.
    public func hugePageMount(pageSize: UInt64) -> HugePageMount? {
        hugePageMounts.first { $0.pageSize == pageSize }
    }

    /// The mount for documents that ask for huge pages without naming a size; nil where none is mounted.
    public var defaultHugePageMount: HugePageMount? {
        hugePageMounts.first { $0.isDefault } ?? hugePageMounts.first
    }

    /// Whether a node is online; nil where the topology is unknown.
    public func hasNode(_ id: UInt32) -> Bool? {
        nodes.isEmpty ? nil : nodes.contains { $0.id == id }
    }
}
