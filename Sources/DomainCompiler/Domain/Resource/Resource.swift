import XMLTree

/// `<resource>`: the control group that the guest is accounted to, and its tag on Fibre Channel; kept.
struct Resource: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var partition: String?
    var fibreChannel: FibreChannel?

    /// `<fibrechannel appid=…>`.
    struct FibreChannel: Sendable, XMLMappable {
        var applicationID: String?

        mutating func map(_ xml: inout some XMLMapper) { xml.required("appid", &applicationID) }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.leaf("partition", &partition)
        xml.element("fibrechannel", &fibreChannel)
    }
}
