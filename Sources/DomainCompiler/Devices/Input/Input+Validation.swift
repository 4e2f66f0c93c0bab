import Diagnostics

extension Input {
    func validate(_ validator: inout Validator) {
        validateBus(&validator)
        validateSource(&validator)
        if let model, bus != .virtio || model != .virtio {
            validator.report(bus == .virtio ? .notTransitional : .modelNeedsVirtio, info.element, at: "@model")
        }
        if virtio.isSet, bus != .virtio { validator.report(.virtioOptionsOnOtherBus, info.element, at: "driver") }
    }

    private func validateBus(_ validator: inout Validator) {
        switch (type, bus) {
        case (.tablet, .ps2): validator.report(.noPS2Tablet, info.element, at: "@bus")
        case (.passthrough, let bus?) where bus != .virtio: validator.report(.passthroughIsVirtio, info.element, at: "@bus")
        case (.evdev, let bus?) where bus != .busless: validator.report(.evdevHasNoBus, info.element, at: "@bus")
        case (_, .xen), (_, .parallels): validator.report(.foreignBus(bus?.rawValue ?? ""), info.element, at: "@bus")
        case (_, .ps2):
            if validator.domain.features.ps2 == .off { validator.report(.ps2IsOff, info.element, at: "@bus") }
            if !validator.facts.machine.isPC { validator.report(.noPS2Here, info.element, at: "@bus") }
        default: break
        }
    }

    private func validateSource(_ validator: inout Validator) {
        if type == .passthrough, source.passthroughPath == nil {
            validator.report(.passthroughNeedsPath, info.element)
        }
        if type == .evdev, source.element != nil, source.path == nil { validator.report(.evdevNeedsPath, info.element, at: "source") }
    }
}

extension Input {
    /// Events of the host come from somewhere.
    func prepare(_ preparation: inout Preparation) {
        if type == .evdev, source.path == nil { preparation.report(.evdevNeedsPath, info.element) }
    }
}

extension Message {
    fileprivate static var evdevNeedsPath: Message { .error("an evdev input needs <source dev=…>") }
    fileprivate static var modelNeedsVirtio: Message { .error("only virtio input devices have a model") }
    fileprivate static var notTransitional: Message {
        .error("QEMU's virtio input devices come neither in a transitional nor in a non-transitional model")
    }
    fileprivate static var virtioOptionsOnOtherBus: Message { .warning("virtio options have no effect without bus='virtio'") }
    fileprivate static var noPS2Tablet: Message { .error("there are no PS/2 tablets; bus='usb' or 'virtio' has them") }
    fileprivate static var passthroughIsVirtio: Message { .error("a passed-through input device is a virtio device") }
    fileprivate static var evdevHasNoBus: Message { .error("an evdev input has no bus in the guest") }
    fileprivate static func foreignBus(_ bus: String) -> Message { .error("QEMU has no input devices on bus '\(bus)'") }
    fileprivate static var ps2IsOff: Message { .error("the feature ps2 is off: there is no controller for this device") }
    fileprivate static var noPS2Here: Message { .error("this machine has no PS/2 controller") }
    fileprivate static var passthroughNeedsPath: Message { .warning("QEMU does not start with a passed-through input device without <source evdev=…>") }
}
