import Diagnostics

extension Memballoon {
    func validate(_ validator: inout Validator) {
        if validator.domain.devices.memballoons.count > 1, info.element != validator.domain.devices.memballoons[0].info.element {
            validator.report(
                .secondBalloon, info.element,
                notes: [validator.note("the first one", validator.domain.devices.memballoons[0].info.element)])
        }
        if model == .xen { validator.report(.xenBalloon, info.element, at: "@model") }
    }
}

extension Message {
    fileprivate static var secondBalloon: Message { .error("a guest has one memory balloon") }
    fileprivate static var xenBalloon: Message { .error("QEMU has no Xen balloon") }
}
