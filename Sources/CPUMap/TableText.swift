/// A stretch of a table where it stands in the program. Nothing is copied until a `String` is asked for: a process that
/// compiles one document reads the table for it alone.
struct TableText {
    private(set) var bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isEmpty: Bool { bytes.isEmpty }

    /// The text, or an empty one where it is a lone `-`.
    var orNothing: TableText { self == "-" ? TableText(UnsafeBufferPointer(rebasing: bytes[..<0])) : self }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The text with a space for every `%20`.
    var stringWithSpaces: String {
        var parts = self
        guard var text = parts.next(before: "%")?.string else { return "" }
        while var part = parts.next(before: "%") { text += (part.take("20") ? " " : "%") + part.string }
        return text
    }

    /// The number that the whole text is, of digits and the letters after them. A table is part of the program, so one that
    /// does not fit is a fault of the program.
    func number<N: FixedWidthInteger>(radix: N = 10) -> N {
        bytes.reduce(0) { $0 * radix + N($1 < UInt8(ascii: "a") ? $1 - UInt8(ascii: "0") : $1 - UInt8(ascii: "a") + 10) }
    }

    func contains(_ character: Unicode.Scalar) -> Bool { bytes.contains(UInt8(ascii: character)) }

    /// Takes the text up to a separator and the separator away; nil where nothing is left.
    mutating func next(before separator: Unicode.Scalar) -> TableText? {
        guard !bytes.isEmpty else { return nil }
        let end = bytes.firstIndex(of: UInt8(ascii: separator)) ?? bytes.count
        let text = TableText(UnsafeBufferPointer(rebasing: bytes[..<end]))
        bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(end + 1))
        return text
    }

    /// Takes the next word away; an empty one where none is left.
    mutating func next() -> TableText { next(before: " ") ?? TableText(bytes) }

    /// Takes the text away if it begins so.
    mutating func take(_ text: StaticString) -> Bool {
        guard hasPrefix(text) else { return false }
        bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(text.utf8CodeUnitCount))
        return true
    }

    private func hasPrefix(_ text: StaticString) -> Bool {
        guard bytes.count >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[index] != text.utf8Start[index] { return false }
        return true
    }

    static func == (left: TableText, right: StaticString) -> Bool {
        left.bytes.count == right.utf8CodeUnitCount && left.hasPrefix(right)
    }

    /// For `switch`.
    static func ~= (pattern: StaticString, text: TableText) -> Bool { text == pattern }
}
