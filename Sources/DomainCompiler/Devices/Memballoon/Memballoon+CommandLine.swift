import QEMUArguments

extension Memballoon {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let virtioModel, let alias = info.alias else { return }
        var device = QEMUObject()
        device.addVirtioDriver("virtio-balloon", virtioModel, info)
        device.add(virtio)
        device.add("id", alias)
        device.add("deflate-on-oom", autodeflate?.isOn)
        device.add("free-page-reporting", freePageReporting?.isOn)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}
