import XMLTree

/// Where a device sits on its bus: `<address>` (formatdomain, "Device Addresses").
enum DeviceAddress: Sendable, Equatable {
    case pci(PCIAddress)
    case drive(DriveAddress)
    case virtioSerial(VirtioSerialAddress)
    case ccid(CCIDAddress)
    case usb(USBAddress)
    case spaprVIO(SpaprVIOAddress)
    case ccw(CCWAddress)
    case virtioMMIO
    case isa(ISAAddress)
    case dimm(DIMMAddress)
    /// A host device that the guest does not get.
    case unassigned

    var pci: PCIAddress? {
        get { if case .pci(let address) = self { address } else { nil } }
        set { if let newValue { self = .pci(newValue) } }
    }
    var drive: DriveAddress? { if case .drive(let address) = self { address } else { nil } }
    var usb: USBAddress? { if case .usb(let address) = self { address } else { nil } }
    var virtioSerial: VirtioSerialAddress? { if case .virtioSerial(let address) = self { address } else { nil } }
    var ccid: CCIDAddress? { if case .ccid(let address) = self { address } else { nil } }
}

/// The words of `<address type=…>`.
enum AddressType: String, XMLEnum {
    case pci, drive, ccid, usb, ccw, isa, dimm, unassigned
    case virtioSerial = "virtio-serial"
    case spaprVIO = "spapr-vio"
    case virtioMMIO = "virtio-mmio"
}

extension DeviceAddress {
    /// The word of the document for this kind of address.
    var type: AddressType {
        switch self {
        case .pci: .pci
        case .drive: .drive
        case .virtioSerial: .virtioSerial
        case .ccid: .ccid
        case .usb: .usb
        case .spaprVIO: .spaprVIO
        case .ccw: .ccw
        case .virtioMMIO: .virtioMMIO
        case .isa: .isa
        case .dimm: .dimm
        case .unassigned: .unassigned
        }
    }

    /// The address that an `<address>` of a type starts from before its attributes are read.
    private static func blank(_ type: AddressType) -> DeviceAddress {
        switch type {
        case .pci: .pci(PCIAddress())
        case .drive: .drive(DriveAddress())
        case .virtioSerial: .virtioSerial(VirtioSerialAddress())
        case .ccid: .ccid(CCIDAddress())
        case .usb: .usb(USBAddress())
        case .spaprVIO: .spaprVIO(SpaprVIOAddress())
        case .ccw: .ccw(CCWAddress())
        case .virtioMMIO: .virtioMMIO
        case .isa: .isa(ISAAddress())
        case .dimm: .dimm(DIMMAddress())
        case .unassigned: .unassigned
        }
    }

    /// Reads or writes the attributes of the address, its type being known.
    private mutating func mapBody(_ xml: inout some XMLMapper) {
        switch self {
        case .pci(var address): address.map(&xml); self = .pci(address)
        case .drive(var address): address.map(&xml); self = .drive(address)
        case .virtioSerial(var address): address.map(&xml); self = .virtioSerial(address)
        case .ccid(var address): address.map(&xml); self = .ccid(address)
        case .usb(var address): address.map(&xml); self = .usb(address)
        case .spaprVIO(var address): address.map(&xml); self = .spaprVIO(address)
        case .ccw(var address): address.map(&xml); self = .ccw(address)
        case .isa(var address): address.map(&xml); self = .isa(address)
        case .dimm(var address): address.map(&xml); self = .dimm(address)
        case .virtioMMIO, .unassigned: break
        }
    }

    /// Maps an `<address>` element that says its type.
    static func map(_ address: inout DeviceAddress?, _ xml: inout some XMLMapper) {
        var present = address != nil
        xml.scope("address", present: &present) { xml in
            var type = address?.type
            xml.required("type", &type)
            if !xml.isReading && !xml.isWriting {
                for type in AddressType.allCases where xml.when(type == address?.type) {
                    var blank = blank(type)
                    blank.mapBody(&xml)
                }
                return
            }
            guard let type else { return }
            if xml.isReading { address = blank(type) }
            address?.mapBody(&xml)
        }
    }
}
