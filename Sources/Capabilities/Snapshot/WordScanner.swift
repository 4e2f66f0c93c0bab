/// Walks over text as lines of words, without making a `String` of any.
struct WordScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var lineEnd = 0
    /// The number of the current line, from 1; 0 before the first.
    private(set) var line = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// Goes to the next line; false at the end of the text.
    mutating func nextLine() -> Bool {
        position = line == 0 ? 0 : lineEnd + 1
        guard position < text.count else { return false }
        lineEnd = position
        while lineEnd < text.count, text[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
        line += 1
        return true
    }

    /// The next word of the line; nil at its end.
    mutating func next() -> SnapshotWord? {
        while position < lineEnd, text[position] == UInt8(ascii: " ") { position += 1 }
        guard position < lineEnd else { return nil }
        let start = position
        while position < lineEnd, text[position] != UInt8(ascii: " ") { position += 1 }
        return SnapshotWord(bytes: UnsafeBufferPointer(rebasing: text[start..<position]))
    }
}

/// A word of a snapshot, as it is written.
struct SnapshotWord {
    let bytes: UnsafeBufferPointer<UInt8>

    var first: UInt8? { bytes.first }

    func dropFirst() -> SnapshotWord { SnapshotWord(bytes: UnsafeBufferPointer(rebasing: bytes.dropFirst())) }

    static func == (word: SnapshotWord, text: StaticString) -> Bool {
        word.bytes.count == text.utf8CodeUnitCount && word.hasPrefix(text)
    }

    /// Whether the word begins with the text.
    func hasPrefix(_ text: StaticString) -> Bool {
        guard bytes.count >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[index] != text.utf8Start[index] { return false }
        return true
    }

    /// What stands before and after the first `=`; without one the whole word and nothing.
    func splitAtEquals() -> (name: SnapshotWord, value: SnapshotWord) {
        let split = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.count
        return (
            SnapshotWord(bytes: UnsafeBufferPointer(rebasing: bytes[..<split])),
            SnapshotWord(bytes: UnsafeBufferPointer(rebasing: bytes[min(split + 1, bytes.count)...]))
        )
    }

    /// The text that was written as this word; a lone `%` is the empty text.
    var string: String {
        guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
        if bytes.count == 1 { return "" }
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
