import Capabilities
import Diagnostics

extension Graphics {
    func validate(_ validator: inout Validator) {
        validateType(&validator)
        validateListens(&validator)
        validateOpenGL(&validator)
        if let id = audioID, id != 0 {
            let audio = validator.domain.devices.audios.first { $0.id == id }
            if audio == nil, type != .dbus { validator.report(.noSuchAudio(id), info.element, at: "audio/@id") }
            if type == .dbus, let audio, audio.type != .dbus {
                validator.report(
                    .audioOffBus(id), info.element, at: "audio/@id",
                    notes: [validator.note("the <audio> is here", audio.element, at: "@type")])
            }
        }
        for (port, path) in [(server.port, "@port"), (server.tlsPort, "@tlsPort"), (server.webSocket, "@websocket")]
        where type != .vnc || path == "@websocket" {
            if let port, port < -1 || port > 65535 { validator.report(.portRange, info.element, at: path) }
        }
        if type == .vnc { validateVNCLogin(&validator) }
    }

    /// VNC's authentication encrypts with the password as an 8-byte key.
    private func validateVNCLogin(_ validator: inout Validator) {
        if let length = login.password?.utf8.count, length > 8 {
            validator.report(.vncPasswordTooLong(length), info.element, at: "@passwd")
        }
        if let connected = login.connected, connected != .keep {
            validator.report(.vncKeepsClients, info.element, at: "@connected")
        }
    }

    private func validateType(_ validator: inout Validator) {
        let capabilities = validator.capabilities
        let isKnown =
            switch type {
            case .sdl: capabilities.contains(.sdl)
            case .vnc: capabilities.contains(.vnc)
            case .spice: capabilities.contains(.spice)
            case .eglHeadless: capabilities.contains(.eglHeadless)
            case .dbus: capabilities.contains(.displayDbus)
            case .rdp, nil: true
            case .desktop: false
            }
        if !isKnown { validator.report(.notSupported(type?.rawValue ?? ""), info.element, at: "@type") }
        if powerControl != nil, !capabilities.contains(.vncPowerControl) {
            validator.report(.noPowerControl, info.element, at: "@powerControl")
        }
        if type == .dbus, peerToPeer == .yes, busAddress != nil {
            validator.report(.busOrPeer, info.element, at: "@address")
        }
        if type == .rdp, !validator.domain.devices.graphics.contains(where: { $0.type == .dbus }) {
            validator.report(.rdpNeedsDBus, info.element, at: "@type")
        }
    }

    private func validateListens(_ validator: inout Validator) {
        for listen in listens where type == .rdp && (listen.type == .nowhere || listen.type == .socket) {
            validator.report(.listensOnNetwork, listen.element, at: "@type")
        }
        let networks = validator.host.networks
        for listen in listens {
            guard let name = listen.network, networks.network(named: name) == nil, !networks.names.isEmpty else { continue }
            validator.report(
                .noSuchNetwork(name), listen.element, at: "@network",
                notes: suggestion(for: name, among: networks.names).map { [.init("did you mean '\($0)'?")] } ?? [])
        }
    }

    private func validateOpenGL(_ validator: inout Validator) {
        if let gl {
            if type == .spice, gl.enable == nil { validator.report(.openGLUndecided, gl.element) }
            if type == .spice, gl.enable == .yes, !validator.capabilities.contains(.spiceGl) {
                validator.report(.noOpenGL, gl.element, at: "@enable")
            }
        }
        guard let headless = validator.domain.devices.graphics.first(where: { $0.type == .eglHeadless }) else { return }
        switch type {
        case .eglHeadless, .vnc, nil: break
        case .spice:
            guard gl?.enable == .yes else { break }
            validator.report(
                .openGLTwice, gl?.element, at: "@enable",
                notes: [validator.note("the other one is here", headless.info.element, at: "@type")])
        case .sdl, .rdp, .desktop, .dbus:
            validator.report(
                .headlessWithWindow(type?.rawValue ?? ""), headless.info.element, at: "@type",
                notes: [validator.note("the other display is here", info.element, at: "@type")])
        }
    }
}

extension Domain {
    /// QEMU serves one display of each type.
    func reportSecondDisplays(_ preparation: inout Preparation) {
        for (index, display) in devices.graphics.enumerated() {
            guard let first = devices.graphics[..<index].first(where: { $0.type == display.type }) else { continue }
            preparation.report(
                .oneOfAKind(display.type?.rawValue ?? ""), display.info.element, at: "@type",
                notes: [preparation.note("the other one is here", first.info.element, at: "@type")])
        }
    }

    /// A display on D-Bus is asked at a start where its sound comes from.
    func reportSilentDisplays(_ preparation: inout Preparation) {
        for display in devices.graphics where display.type == .dbus {
            guard let id = display.audioID, id != 0, !devices.audios.contains(where: { $0.id == id }) else { continue }
            preparation.report(.noSuchAudio(id), display.info.element, at: "audio/@id")
        }
    }
}

extension Message {
    fileprivate static func oneOfAKind(_ type: String) -> Message { .error("a guest has one display of type '\(type)'") }
    fileprivate static func notSupported(_ type: String) -> Message { .error("this QEMU has no display of type '\(type)'") }
    fileprivate static var noPowerControl: Message { .error("this QEMU gives VNC clients no control of the guest's power") }
    fileprivate static var busOrPeer: Message { .error("a display with p2p='yes' is on no bus") }
    fileprivate static var rdpNeedsDBus: Message { .error("an RDP server shows a D-Bus display: add <graphics type='dbus'/>") }
    fileprivate static var listensOnNetwork: Message { .error("an RDP server listens on an address or a network") }
    fileprivate static func noSuchNetwork(_ name: String) -> Message {
        .error("the host description has no network '\(name)'")
    }
    fileprivate static var openGLUndecided: Message { .error("<gl> says enable='yes' or enable='no'") }
    fileprivate static var noOpenGL: Message { .error("this QEMU's SPICE server cannot use OpenGL") }
    fileprivate static var openGLTwice: Message { .error("QEMU renders for one display: SPICE with OpenGL, or egl-headless") }
    fileprivate static func headlessWithWindow(_ type: String) -> Message {
        .error("egl-headless renders for VNC and SPICE, not for '\(type)'")
    }
    fileprivate static func audioOffBus(_ id: UInt32) -> Message {
        .error("a D-Bus display takes an <audio> of type 'dbus' along; that with id \(id) is another")
    }
    fileprivate static func noSuchAudio(_ id: UInt32) -> Message { .error("there is no <audio> with id \(id)") }
    fileprivate static var portRange: Message { .warning("there is no such port: they go up to 65535, and -1 asks for an automatic one") }
    fileprivate static func vncPasswordTooLong(_ length: Int) -> Message {
        .error("VNC uses 8 characters of a password; this one has \(length)")
    }
    fileprivate static var vncKeepsClients: Message { .error("VNC keeps its clients when the password changes: connected='keep'") }
}
