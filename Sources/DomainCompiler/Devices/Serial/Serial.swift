import QEMUArguments
import XMLTree

/// `<serial>`: a serial port (formatdomain, "Serial port").
struct Serial: CharacterDevice {
    static var kind: DeviceKind { .serial }
    var aliasStem: String { "serial" }
    var info = DeviceInfo()
    var backend = CharacterBackend()
    var target = Target()

    /// `<target type=…>`: the bus the port sits on.
    enum Bus: String, XMLEnum {
        case isa = "isa-serial"
        case usb = "usb-serial"
        case pci = "pci-serial"
        case spaprVIO = "spapr-vio-serial"
        case system = "system-serial"
        case sclp = "sclp-serial"
        case debug = "isa-debug"
    }

    /// `<model name=…>`: QEMU's device.
    enum Model: String, XMLEnum {
        case isaSerial = "isa-serial"
        case usbSerial = "usb-serial"
        case pciSerial = "pci-serial"
        case spaprVTY = "spapr-vty"
        case pl011
        case sclpConsole = "sclpconsole"
        case sclplmConsole = "sclplmconsole"
        case uart16550A = "16550a"
        case isaDebugcon = "isa-debugcon"
    }

    /// `<target>`.
    struct Target: Sendable, XMLMappable {
        /// Nil where the machine has serial ports of its own that are no device.
        var bus: Bus?
        /// The number the guest knows the port by.
        var port: UInt32?
        var model: Model?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("type", &bus)
            xml.attribute("port", &port)
            xml.scope("model") { $0.attribute("name", &model) }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        backend.mapKind(&xml)
        backend.mapChildren(&xml)
        xml.element("target", &target)
        info.map(&xml)
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { target.bus == .pci ? .conventionalDevice : nil }

    var busNeed: BusNeed? {
        switch target.bus {
        case .usb: .usb
        case .spaprVIO: .spaprRegister(first: 0x3000_0000)
        default: nil
        }
    }
}

extension Serial: NumberedPort {
    var port: UInt32? {
        get { target.port }
        set { target.port = newValue }
    }
}
