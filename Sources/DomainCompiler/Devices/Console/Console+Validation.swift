import Diagnostics

extension Console {
    func validate(_ validator: inout Validator) {
        switch target.kind {
        case .serial, nil:
            let first = validator.domain.devices.consoles.first
            if first?.info.element != info.element {
                validator.report(
                    .serialNotFirst, info.element, at: "target/@type",
                    notes: [validator.note("the first console is here", first?.info.element)])
            }
            return
        case .virtio: break
        case .sclp, .sclplm:
            if validator.facts.arch != .s390x { validator.report(.needsS390(target.kind), info.element, at: "target/@type") }
        case .xen, .uml, .lxc, .openvz: validator.report(.otherHypervisor(target.kind), info.element, at: "target/@type")
        }
        backend.validate(&validator, of: .device)
    }

    mutating func prepare(_ preparation: inout Preparation) {
        guard target.kind == .virtio, let address = info.address, address.virtioSerial == nil else { return }
        preparation.report(.consoleAddress, info.element, at: "address/@type")
    }
}

extension Message {
    fileprivate static var serialNotFirst: Message {
        .error("only the first console can be a serial port")
    }
    fileprivate static var consoleAddress: Message { .error("a virtio console is a port of a virtio-serial controller") }
    fileprivate static func needsS390(_ kind: Console.Target.Kind?) -> Message {
        .error("a console of type '\(kind?.rawValue ?? "")' exists on s390x only")
    }
    fileprivate static func otherHypervisor(_ kind: Console.Target.Kind?) -> Message {
        .error("QEMU has no console of type '\(kind?.rawValue ?? "")'")
    }
}
