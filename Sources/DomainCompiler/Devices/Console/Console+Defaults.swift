import XMLTree

extension Console {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if target.kind == nil { target.kind = .serial }
    }

    /// The console that stands for the first serial port.
    fileprivate static func mirror(_ element: XMLTree.ElementID?) -> Console {
        var console = Console()
        console.info.element = element
        console.target.kind = .serial
        return console
    }
}

extension Devices {
    /// Makes consoles and serial ports agree, and numbers the ports.
    ///
    /// Once the only `<console>` meant the first serial port. A first console of no type still is one: it becomes the
    /// first serial port where there is none, and stands for it where there is. A first serial port that is the machine's
    /// own implies such a console.
    mutating func completeCharacterDevices(_ context: inout DefaultsContext) {
        numberISAPorts(&context)
        if let first = consoles.first, first.target.kind == nil || first.target.kind == .serial {
            if serials.isEmpty {
                var serial = Serial()
                serial.info = first.info
                serial.backend = first.backend
                serial.target.port = 0
                serials = [serial]
            }
            consoles[0] = .mirror(first.info.element)
        } else if let first = serials.first, first.target.bus?.impliesConsole ?? true {
            consoles.insert(.mirror(nil), at: 0)
        }
        serials.numberPortsAfterAll()
        parallels.numberPortsInOrder()
        for index in consoles.indices { consoles[index].target.port = UInt32(index) }
    }

    /// Maps the consoles; the one that stands for a serial port is written with all that the port has.
    mutating func mapConsoles(_ xml: inout some XMLMapper) {
        guard xml.isWriting, let serial = serials.first, consoles.first?.mirrorsSerial ?? false else {
            return xml.elements("console", &consoles)
        }
        var written = consoles
        written[0].info = serial.info
        written[0].backend = serial.backend
        written[0].target.port = serial.target.port
        xml.elements("console", &written)
    }
}

extension Serial.Bus {
    /// A port that guests take for their console.
    fileprivate var impliesConsole: Bool {
        switch self {
        case .isa, .spaprVIO, .system, .sclp: true
        case .usb, .pci, .debug: false
        }
    }
}
