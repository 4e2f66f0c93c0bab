import Capabilities
import Diagnostics
import XMLTree

extension Serial {
    func validate(_ validator: inout Validator) {
        backend.validate(&validator, of: .device)
        guard let bus = target.bus else { return }
        validateAddress(bus, &validator)
        guard let model = target.model else { return }
        if model.bus != bus { return validator.report(.modelOnBus(model, bus), info.element, at: "target/model/@name") }
        if !model.fits(validator.facts) {
            return validator.report(.modelOnMachine(model, validator.facts.arch), info.element, at: "target")
        }
        if let flag = model.flag, !validator.capabilities.contains(flag) {
            validator.report(.unknownModel(model), info.element, at: "target")
        }
    }

    /// A machine without serial ports of its own is found out when the port is to be connected.
    mutating func prepare(_ preparation: inout Preparation) {
        if target.bus == .system, target.model == nil {
            preparation.report(.noSystemPort(preparation.facts.arch), info.element, at: "target/@type")
        }
    }

    private func validateAddress(_ bus: Bus, _ validator: inout Validator) {
        guard let type = info.address?.type else { return }
        let wanted: AddressType? =
            switch bus {
            case .isa, .debug: .isa
            case .usb: .usb
            case .pci: .pci
            case .spaprVIO: .spaprVIO
            case .system, .sclp: nil
            }
        if type != wanted {
            validator.report(.addressOfBus(bus, wanted), info.element, at: "address/@type")
        }
    }
}

extension Serial.Model {
    fileprivate var bus: Serial.Bus {
        switch self {
        case .isaSerial: .isa
        case .usbSerial: .usb
        case .pciSerial: .pci
        case .spaprVTY: .spaprVIO
        case .pl011, .uart16550A: .system
        case .sclpConsole, .sclplmConsole: .sclp
        case .isaDebugcon: .debug
        }
    }

    /// Whether the machine has such a port.
    fileprivate func fits(_ facts: DomainFacts) -> Bool {
        switch self {
        case .isaSerial, .usbSerial, .pciSerial: true
        case .spaprVTY: facts.machine == .pseries
        case .pl011: facts.machine == .virt && (facts.arch == .aarch64 || facts.arch == .armv7l)
        case .uart16550A: facts.machine == .virt && facts.arch != .aarch64 && facts.arch != .armv7l
        case .sclpConsole, .sclplmConsole: facts.arch == .s390x
        case .isaDebugcon: facts.arch == .x86_64 || facts.arch == .i686
        }
    }

    /// What a QEMU says that has it.
    fileprivate var flag: CapabilityFlag? {
        switch self {
        case .isaSerial: .isaSerial
        case .usbSerial: .usbSerial
        case .pciSerial: .pciSerial
        case .spaprVTY: .spaprVty
        case .pl011: .pl011
        case .sclpConsole, .sclplmConsole: .sclplmconsole
        case .uart16550A, .isaDebugcon: nil
        }
    }
}

extension Message {
    fileprivate static func addressOfBus(_ bus: Serial.Bus, _ type: AddressType?) -> Message {
        guard let type else { return .error("a serial port of type '\(bus.rawValue)' is part of the machine and has no address") }
        return .error("a serial port of type '\(bus.rawValue)' has an address of type '\(type.rawValue)'")
    }
    fileprivate static func modelOnBus(_ model: Serial.Model, _ bus: Serial.Bus) -> Message {
        .error("a serial port of type '\(bus.rawValue)' cannot be a '\(model.rawValue)': that is a '\(model.bus.rawValue)'")
    }
    fileprivate static func modelOnMachine(_ model: Serial.Model, _ arch: Architecture) -> Message {
        .error("this \(arch.rawValue) machine has no serial port '\(model.rawValue)'")
    }
    fileprivate static func noSystemPort(_ arch: Architecture) -> Message {
        .error("this \(arch.rawValue) machine has no serial port of its own")
    }
    fileprivate static func unknownModel(_ model: Serial.Model) -> Message {
        .error("this QEMU has no serial port '\(model.rawValue)'")
    }
}
