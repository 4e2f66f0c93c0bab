import Capabilities
import Diagnostics

extension Serial {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        // ISA used to be what every serial port was called: it means the machine's own kind.
        if target.bus == nil || target.bus == .isa { target.bus = Bus(usualOn: context.facts) }
        if target.model == nil { target.model = target.bus?.usualModel(context.facts) }
    }
}

extension Serial.Bus {
    /// Where a machine's serial ports sit; nil where they are part of the board.
    init?(usualOn facts: DomainFacts) {
        switch facts.arch {
        case .x86_64, .i686: self = .isa
        case .s390x: self = .sclp
        default:
            switch facts.machine {
            case .pseries: self = .spaprVIO
            case .virt: self = .system
            default: return nil
            }
        }
    }

    /// The device that a bus usually has.
    fileprivate func usualModel(_ facts: DomainFacts) -> Serial.Model? {
        switch self {
        case .isa: .isaSerial
        case .usb: .usbSerial
        case .pci: .pciSerial
        case .spaprVIO: .spaprVTY
        case .sclp: .sclpConsole
        case .debug: .isaDebugcon
        case .system:
            switch facts.machine {
            case .virt: facts.arch == .aarch64 || facts.arch == .armv7l ? .pl011 : .uart16550A
            default: nil
            }
        }
    }
}

extension Devices {
    /// ISA has four serial ports: those that say they are ISA and have no number get the lowest free ones.
    mutating func numberISAPorts(_ context: inout DefaultsContext) {
        var holders: [Int?] = Array(repeating: nil, count: Serial.isaPorts)
        var count = 0
        for index in serials.indices where serials[index].target.bus == .isa {
            count += 1
            let port = serials[index].port.map { Int($0) }
            if count > holders.count || port ?? 0 >= holders.count {
                context.report(.tooManyISAPorts, serials[index].info.element, at: "target/@port")
            } else if let port {
                if let holder = holders[port] {
                    context.report(
                        .isaPortTaken(port), serials[index].info.element, at: "target/@port",
                        notes: [context.note("the other one is here", serials[holder].info.element, at: "target/@port")])
                }
                holders[port] = index
            }
        }
        for index in serials.indices where serials[index].target.bus == .isa && serials[index].port == nil {
            guard let port = holders.firstIndex(of: nil) else { continue }
            holders[port] = index
            serials[index].port = UInt32(port)
        }
    }
}

extension Serial {
    /// How many serial ports a PC has.
    static let isaPorts = 4
}

extension Message {
    fileprivate static var tooManyISAPorts: Message { .error("ISA has serial ports 0 to \(Serial.isaPorts - 1)") }
    fileprivate static func isaPortTaken(_ port: Int) -> Message { .error("two ISA serial ports have the number \(port)") }
}
