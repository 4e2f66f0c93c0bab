import Capabilities
import QEMUArguments

extension CharacterBackend {
    /// Appends `-chardev` for the device with this alias, after the objects it refers to, and returns its id.
    @discardableResult
    func emit(_ line: inout CommandLine, alias: String, _ context: EmitContext) -> String {
        let id = Self.id(alias)
        emit(&line, id: id, context)
        return id
    }

    /// Appends `-chardev` with an id of its own.
    func emit(_ line: inout CommandLine, id: String, _ context: EmitContext) {
        if let credentials = opened.credentials { line.append(credentials) }
        if let file = opened.file { line.append(file, isNumbered: false) }
        if let log = opened.log { line.append(log, isNumbered: false) }
        if context.capabilities.contains(.chardevJson) {
            line.append("-chardev", json: properties(id: id, context))
        } else {
            var options = QEMUObject()
            options.add("id", id)
            addOptions(&options, context)
            options.addLog(self)
            line.append("-chardev", qemuType, options: options)
        }
    }

    /// QAPI `ChardevBackendKind`.
    private var qemuType: String {
        switch kind {
        case .null, .vc, .pty, .file, .pipe, .stdio, .udp, .spicevmc, .spiceport, .dbus, .vdagent: kind.rawValue
        case .tcp, .unix: "socket"
        case .dev: isParallelPort ? "parallel" : "serial"
        // Validation rejects it.
        case .nmdm: ""
        }
    }

    // MARK: key=value

    private func addOptions(_ options: inout QEMUObject, _ context: EmitContext) {
        switch source {
        case .nothing:
            if kind == .spicevmc { options.add("name", spiceChannel) }
        case .file(let file): addFile(file, &options, key: "path")
        case .tcp(let endpoint):
            options.add("host", endpoint.host)
            options.add("port", endpoint.service)
            if endpoint.framing == .telnet { options.add("telnet", true) }
            if endpoint.mode == .bind { options.add("server", true) }
            options.addConnection(endpoint.mode, endpoint.reconnect, context)
            options.add("tls-creds", opened.credentials?.id)
        case .udp(let ends):
            options.add("host", ends.remote?.host ?? "")
            options.add("port", ends.remote?.service)
            options.add("localaddr", ends.local?.host ?? "")
            options.add("localport", ends.local?.service ?? "0")
        case .unix(let endpoint):
            if let listener = opened.listener {
                options.add("fd", listener)
            } else {
                options.add("path", endpoint.path)
            }
            if endpoint.mode == .bind { options.add("server", true) }
            options.addConnection(endpoint.mode, endpoint.reconnect, context)
        case .channel(let channel): options.add("name", channel.name)
        case .vdagent(let agent):
            options.add("name", "vdagent")
            options.add(agent)
        case .nullModem: break
        }
    }

    // MARK: JSON (QAPI `ChardevBackend`)

    private func properties(id: String, _ context: EmitContext) -> QEMUObject {
        var data = QEMUObject()
        switch source {
        case .nothing:
            if kind == .spicevmc { data.add("type", spiceChannel) }
        case .file(let file): addFile(file, &data, key: kind == .file ? "out" : "device")
        case .tcp(let endpoint):
            data.add("addr", .address("inet", ["host": .init(endpoint.host), "port": .init(endpoint.service)]))
            data.add("telnet", endpoint.framing == .telnet)
            data.add("server", endpoint.mode == .bind)
            data.addConnection(endpoint.mode, endpoint.reconnect, context)
            data.add("tls-creds", opened.credentials?.id)
        case .udp(let ends):
            data.add("remote", .address(ends.remote, service: ""))
            if let local = ends.local { data.add("local", .address(local, service: "0")) }
        case .unix(let endpoint):
            if let listener = opened.listener {
                data.add("addr", .address("fd", ["str": .string(String(listener))]))
            } else {
                data.add("addr", .address("unix", ["path": .init(endpoint.path)]))
            }
            data.add("server", endpoint.mode == .bind)
            data.addConnection(endpoint.mode, endpoint.reconnect, context)
        case .channel(let channel): data.add(kind == .spiceport ? "fqdn" : "name", channel.name)
        case .vdagent(let agent): data.add(agent)
        case .nullModem: break
        }
        data.addLog(self)
        return ["id": .string(id), "backend": .object(["type": .string(qemuType), "data": .object(data)])]
    }

    private func addFile(_ file: CharacterFile, _ options: inout QEMUObject, key: String) {
        if let set = opened.file {
            options.add(key, set.path)
            // Whoever opened the file has truncated it or not.
            options.add("append", true)
        } else {
            options.add(key, file.path)
            options.add("append", file.append?.isOn)
        }
    }
}

extension QEMUObject {
    /// `wait` of a listener, or the pause before a connection is tried again.
    fileprivate mutating func addConnection(_ mode: SocketMode, _ reconnect: Reconnect?, _ context: EmitContext) {
        guard mode == .connect else { return add("wait", false) }
        addReconnect(seconds: reconnect?.delay, context)
    }

    fileprivate mutating func add(_ agent: VDAgent) {
        add("clipboard", agent.copyPaste?.isYes)
        add("mouse", agent.mouse.map { $0 == .client })
    }

    fileprivate mutating func addLog(_ backend: CharacterBackend) {
        if let set = backend.opened.log {
            add("logfile", set.path)
            add("logappend", true)
        } else if let log = backend.log, let file = log.file {
            add("logfile", file)
            add("logappend", log.append?.isOn)
        }
    }

    /// QAPI `SocketAddressLegacy`.
    fileprivate static func address(_ type: String, _ data: QEMUObject) -> QEMUObject {
        ["type": .string(type), "data": .object(data)]
    }

    fileprivate static func address(_ end: UDPEndpoints.End?, service: String) -> QEMUObject {
        .address("inet", ["host": .string(end?.host ?? ""), "port": .string(end?.service ?? service)])
    }
}

extension QEMUValue {
    /// A text that validation has found to be there.
    fileprivate init(_ text: String?) { self = .string(text ?? "") }
}
