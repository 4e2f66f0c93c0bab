import QEMUArguments

extension Input {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        if type == .evdev { return emitEventDevice(&line, alias) }
        var device = QEMUObject()
        switch bus {
        case .usb: device.add("driver", usbDriver)
        case .virtio:
            device.addVirtioDriver(virtioStem, model ?? .virtio, info)
            device.add(virtio)
        default: return
        }
        device.add("id", alias)
        if type == .passthrough { device.add("evdev", source.passthroughPath) }
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    private var usbDriver: String {
        switch type {
        case .mouse: "usb-mouse"
        case .keyboard: "usb-kbd"
        default: "usb-tablet"
        }
    }

    private var virtioStem: StaticString {
        switch type {
        case .mouse: "virtio-mouse"
        case .keyboard: "virtio-keyboard"
        case .passthrough: "virtio-input-host"
        default: "virtio-tablet"
        }
    }

    private func emitEventDevice(_ line: inout CommandLine, _ alias: String) {
        var object = QEMUObject()
        object.add("qom-type", "input-linux")
        object.add("id", alias)
        object.add("evdev", source.path)
        object.add("repeat", source.repeats?.isOn)
        if source.grab == .all { object.add("grab_all", true) }
        object.add("grab-toggle", source.grabToggle)
        line.append("-object", json: object)
    }
}
