import QEMUArguments

extension Domain {
    /// Appends `-cpu`: the model, its features, and what other sections say through CPU properties.
    func emitCPU(_ line: inout CommandLine, _ context: EmitContext) {
        var props = QEMUObject()
        let model = cpu?.qemuModel(&props, context)
        clock.addCPUProperties(&props, context)
        features.addGuestProperties(&props)
        for panic in devices.panics where panic.isHyperV { props.add("hv-crash", value: .bare) }
        features.addHostProperties(&props)
        cpu?.addCaches(&props)
        cpu?.addPhysicalAddressBits(&props)
        guard model != nil || !props.isEmpty else { return }
        line.append("-cpu", model ?? Self.fallbackModel(context), options: props)
    }

    /// The model that QEMU would take by itself, needed by name to hang properties on.
    private static func fallbackModel(_ context: EmitContext) -> String {
        context.facts.arch == .i686 ? "qemu32" : "qemu64"
    }
}

extension CPU {
    /// The model's name, its features being added to the properties; nil where QEMU's default will do.
    func qemuModel(_ props: inout QEMUObject, _ context: EmitContext) -> String? {
        guard let mode else { return nil }
        switch mode {
        case .hostPassthrough:
            props.add("migratable", migratable?.isOn)
            addFeatures(features, &props)
            return "host"
        case .maximum:
            props.add("migratable", migratable?.isOn)
            addFeatures(features, &props)
            return "max"
        case .hostModel, .custom:
            guard let name = model?.name else { return nil }
            if let vendor = model?.vendorID { props.add("vendor", vendor) }
            addFeatures(features, &props)
            return name
        }
    }

    private func addFeatures(_ features: [CPUFeature], _ props: inout QEMUObject) {
        for feature in features {
            guard let name = feature.name else { continue }
            switch feature.policy ?? .require {
            case .require, .force: props.add(Self.qemuName(ofFeature: name), true)
            case .disable, .forbid: props.add(Self.qemuName(ofFeature: name), false)
            // Left open beside the host's own processor: there is nothing to say.
            case .optional: break
            }
        }
    }

    /// QEMU's canonical name of a feature: dashes, and one word that the CPU map spells its own way.
    static func qemuName(ofFeature name: String) -> String {
        if name == "pclmuldq" { return "pclmulqdq" }
        guard name.utf8.contains(UInt8(ascii: "_")) else { return name }
        return String(name.map { $0 == "_" ? "-" : $0 })
    }

    /// `l3-cache` and `host-cache-info`.
    fileprivate func addCaches(_ props: inout QEMUObject) {
        guard let cache else { return }
        let isHost = mode == .hostPassthrough || mode == .maximum
        switch cache.mode {
        case .emulate:
            props.add("l3-cache", true)
            if isHost { props.add("host-cache-info", false) }
        case .passthrough:
            props.add("host-cache-info", true)
            props.add("l3-cache", false)
        case .disable:
            if isHost { props.add("host-cache-info", false) }
            props.add("l3-cache", false)
        case nil: break
        }
    }

    fileprivate func addPhysicalAddressBits(_ props: inout QEMUObject) {
        guard let address = maxPhysAddr else { return }
        switch address.mode {
        case .passthrough:
            props.add("host-phys-bits", true)
            props.add("host-phys-bits-limit", address.limit)
        case .emulate:
            if let bits = address.bits {
                props.add("phys-bits", bits)
            } else {
                props.add("host-phys-bits", false)
            }
        case nil: break
        }
    }
}
