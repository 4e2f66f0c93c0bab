import QEMUArguments

extension Console {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias, let kind = target.kind, !mirrorsSerial else { return }
        let chardev = backend.emit(&line, alias: alias, context)
        var device = QEMUObject()
        switch kind {
        case .virtio:
            device.add("driver", "virtconsole")
            device.addAddress(info, context)
            device.addPort(info, context)
        case .sclp: device.add("driver", "sclpconsole")
        case .sclplm: device.add("driver", "sclplmconsole")
        case .serial, .xen, .uml, .lxc, .openvz: return
        }
        device.add("chardev", chardev)
        device.add("id", alias)
        line.appendDevice(device, context)
    }
}

extension QEMUObject {
    /// Adds the port of a virtio-serial controller.
    mutating func addPort(_ info: DeviceInfo, _ context: EmitContext) {
        guard let address = info.address?.virtioSerial else { return }
        add("bus", context.buses.controller(.virtioSerial, address.controller) + "." + String(address.bus))
        add("nr", address.port)
    }
}
