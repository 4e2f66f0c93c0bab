import QEMUArguments

extension Sound {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        // The PC speaker is part of the machine, which is told its back-end.
        guard let model, model != .pcspk, let alias = info.alias else { return }
        let isHDA = model == .ich6 || model == .ich9
        var device = QEMUObject()
        if model == .virtio {
            device.addVirtioDriver("virtio-sound", .virtio, info)
            device.add(virtio)
        } else {
            device.add("driver", Self.driver(model))
        }
        device.add("id", alias)
        if !isHDA { device.add("audiodev", backend(context)?.qemuID) }
        if model == .usb { device.add("multi", multichannel?.isYes) }
        if model == .virtio { device.add("streams", streams?.value) }
        device.addAddress(info, context)
        line.appendDevice(device, context)
        if isHDA { emitCodecs(&line, alias, context) }
    }

    /// The `<audio>` it plays through.
    func backend(_ context: EmitContext) -> Audio? {
        let audios = context.domain.devices.audios
        return audio.map { id in audios.first { $0.id == id } } ?? audios.first
    }

    private static func driver(_ model: Model) -> String {
        switch model {
        case .es1370: "ES1370"
        case .ac97: "AC97"
        case .ich6: "intel-hda"
        case .ich9: "ich9-intel-hda"
        case .usb: "usb-audio"
        case .sb16, .pcspk, .ich7, .virtio: model.rawValue
        }
    }

    private func emitCodecs(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        // A link without codecs would be silent: one that does both is the default.
        let kinds = codecs.isEmpty ? [.duplex] : codecs.map { $0.kind ?? .duplex }
        for (index, kind) in kinds.enumerated() {
            var codec = QEMUObject()
            codec.add("driver", "hda-\(kind.rawValue)")
            codec.add("id", "\(alias)-codec\(index)")
            codec.add("bus", "\(alias).0")
            codec.add("cad", index)
            codec.add("audiodev", backend(context)?.qemuID)
            line.appendDevice(codec, context)
        }
    }
}
