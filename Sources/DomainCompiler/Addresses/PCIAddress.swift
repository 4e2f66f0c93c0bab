import Diagnostics
import XMLTree

/// The place of a function on the PCI fabric (formatdomain, "Device Addresses": `pci`).
struct PCIAddress: Sendable, Hashable, XMLMappable {
    /// PCI domain (segment); QEMU's machines have one.
    var domain: UInt32 = 0
    /// Index of the controller whose bus this is.
    var bus: UInt32 = 0
    /// 0–31.
    var slot: UInt32 = 0
    /// 0–7.
    var function: UInt32 = 0
    /// Whether other functions of the slot are used.
    var multifunction: OnOff?
    /// s390: the user-visible identifiers of the zPCI function.
    var zpci: ZPCIAddress?

    init() {}

    init(bus: UInt32, slot: UInt32, function: UInt32 = 0) {
        self.bus = bus
        self.slot = slot
        self.function = function
    }

    /// Slot 0 of the root bus is the host bridge's: an address there, whatever its function, asks the allocator for one.
    var isUnspecified: Bool { domain == 0 && bus == 0 && slot == 0 }

    mutating func map(_ xml: inout some XMLMapper) {
        mapNumbers(&xml)
        xml.attribute("multifunction", &multifunction)
        xml.element("zpci", &zpci)
    }

    /// Maps an `<address>` that names a function of the host, which has nothing but its numbers.
    static func mapHostFunction(_ address: inout PCIAddress?, _ xml: inout some XMLMapper) {
        var present = address != nil
        xml.scope("address", present: &present) { xml in
            if !xml.isWriting {
                var type: HostAddressType?
                xml.attribute("type", &type)
            }
            var function = address ?? PCIAddress()
            function.mapNumbers(&xml)
            address = function
        }
    }

    /// What `<address type=>` of a function of the host may say; it is not written.
    private enum HostAddressType: String, XMLEnum { case pci }

    /// Maps the numbers alone: a function of the host has nothing else.
    mutating func mapNumbers(_ xml: inout some XMLMapper) {
        xml.hex("domain", &domain, digits: 4)
        xml.hex("bus", &bus, digits: 2)
        xml.hex("slot", &slot, digits: 2)
        xml.hex("function", &function, digits: 1)
        guard xml.isReading else { return }
        if domain > 0xFFFF { xml.report(.pciDomainTooLarge(domain), at: "@domain") }
        if bus > 0xFF { xml.report(.pciBusTooLarge(bus), at: "@bus") }
        if slot > 0x1F { xml.report(.pciSlotTooLarge(slot), at: "@slot") }
        if function > 7 { xml.report(.pciFunctionTooLarge(function), at: "@function") }
    }
}

extension Message {
    fileprivate static func pciDomainTooLarge(_ domain: UInt32) -> Message {
        .error("PCI domains go from 0 to 0xffff; 0x\(String(domain, radix: 16)) is not one")
    }

    fileprivate static func pciBusTooLarge(_ bus: UInt32) -> Message {
        .error("PCI buses go from 0 to 0xff; 0x\(String(bus, radix: 16)) is not one")
    }

    fileprivate static func pciSlotTooLarge(_ slot: UInt32) -> Message {
        .error("a PCI bus has slots 0 to 0x1f; 0x\(String(slot, radix: 16)) is not one")
    }

    fileprivate static func pciFunctionTooLarge(_ function: UInt32) -> Message {
        .error("a PCI slot has functions 0 to 7; \(function) is not one")
    }
}

/// `<zpci uid= fid=>` of an address on s390.
struct ZPCIAddress: Sendable, Hashable, XMLMappable {
    var uid: UInt32?
    var fid: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.hex("uid", &uid, digits: 4)
        xml.hex("fid", &fid, digits: 8)
    }
}

extension PCIAddress: CustomStringConvertible {
    /// `0000:00:1f.2`, as lspci prints it.
    var description: String {
        func hex(_ value: UInt32, _ digits: Int) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
        }
        return "\(hex(domain, 4)):\(hex(bus, 2)):\(hex(slot, 2)).\(function)"
    }
}
