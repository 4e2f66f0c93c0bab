import XMLTree

/// `<controller>`: what opens a bus for other devices (formatdomain, "Controllers").
struct Controller: Device {
    static var kind: DeviceKind { .controller }
    var info = DeviceInfo()
    /// Number among the controllers of its type; given out by defaults where the document leaves it out.
    var index: UInt32?
    /// What the type decides.
    var variant: Variant = .isa
    var driver = Driver()

    /// The types of controllers, with what only they have.
    enum Variant: Sendable {
        case pci(PCIController)
        case usb(USBController)
        case scsi(SCSIController)
        case ide(IDEController)
        case sata
        case fdc
        case virtioSerial(VirtioSerialController)
        case ccid
        case xenbus(XenbusController)
        case isa

        var type: ControllerType {
            switch self {
            case .pci: .pci
            case .usb: .usb
            case .scsi: .scsi
            case .ide: .ide
            case .sata: .sata
            case .fdc: .fdc
            case .virtioSerial: .virtioSerial
            case .ccid: .ccid
            case .xenbus: .xenbus
            case .isa: .isa
            }
        }

        /// A controller of the type before its attributes are read.
        init(_ type: ControllerType) {
            switch type {
            case .pci: self = .pci(PCIController())
            case .usb: self = .usb(USBController())
            case .scsi: self = .scsi(SCSIController())
            case .ide: self = .ide(IDEController())
            case .sata: self = .sata
            case .fdc: self = .fdc
            case .virtioSerial: self = .virtioSerial(VirtioSerialController())
            case .ccid: self = .ccid
            case .xenbus: self = .xenbus(XenbusController())
            case .isa: self = .isa
            }
        }
    }

    init() {}

    /// A controller that is not in the document.
    init(_ variant: Variant, index: UInt32) {
        self.variant = variant
        self.index = index
    }

    var type: ControllerType { variant.type }

    /// A USB controller that serves the slow devices on another one's bus; elsewhere a `<master>` has no meaning.
    var isCompanion: Bool { info.usbMasterPort != nil && type == .usb }

    var pci: PCIController? {
        get { if case .pci(let controller) = variant { controller } else { nil } }
        set { if let newValue { variant = .pci(newValue) } }
    }
    var usb: USBController? {
        get { if case .usb(let controller) = variant { controller } else { nil } }
        set { if let newValue { variant = .usb(newValue) } }
    }
    var scsi: SCSIController? {
        get { if case .scsi(let controller) = variant { controller } else { nil } }
        set { if let newValue { variant = .scsi(newValue) } }
    }
    var virtioSerial: VirtioSerialController? {
        if case .virtioSerial(let controller) = variant { controller } else { nil }
    }

    /// The virtio model of the two types that have one.
    var virtioModel: VirtioModel? {
        switch variant {
        case .scsi(let controller): controller.model?.virtio
        case .virtioSerial(let controller): controller.model ?? .virtio
        default: nil
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        var type: ControllerType? = xml.isWriting ? self.type : nil
        xml.attribute("type", &type)
        // The oldest type needs no name.
        if xml.isReading, type == nil { type = .ide }
        xml.attribute("index", &index)
        if let type, xml.isReading { variant = Variant(type) }
        if xml.isReading || xml.isWriting {
            variant.map(&xml, &driver)
        } else {
            for type in ControllerType.allCases where xml.when(type == self.type) {
                var variant = Variant(type)
                variant.map(&xml, &driver)
            }
        }
        info.map(&xml, isCompanion: true)
    }
}

/// The words of `<controller type=>`.
enum ControllerType: String, XMLEnum {
    case ide, fdc, scsi, sata
    case virtioSerial = "virtio-serial"
    case ccid, usb, pci, xenbus, isa

    /// Position in `allCases`.
    var ordinal: Int {
        switch self {
        case .ide: 0
        case .fdc: 1
        case .scsi: 2
        case .sata: 3
        case .virtioSerial: 4
        case .ccid: 5
        case .usb: 6
        case .pci: 7
        case .xenbus: 8
        case .isa: 9
        }
    }
}

extension Controller.Variant {
    /// Maps attributes and children: those of the type, and the `<driver>` common to all.
    fileprivate mutating func map(_ xml: inout some XMLMapper, _ driver: inout Controller.Driver) {
        switch self {
        case .pci(var controller): controller.map(&xml); self = .pci(controller)
        case .usb(var controller): controller.map(&xml); self = .usb(controller)
        case .scsi(var controller): controller.map(&xml); self = .scsi(controller)
        case .ide(var controller): controller.map(&xml); self = .ide(controller)
        case .virtioSerial(var controller): controller.map(&xml); self = .virtioSerial(controller)
        case .xenbus(var controller): controller.map(&xml); self = .xenbus(controller)
        case .sata, .fdc, .ccid, .isa:
            var model: WithoutModel?
            if !xml.isWriting { xml.attribute("model", &model) }
        }
        xml.element("driver", &driver)
    }
}

/// The value of a `model` attribute on a controller type that comes in one kind only: no text is one.
private enum WithoutModel: XMLValue {
    static func parse(_ text: XMLText) -> WithoutModel? { nil }
    var xmlText: String { "" }
    static var form: XMLValueForm { .words([], meaning: "no model: controllers of this type have none") }
}
