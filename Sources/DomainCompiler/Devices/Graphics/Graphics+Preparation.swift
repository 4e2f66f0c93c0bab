import Capabilities
import Diagnostics

/// What a start settles about a display server: where it really listens, and the secrets it uses.
struct RunningDisplay: Sendable {
    enum Endpoint: Sendable, Hashable {
        case nowhere
        case socket(String)
        case address(String)
    }
    var endpoint = Endpoint.nowhere
    var port: Int32?
    var tlsPort: Int32?
    var renderNode: String?
    /// QEMU's server certificates.
    var credentials: TLSCredentials?
    /// The password, where it is part of the command line.
    var password: SecretObject?
    /// Clients need a password, that a daemon sets through the monitor.
    var needsPassword = false
}

extension Graphics {
    mutating func prepare(_ preparation: inout Preparation) {
        switch type {
        case .vnc: prepareVNC(&preparation)
        case .spice: prepareSPICE(&preparation)
        case .eglHeadless, .dbus, .sdl, .rdp, .desktop, nil: break
        }
        prepareRenderNode(preparation)
        if listens.count > 1 {
            preparation.report(
                .listensTwice, listens[1].element, notes: [preparation.note("the first one is here", listens[0].element)])
        }
    }

    private mutating func prepareVNC(_ preparation: inout Preparation) {
        let settings = preparation.host.graphics.vnc
        prepareEndpoint(&preparation, settings)
        running.port = server.autoport == .yes ? Int32(settings.automaticPort) : server.port ?? 0
        if case .address = running.endpoint, let port = running.port, !(5900...65535).contains(port) {
            preparation.report(.vncPortRange, info.element, at: "@port")
        }
        preparePassword(&preparation, settings, id: "vnc-password0")
        guard settings.tls.isEnabled else { return }
        guard let directory = settings.tls.certificates else {
            return preparation.report(.noCertificates, info.element)
        }
        var credentials = TLSCredentials(id: "vnc-tls-creds0", directory: directory)
        credentials.isServer = true
        credentials.verifiesPeer = settings.tls.verifiesPeer
        if let uuid = settings.tls.keySecret {
            credentials.keySecret = preparation.host.secrets.value(uuid: uuid).map {
                preparation.secret(id: credentials.id + "-secret0", $0)
            }
            if credentials.keySecret == nil { preparation.report(.noKeySecret(uuid), info.element) }
        }
        running.credentials = credentials
    }

    private mutating func prepareSPICE(_ preparation: inout Preparation) {
        let settings = preparation.host.graphics.spice
        prepareEndpoint(&preparation, settings)
        var wantsPort = server.port == -1
        var wantsTLSPort = server.tlsPort == -1
        if server.autoport == .yes {
            for name in SpiceChannel.Name.allCases {
                switch spice.channels.first(where: { $0.name == name })?.mode ?? defaultMode ?? .any {
                case .secure: wantsTLSPort = true
                case .insecure: wantsPort = true
                case .any:
                    wantsPort = true
                    if settings.tls.isEnabled { wantsTLSPort = true }
                }
            }
        }
        running.port = wantsPort ? Int32(settings.automaticPort) : server.port
        running.tlsPort = wantsTLSPort ? Int32(settings.automaticTLSPort) : server.tlsPort
        preparePassword(&preparation, settings, id: "spice-password0")
        reportInsecurity(&preparation, settings)
    }

    /// Traffic that has to be encrypted needs the encrypted port, and the other way round.
    private func reportInsecurity(_ preparation: inout Preparation, _ settings: HostGraphics.Server) {
        if case .address = running.endpoint, let port = running.tlsPort, port > 0, !settings.tls.isEnabled {
            preparation.report(.spiceTLSIsOff, info.element, at: "@tlsPort")
        }
        if defaultMode == .secure, !isSecure { preparation.report(.noSecurePort, info.element, at: "@defaultMode") }
        if defaultMode == .insecure, !isInsecure { preparation.report(.noPlainPort, info.element, at: "@defaultMode") }
        for channel in spice.channels {
            if channel.mode == .secure, !isSecure { preparation.report(.noSecurePort, channel.element, at: "@mode") }
            if channel.mode == .insecure, !isInsecure { preparation.report(.noPlainPort, channel.element, at: "@mode") }
        }
    }

    /// SPICE: there is an encrypted port.
    var isSecure: Bool {
        if case .address = running.endpoint { (running.tlsPort ?? 0) > 0 } else { false }
    }

    /// SPICE: there is a way in without encryption.
    var isInsecure: Bool {
        if case .address = running.endpoint { (running.port ?? 0) > 0 } else { true }
    }

    private mutating func prepareEndpoint(_ preparation: inout Preparation, _ settings: HostGraphics.Server) {
        guard let listen = listens.first else { return }
        let automaticSocket = preparation.domainFile((type?.rawValue ?? "") + ".sock")
        switch listen.type {
        case .address:
            if let address = listen.address {
                running.endpoint = .address(address)
            } else if settings.prefersSocket {
                running.endpoint = .socket(automaticSocket)
            } else {
                running.endpoint = .address(settings.listenAddress)
            }
        case .network:
            let network = listen.network.flatMap(preparation.host.networks.network(named:))
            if let address = network?.addresses.first {
                running.endpoint = .address(address)
            } else {
                preparation.report(.networkWithoutAddress(listen.network ?? ""), listen.element, at: "@network")
            }
        case .socket: running.endpoint = .socket(listen.socket ?? automaticSocket)
        case .nowhere, nil: running.endpoint = .nowhere
        }
    }

    private mutating func preparePassword(_ preparation: inout Preparation, _ settings: HostGraphics.Server, id: String) {
        guard let password = login.password ?? settings.password else { return }
        running.needsPassword = true
        if preparation.isStandalone { running.password = preparation.secret(id: id, Array(password.utf8)) }
    }

    private mutating func prepareRenderNode(_ preparation: Preparation) {
        running.renderNode = gl?.renderNode
        guard running.renderNode == nil else { return }
        let wantsNode =
            switch type {
            case .spice: gl?.enable == .yes && preparation.capabilities.contains(.spiceRendernode)
            case .eglHeadless: preparation.capabilities.contains(.eglHeadlessRendernode)
            case .dbus: gl?.enable == .yes
            default: false
            }
        if wantsNode { running.renderNode = preparation.host.devices.renderNode }
    }
}

extension Message {
    fileprivate static var listensTwice: Message { .error("QEMU's displays listen at one place") }
    fileprivate static var vncPortRange: Message { .error("VNC's ports go from 5900 to 65535") }
    fileprivate static var noCertificates: Message {
        .error("the host description encrypts this display, and names no directory of certificates")
    }
    fileprivate static func noKeySecret(_ uuid: String) -> Message {
        .error("the secret \(uuid) that unlocks the private key is not in the host description")
    }
    fileprivate static var spiceTLSIsOff: Message {
        .error("the host description has no certificates for SPICE: there can be no encrypted port")
    }
    fileprivate static var noSecurePort: Message { .error("this display has no encrypted port") }
    fileprivate static var noPlainPort: Message { .error("this display has an encrypted port only") }
    fileprivate static func networkWithoutAddress(_ name: String) -> Message {
        .error("the host has no address in network '\(name)'")
    }
}
