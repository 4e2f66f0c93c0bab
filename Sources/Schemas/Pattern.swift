/// A pattern of RELAX NG, in the terms of its specification (relaxng.org, ISO/IEC 19757-2).
indirect enum Pattern {
    /// An element of a name.
    case element(String, Pattern)
    case attribute(String, Pattern)
    /// All of them, in this order; attributes have no order.
    case group([Pattern])
    /// All of them, in any order.
    case interleave([Pattern])
    case choice([Pattern])
    case optional(Pattern)
    case zeroOrMore(Pattern)
    /// What is defined under a name.
    case reference(String)
    case text
    case empty
    /// One word.
    case value(String)
    /// A value of a datatype of XML Schema, restricted by its parameters.
    case data(String, [(name: String, value: String)])
    /// Any attribute at all.
    case anyAttribute
    /// An element of any name but those in these namespaces.
    case anyElement(exceptIn: [String], Pattern)

    var isEmpty: Bool { if case .empty = self { true } else { false } }

    /// All of them in any order. Attributes have none anyway; but for those that are optional and follow each other libxml2
    /// tries all that are left out, and takes as long as there are combinations. In an `interleave` it goes on with the best.
    static func unordered(_ parts: [Pattern]) -> Pattern {
        switch parts.count {
        case 0: .empty
        case 1: parts[0]
        default: .interleave(parts)
        }
    }
}
