import XMLTree

/// `<cpu>` of a host: its processors.
public struct HostProcessor: Sendable, XMLMappable {
    /// libvirt's name of the architecture: `x86_64`.
    public var architecture: String?
    /// The model of the CPU map that describes it; nil where none does.
    public var model: String?
    /// The CPU map's name of the vendor: `Intel`; nil where it knows none.
    public var vendor: String?
    /// Revision of the microcode, as `/proc/cpuinfo` gives it; nil where it gives none.
    public var microcode: UInt32?
    /// Nil where there is no CPUID.
    public var signature: Signature?
    /// Nil where the kernel does not tell.
    public var topology: Topology?
    /// Bits of a physical address.
    public var physicalAddressBits: UInt32?
    /// What it has beyond the model.
    public var features: [String] = []
    /// KiB; every size of page that the kernel can give.
    public var pageSizes: [UInt64] = []

    public init() {}

    /// What CPUID reports in leaf 1.
    public struct Signature: Sendable, Hashable, XMLMappable {
        /// With the extended family added.
        public var family: UInt32?
        /// With the extended model in the upper four bits.
        public var model: UInt32?
        /// The revision of the silicon.
        public var stepping: UInt32?

        public init() {}

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.required("family", &family)
            xml.required("model", &model)
            xml.required("stepping", &stepping)
        }
    }

    /// How the processors of one NUMA node are grouped.
    public struct Topology: Sendable, Hashable, XMLMappable {
        /// In one NUMA node.
        public var sockets: UInt32 = 1
        /// In a socket.
        public var dies: UInt32 = 1
        /// In a die.
        public var clusters: UInt32 = 1
        /// In a cluster.
        public var cores: UInt32 = 1
        /// In a core.
        public var threads: UInt32 = 1

        public init() {}

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("sockets", &sockets)
            xml.attribute("dies", &dies)
            xml.attribute("clusters", &clusters)
            xml.attribute("cores", &cores)
            xml.attribute("threads", &threads)
        }
    }

    private struct Revision: XMLMappable {
        var version: UInt32?
        mutating func map(_ xml: inout some XMLMapper) { xml.required("version", &version) }
    }

    private enum AddressMode: String, XMLEnum { case emulate, passthrough }

    private struct AddressWidth: XMLMappable {
        var mode: AddressMode? = .emulate
        var bits: UInt32?
        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("mode", &mode)
            xml.attribute("bits", &bits)
        }
    }

    private struct Feature: XMLMappable {
        var name: String?
        mutating func map(_ xml: inout some XMLMapper) { xml.required("name", &name) }
    }

    private struct Page: XMLMappable {
        var unit: String? = "KiB"
        var size: UInt64?
        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("unit", &unit)
            xml.required("size", &size)
        }
    }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("arch", &architecture)
        xml.leaf("model", &model)
        xml.leaf("vendor", &vendor)
        var revision = microcode.map { Revision(version: $0) }
        xml.element("microcode", &revision)
        microcode = revision?.version
        xml.element("signature", &signature)
        xml.element("topology", &topology)
        var width = physicalAddressBits.map { AddressWidth(bits: $0) }
        xml.element("maxphysaddr", &width)
        physicalAddressBits = width?.bits
        var list = features.map { Feature(name: $0) }
        xml.elements("feature", &list)
        features = list.compactMap(\.name)
        var pages = pageSizes.map { Page(size: $0) }
        xml.elements("pages", &pages)
        pageSizes = pages.compactMap(\.size)
    }
}
