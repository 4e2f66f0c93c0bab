import Capabilities
import Diagnostics
import XMLTree

extension CharacterBackend {
    /// What sits on the other side of the backend, as far as its rules ask.
    enum Frontend: Sendable {
        /// A virtio port: what the agents of SPICE talk to, and whose socket may be left to the target.
        case virtioChannel
        /// Any other element with `type=`.
        case device
        /// The daemon behind a random number generator.
        case generator
        /// A device that hands a SPICE channel through: smartcards and USB redirection.
        case redirection
    }

    /// The source is complete, and something this QEMU has.
    func validate(_ validator: inout Validator, of frontend: Frontend) {
        switch source {
        case .nothing: break
        case .file(let file):
            if file.path == nil { validator.report(.pathMissing(kind), element, at: "source") }
            DeviceSecurityLabel.validate(file.securityLabels, &validator)
        case .tcp(let endpoint): validate(endpoint, &validator)
        case .udp(let endpoints):
            if endpoints.remote?.service == nil { validator.report(.serviceMissing(kind), element, at: "source") }
        case .unix(let endpoint):
            if endpoint.path == nil, frontend != .virtioChannel { validator.report(.pathMissing(kind), element, at: "source") }
            validate(endpoint.reconnect, endpoint.mode, &validator)
            DeviceSecurityLabel.validate(endpoint.securityLabels, &validator)
        case .channel(let channel): validate(channel.name, &validator)
        case .vdagent: break
        // Preparation rejects it: a document may be kept for another hypervisor.
        case .nullModem: break
        }
        validateSupport(&validator, of: frontend)
    }

    private func validate(_ endpoint: TCPEndpoint, _ validator: inout Validator) {
        if endpoint.host == nil { validator.report(.hostMissing, element, at: "source") }
        if endpoint.service == nil { validator.report(.serviceMissing(kind), element, at: "source") }
        validate(endpoint.reconnect, endpoint.mode, &validator)
        switch endpoint.framing {
        case .raw, .telnet: break
        case .telnets, .tls:
            validator.report(
                .framing(endpoint.framing), element, at: "protocol/@type",
                notes: [validator.note("<source tls='yes'> encrypts a raw or telnet connection", element, at: "source")])
        }
    }

    private func validate(_ reconnect: Reconnect?, _ mode: SocketMode, _ validator: inout Validator) {
        guard let reconnect, reconnect.enabled != nil else { return }
        if mode == .bind {
            validator.report(
                .listenerReconnects, reconnect.element, at: "@enabled",
                notes: [validator.note("the socket listens here", element, at: "source/@mode")])
        }
        if reconnect.enabled == .yes, reconnect.timeout == 0 { validator.report(.noDelay, reconnect.element, at: "@timeout") }
    }

    private func validate(_ name: String?, _ validator: inout Validator) {
        guard let name else { return validator.report(.channelMissing(kind), element, at: "source") }
        if !name.utf8.allSatisfy(Self.isNameByte) { validator.report(.channelName(name), element, at: "source/@channel") }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private func validateSupport(_ validator: inout Validator, of frontend: Frontend) {
        if kind == .spicevmc, frontend == .device { validator.report(.virtioOnly, element, at: "@type") }
        switch kind {
        case .spicevmc, .spiceport:
            if !validator.domain.devices.graphics.contains(where: { $0.type == .spice }) {
                validator.report(.needsSpice(kind), element, at: "@type")
            }
        case .dbus:
            if !validator.domain.devices.graphics.contains(where: { $0.type == .dbus }) {
                validator.report(.busWithoutDisplay, element, at: "@type")
            }
        case .vdagent:
            if !validator.capabilities.contains(.chardevQemuVdagent) {
                validator.report(.unknownToQEMU(kind), element, at: "@type")
            }
        default: break
        }
    }
}

extension Message {
    fileprivate static func pathMissing(_ kind: CharacterBackend.Kind) -> Message {
        .error("a character device of type '\(kind.rawValue)' needs <source path='…'>")
    }
    fileprivate static var hostMissing: Message { .error("a character device of type 'tcp' needs <source host='…'>") }
    fileprivate static func serviceMissing(_ kind: CharacterBackend.Kind) -> Message {
        .error("a character device of type '\(kind.rawValue)' needs a port or service to talk to: <source service='…'>")
    }
    fileprivate static func channelMissing(_ kind: CharacterBackend.Kind) -> Message {
        .error("a character device of type '\(kind.rawValue)' needs <source channel='…'>")
    }
    fileprivate static func channelName(_ name: String) -> Message {
        .error("'\(name)' is no name of a channel: letters, digits, '-', '.' and '_' make one")
    }
    fileprivate static func framing(_ framing: TCPEndpoint.Framing) -> Message {
        .error("QEMU has no protocol '\(framing.rawValue)' on TCP: raw and telnet are the choice")
    }
    fileprivate static var listenerReconnects: Message { .error("a socket that listens has nothing to reconnect to") }
    fileprivate static var noDelay: Message { .error("reconnecting needs a timeout of at least one second") }
    fileprivate static var virtioOnly: Message {
        .error("'spicevmc' talks to an agent in the guest: it is for <channel> with a virtio target")
    }
    fileprivate static func needsSpice(_ kind: CharacterBackend.Kind) -> Message {
        .error("a character device of type '\(kind.rawValue)' needs <graphics type='spice'>")
    }
    fileprivate static var busWithoutDisplay: Message {
        .warning("a character device of type 'dbus' reaches nobody without <graphics type='dbus'>")
    }
    fileprivate static func unknownToQEMU(_ kind: CharacterBackend.Kind) -> Message {
        .error("this QEMU has no character device '\(kind.rawValue)'")
    }
}
