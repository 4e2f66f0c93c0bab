import Diagnostics
import XMLTree

extension Domain {
    /// A host without security module labels nothing, whatever a label without a model asks for.
    mutating func applySecurityLabelDefaults() {
        if securityLabels.count == 1, securityLabels[0].takesAnyModel { securityLabels[0].model = "none" }
        for index in securityLabels.indices {
            if securityLabels[index].model == "none" {
                securityLabels[index].kind = .absent
                securityLabels[index].relabel = nil
            } else if securityLabels[index].relabel == nil {
                securityLabels[index].relabel = YesNo(securityLabels[index].kind == .dynamic)
            }
        }
    }

    func validateSecurityLabels(_ validator: inout Validator) {
        for (index, label) in securityLabels.enumerated() {
            label.validate(&validator)
            if label.model == nil { validator.report(securityLabels.count > 1 ? .modelMissing : .loneModelMissing, label.element) }
            guard let model = label.model, let other = securityLabels[..<index].first(where: { $0.model == model }) else {
                continue
            }
            validator.report(
                .modelTwice(model), label.element, at: "@model", notes: [validator.note("the first one", other.element)])
        }
    }
}

extension SecurityLabel {
    /// Says nothing that depends on the model: the host's own is meant.
    fileprivate var takesAnyModel: Bool {
        model == nil && (kind == .absent || kind == .dynamic && baseLabel == nil)
    }

    fileprivate func validate(_ validator: inout Validator) {
        switch kind {
        case .dynamic where relabel == .no: validator.report(.dynamicNeedsRelabel, element, at: "@relabel")
        case .absent where relabel == .yes: validator.report(.relabelWithoutLabel, element, at: "@relabel")
        case .static where label == nil: validator.report(.labelMissing, element)
        default: break
        }
    }
}

extension Message {
    fileprivate static var dynamicNeedsRelabel: Message { .error("a dynamic label has to be given to images as well") }
    fileprivate static var relabelWithoutLabel: Message { .error("without a label there is nothing to label images with") }
    fileprivate static var labelMissing: Message { .error("a static security label needs its <label>") }
    fileprivate static var modelMissing: Message { .error("of several security labels each says its model") }
    fileprivate static var loneModelMissing: Message { .error("which security model? Add model='selinux', for one") }
    fileprivate static func modelTwice(_ model: String) -> Message { .error("the model '\(model)' is labelled twice") }
}
