import XMLTree

/// `<cell>`: a NUMA node.
public struct HostCell: Sendable, XMLMappable {
    /// The kernel's number of the node.
    public var id: UInt32?
    /// Bytes are counted in KiB.
    public var memory: Amount?
    /// A row for each size of page.
    public var pages: [Pages] = []
    /// To every node, this one included.
    public var distances: [Distance] = []
    /// In the order of their numbers.
    public var processors: [LogicalProcessor] = []

    public init() {}

    /// KiB.
    public struct Amount: Sendable, Hashable, XMLMappable {
        var unit: String? = "KiB"
        /// In KiB.
        public var value: UInt64?

        public init() {}
        public init(_ value: UInt64) { self.value = value }

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("unit", &unit)
            xml.text(&value)
        }
    }

    /// How many pages of a size there are.
    public struct Pages: Sendable, Hashable, XMLMappable {
        var unit: String? = "KiB"
        /// KiB.
        public var size: UInt64?
        /// How many the node has.
        public var count: UInt64?

        public init() {}
        public init(size: UInt64, count: UInt64) {
            self.size = size
            self.count = count
        }

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("unit", &unit)
            xml.required("size", &size)
            xml.text(&count)
        }
    }

    /// What it costs to reach the memory of a node; 10 is the node itself (ACPI's SLIT).
    public struct Distance: Sendable, Hashable, XMLMappable {
        /// The node whose memory it is.
        public var id: UInt32?
        /// Relative cost, without a unit.
        public var value: UInt32?

        public init() {}
        public init(id: UInt32, value: UInt32) {
            self.id = id
            self.value = value
        }

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.required("id", &id)
            xml.required("value", &value)
        }
    }

    /// `<cpu>` of a cell: one thread of a core.
    public struct LogicalProcessor: Sendable, Hashable, XMLMappable {
        /// The kernel's number of the thread: `cpu3` is 3.
        public var id: UInt32?
        /// `physical_package_id` in `/sys`.
        public var socket: UInt32?
        /// `die_id` in `/sys`.
        public var die: UInt32?
        /// `cluster_id` in `/sys`.
        public var cluster: UInt32?
        /// `core_id` in `/sys`.
        public var core: UInt32?
        /// The threads of the same core, as the kernel lists them: `0-1`.
        public var siblings: String?

        public init() {}

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.required("id", &id)
            xml.attribute("socket_id", &socket)
            xml.attribute("die_id", &die)
            xml.attribute("cluster_id", &cluster)
            xml.attribute("core_id", &core)
            xml.attribute("siblings", &siblings)
        }
    }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.required("id", &id)
        xml.element("memory", &memory)
        xml.elements("pages", &pages)
        xml.scope("distances") { $0.elements("sibling", &distances) }
        xml.scope("cpus") { xml in
            xml.count("num", processors)
            xml.elements("cpu", &processors)
        }
    }
}

/// `<bank>`: a cache that processors share.
public struct CacheBank: Sendable, Hashable, XMLMappable {
    /// What it keeps.
    public enum Kind: String, XMLEnum { case both, code, data }
    /// The kernel's number among the caches of its level.
    public var id: UInt32?
    /// 1 is nearest to the core.
    public var level: UInt32?
    /// Level 1 keeps code and data apart.
    public var kind: Kind?
    /// In units of `unit`.
    public var size: UInt64?
    /// `KiB`, or `MiB` where it is a whole number of those.
    public var unit: String?
    /// The processors that share it, as the kernel lists them.
    public var processors: String?

    public init() {}

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.required("id", &id)
        xml.required("level", &level)
        xml.required("type", &kind)
        xml.required("size", &size)
        xml.required("unit", &unit)
        xml.required("cpus", &processors)
    }
}
