import QEMUArguments

extension RNG {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        let objectID = "obj" + alias
        var object = QEMUObject()
        switch backend.model {
        case .random:
            object.add("qom-type", "rng-random")
            object.add("id", objectID)
            object.add("filename", backend.device)
        case .builtin:
            object.add("qom-type", "rng-builtin")
            object.add("id", objectID)
        case .egd:
            object.add("qom-type", "rng-egd")
            object.add("id", objectID)
            object.add("chardev", backend.daemon.emit(&line, alias: alias, context))
        case nil:
            return
        }
        line.append("-object", json: object)

        var device = QEMUObject()
        device.addVirtioDriver("virtio-rng", model ?? .virtio, info)
        device.add(virtio)
        device.add("rng", objectID)
        device.add("id", alias)
        if let rate {
            device.add("max-bytes", rate.bytes)
            device.add("period", rate.period ?? 1000)
        }
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}
