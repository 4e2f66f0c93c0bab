import XMLTree

/// `<cpu>`: model, features, topology, NUMA cells (formatdomain, "CPU model and topology").
struct CPU: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var mode: Mode?
    var match: Match?
    var check: Check?
    /// `host-passthrough` and `maximum`: leave out what would not survive a migration.
    var migratable: OnOff?
    /// Whether features that QEMU calls deprecated stay on.
    var deprecatedFeatures: OnOff?
    var model: CPUModelName?
    var vendor: String?
    var topology: CPUTopology?
    var cache: CPUCache?
    var maxPhysAddr: MaxPhysAddr?
    var features: [CPUFeature] = []
    var numa: NUMATopology?

    enum Mode: String, XMLEnum {
        case custom, maximum
        case hostModel = "host-model"
        case hostPassthrough = "host-passthrough"
    }
    enum Match: String, XMLEnum { case minimum, exact, strict }
    enum Check: String, XMLEnum { case partial, full, bypass = "none" }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        let isEmpty = mode == nil || (mode == .custom && model == nil)
        if xml.when(xml.isReading || !isEmpty) {
            xml.attribute("mode", &mode)
            if xml.when(xml.isReading || mode == .custom) { xml.attribute("match", &match) }
            xml.attribute("check", &check)
            if xml.when(xml.isReading || mode == .hostPassthrough || mode == .maximum) {
                xml.attribute("migratable", &migratable)
            }
            xml.attribute("deprecated_features", &deprecatedFeatures)
        }
        // A fallback says nothing about the host's own model.
        if xml.when(xml.isReading || model?.name != nil || model?.vendorID != nil) {
            xml.element("model", &model)
        }
        xml.leaf("vendor", &vendor)
        xml.element("topology", &topology)
        xml.element("cache", &cache)
        xml.element("maxphysaddr", &maxPhysAddr)
        xml.elements("feature", &features)
        xml.element("numa", &numa)
    }
}

/// `<model fallback= vendor_id=>NAME</model>`.
struct CPUModelName: Sendable, XMLMappable {
    enum Fallback: String, XMLEnum { case allow, forbid }
    var element: XMLTree.ElementID?
    var name: String?
    var fallback: Fallback?
    /// What CPUID reports as the vendor: 12 characters.
    var vendorID: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        if xml.when(xml.isReading || name != nil) { xml.attribute("fallback", &fallback) }
        xml.attribute("vendor_id", &vendorID)
        xml.text(&name)
        if xml.isReading, name == "" { name = nil }
    }
}

/// `<topology>`: how processors are grouped.
struct CPUTopology: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var sockets: UInt32?
    var dies: UInt32?
    var clusters: UInt32?
    var cores: UInt32?
    var threads: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("sockets", &sockets)
        xml.attribute("dies", &dies)
        xml.attribute("clusters", &clusters)
        xml.required("cores", &cores)
        xml.required("threads", &threads)
    }

    /// Sockets × dies × clusters × cores × threads; saturates.
    var processors: UInt64 {
        [sockets, dies, clusters, cores, threads].reduce(UInt64(1)) { product, factor in
            let (result, overflow) = product.multipliedReportingOverflow(by: UInt64(factor ?? 1))
            return overflow ? .max : result
        }
    }
}

/// `<cache>`: what CPUID tells of the caches.
struct CPUCache: Sendable, XMLMappable {
    enum Mode: String, XMLEnum { case emulate, passthrough, disable }
    var element: XMLTree.ElementID?
    var level: UInt32?
    var mode: Mode?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("level", &level)
        xml.required("mode", &mode)
    }
}

/// `<maxphysaddr>`: width of a physical address.
struct MaxPhysAddr: Sendable, XMLMappable {
    enum Mode: String, XMLEnum { case emulate, passthrough }
    var element: XMLTree.ElementID?
    var mode: Mode?
    /// Bits; for `emulate`.
    var bits: UInt32?
    /// The host's width is not exceeded, and not this one; for `passthrough`.
    var limit: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("mode", &mode)
        xml.attribute("bits", &bits)
        xml.attribute("limit", &limit)
    }
}

/// `<feature policy= name=>`.
struct CPUFeature: Sendable, XMLMappable {
    enum Policy: String, XMLEnum { case force, require, optional, disable, forbid }
    var element: XMLTree.ElementID?
    var policy: Policy?
    var name: String?

    init() {}
    init(_ name: String, _ policy: Policy) {
        self.name = name
        self.policy = policy
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("policy", &policy)
        xml.required("name", &name)
    }
}
