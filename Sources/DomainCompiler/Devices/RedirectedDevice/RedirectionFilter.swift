import Diagnostics
import XMLTree

/// `<redirfilter>`: which USB devices may be redirected; the first rule that fits decides (formatdomain, "Redirected
/// devices").
struct RedirectionFilter: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var rules: [Rule] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.elements("usbdev", &rules)
    }

    /// `<usbdev>`: the devices it is about, and what happens to them.
    struct Rule: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        /// USB class; absent is any.
        var deviceClass: USBIdentifier<UInt8>?
        var vendor: USBIdentifier<UInt16>?
        var product: USBIdentifier<UInt16>?
        var version: USBVersion?
        var allow: YesNo?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.attribute("class", &deviceClass)
            xml.attribute("vendor", &vendor)
            xml.attribute("product", &product)
            xml.attribute("version", &version)
            xml.required("allow", &allow)
            guard xml.isReading else { return }
            if deviceClass?.number == nil { deviceClass = nil }
            if vendor?.number == nil { vendor = nil }
            if product?.number == nil { product = nil }
            if version?.code == nil { version = nil }
        }

        /// `class:vendor:product:version:allow`, the form of usbredir's filters.
        var qemuText: String {
            let parts = [
                deviceClass?.hex, vendor?.hex, product?.hex, version?.hex, allow?.isYes ?? false ? "1" : "0",
            ]
            return parts.map { $0 ?? "-1" }.joined(separator: ":")
        }
    }

    /// All rules, as `-device usb-redir,filter=` takes them.
    var qemuText: String { rules.map(\.qemuText).joined(separator: "|") }
}

/// A number in a USB device descriptor, or `-1` for any.
struct USBIdentifier<Number: FixedWidthInteger & UnsignedInteger & Sendable>: XMLValue, Hashable {
    /// Nil for any.
    var number: Number?

    static func parse(_ text: XMLText) -> USBIdentifier? {
        if text == "-1" { return USBIdentifier(number: nil) }
        return text.unsignedInCNotation().flatMap(Number.init(exactly:)).map { USBIdentifier(number: $0) }
    }

    /// The number with `0x` and all its digits; nil for any.
    var hex: String? { number.map { "0x" + hexDigits($0) } }
    var xmlText: String { hex ?? "-1" }
    static var form: XMLValueForm {
        .pattern("-1|[0-9]+|0[xX][0-9a-fA-F]+", meaning: "a number up to 0x\(String(Number.max, radix: 16)), or -1 for any")
    }
}

/// The version of a USB device in its binary-coded decimal form: `2.0`.
struct USBVersion: XMLValue, Hashable {
    /// 0x0200 for 2.0; nil for any.
    var code: UInt16?

    static func parse(_ text: XMLText) -> USBVersion? {
        if text == "-1" { return USBVersion(code: nil) }
        let parts = text.string.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = UInt8(parts[0]), let minor = minorDigits(parts[1]), major < 100 else { return nil }
        return USBVersion(code: UInt16(major / 10) << 12 | UInt16(major % 10) << 8 | minor)
    }

    /// `4` is forty hundredths.
    private static func minorDigits(_ text: Substring) -> UInt16? {
        guard let value = UInt16(text), value < 100 else { return nil }
        return text.utf8.count == 1 ? value << 4 : (value / 10) << 4 | value % 10
    }

    var hex: String? { code.map { "0x" + hexDigits($0) } }
    var xmlText: String {
        guard let code else { return "-1" }
        let minor = hexDigits(UInt8(code & 0xFF))
        return "\(String(code >> 8, radix: 16)).\(minor)"
    }
    static var form: XMLValueForm {
        .pattern("-1|[0-9]+\\.[0-9]+", meaning: "a version such as 2.0, or -1 for any")
    }
}

extension Message {
    static var secondRedirectionFilter: Message { .error("a guest has one <redirfilter>: its rules decide for all devices") }
}

/// All digits of a number, in capitals.
private func hexDigits(_ number: some FixedWidthInteger) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, number.bitWidth / 4 - text.utf8.count)) + text
}
