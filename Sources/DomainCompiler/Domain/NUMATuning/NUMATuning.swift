import XMLTree

/// `<numatune>`: which host nodes the memory comes from (formatdomain, "NUMA Node Tuning").
struct NUMATuning: Sendable, XMLMappable {
    var memory: MemoryPolicy?
    var cells: [CellPolicy] = []

    enum Mode: String, XMLEnum { case strict, preferred, interleave, restrictive }
    enum Placement: String, XMLEnum { case `static`, auto }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.element("memory", &memory)
        xml.elements("memnode", &cells)
    }

    /// `<memory>`: the policy of everything without its own.
    struct MemoryPolicy: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var mode: Mode?
        var nodes: CPUSet?
        var placement: Placement?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.attribute("mode", &mode)
            xml.attribute("nodeset", &nodes)
            // `static` goes without saying where nodes are named.
            var written = xml.isWriting && placement == .static ? nil : placement
            xml.attribute("placement", &written)
            if xml.isReading { placement = written }
        }
    }

    /// `<memnode>`: the policy of one guest cell.
    struct CellPolicy: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var cell: UInt32?
        var mode: Mode?
        var nodes: CPUSet?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("cellid", &cell)
            xml.attribute("mode", &mode)
            xml.attribute("nodeset", &nodes)
        }
    }
}
