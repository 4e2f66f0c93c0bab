import XMLTree

/// A group of processors whose use of caches and memory the host limits or watches (Linux resctrl).
protocol ResourceGroup: Sendable {
    var element: XMLTree.ElementID? { get }
    /// The guest's processors in it.
    var vcpus: CPUSet? { get set }
    var monitors: [ResourceMonitor] { get }
    /// It limits or watches nothing.
    var isBlank: Bool { get }
}

/// `<cachetune vcpus=…>`: shares of a processor cache.
struct CacheTuning: ResourceGroup, XMLMappable {
    var element: XMLTree.ElementID?
    var vcpus: CPUSet?
    var caches: [Cache] = []
    var monitors: [ResourceMonitor] = []

    var isBlank: Bool { caches.isEmpty && monitors.isEmpty }

    /// `<cache>`: a part of one cache of the host.
    struct Cache: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case both, code, data }
        var element: XMLTree.ElementID?
        var id: UInt32?
        var level: UInt32?
        var kind: Kind?
        var size: ScaledSize?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("id", &id)
            xml.required("level", &level)
            xml.required("type", &kind)
            ScaledSize.mapRequired("size", &size, defaultUnit: .kib, &xml)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("vcpus", &vcpus)
        // The name of a running guest's group: given out anew.
        if !xml.isWriting {
            var id: String?
            xml.attribute("id", &id)
        }
        xml.elements("cache", &caches)
        xml.elements("monitor", &monitors)
    }
}

/// `<memorytune vcpus=…>`: shares of memory bandwidth.
struct BandwidthTuning: ResourceGroup, XMLMappable {
    var element: XMLTree.ElementID?
    var vcpus: CPUSet?
    var nodes: [Node] = []
    var monitors: [ResourceMonitor] = []

    var isBlank: Bool { nodes.isEmpty && monitors.isEmpty }

    /// `<node>`: the share of one memory controller of the host.
    struct Node: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var id: UInt32?
        /// Percent.
        var bandwidth: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("id", &id)
            xml.required("bandwidth", &bandwidth)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("vcpus", &vcpus)
        xml.elements("node", &nodes)
        xml.elements("monitor", &monitors)
        // Bandwidth is watched at one place: a level is not kept.
        if xml.isReading { for index in monitors.indices { monitors[index].level = nil } }
    }
}

/// `<monitor>`: processors of a group that are watched together.
struct ResourceMonitor: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// The cache that is watched.
    var level: UInt32?
    var vcpus: CPUSet?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("level", &level)
        xml.required("vcpus", &vcpus)
    }
}
