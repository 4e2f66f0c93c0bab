import QEMUArguments

/// A QEMU `tls-creds-x509` object: the certificates of an encrypted connection (QAPI `TlsCredsX509Properties`).
struct TLSCredentials: Sendable {
    var id: String
    /// Directory of the certificates.
    var directory: String?
    /// The password of the private key.
    var keySecret: SecretObject?
    var isServer = false
    /// Whether the other side needs a certificate that we trust.
    var verifiesPeer = true

    init(id: String, directory: String?) {
        self.id = id
        self.directory = directory
    }

    /// What follows `-object`.
    var properties: QEMUObject {
        var object = QEMUObject()
        object.add("qom-type", "tls-creds-x509")
        object.add("id", id)
        object.add("dir", directory)
        object.add("endpoint", isServer ? "server" : "client")
        object.add("verify-peer", verifiesPeer)
        object.add("passwordid", keySecret?.id)
        return object
    }
}

extension CommandLine {
    /// Appends the credentials, after the secret they need.
    mutating func append(_ credentials: TLSCredentials) {
        if let secret = credentials.keySecret { append("-object", json: secret.properties) }
        append("-object", json: credentials.properties)
    }
}
