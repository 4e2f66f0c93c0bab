import QEMUArguments

extension Serial {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        let chardev = backend.emit(&line, alias: alias, context)
        guard let driver = target.model?.driver else { return line.append("-serial", "chardev:" + chardev) }
        var device = QEMUObject()
        device.add("driver", driver)
        device.add("chardev", chardev)
        device.add("id", alias)
        if target.model == .isaSerial { device.add("index", target.port) }
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}

extension Serial.Model {
    /// QEMU's name of the device; nil for ports that the board has anyway and that are only connected.
    fileprivate var driver: String? {
        switch self {
        case .pl011, .uart16550A: nil
        default: rawValue
        }
    }
}
