import Diagnostics

extension Vsock {
    func validate(_ validator: inout Validator) {
        if let first = validator.domain.devices.vsocks.first, first.info.element != info.element {
            validator.report(.secondVsock, info.element, notes: [validator.note("the first one", first.info.element)])
        }
        if let cid, cid < 3 { validator.report(.reservedCID, info.element, at: "cid/@address") }
        if cid == nil, autoCID == .no { validator.report(.cidMissing, info.element, at: "cid") }
    }
}

extension Message {
    fileprivate static var secondVsock: Message { .error("a guest has one vsock device") }
    fileprivate static var reservedCID: Message { .error("context ids 0 to 2 are reserved: the guest's starts at 3") }
    fileprivate static var cidMissing: Message { .warning("QEMU does not start without a context id: give 'address', or auto='yes'") }
}
