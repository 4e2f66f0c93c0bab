import XMLTree

/// `<controller type='usb'>` (formatdomain, "Controllers": `usb`).
struct USBController: Sendable {
    var model: Model?
    /// Ports of an xHCI controller, at most 15; QEMU's default is 4.
    var ports: UInt32?

    enum Model: String, XMLEnum {
        case piix3UHCI = "piix3-uhci"
        case piix4UHCI = "piix4-uhci"
        case ehci
        case ich9EHCI1 = "ich9-ehci1"
        case ich9UHCI1 = "ich9-uhci1"
        case ich9UHCI2 = "ich9-uhci2"
        case ich9UHCI3 = "ich9-uhci3"
        case vt82c686bUHCI = "vt82c686b-uhci"
        case pciOHCI = "pci-ohci"
        case necXHCI = "nec-xhci"
        case qusb1, qusb2
        case qemuXHCI = "qemu-xhci"
        /// The machine has no USB at all.
        case absent = "none"
    }

    init() {}
    init(_ model: Model) { self.model = model }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
        xml.attribute("ports", &ports)
    }

    /// How many ports devices can be plugged into; those of companions are counted at their EHCI controller.
    var portCount: UInt32 {
        switch model {
        case .piix3UHCI, .piix4UHCI, .vt82c686bUHCI, nil: 2
        case .ehci, .ich9EHCI1: 6
        case .pciOHCI: 3
        case .necXHCI, .qemuXHCI: min(ports ?? 4, 15)
        case .ich9UHCI1, .ich9UHCI2, .ich9UHCI3, .qusb1, .qusb2, .absent: 0
        }
    }
}

extension USBController.Model {
    /// One of the four functions that make up an ICH9 USB 2 controller.
    var isICH9: Bool { ich9Function != nil }

    /// The function of the slot that the model has on real hardware.
    var ich9Function: UInt8? {
        switch self {
        case .ich9EHCI1: 7
        case .ich9UHCI1: 0
        case .ich9UHCI2: 1
        case .ich9UHCI3: 2
        default: nil
        }
    }

    /// First port of the EHCI controller that a companion serves; nil for models that are no companions.
    var companionStartPort: UInt32? {
        switch self {
        case .ich9UHCI1: 0
        case .ich9UHCI2: 2
        case .ich9UHCI3: 4
        default: nil
        }
    }

    var isXHCI: Bool { self == .necXHCI || self == .qemuXHCI }
}
