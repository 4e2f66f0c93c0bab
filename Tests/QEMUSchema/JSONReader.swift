/// Reads JSON text into a `JSONValue`; many times faster than `JSONDecoder` is on values of no fixed shape.
struct JSONReader {
    private let text: [UInt8]
    private var position = 0

    init(_ text: [UInt8]) { self.text = text }

    /// The value that the whole text is; nil where it is no JSON.
    mutating func document() -> JSONValue? {
        guard let value = value(), next() == nil else { return nil }
        return value
    }

    /// The next byte that is not blank, still to be read.
    private mutating func next() -> UInt8? {
        while position < text.count, text[position] <= 0x20 { position += 1 }
        return position < text.count ? text[position] : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() -> JSONValue? {
        switch next() {
        case UInt8(ascii: "{"): object()
        case UInt8(ascii: "["): array()
        case UInt8(ascii: "\""): string().map(JSONValue.string)
        default: word()
        }
    }

    private mutating func object() -> JSONValue? {
        position += 1
        var members: [String: JSONValue] = [:]
        if take("}") { return .object(members) }
        repeat {
            guard next() == UInt8(ascii: "\""), let name = string(), take(":"), let value = value() else { return nil }
            members[name] = value
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func array() -> JSONValue? {
        position += 1
        var elements: [JSONValue] = []
        if take("]") { return .array(elements) }
        repeat {
            guard let value = value() else { return nil }
            elements.append(value)
        } while take(",")
        return take("]") ? .array(elements) : nil
    }

    private mutating func string() -> String? {
        position += 1
        let start = position
        while position < text.count, text[position] != UInt8(ascii: "\""), text[position] != UInt8(ascii: "\\") { position += 1 }
        var result = String(decoding: text[start..<position], as: UTF8.self)
        while position < text.count, text[position] != UInt8(ascii: "\"") {
            if text[position] == UInt8(ascii: "\\") {
                guard let scalar = escape() else { return nil }
                result.unicodeScalars.append(scalar)
            } else {
                let start = position
                while position < text.count, text[position] != UInt8(ascii: "\""), text[position] != UInt8(ascii: "\\") {
                    position += 1
                }
                result += String(decoding: text[start..<position], as: UTF8.self)
            }
        }
        guard position < text.count else { return nil }
        position += 1
        return result
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard position + 1 < text.count else { return nil }
        let character = text[position + 1]
        position += 2
        switch character {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"):
            guard position + 4 <= text.count else { return nil }
            let digits = String(decoding: text[position..<position + 4], as: UTF8.self)
            position += 4
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
        default: return Unicode.Scalar(character)
        }
    }

    private mutating func word() -> JSONValue? {
        let start = position
        while position < text.count, !Self.ends.contains(text[position]) { position += 1 }
        switch String(decoding: text[start..<position], as: UTF8.self) {
        case "null": return .null
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        case let word: return Int64(word).map(JSONValue.integer) ?? Double(word).map(JSONValue.number)
        }
    }

    private static let ends: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")]
}
