import Diagnostics

extension Panic {
    func validate(_ validator: inout Validator) {
        let all = validator.domain.devices.panics
        if let first = all.first(where: { $0.model == model }), first.info.element != info.element {
            validator.report(.panicTwice, info.element, notes: [validator.note("the first one", first.info.element)])
        }
        switch model {
        case .s390, .pseries, .hyperv:
            if info.address != nil { validator.report(.panicWithoutAddress, info.element, at: "address") }
        case .isa:
            if let address = info.address, address.type != .isa { validator.report(.panicAddress("ISA"), info.element, at: "address/@type") }
        case .pvpanic:
            if let address = info.address, address.type != .pci { validator.report(.panicAddress("PCI"), info.element, at: "address/@type") }
        case nil: break
        }
        let fits = switch model {
        case .s390: validator.facts.machine == .s390CCW
        case .pseries: validator.facts.machine == .pseries
        case .isa, .hyperv: validator.facts.arch.isX86
        case .pvpanic, nil: true
        }
        if !fits { validator.report(.panicOfOtherMachine, info.element, at: "@model") }
    }
}

extension Message {
    fileprivate static var panicTwice: Message { .error("a guest has at most one panic device of a model") }
    fileprivate static var panicWithoutAddress: Message { .error("this panic device takes no address") }
    fileprivate static func panicAddress(_ bus: String) -> Message { .error("this panic device sits on \(bus)") }
    fileprivate static var panicOfOtherMachine: Message { .error("this machine has no panic device of that model") }
}
