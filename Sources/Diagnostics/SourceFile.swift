/// A half-open range of bytes in a source file.
public struct SourceRange: Sendable, Hashable {
    public var lowerBound: UInt32
    public var upperBound: UInt32

    public init(_ lowerBound: UInt32, _ upperBound: UInt32) {
        self.lowerBound = lowerBound
        self.upperBound = upperBound
    }

    /// A place between two bytes.
    public var isEmpty: Bool { lowerBound >= upperBound }
}

/// A place as people count it: line and column start at 1, columns count Unicode scalars.
public struct SourcePosition: Sendable, Hashable {
    public var line: Int
    public var column: Int
}

/// The bytes of a document and the name it is reported under.
public final class SourceFile: Sendable {
    /// What diagnostics print before the line: a path as the user gave it, or `<stdin>`.
    public let name: String
    /// The whole document, as UTF-8.
    public let bytes: [UInt8]
    /// The bytes were rewritten from another encoding, which the document may still name.
    public let isTranscoded: Bool

    public init(name: String, bytes: [UInt8], isTranscoded: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.isTranscoded = isTranscoded
    }

    /// The text in a range of the file; what lies past the end is left out.
    public func text(in range: SourceRange) -> String {
        let end = min(Int(range.upperBound), bytes.count)
        return String(decoding: bytes[min(Int(range.lowerBound), end)..<end], as: UTF8.self)
    }

    /// The line and column of a byte offset; an offset past the end is the end. Counts from the start of the file.
    public func position(of offset: UInt32) -> SourcePosition {
        let end = min(Int(offset), bytes.count)
        var line = 1
        var column = 1
        for index in 0..<end {
            if bytes[index] == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourcePosition(line: line, column: column)
    }
}
