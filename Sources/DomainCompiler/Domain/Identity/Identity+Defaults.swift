import Diagnostics

extension Domain {
    /// A guest has a name and a UUID; randomness gives the identifiers that the document leaves open.
    mutating func applyIdentityDefaults(_ context: inout DefaultsContext) {
        let name = identity.name ?? ""
        applySysInfoDefaults(&context)
        if identity.uuid == nil { identity.uuid = UUID(bytes: context.host.randomness.uuid(for: name)) }
        if identity.generationID != nil, identity.generationID?.value == nil {
            identity.generationID?.value = UUID(bytes: context.host.randomness.uuid(for: name + " genid"))
        }
    }

    func validateIdentity(_ validator: inout Validator) {
        guard let name = identity.name else { return validator.report(.nameMissing, element) }
        if name.isEmpty { validator.report(.nameEmpty, element, at: "name") }
        if name.utf8.contains(UInt8(ascii: "/")) { validator.report(.nameHasSlash, element, at: "name") }
        if name.utf8.contains(UInt8(ascii: "\n")) { validator.report(.nameHasNewline, element, at: "name") }
        if let title = identity.title, title.utf8.contains(UInt8(ascii: "\n")) {
            validator.report(.titleHasNewline, element, at: "title")
        }
    }
}

extension Message {
    fileprivate static var nameMissing: Message { .error("the guest has no name: add <name>") }
    fileprivate static var nameEmpty: Message { .error("the guest's name is empty") }
    fileprivate static var nameHasSlash: Message {
        .error("the guest's name becomes part of file names and cannot contain '/'")
    }
    fileprivate static var nameHasNewline: Message { .error("the guest's name cannot contain a line break") }
    fileprivate static var titleHasNewline: Message { .error("the title is one line") }
}
