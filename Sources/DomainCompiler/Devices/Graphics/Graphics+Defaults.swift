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
        guard let first = listens.first else {
            // A socket in the daemon's own directory was made by it, and is made anew.
            if let socket = server.socket, let library = context.host.directories.library, socket.hasPrefix(library + "/") {
                server.socket = nil
            }
            var listen = GraphicsListen()
            listen.type = type == .vnc && server.socket != nil ? .socket : .address
            listen.address = listen.type == .address && server.listen != "" ? server.listen : nil
            listen.socket = server.socket
            return listens = [listen]
        }
        if first.type == .address || first.type == .network, let listen = server.listen, listen != first.address ?? "" {
            if first.type == .address {
                context.report(
                    .addressesDiffer(listen, first.address), info.element, at: "@listen",
                    notes: [context.note("the first <listen> is here", first.element)])
            }
        }
        if first.type == .socket, let socket = server.socket, socket != first.socket {
            context.report(
                .socketsDiffer(socket, first.socket), info.element, at: "@socket",
                notes: [context.note("the first <listen> is here", first.element)])
        }
    }
}

extension Message {
    fileprivate static func addressesDiffer(_ attribute: String, _ element: String?) -> Message {
        .error("'listen' says '\(attribute)', and the first <listen> says \(element.map { "'\($0)'" } ?? "nothing")")
    }
    fileprivate static func socketsDiffer(_ attribute: String, _ element: String?) -> Message {
        .error("'socket' says '\(attribute)', and the first <listen> says \(element.map { "'\($0)'" } ?? "nothing")")
    }
}
