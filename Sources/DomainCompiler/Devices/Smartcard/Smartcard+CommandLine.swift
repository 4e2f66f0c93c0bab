import QEMUArguments

extension Smartcard {
    /// Where NSS keeps the host's certificates.
    private static let systemDatabase = "/etc/pki/nssdb"

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias, let mode else { return }
        var device = QEMUObject()
        switch mode {
        case .host:
            device.add("driver", "ccid-card-emulated")
            device.add("backend", "nss-emulated")
        case .hostCertificates:
            device.add("driver", "ccid-card-emulated")
            device.add("backend", "certificates")
            for (index, certificate) in certificates.enumerated() { device.add("cert\(index + 1)", certificate) }
            device.add("db", database ?? Self.systemDatabase)
        case .passthrough:
            device.add("driver", "ccid-card-passthru")
            device.add("chardev", backend.emit(&line, alias: alias, context))
        }
        device.add("id", alias)
        if let address = info.address?.ccid { device.add("bus", context.buses.ccid(address.controller)) }
        line.appendDevice(device, context)
    }
}
