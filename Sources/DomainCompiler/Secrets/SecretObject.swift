import QEMUArguments

/// A QEMU `secret` object: a password or key that other objects name by its id (QAPI `SecretProperties`).
struct SecretObject: Sendable {
    /// The id of the object that holds the key all others are encrypted with.
    static let masterKey = "masterKey0"

    var id: String
    /// The secret, encrypted or not, in base64.
    private var data: String
    /// The initialisation vector in base64 of a secret that is encrypted with the master key.
    private var iv: String?

    /// A secret in clear: what a command line that is started by hand can use.
    init(id: String, clear value: [UInt8]) {
        self.id = id
        data = Base64.encode(value)
    }

    /// A secret encrypted with the domain's master key.
    init(id: String, _ value: [UInt8], encryptedWith key: AES256, iv: [UInt8]) {
        self.id = id
        data = Base64.encode(key.encryptCBC(value, iv: iv) ?? [])
        self.iv = Base64.encode(iv)
    }

    /// What follows `-object`.
    var properties: QEMUObject {
        var object = QEMUObject()
        object.add("qom-type", "secret")
        object.add("id", id)
        object.add("data", data)
        if let iv {
            object.add("keyid", Self.masterKey)
            object.add("iv", iv)
        }
        object.add("format", "base64")
        return object
    }
}

extension Preparation {
    /// The object that hands a secret to QEMU: encrypted with the master key, or in clear in the standalone profile.
    func secret(id: String, _ value: [UInt8]) -> SecretObject {
        let randomness = host.randomness
        guard !isStandalone, let key = AES256(key: randomness.bytes(AES256.keySize, for: "master key \(facts.shortName)"))
        else { return SecretObject(id: id, clear: value) }
        return SecretObject(
            id: id, value, encryptedWith: key, iv: randomness.bytes(AES256.blockSize, for: "initialisation vector \(id)"))
    }

    /// The object for a secret of the host, named by UUID or by usage; nil where the host description has none.
    func secret(id: String, _ reference: SecretReference, type: String) -> SecretObject? {
        host.secrets.value(of: reference, type: type).map { secret(id: id, $0) }
    }
}
