import QEMUArguments

extension RedirectedDevice {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        var device = QEMUObject()
        device.add("driver", "usb-redir")
        device.add("chardev", backend.emit(&line, alias: alias, context))
        device.add("id", alias)
        device.add("filter", context.domain.devices.redirectionFilter.flatMap { $0.rules.isEmpty ? nil : $0.qemuText })
        device.addBootIndex(info)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}
