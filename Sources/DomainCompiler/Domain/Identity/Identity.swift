import XMLTree

/// What names and describes the guest: `<name>`, `<uuid>`, `<genid>`, `<title>`, `<description>`, `<metadata>`
/// (formatdomain, "General metadata").
struct Identity: Sendable {
    var name: String?
    var uuid: UUID?
    var generationID: GenerationID?
    var title: String?
    var description: String?
    /// Carried through as it was written.
    var metadata: XMLFragment?

    /// Maps elements of `<domain>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("name", &name)
        xml.leaf("uuid", &uuid)
        xml.element("genid", &generationID)
        xml.leaf("title", nonEmpty: &title)
        xml.leaf("description", nonEmpty: &description)
        xml.verbatim("metadata", &metadata)
    }
}

/// `<genid>`: the VM Generation ID; without content the target's randomness gives one.
struct GenerationID: Sendable, XMLMappable {
    var value: UUID?

    mutating func map(_ xml: inout some XMLMapper) { xml.text(&value) }
}

/// A universally unique identifier: 16 bytes.
struct UUID: XMLValue, Hashable {
    var bytes: [UInt8]

    /// Hexadecimal digits, with `-` anywhere between bytes.
    static func parse(_ text: XMLText) -> UUID? { parse(text.bytes) }

    static func parse(_ text: UnsafeBufferPointer<UInt8>) -> UUID? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        var high: UInt8?
        for byte in text {
            if byte == UInt8(ascii: "-") || (byte == UInt8(ascii: " ") && (bytes.isEmpty || bytes.count == 16)) { continue }
            guard bytes.count < 16, let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
            if let top = high {
                bytes.append(top << 4 | UInt8(digit))
                high = nil
            } else {
                high = UInt8(digit)
            }
        }
        return bytes.count == 16 && high == nil ? UUID(bytes: bytes) : nil
    }

    /// Five groups of lower-case digits.
    var xmlText: String {
        let digits: StaticString = "0123456789abcdef"
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
            text.append(digits.utf8Start[Int(byte >> 4)])
            text.append(digits.utf8Start[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    static var form: XMLValueForm {
        .pattern("[ \\-]*([0-9a-fA-F]-*){32}[ \\-]*", meaning: "a UUID: 32 hexadecimal digits, grouped by '-'")
    }
}
