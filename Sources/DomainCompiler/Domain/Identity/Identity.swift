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
        var bytes = [UInt8](repeating: 0, count: 16)
        var digits = 0
        for byte in text {
            if byte == UInt8(ascii: "-") || (byte == UInt8(ascii: " ") && (digits < 2 || digits >= 32)) { continue }
            guard digits < 32, let digit = XMLText.digit(byte) else { return nil }
            bytes[digits / 2] = bytes[digits / 2] << 4 | UInt8(digit)
            digits += 1
        }
        return digits == 32 ? UUID(bytes: bytes) : nil
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
