import Diagnostics
import XMLTree

extension Domain {
    /// QEMU's `id`s are unique: no two devices have the same alias of the user's.
    func validateAliases(_ validator: inout Validator) {
        var reader = AliasReader(validator: validator)
        devices.read(DeviceKind.allCases, &reader)
        validator = reader.validator
    }
}

private struct AliasReader: DeviceReader {
    var validator: Validator
    var owners: [String: XMLTree.ElementID?] = [:]

    mutating func read<D: Device>(_ device: D, at index: Int) {
        guard let alias = device.info.alias, !device.standsForAnother else { return }
        guard let owner = owners[alias] else {
            owners[alias] = device.info.element
            return
        }
        // Kinds are not in the order of the document: the later of the two is the culprit.
        let isLater = owner?.index ?? 0 < device.info.element?.index ?? 0
        validator.report(
            .aliasTwice(alias), isLater ? device.info.element : owner, at: "alias/@name",
            notes: [validator.note("the other device", isLater ? owner : device.info.element, at: "alias/@name")])
    }
}

extension Message {
    fileprivate static func aliasTwice(_ alias: String) -> Message { .error("two devices have the alias '\(alias)'") }
}
