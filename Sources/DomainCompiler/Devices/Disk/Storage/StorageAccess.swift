import Diagnostics
import XMLTree

/// `<auth>`: with whose password a network image is opened (formatdomain: `auth`).
struct StorageAuthentication: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var userName: String?
    var secret: Secret?

    /// `<secret type= uuid=|usage=>`.
    struct Secret: Sendable, XMLMappable {
        /// `ceph`, `iscsi`: a usage type of the host's secrets.
        var type: String?
        var reference = SecretReference()

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("type", &type)
            reference.map(&xml)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("username", &userName)
        xml.element("secret", &secret)
        if xml.isReading, userName?.isEmpty == true { xml.report(.namelessUser, at: "@username") }
    }
}

/// `<encryption>`: how an image is encrypted and which secrets open it (libvirt's storage encryption format).
struct StorageEncryption: Sendable, XMLMappable {
    /// The encryption's format.
    enum Format: String, XMLEnum {
        case unnamed = "default"
        case qcow, luks, luks2
        case luksAny = "luks-any"
    }
    /// Who decrypts.
    enum Engine: String, XMLEnum {
        case unnamed = "default"
        case qemu, librbd
    }

    var element: XMLTree.ElementID?
    var format: Format?
    var engine: Engine?
    /// One for each layer of an RBD image, top first; otherwise one.
    var secrets: [Secret] = []
    var cipher: Cipher?
    var initialVector: InitialVector?

    /// `<secret type='passphrase' uuid=|usage=>`.
    struct Secret: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case passphrase }
        var element: XMLTree.ElementID?
        var kind: Kind?
        var reference = SecretReference()

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("type", &kind)
            reference.map(&xml)
        }
    }

    /// `<cipher>`: for creating images, refused on disks.
    struct Cipher: Sendable, XMLMappable {
        var name: String?
        var size: UInt32?
        var mode: String?
        var hash: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("name", &name)
            xml.attribute("size", &size)
            xml.attribute("mode", &mode)
            xml.attribute("hash", &hash)
        }
    }

    /// `<ivgen>`, of no use without a cipher.
    struct InitialVector: Sendable, XMLMappable {
        var name: String?
        var hash: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("name", &name)
            xml.attribute("hash", &hash)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("format", &format)
        xml.attribute("engine", &engine)
        xml.elements("secret", &secrets)
        xml.element("cipher", &cipher)
        xml.element("ivgen", &initialVector)
        if xml.isReading, engine == .unnamed { engine = nil }
        xml.keepsEndTag()
    }

    /// A layer of LUKS that QEMU decrypts by itself.
    var isQEMULUKS: Bool { engine == .qemu && format == .luks }
}

/// `<reservations>`: SCSI persistent reservations through a privileged helper (formatdomain: `reservations`).
struct PersistentReservations: Sendable, XMLMappable {
    /// The daemon starts the helper.
    var managed: YesNo?
    var source: Source?

    /// `<source type='unix' path= mode='client'>`: the socket of a helper that is already there.
    struct Source: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case unix }
        enum Mode: String, XMLEnum { case client }
        var kind: Kind?
        var path: String?
        var mode: Mode?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("type", &kind)
            xml.required("path", &path)
            xml.required("mode", &mode)
            if xml.isReading, path?.isEmpty == true { xml.report(.helperNowhere, at: "@path") }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("managed", &managed)
        xml.element("source", &source)
    }
}

extension Message {
    fileprivate static var namelessUser: Message { .error("who logs in has a name") }
    fileprivate static var helperNowhere: Message { .error("the helper's socket has a path") }
}
