import Diagnostics
import XMLTree

/// `<tpm>`: a Trusted Platform Module (formatdomain, "TPM device").
struct TPM: Device {
    static var kind: DeviceKind { .tpm }
    var aliasStem: String { "tpm" }
    var info = DeviceInfo()
    var model: Model?
    var backend: Backend?
    /// What a start opens; preparation fills it in.
    var opened = Opened()

    enum Model: String, XMLEnum {
        case tis = "tpm-tis"
        case crb = "tpm-crb"
        case spapr = "tpm-spapr"
        /// Hands the host's TPM to a guest's ultravisor; no TPM of the guest itself.
        case spaprProxy = "spapr-tpm-proxy"
    }

    enum Version: String, XMLEnum {
        case v1 = "1.2"
        case v2 = "2.0"
    }

    /// `<backend>`.
    struct Backend: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case passthrough, emulator, external }
        var element: XMLTree.ElementID?
        var kind: Kind?
        /// The host's device of `passthrough`.
        var device: String?
        var emulator = Emulator()
        /// The socket of `external`.
        var socket: Socket?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("type", &kind)
            if xml.when(kind == .emulator) { emulator.map(&xml) }
            if xml.when(kind == .passthrough) { xml.scope("device") { $0.attribute(emptyIsAbsent: "path", &device) } }
            if xml.when(kind == .external) { xml.element("source", &socket) }
        }
    }

    /// `<source>` of an external TPM: where it listens.
    struct Socket: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case unix }
        var kind: Kind?
        var mode = SocketMode.connect
        var path: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("type", &kind)
            xml.attribute("mode", &mode)
            xml.required("path", &path)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
        xml.element("backend", &backend)
        info.map(&xml)
        if xml.isReading {
            if backend == nil { xml.report(.tpmWithoutBackend, at: ".") }
            xml.rejectSecond("backend", .secondTPMBackend)
        }
    }
}

extension TPM {
    /// What swtpm is told; QEMU sees none of it.
    struct Emulator: Sendable {
        var version: Version?
        /// The state of a transient domain outlives it.
        var persistentState: YesNo?
        /// Verbosity of swtpm's log.
        var debug: UInt32?
        /// `<encryption>`: the secret that the state is encrypted with.
        var encryption: Encryption?
        /// `<active_pcr_banks>`: the banks that are active after a start.
        var pcrBanks: PCRBanks?
        /// `<source>`: where the state is.
        var state: State?
        var profile: Profile?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("version", &version)
            if !xml.isWriting || persistentState == .yes { xml.attribute("persistent_state", &persistentState) }
            if !xml.isWriting || debug != 0 { xml.attribute("debug", &debug) }
            xml.element("encryption", &encryption)
            if xml.isReading, encryption?.secret == nil { encryption = nil }
            if !xml.isWriting || pcrBanks?.isEmpty == false { xml.element("active_pcr_banks", &pcrBanks) }
            xml.element("source", &state)
            xml.element("profile", &profile)
            if xml.isReading, profile?.isEmpty == true { profile = nil }
        }

        struct Encryption: Sendable, XMLMappable {
            var secret: UUID?

            mutating func map(_ xml: inout some XMLMapper) { xml.attribute("secret", &secret) }
        }

        struct PCRBanks: Sendable, XMLMappable {
            var element: XMLTree.ElementID?
            var sha1 = false
            var sha256 = false
            var sha384 = false
            var sha512 = false
            var isEmpty: Bool { !(sha1 || sha256 || sha384 || sha512) }

            mutating func map(_ xml: inout some XMLMapper) {
                xml.origin(&element)
                xml.flag("sha1", &sha1)
                xml.flag("sha256", &sha256)
                xml.flag("sha384", &sha384)
                xml.flag("sha512", &sha512)
                xml.rejectsUnknownChildren()
            }
        }

        struct State: Sendable, XMLMappable {
            enum Kind: String, XMLEnum { case file, dir }
            var kind: Kind?
            var path: String?

            mutating func map(_ xml: inout some XMLMapper) {
                xml.required("type", &kind)
                xml.required("path", &path)
            }
        }

        /// `<profile>`: the set of algorithms and commands a new TPM 2.0 has.
        struct Profile: Sendable, XMLMappable {
            enum Removal: String, XMLEnum {
                case check
                case fipsHost = "fips-host"
            }
            var element: XMLTree.ElementID?
            var source: String?
            var removeDisabled: Removal?
            var name: String?
            /// Names no profile.
            var isEmpty: Bool { source == nil && name == nil }

            mutating func map(_ xml: inout some XMLMapper) {
                xml.origin(&element)
                xml.attribute("source", &source)
                xml.attribute("removeDisabled", &removeDisabled)
                xml.attribute("name", &name)
            }
        }
    }
}

extension Message {
    fileprivate static var tpmWithoutBackend: Message { .error("a TPM needs a <backend>") }
    fileprivate static var secondTPMBackend: Message { .error("a TPM has one <backend>") }
}
