import Diagnostics
import XMLTree

/// `<seclabel>` of a source: overrides the domain's label for one file (formatdomain, "Security label").
///
/// Kept in the document; labels are the daemon's business, not the emulator's.
struct DeviceSecurityLabel: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var model: String?
    var relabel = YesNo.yes
    var label: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("model", &model)
        var given = xml.isReading ? nil : YesNo?.some(relabel)
        xml.attribute("relabel", &given)
        relabel = given ?? .yes
        if !xml.isWriting {
            // What a daemon notes for itself in the document of a running guest.
            var skipped: YesNo?
            xml.attribute("labelskip", &skipped)
        }
        xml.leaf("label", &label)
        guard xml.isReading else { return }
        if label != nil, relabel == .no { xml.report(.labelWithoutRelabelling, at: "label") }
        if label == nil, given == .yes { xml.report(.relabellingWithoutLabel, at: "@relabel") }
    }

    /// Maps the labels of a source: one for each security model. What says nothing is not written.
    static func map(_ labels: inout [DeviceSecurityLabel], _ xml: inout some XMLMapper) {
        guard xml.isWriting else { return xml.elements("seclabel", &labels) }
        var telling = labels.filter { $0.label != nil || $0.relabel == .no }
        xml.elements("seclabel", &telling)
    }

    /// Each security model has at most one label.
    static func validate(_ labels: [DeviceSecurityLabel], _ validator: inout Validator) {
        guard labels.count > 1 else { return }
        var seen: [String: XMLTree.ElementID?] = [:]
        for label in labels {
            if let model = label.model, let first = seen.updateValue(label.element, forKey: model) {
                validator.report(
                    .modelTwice(model), label.element, at: "@model",
                    notes: [validator.note("the first one is here", first, at: "@model")])
            }
        }
    }
}

extension Message {
    fileprivate static var labelWithoutRelabelling: Message { .error("a label has no use where relabelling is off") }
    fileprivate static var relabellingWithoutLabel: Message { .error("there is no <label> to relabel the file with") }
    fileprivate static func modelTwice(_ model: String) -> Message {
        .error("there is a label for security model '\(model)' already")
    }
}
