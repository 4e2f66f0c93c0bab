import Diagnostics
import XMLTree

/// A place behind a disk controller (formatdomain: `drive`).
struct DriveAddress: Sendable, Hashable, XMLMappable {
    var controller: UInt32 = 0
    var bus: UInt32 = 0
    var target: UInt32 = 0
    var unit: UInt32 = 0

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("controller", &controller)
        xml.attribute("bus", &bus)
        xml.attribute("target", &target)
        xml.attribute("unit", &unit)
    }
}

/// A port of a virtio-serial controller (formatdomain: `virtio-serial`).
struct VirtioSerialAddress: Sendable, Hashable, XMLMappable {
    var controller: UInt32 = 0
    var bus: UInt32 = 0
    var port: UInt32 = 0

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("controller", &controller)
        xml.attribute("bus", &bus)
        xml.attribute("port", &port)
    }
}

/// A slot of a smartcard reader (formatdomain: `ccid`).
struct CCIDAddress: Sendable, Hashable, XMLMappable {
    var controller: UInt32 = 0
    var slot: UInt32 = 0

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("controller", &controller)
        xml.attribute("slot", &slot)
    }
}

/// A USB port: the controller's index and the path of ports through hubs, `1.4` (formatdomain: `usb`).
struct USBAddress: Sendable, Hashable, XMLMappable {
    var bus: UInt32 = 0
    /// Ports from the root hub on, at most four; empty asks the allocator for one.
    var ports: [UInt8] = []
    /// `<address type='usb' … device=…>` of older documents.
    var device: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("bus", &bus)
        var path: USBPortPath? = ports.isEmpty ? nil : USBPortPath(ports: ports)
        xml.attribute("port", &path)
        if xml.isReading, let path { ports = path.ports }
    }
}

/// The text `1.4.2` of a USB port.
struct USBPortPath: XMLValue {
    var ports: [UInt8]

    static func parse(_ text: XMLText) -> USBPortPath? {
        var ports: [UInt8] = []
        for part in text.string.split(separator: ".", omittingEmptySubsequences: false) {
            guard let port = UInt8(part), ports.count < 4 else { return nil }
            ports.append(port)
        }
        // Older documents write port 0 for none.
        return USBPortPath(ports: Array(ports.prefix { $0 != 0 }))
    }
    var xmlText: String { ports.map(String.init).joined(separator: ".") }
    static var form: XMLValueForm {
        .pattern("[0-9]+(\\.[0-9]+){0,3}", meaning: "up to four port numbers separated by '.'")
    }
}

/// A place on pSeries' virtual bus (formatdomain: `spapr-vio`).
struct SpaprVIOAddress: Sendable, Hashable, XMLMappable {
    var reg: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.hex("reg", &reg, digits: 8)
    }
}

/// A place in the channel subsystem of an s390 (formatdomain: `ccw`).
struct CCWAddress: Sendable, Hashable, XMLMappable {
    var cssid: UInt32?
    var ssid: UInt32?
    var devno: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.hex("cssid", &cssid, digits: 1)
        xml.hex("ssid", &ssid, digits: 1)
        xml.hex("devno", &devno, digits: 4)
    }
}

/// An I/O port and interrupt line (formatdomain: `isa`).
struct ISAAddress: Sendable, Hashable, XMLMappable {
    var iobase: UInt32?
    var irq: UInt32?

    /// Both are read in hexadecimal, with or without `0x`.
    mutating func map(_ xml: inout some XMLMapper) {
        Self.map("iobase", &iobase, &xml)
        Self.map("irq", &irq, &xml)
    }

    private static func map(_ name: StaticString, _ value: inout UInt32?, _ xml: inout some XMLMapper) {
        var number = value.map { HexNumber(UInt64($0)) }
        xml.attribute(name, &number)
        guard xml.isReading, let number else { return }
        value = UInt32(exactly: number.value)
        if value == nil { xml.report(.isaNumberTooLarge("\(name)", number), at: ".") }
    }
}

/// A memory module's slot and base address (formatdomain: `dimm`).
struct DIMMAddress: Sendable, Hashable, XMLMappable {
    var slot: UInt32 = 0
    var base: UInt64?

    mutating func map(_ xml: inout some XMLMapper) {
        var slot: UInt32? = xml.isReading ? nil : slot
        xml.required("slot", &slot)
        self.slot = slot ?? 0
        var base = base.map(HexNumber.init)
        xml.attribute("base", &base)
        self.base = base?.value
    }
}

/// A 64-bit number in hexadecimal; a document may leave `0x` out.
struct HexNumber: XMLValue, Hashable {
    var value: UInt64

    init(_ value: UInt64) { self.value = value }

    static func parse(_ text: XMLText) -> HexNumber? { (text.unsigned(base: 16) ?? text.unsignedInCNotation()).map(HexNumber.init) }
    var xmlText: String { "0x" + String(value, radix: 16) }
    static var form: XMLValueForm { .number(meaning: "a number in hexadecimal") }
}

extension Message {
    fileprivate static func isaNumberTooLarge(_ name: String, _ number: HexNumber) -> Message {
        .error("'\(name)' has 32 bits; \(number.xmlText) is too large")
    }
}
