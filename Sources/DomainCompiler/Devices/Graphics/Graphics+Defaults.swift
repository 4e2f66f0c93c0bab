import Diagnostics

extension Graphics {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        guard let type, type.isServer else { return }
        settleListens(&context)
        switch type {
        case .vnc:
            // -1 is how documents asked for an automatic port before there was an attribute for it.
            if server.port == nil || server.port == -1 || server.autoport == .yes {
                server.port = -1
                if server.autoport == nil || server.autoport == .yes { server.autoport = .yes } else { server.port = nil }
            } else {
                server.autoport = .no
            }
            if server.port == 0 { server.port = nil }
            if server.webSocket == 0 { server.webSocket = nil }
        case .spice:
            if server.port == -1, server.tlsPort == -1 { server.autoport = .yes }
            if server.autoport == nil { server.autoport = .no }
            if server.autoport == .yes || server.port == 0 { server.port = nil }
            if server.autoport == .yes || server.tlsPort == 0 { server.tlsPort = nil }
            // Without any port there is nothing to listen on.
            if server.autoport == .no, server.port == nil, server.tlsPort == nil, listens[0].type == .address {
                listens[0].type = .nowhere
                listens[0].address = nil
            }
        case .rdp:
            if server.port == nil || server.port == -1 { server.autoport = .yes }
            if server.autoport == .yes { server.port = 0 }
        case .sdl, .desktop, .dbus, .eglHeadless: break
        }
    }

    /// Attributes of `<graphics>` stand for a first `<listen>`, and have to agree with it where both are there.
    private mutating func settleListens(_ context: inout DefaultsContext) {
        if listens.isEmpty {
            // A socket in the daemon's own directory was made by it, and is made anew.
            if let socket = server.socket, let library = context.host.directories.library, socket.hasPrefix(library + "/") {
                server.socket = nil
            }
            var listen = GraphicsListen()
            listen.type = type == .vnc && server.socket != nil ? .socket : .address
            listen.address = listen.type == .address ? server.listen : nil
            listen.socket = server.socket
            listens = [listen]
        } else {
            mergeAttributes(&context)
        }
        for index in listens.indices where listens[index].address == "" { listens[index].address = nil }
    }

    private mutating func mergeAttributes(_ context: inout DefaultsContext) {
        let first = listens[0]
        switch first.type {
        case .address:
            if first.address == nil, type == .vnc, let socket = server.socket {
                listens[0].type = .socket
                listens[0].socket = socket
            } else if let listen = server.listen, listen != first.address {
                guard let address = first.address else { return listens[0].address = listen }
                context.report(
                    .attributeDiffers("listen", listen, address), info.element, at: "@listen",
                    notes: [context.note("the first <listen> is here", first.element, at: "@address")])
            }
        case .socket:
            guard let socket = server.socket, socket != first.socket else { return }
            guard let other = first.socket else { return listens[0].socket = socket }
            context.report(
                .attributeDiffers("socket", socket, other), info.element, at: "@socket",
                notes: [context.note("the first <listen> is here", first.element, at: "@socket")])
        case .network, .nowhere, nil: break
        }
    }
}

extension Message {
    fileprivate static func attributeDiffers(_ name: String, _ attribute: String, _ element: String) -> Message {
        .error("'\(name)' says '\(attribute)', and the first <listen> says '\(element)'")
    }
}
