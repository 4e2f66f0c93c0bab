import XMLTree

/// `<seclabel>`: how a security module of the host labels the guest's process and files; kept
/// (formatdomain, "Security label").
struct SecurityLabel: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        /// Made at start.
        case dynamic
        /// Given in full.
        case `static`
        case absent = "none"
    }
    var element: XMLTree.ElementID?
    var kind: Kind?
    /// `selinux`, `apparmor`, `dac`, `none`.
    var model: String?
    /// Whether images are labelled too.
    var relabel: YesNo?
    var label: String?
    /// What images were labelled with: a running guest's business.
    private var imageLabel: String?
    /// What a dynamic label starts from.
    var baseLabel: String?

    /// Whether it is written: a label that leaves everything to the host is not.
    var isWritten: Bool { kind != nil }

    init() {}

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("type", &kind)
        xml.attribute("model", &model)
        if xml.when(xml.isReading || kind != .absent) {
            xml.attribute("relabel", &relabel)
            if xml.when(xml.isReading || kind == .static) { xml.leaf("label", &label) }
            if xml.when(xml.isReading) { xml.leaf("imagelabel", &imageLabel) }
            if xml.when(xml.isReading || kind == .dynamic) { xml.leaf("baselabel", &baseLabel) }
        }
    }
}
