import XMLTree

/// `<cpu>` of a host: its processors.
public struct HostProcessor: Sendable, XMLMappable {
    public var architecture: String?
    /// The model of the CPU map that describes it; nil where none does.
    public var model: String?
    public var vendor: String?
    public var microcode: UInt32?
    public var signature: Signature?
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
        public var family: UInt32?
        public var model: UInt32?
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
        public var sockets: UInt32 = 1
        public var dies: UInt32 = 1
        public var clusters: UInt32 = 1
        public var cores: UInt32 = 1
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
