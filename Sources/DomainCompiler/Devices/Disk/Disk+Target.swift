import XMLTree

/// The bus a disk is on.
enum DiskBus: String, XMLEnum {
    case ide, fdc, scsi, virtio, xen, usb, uml, sata, sd
}

extension Disk {
    /// `<target>`: the name and the bus under which the guest finds the disk.
    struct Target: Sendable {
        /// `vda`: a hint for the order, not what the guest will call it.
        var dev: String?
        var bus: DiskBus?
        var tray: Tray?
        /// The guest is told that the medium can be taken out.
        var removable: OnOff?
        /// Revolutions a minute; 1 is a solid-state disk.
        var rotationRate: UInt32?

        /// Whether a tray is out.
        enum Tray: String, XMLEnum { case closed, open }

        /// Maps the element; what is written of it depends on the disk.
        mutating func map(_ xml: inout some XMLMapper, _ disk: Disk) {
            xml.scope("target") { xml in
                xml.attribute("dev", &dev)
                xml.attribute("bus", &bus)
                if xml.when(!xml.isWriting || tray == .open) { xml.attribute("tray", &tray) }
                if xml.when(!xml.isWriting || bus == .usb) { xml.attribute("removable", &removable) }
                xml.attribute("rotation_rate", &rotationRate)
            }
            if xml.isReading, rotationRate == 0 { rotationRate = nil }
        }
    }

    /// The disk's number by its name: `sda` is 0, `sdaa` is 26; nil for names that count nothing.
    var targetIndex: UInt32? { target.dev.flatMap(DiskName.init)?.index }
}

/// The parts of a disk's name: `vdb1` is prefix `vd`, index 1, partition `1`.
struct DiskName: Sendable, Equatable {
    /// `vd`, `sd`, …
    var prefix: String
    var index: UInt32
    /// Digits at the end name a partition.
    var hasPartition: Bool

    private static let prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"]

    /// Nil for a text that is not a known prefix followed by lower-case letters, and for numbers beyond 31 bits.
    init?(_ name: String) {
        guard let prefix = Self.prefixes.first(where: { name.utf8.starts(with: $0.utf8) }) else { return nil }
        let rest = name.utf8.dropFirst(prefix.utf8.count)
        let letters = rest.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        let digits = rest.dropFirst(letters.count)
        guard !letters.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        var number: UInt32 = 0
        for letter in letters {
            let (product, overflow) = number.multipliedReportingOverflow(by: 26)
            let (sum, carry) = product.addingReportingOverflow(UInt32(letter - UInt8(ascii: "a")) + 1)
            if overflow || carry || sum > UInt32(Int32.max) { return nil }
            number = sum
        }
        self.prefix = prefix
        index = number - 1
        hasPartition = !digits.isEmpty
    }
}
