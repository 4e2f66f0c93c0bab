import Diagnostics

extension KeyWrap {
    /// Each cipher is given once.
    func validate(_ validator: inout Validator) {
        for (index, cipher) in ciphers.enumerated() {
            guard let name = cipher.name, let other = ciphers[..<index].first(where: { $0.name == name }) else { continue }
            validator.report(
                .cipherTwice(name), cipher.element, at: "@name", notes: [validator.note("the first one", other.element)])
        }
    }

    /// The switches are those of a mainframe's machine: found at a start.
    func prepare(_ preparation: inout Preparation) {
        if let cipher = ciphers.first, !preparation.facts.arch.isS390 {
            preparation.report(.keyWrapElsewhere, cipher.element)
        }
    }
}

extension Message {
    fileprivate static var keyWrapElsewhere: Message { .error("keys are wrapped on s390x only") }
    fileprivate static func cipherTwice(_ name: KeyWrap.Cipher.Name) -> Message {
        .error("key wrapping with \(name.rawValue) is switched twice")
    }
}
