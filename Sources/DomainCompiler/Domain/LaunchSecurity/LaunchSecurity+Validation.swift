import Capabilities
import Diagnostics

extension LaunchSecurity {
    /// The emulator has the protection, and is told what it needs.
    func validate(_ validator: inout Validator) {
        let capabilities = validator.capabilities
        switch kind {
        case .sev:
            if !capabilities.contains(.sevGuest) { validator.report(.protectionUnsupported(.sev), element, at: "@type") }
            if sev.kernelHashes != nil, !capabilities.contains(.sevGuestKernelHashes) {
                validator.report(.kernelHashesUnsupported, element, at: "@kernelHashes")
            }
            checkPolicy(limit: UInt64(UInt32.max), &validator)
        case .sevSNP:
            if !capabilities.contains(.sevSnpGuest) { validator.report(.protectionUnsupported(.sevSNP), element, at: "@type") }
            checkPolicy(limit: .max, &validator)
            checkLength(of: sev.guestVisibleWorkarounds, "guestVisibleWorkarounds", bytes: 16, &validator)
            checkLength(of: sev.idBlock, "idBlock", bytes: 96, &validator)
            checkLength(of: sev.idAuth, "idAuth", bytes: 4096, &validator)
            checkLength(of: sev.hostData, "hostData", bytes: 32, &validator)
        case .s390PV:
            let isOffered =
                capabilities.contains(.confidentialGuestSupport) && capabilities.contains(.s390PvGuest)
                && capabilities.facts.kvmSupportsSecureGuest
            if !isOffered { validator.report(.protectionUnsupported(.s390PV), element, at: "@type") }
        case nil: break
        }
    }

    private func checkPolicy(limit: UInt64, _ validator: inout Validator) {
        guard let policy = sev.policy else { return validator.report(.policyMissing, element) }
        if policy.bits > limit { validator.report(.policyTooLarge, element, at: "policy") }
    }

    /// What the firmware is handed has one length.
    private func checkLength(of blob: String?, _ name: String, bytes: Int, _ validator: inout Validator) {
        guard let length = blob.map(Base64.decodedLength), length != bytes else { return }
        validator.report(.blobLength(bytes, length), element, at: name)
    }

    /// SEV needs numbers of the host; files of the owner are the caller's business.
    func prepare(_ preparation: inout Preparation) {
        guard kind == .sev || kind == .sevSNP else { return }
        if sev.cBitPosition == nil || sev.reducedPhysBits == nil, preparation.capabilities.sev == nil {
            preparation.report(.hostNumbersUnknown, element)
        }
        if preparation.isStandalone, kind == .sev, sev.dhCert != nil || sev.session != nil {
            preparation.report(.ownerFilesNeeded, element)
        }
    }
}

extension Message {
    fileprivate static func protectionUnsupported(_ kind: LaunchSecurity.Kind) -> Message {
        .error("the emulator or its host cannot protect guests with '\(kind.rawValue)'")
    }
    fileprivate static var kernelHashesUnsupported: Message { .error("the emulator does not measure kernels") }
    fileprivate static var policyMissing: Message { .error("the owner's <policy> is missing") }
    fileprivate static var policyTooLarge: Message { .error("the policy has 32 bits") }
    fileprivate static func blobLength(_ expected: Int, _ length: Int) -> Message {
        .error("this is \(expected) bytes in base64, and \(length) are here")
    }
    fileprivate static var hostNumbersUnknown: Message {
        .error("the host says nothing of SEV: give <cbitpos> and <reducedPhysBits>")
    }
    fileprivate static var ownerFilesNeeded: Message {
        .note("write <dhCert> and <session> into the files that the sev-guest object names before the start")
    }
}
