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
}

extension Message {
    fileprivate static func cipherTwice(_ name: KeyWrap.Cipher.Name) -> Message {
        .error("key wrapping with \(name.rawValue) is switched twice")
    }
}
