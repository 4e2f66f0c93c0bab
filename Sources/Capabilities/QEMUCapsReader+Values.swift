import Diagnostics
import XMLTree

/// Attributes and texts of a `<qemuCaps>` document, and what is said about bad ones.
extension QEMUCapsReader {
    func attribute(_ name: StaticString, of element: XMLTree.ElementID) -> XMLTree.AttributeView? {
        for attribute in tree.attributes(of: element) where attribute.name == name { return attribute }
        return nil
    }

    func required(
        _ name: StaticString, of element: XMLTree.ElementID, into log: inout DiagnosticLog
    ) -> XMLTree.AttributeView? {
        if let attribute = attribute(name, of: element) { return attribute }
        log.report(
            .missingCapabilitiesAttribute("\(name)", of: tree.name(of: element).string), at: tree.nameRange(of: element))
        return nil
    }

    /// Whether the element has the name, the only one left that may stand here; warns of others.
    func isElement(_ name: StaticString, _ element: XMLTree.ElementID, into log: inout DiagnosticLog) -> Bool {
        if tree.name(of: element) == name { return true }
        log.report(.unknownCapabilitiesElement(tree.name(of: element).string), at: tree.nameRange(of: element))
        return false
    }

    func readNumber<Number: FixedWidthInteger>(
        _ attribute: XMLTree.AttributeView, into log: inout DiagnosticLog
    ) -> Number? {
        number(attribute.value, at: attribute.valueRange, into: &log)
    }

    func readNumber<Number: FixedWidthInteger>(
        textOf element: XMLTree.ElementID, into log: inout DiagnosticLog
    ) -> Number? {
        number(tree.text(of: element), at: place(ofTextOf: element), into: &log)
    }

    /// Anything but `yes` and `no` is an error, and then `no`.
    func readYesNo(_ attribute: XMLTree.AttributeView, into log: inout DiagnosticLog) -> Bool {
        yesNo(attribute.value, at: attribute.valueRange, into: &log)
    }

    func readYesNo(textOf element: XMLTree.ElementID, into log: inout DiagnosticLog) -> Bool {
        yesNo(tree.text(of: element), at: place(ofTextOf: element), into: &log)
    }

    /// The text's place; the element's name where it has none.
    func place(ofTextOf element: XMLTree.ElementID) -> SourceRange {
        let range = tree.textRange(of: element)
        return range.lowerBound == range.upperBound ? tree.nameRange(of: element) : range
    }

    private func number<Number: FixedWidthInteger>(
        _ text: XMLText, at range: SourceRange, into log: inout DiagnosticLog
    ) -> Number? {
        if let number = Number(text.string) { return number }
        log.report(.notACapabilitiesNumber(text.string, atMost: "\(Number.max)"), at: range)
        return nil
    }

    private func yesNo(_ text: XMLText, at range: SourceRange, into log: inout DiagnosticLog) -> Bool {
        if text == "yes" { return true }
        if !(text == "no") { log.report(.notYesOrNo(text.string), at: range) }
        return false
    }
}

extension Message {
    static func notCapabilities(_ name: String) -> Message {
        .error("this is no QEMU capabilities file: its document element is <\(name)>, not <qemuCaps>")
    }
    static func missingCapabilitiesElement(_ name: String) -> Message { .error("<qemuCaps> has no <\(name)>") }
    static func missingCapabilitiesAttribute(_ name: String, of element: String) -> Message {
        .error("<\(element)> needs the attribute '\(name)'")
    }
    static func unknownCapabilitiesElement(_ name: String) -> Message {
        .warning("unknown element <\(name)> in QEMU capabilities; it is ignored")
    }
    static func unknownCapabilitiesAttribute(_ name: String) -> Message {
        .warning("unknown attribute '\(name)' in QEMU capabilities; it is ignored")
    }
    static func unknownCapabilityFlag(_ name: String) -> Message {
        .warning("unknown capability flag '\(name)'; nothing here asks for it")
    }
    static func unknownArchitecture(_ name: String) -> Message { .error("unknown architecture '\(name)'") }
    static func unknownAccelerator(_ name: String) -> Message {
        .error("unknown accelerator '\(name)'; known are kvm, hvf and tcg")
    }
    static func unknownPropertyType(_ name: String) -> Message {
        .error("unknown property type '\(name)'; known are boolean, number and string")
    }
    static func unknownEnlightenment(_ name: String) -> Message {
        .warning("unknown Hyper-V enlightenment '\(name)'; nothing here asks for it")
    }
    static func notACapabilitiesNumber(_ text: String, atMost maximum: String) -> Message {
        .error("'\(text)' is not a whole number of at most \(maximum)")
    }
    static func notYesOrNo(_ text: String) -> Message { .error("'\(text)' is neither yes nor no") }
    static func notTrueOrFalse(_ text: String) -> Message { .error("'\(text)' is neither true nor false") }
}
