import QEMUArguments
import XMLTree

extension Domain {
    /// Appends `-object` of the guest's protection from the host.
    func emitLaunchSecurity(_ line: inout CommandLine, _ context: EmitContext) {
        guard let launchSecurity, let kind = launchSecurity.kind else { return }
        line.origin = ArgumentOrigin(sourceIndex: launchSecurity.element?.index ?? .max, rule: "launch security")
        defer { line.origin = .unknown }
        var object = QEMUObject()
        switch kind {
        case .sev:
            object.add("qom-type", "sev-guest")
            object.add("id", "lsec0")
            launchSecurity.sev.addSEV(&object, context)
        case .sevSNP:
            object.add("qom-type", "sev-snp-guest")
            object.add("id", "lsec0")
            launchSecurity.sev.addSNP(&object, context)
        case .s390PV:
            object.add("qom-type", "s390-pv-guest")
            object.add("id", "lsec0")
        }
        line.append("-object", json: object)
    }
}

extension SEV {
    private func addHostNumbers(_ object: inout QEMUObject, _ context: EmitContext) {
        object.add("cbitpos", cBitPosition ?? context.capabilities.sev?.cBitPosition)
        object.add("reduced-phys-bits", reducedPhysBits ?? context.capabilities.sev?.reducedPhysBits)
    }

    fileprivate func addSEV(_ object: inout QEMUObject, _ context: EmitContext) {
        addHostNumbers(&object, context)
        object.add("policy", policy?.bits)
        if dhCert != nil { object.add("dh-cert-file", context.domainFile("dh_cert.base64")) }
        if session != nil { object.add("session-file", context.domainFile("session.base64")) }
        object.add("kernel-hashes", kernelHashes?.isYes)
    }

    fileprivate func addSNP(_ object: inout QEMUObject, _ context: EmitContext) {
        addHostNumbers(&object, context)
        object.add("kernel-hashes", kernelHashes?.isYes)
        object.add("policy", policy?.bits)
        object.add("guest-visible-workarounds", guestVisibleWorkarounds)
        object.add("id-block", idBlock)
        object.add("id-auth", idAuth)
        object.add("host-data", hostData)
        object.add("author-key-enabled", authorKey?.isYes)
        object.add("vcek-disabled", vcek.map { !$0.isYes })
    }
}
