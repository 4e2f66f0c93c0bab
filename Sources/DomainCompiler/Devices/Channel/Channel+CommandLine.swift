import QEMUArguments

extension Channel {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        let chardev = backend.emit(&line, alias: alias, context)
        if target.kind == .guestfwd { return emitForward(&line, chardev, alias, context) }
        var device = QEMUObject()
        device.add("driver", "virtserialport")
        device.addPort(info, context)
        device.add("chardev", chardev)
        device.add("id", alias)
        device.add("name", target.name ?? (backend.kind == .spicevmc ? Self.spiceAgent : nil))
        line.appendDevice(device, context)
    }

    /// A network of its own with nothing in it but the host that the guest talks to.
    private func emitForward(_ line: inout CommandLine, _ chardev: String, _ alias: String, _ context: EmitContext) {
        var network = QEMUObject()
        network.add("type", "user")
        let takesJSON = context.capabilities.contains(.netdevJson)
        let rule = "tcp:\(target.address ?? ""):\(target.port ?? 0)-chardev:\(chardev)"
        network.add("guestfwd", value: takesJSON ? [["str": .string(rule)]] : .string(rule))
        network.add("id", alias)
        line.append("-netdev", network, asJSON: takesJSON)
    }
}
