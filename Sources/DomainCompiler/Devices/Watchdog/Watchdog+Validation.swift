import Diagnostics

extension Watchdog {
    func validate(_ validator: inout Validator) {
        let all = validator.domain.devices.watchdogs
        if let first = all.first, first.action != action {
            validator.report(
                .actionsDiffer, info.element, at: "@action", notes: [validator.note("the other action", first.info.element, at: "@action")])
        }
        if model != .i6300esb, let first = all.first(where: { $0.model == model }), first.info.element != info.element {
            validator.report(.watchdogTwice, info.element, at: "@model", notes: [validator.note("the first one", first.info.element)])
        }
        switch model {
        case .i6300esb:
            if let address = info.address, address.pci == nil { validator.report(.watchdogAddress("PCI"), info.element, at: "address/@type") }
        case .ib700:
            if validator.facts.machine != .i440fx { validator.report(.watchdogOfOtherMachine("pc"), info.element, at: "@model") }
            if info.address != nil { validator.report(.watchdogWithoutAddress, info.element, at: "address") }
        case .diag288:
            if !validator.facts.arch.isS390 { validator.report(.watchdogOfOtherMachine("s390"), info.element, at: "@model") }
            if info.address != nil { validator.report(.watchdogWithoutAddress, info.element, at: "address") }
        case .itco:
            if validator.facts.machine != .q35 { validator.report(.watchdogOfOtherMachine("q35"), info.element, at: "@model") }
            if info.address != nil { validator.report(.watchdogWithoutAddress, info.element, at: "address") }
        case nil: break
        }
    }
}

extension Message {
    fileprivate static var actionsDiffer: Message { .error("all watchdogs of a guest have the same action") }
    fileprivate static var watchdogTwice: Message { .error("a guest has at most one watchdog of a model") }
    fileprivate static func watchdogAddress(_ bus: String) -> Message { .error("this watchdog sits on \(bus)") }
    fileprivate static var watchdogWithoutAddress: Message { .error("this watchdog has a fixed place and takes no address") }
    fileprivate static func watchdogOfOtherMachine(_ machine: String) -> Message {
        .error("this watchdog is part of \(machine) machines")
    }
}
