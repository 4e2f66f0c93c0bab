import Capabilities
import Diagnostics

extension Smartcard {
    /// How many certificates make a card.
    static let certificateCount = 3

    func validate(_ validator: inout Validator) {
        guard let mode else { return }
        if let type = info.address?.type, type != .ccid {
            validator.report(.notInReader(type), info.element, at: "address/@type")
        }
        if let place = info.address?.ccid {
            if place.controller != 0 { validator.report(.oneReader, info.element, at: "address/@controller") }
            if place.slot != 0 { validator.report(.oneReader, info.element, at: "address/@slot") }
        }
        let flag: CapabilityFlag = mode == .passthrough ? .ccidPassthru : .ccidEmulated
        if !validator.capabilities.contains(flag) { validator.report(.unsupported(mode), info.element, at: "@mode") }
        switch mode {
        case .host: break
        case .hostCertificates: validateCertificates(&validator)
        case .passthrough: backend.validate(&validator, of: .redirection)
        }
    }

    /// A guest has one smartcard.
    static func validateCount(_ smartcards: [Smartcard], _ validator: inout Validator) {
        for other in smartcards.dropFirst() {
            validator.report(
                .secondSmartcard, other.info.element,
                notes: [validator.note("the first one is here", smartcards[0].info.element)])
        }
    }

    private func validateCertificates(_ validator: inout Validator) {
        if certificates.count != Self.certificateCount {
            validator.report(.certificateCount(certificates.count), info.element, at: "certificate")
        }
        if let database, !database.hasPrefix("/") {
            validator.report(.databaseRelative(database), info.element, at: "database")
        }
    }
}

extension Message {
    fileprivate static func unsupported(_ mode: Smartcard.Mode) -> Message {
        .error("this QEMU has no smartcard of mode '\(mode.rawValue)'")
    }
    fileprivate static func notInReader(_ type: AddressType) -> Message {
        .error("a smartcard is in a reader: its address is of type 'ccid', not '\(type.rawValue)'")
    }
    fileprivate static var secondSmartcard: Message { .error("QEMU has one smartcard in a guest") }
    fileprivate static func certificateCount(_ count: Int) -> Message {
        .error("a smartcard is made of \(Smartcard.certificateCount) certificates, not of \(count)")
    }
    fileprivate static var oneReader: Message { .error("QEMU has one smartcard reader with one slot: expected controller 0, slot 0") }
    fileprivate static func databaseRelative(_ path: String) -> Message {
        .error("the certificate database needs an absolute path, not '\(path)'")
    }
}
