/// Base64 with padding, in the standard alphabet (RFC 4648, section 4).
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of the bytes.
    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(8 * (3 - group.count))
            for position in 0..<4 {
                let digit = Int(bits >> UInt32(18 - 6 * position) & 63)
                text.append(position <= group.count ? alphabet[digit] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// How many bytes a text stands for: four characters are three bytes, padding aside. What is not of the alphabet, and
    /// an unfinished group, does not count.
    static func decodedLength(of text: String) -> Int {
        var length = 0
        var (characters, padding) = (0, 0)
        for byte in text.utf8 {
            let isPadding = byte == UInt8(ascii: "=")
            guard isPadding || alphabet.contains(byte) else { continue }
            characters += 1
            padding += isPadding ? 1 : 0
            guard characters == 4 else { continue }
            length += max(0, 3 - padding)
            (characters, padding) = (0, 0)
        }
        return length
    }
}
