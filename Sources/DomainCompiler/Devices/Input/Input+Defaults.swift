import XMLTree

extension Input {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        guard bus == nil else { return }
        switch type {
        case .evdev: bus = .busless
        case .passthrough: bus = .virtio
        case .mouse, .keyboard: bus = context.facts.machine.isPC ? .ps2 : .usb
        case .tablet, nil: bus = .usb
        }
    }
}

extension Domain {
    /// PCs have a PS/2 mouse and keyboard, whether the document lists them or not.
    mutating func addImplicitInputs(_ context: DefaultsContext) {
        guard context.facts.machine.isPC, features.ps2 != .off else { return }
        for type in [Input.Kind.mouse, .keyboard]
        where !devices.inputs.contains(where: { $0.type == type && $0.bus == .ps2 }) {
            var input = Input()
            input.type = type
            input.bus = .ps2
            devices.inputs.append(input)
        }
    }
}
