import Diagnostics
import XMLTree

extension StorageAuthentication {
    /// There is a secret, and it has a name.
    func validateSecret(_ validator: inout Validator) {
        guard let secret else { return validator.report(.secretMissing, element) }
        secret.reference.validate(&validator, element, at: "secret")
    }

    /// The secret is of the kind that the protocol authenticates with.
    func validate(_ validator: inout Validator, of source: StorageSource) {
        validateSecret(&validator)
        guard let secret else { return }
        guard let `protocol` = source.network?.protocol, source.type == .network else { return }
        switch `protocol` {
        case .iscsi, .rbd:
            let expected = `protocol` == .iscsi ? "iscsi" : "ceph"
            if secret.type != expected {
                validator.report(.secretType(secret.type, expected, `protocol`), element, at: "secret/@type")
            }
        case .ssh, .http, .https, .ftp, .ftps: break
        default: validator.report(.authenticationUnsupported(`protocol`), element)
        }
    }
}

extension StorageEncryption {
    /// The format is one that the engine decrypts, and there is a secret for it.
    func validate(_ validator: inout Validator, of source: StorageSource, format image: StorageFormat?) {
        if cipher != nil { validator.report(.cipherOnDisk, element, at: "cipher") }
        if initialVector != nil, cipher == nil { validator.report(.vectorWithoutCipher, element, at: "ivgen") }
        for secret in secrets { secret.reference.validate(&validator, secret.element) }
        switch engine {
        case .librbd: validateLibrbd(&validator, of: source)
        case .qemu, .unnamed, nil: validateQEMU(&validator, image)
        }
    }

    private func validateQEMU(_ validator: inout Validator, _ image: StorageFormat?) {
        switch format {
        case .luks: break
        case .luks2, .luksAny: validator.report(.formatOfEngine(format, "qemu"), element, at: "@format")
        case .qcow, .unnamed: validator.report(.oldEncryption, element, at: "@format")
        case nil: return
        }
        if let image, image != .raw, image != .qcow2 { validator.report(.imageFormat(image), element) }
        if secrets.count > 1 { validator.report(.oneSecret, secrets[1].element) }
    }

    private func validateLibrbd(_ validator: inout Validator, of source: StorageSource) {
        let capabilities = validator.capabilities
        if !capabilities.contains(.rbdEncryption) {
            validator.report(.librbdUnsupported, element, at: "@engine")
        } else if secrets.count > 1, !capabilities.contains(.rbdEncryptionLayering) {
            validator.report(.layeringUnsupported, secrets[1].element)
        }
        switch format {
        case .luks, .luks2, nil: break
        case .luksAny:
            if !capabilities.contains(.rbdEncryptionLuksAny) { validator.report(.luksAnyUnsupported, element, at: "@format") }
        case .qcow, .unnamed: validator.report(.formatOfEngine(format, "librbd"), element, at: "@format")
        }
        if source.type != .network || source.network?.protocol != .rbd {
            validator.report(.librbdWithoutRBD, element, at: "@engine")
        }
    }
}

extension SecretReference {
    /// A secret is named by exactly one of UUID and usage.
    func validate(_ validator: inout Validator, _ element: XMLTree.ElementID?, at path: String = ".") {
        if uuid == nil, usage == nil { validator.report(.secretUnnamed, element, at: path) }
        if uuid != nil, usage != nil { validator.report(.secretNamedTwice, element, at: path) }
    }
}

extension Message {
    fileprivate static var secretMissing: Message { .error("<auth> has no <secret>") }
    fileprivate static var secretUnnamed: Message { .error("the secret is named neither by 'uuid' nor by 'usage'") }
    fileprivate static var secretNamedTwice: Message { .error("the secret is named both by 'uuid' and by 'usage'; one is enough") }
    fileprivate static func secretType(_ type: String?, _ expected: String, _ protocol: StorageProtocol) -> Message {
        .error(
            "\(`protocol`.rawValue) authenticates with a secret of type '\(expected)'"
                + (type.map { ", not '\($0)'" } ?? ": 'type' is missing"))
    }
    fileprivate static func authenticationUnsupported(_ protocol: StorageProtocol) -> Message {
        .error("protocol '\(`protocol`.rawValue)' has no authentication")
    }
    fileprivate static var cipherOnDisk: Message { .error("the image itself says how it is encrypted: <cipher> is for creating one") }
    fileprivate static var vectorWithoutCipher: Message { .error("<ivgen> has no meaning without <cipher>") }
    fileprivate static func formatOfEngine(_ format: StorageEncryption.Format?, _ engine: String) -> Message {
        .error("engine '\(engine)' does not decrypt format '\(format?.rawValue ?? "")'")
    }
    fileprivate static var oldEncryption: Message {
        .error("QEMU has dropped the encryption of old QCOW and QCOW2 images: convert the image to LUKS")
    }
    fileprivate static func imageFormat(_ format: StorageFormat) -> Message {
        .error("QEMU decrypts raw and QCOW2 images, not '\(format.rawValue)'")
    }
    fileprivate static var oneSecret: Message { .error("engine 'qemu' takes one secret") }
    fileprivate static var librbdUnsupported: Message { .error("this QEMU cannot have librbd decrypt an image") }
    fileprivate static var layeringUnsupported: Message {
        .error("this QEMU cannot pass librbd the secrets of the images below")
    }
    fileprivate static var luksAnyUnsupported: Message { .error("this QEMU cannot have librbd find out the version of LUKS") }
    fileprivate static var librbdWithoutRBD: Message { .error("engine 'librbd' decrypts RBD images only") }
}
