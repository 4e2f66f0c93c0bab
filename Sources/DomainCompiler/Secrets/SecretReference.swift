import XMLTree

/// How a document names a secret: by UUID or by what it is used for (formatdomain: `<secret uuid=|usage=>`).
struct SecretReference: Sendable, Hashable {
    var uuid: UUID?
    var usage: String?

    /// Maps the attributes on the element the mapper is in.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("uuid", &uuid)
        xml.attribute("usage", &usage)
    }

    /// The secret in words.
    var description: String { uuid.map { "UUID \($0.xmlText)" } ?? "usage '\(usage ?? "")'" }
}

extension HostSecrets {
    /// The value of a secret; nil where the description has none.
    func value(of reference: SecretReference, type: String) -> [UInt8]? {
        if let uuid = reference.uuid { return value(uuid: uuid.xmlText) }
        return reference.usage.flatMap { value(usage: $0, type: type) }
    }
}
