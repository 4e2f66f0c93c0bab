import XMLTree

/// `<vcpu>` and `<vcpus>`: how many processors, and which are there at start (formatdomain, "CPU Allocation").
struct VCPUs: Sendable {
    var element: XMLTree.ElementID?
    enum Placement: String, XMLEnum { case `static`, auto }
    /// The most there can be.
    var maximum: UInt32?
    /// How many are there at start; nil for all.
    var current: UInt32?
    /// Host processors they run on.
    var hostCPUs: CPUSet?
    var placement: Placement?
    /// `<vcpus>`: each processor's own settings; empty where the document leaves them to the count.
    var each: [VCPU] = []

    /// Maps elements of `<domain>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("vcpu") { xml in
            xml.origin(&element)
            xml.attribute("placement", &placement)
            xml.attribute("cpuset", &hostCPUs)
            var current = current == maximum ? nil : current
            xml.attribute("current", &current)
            if xml.isReading { self.current = current }
            xml.requiredText(&maximum)
        }
        xml.scope("vcpus") { $0.elements("vcpu", &each) }
    }

    /// How many processors there can be; documents without `<vcpu>` mean one.
    var count: UInt32 { maximum ?? 1 }
}

/// `<vcpu id= enabled= hotpluggable= order=>`.
struct VCPU: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var id: UInt32?
    var enabled: YesNo?
    var hotpluggable: YesNo?
    /// In which order it is plugged at start, from 1 on; of a part of the machine, the place before those.
    var order: UInt32?

    init() {}
    init(id: UInt32) { self.id = id }

    /// It runs from the start.
    var isOnline: Bool { enabled == .yes }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("id", &id)
        xml.required("enabled", &enabled)
        xml.attribute("hotpluggable", &hotpluggable)
        xml.attribute("order", nonZero: &order)
    }
}
