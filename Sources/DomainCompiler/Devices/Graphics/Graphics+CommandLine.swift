import Capabilities
import QEMUArguments

extension Graphics {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        switch type {
        case .sdl: emitSDL(&line)
        case .vnc: emitVNC(&line, context)
        case .spice: emitSPICE(&line, context)
        case .eglHeadless:
            var display = QEMUObject()
            display.add("rendernode", running.renderNode)
            line.append("-display", "egl-headless", options: display)
        case .dbus: emitDBus(&line, context)
        // An RDP server is a program of its own that shows the D-Bus display.
        case .rdp, .desktop, nil: break
        }
    }

    private func emitSDL(_ line: inout CommandLine) {
        if let file = window.xauthority { line.setEnvironment("XAUTHORITY", file) }
        if let display = window.display { line.setEnvironment("DISPLAY", display) }
        if window.fullScreen == .yes { line.append("-full-screen") }
        var display = QEMUObject()
        display.add("gl", gl?.enable.map { $0.isYes ? "on" : "off" })
        line.append("-display", "sdl", options: display)
    }

    private func emitDBus(_ line: inout CommandLine, _ context: EmitContext) {
        var display = QEMUObject()
        if peerToPeer == .yes {
            display.add("p2p", true)
        } else if let busAddress {
            display.add("addr", busAddress)
        } else if !context.isStandalone {
            let name = context.domain.identity.name ?? ""
            display.add("addr", "unix:path=" + context.host.directories.dbusSocket(of: name))
        }
        display.add("gl", gl?.enable?.isYes)
        display.add("rendernode", running.renderNode)
        if let audioID, audioID > 0 { display.add("audiodev", "audio\(audioID)") }
        line.append("-display", "dbus", options: display)
    }

    private func emitVNC(_ line: inout CommandLine, _ context: EmitContext) {
        let settings = context.host.graphics.vnc
        var options = QEMUObject()
        var word: String?
        switch running.endpoint {
        case .nowhere: word = "none"
        case .socket(let path): options.add("vnc", "unix:" + path)
        case .address(let address):
            let host = address.utf8.contains(UInt8(ascii: ":")) ? "[\(address)]" : address
            word = "\(host):\((running.port ?? 5900) - 5900)"
            addWebSocket(&options, context)
        }
        options.add("share", sharePolicy)
        if let secret = running.password {
            line.append("-object", json: secret.properties)
            options.add("password-secret", secret.id)
        } else if running.needsPassword {
            options.add("password", true)
        }
        if let credentials = running.credentials {
            line.append(credentials)
            options.add("tls-creds", credentials.id)
        }
        if settings.sasl.isEnabled {
            options.add("sasl", true)
            if let directory = settings.sasl.directory { line.setEnvironment("SASL_CONF_PATH", directory) }
        }
        options.add("power-control", powerControl?.isYes)
        options.add("audiodev", audioBackend(context))
        line.append("-vnc", word, options: options)
        if let keymap { line.append("-k", keymap) }
    }

    /// Without a daemon QEMU finds a free port by itself.
    private func addWebSocket(_ options: inout QEMUObject, _ context: EmitContext) {
        guard let port = server.webSocket else { return }
        if port == -1, context.isStandalone { options.add("websocket", true) } else { options.add("websocket", port) }
    }

    /// QEMU's id of the sound that goes with the picture: that of the document, or the first there is.
    private func audioBackend(_ context: EmitContext) -> String? {
        let audios = context.domain.devices.audios
        let chosen = audios.first { (audioID ?? 0) == 0 || $0.id == audioID }
        return chosen?.qemuID
    }
}

// MARK: - SPICE

extension Graphics {
    private func emitSPICE(_ line: inout CommandLine, _ context: EmitContext) {
        let settings = context.host.graphics.spice
        var options = QEMUObject()
        addEndpoint(&options)
        if settings.sasl.isEnabled {
            options.add("sasl", true)
            if let directory = settings.sasl.directory { line.setEnvironment("SASL_CONF_PATH", directory) }
        }
        if let mouse = spice.mouse { options.add("agent-mouse", mouse == .client) }
        if let secret = running.password {
            line.append("-object", json: secret.properties)
            options.add("password-secret", secret.id)
        } else if !running.needsPassword {
            options.add("disable-ticketing", true)
        }
        if isSecure { options.add("x509-dir", settings.tls.certificates) }
        addChannels(&options)
        options.add("image-compression", spice.image)
        options.add("jpeg-wan-compression", spice.jpeg)
        options.add("zlib-glz-wan-compression", spice.zlib)
        options.add("playback-compression", spice.playback?.isOn)
        options.add("streaming-video", spice.streaming)
        if spice.copyPaste == .no { options.add("disable-copy-paste", true) }
        if spice.fileTransfer == .no { options.add("disable-agent-file-xfer", true) }
        if gl?.enable == .yes {
            options.add("gl", true)
            options.add("rendernode", running.renderNode)
        }
        options.add("seamless-migration", true)
        line.append("-spice", options: options)
        if let keymap { line.append("-k", keymap) }
    }

    private func addEndpoint(_ options: inout QEMUObject) {
        switch running.endpoint {
        case .nowhere: options.add("port", 0)
        case .socket(let path):
            options.add("unix", true)
            options.add("addr", path)
        case .address(let address):
            let port = running.port.flatMap { $0 > 0 ? $0 : nil }
            let tlsPort = running.tlsPort.flatMap { $0 > 0 ? $0 : nil }
            options.add("port", port)
            options.add("tls-port", tlsPort)
            if port != nil || tlsPort != nil { options.add("addr", address) }
        }
    }

    private func addChannels(_ options: inout QEMUObject) {
        func add(_ mode: SpiceChannel.Mode?, _ channel: String) {
            switch mode {
            case .secure: options.add("tls-channel", channel)
            case .insecure: options.add("plaintext-channel", channel)
            case .any, nil: break
            }
        }
        add(defaultMode, "default")
        for channel in spice.channels { add(channel.mode, channel.name?.rawValue ?? "") }
    }
}
