/// Why a text is no JSON.
public struct JSONError: Error, Hashable, CustomStringConvertible {
    /// Where reading stopped, in bytes.
    public var offset: Int
    /// What is wrong there.
    public var text: String

    public var description: String { "\(text) at byte \(offset)" }
}

extension JSON {
    /// The most bytes a text may have.
    public static let maximumSize = 64 << 20
    /// How deep values may be nested; QEMU's own replies stay below ten.
    public static let maximumDepth = 256

    /// Reads a text that is one value.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        let values = try JSON.sequence(parsing: bytes)
        guard let value = values.first else { throw JSONError(offset: 0, text: "there is nothing") }
        guard values.count == 1 else {
            throw JSONError(offset: values[1].document.nodes[values[1].node].range.lowerBound, text: "a second value begins")
        }
        self = value
    }

    /// Reads a text that is one value; nil where it is none.
    public init?(_ text: String) {
        guard let value = try? JSON(parsing: Array(text.utf8)) else { return nil }
        self = value
    }

    /// Reads a text of any number of values, one after the other with nothing or blanks between.
    public static func sequence(parsing bytes: [UInt8]) throws(JSONError) -> [JSON] {
        guard bytes.count <= maximumSize else {
            throw JSONError(offset: maximumSize, text: "the text is larger than \(maximumSize >> 20) MiB")
        }
        var nodes: [JSONDocument.Node] = []
        nodes.reserveCapacity(bytes.count / 12 + 1)
        var roots: [Int] = []
        var failure: JSONError?
        bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(buffer, nodes: nodes)
            nodes = []
            do throws(JSONError) {
                while parser.skipBlanks() != nil {
                    roots.append(parser.nodes.count)
                    try parser.value(depth: 0)
                }
            } catch {
                failure = error
            }
            nodes = parser.nodes
        }
        if let failure { throw failure }
        let document = JSONDocument(bytes: bytes, nodes: nodes)
        return roots.map { JSON(document: document, node: $0) }
    }
}

/// Reads values and lists their places.
private struct JSONParser {
    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0
    private(set) var nodes: [JSONDocument.Node]

    init(_ text: UnsafeBufferPointer<UInt8>, nodes: [JSONDocument.Node]) {
        self.text = text
        self.nodes = nodes
    }

    /// The next byte that is not blank, still to be read; nil at the end.
    mutating func skipBlanks() -> UInt8? {
        while position < text.count {
            let byte = text[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            position += 1
        }
        return nil
    }

    mutating func value(depth: Int) throws(JSONError) {
        guard depth < JSON.maximumDepth else { throw error("values are nested deeper than \(JSON.maximumDepth)") }
        switch skipBlanks() {
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word("true", .boolean)
        case UInt8(ascii: "f"): try word("false", .boolean)
        case UInt8(ascii: "n"): try word("null", .null)
        case nil: throw error("the text ends where a value is expected")
        case _: try number()
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard skipBlanks() == byte else { return false }
        position += 1
        return true
    }

    private mutating func object(depth: Int) throws(JSONError) {
        let node = open(.object)
        if !take(UInt8(ascii: "}")) {
            repeat {
                guard skipBlanks() == UInt8(ascii: "\"") else { throw error("a member's name is expected") }
                try string()
                guard take(UInt8(ascii: ":")) else { throw error("a colon is expected") }
                try value(depth: depth + 1)
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { throw error("a comma or the end of an object is expected") }
        }
        close(node)
    }

    private mutating func array(depth: Int) throws(JSONError) {
        let node = open(.array)
        if !take(UInt8(ascii: "]")) {
            repeat { try value(depth: depth + 1) } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "]")) else { throw error("a comma or the end of an array is expected") }
        }
        close(node)
    }

    private mutating func open(_ kind: JSON.Kind) -> Int {
        nodes.append(JSONDocument.Node(kind, position..<position, next: 0))
        position += 1
        return nodes.count - 1
    }

    private mutating func close(_ node: Int) {
        nodes[node] = JSONDocument.Node(nodes[node].kind, nodes[node].range.lowerBound..<position, next: nodes.count)
    }

    private mutating func string() throws(JSONError) {
        position += 1
        let start = position
        var isEscaped = false
        while position < text.count, text[position] != UInt8(ascii: "\"") {
            if text[position] < 0x20 { throw error("a control character stands in a string") }
            if text[position] == UInt8(ascii: "\\") {
                isEscaped = true
                try escape()
            } else {
                position += 1
            }
        }
        guard position < text.count else { throw error("the text ends in a string") }
        append(.string, from: start, isEscaped: isEscaped)
        position += 1
    }

    private mutating func escape() throws(JSONError) {
        position += 1
        guard position < text.count else { throw error("the text ends in a string") }
        switch text[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            for _ in 0..<4 {
                guard position < text.count, Self.isHexDigit(text[position]) else {
                    throw error("four hexadecimal digits are expected")
                }
                position += 1
            }
        default: throw error("there is no such escape")
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
        default: false
        }
    }

    private mutating func word(_ word: StaticString, _ kind: JSON.Kind) throws(JSONError) {
        let start = position
        for index in 0..<word.utf8CodeUnitCount {
            guard position < text.count, text[position] == word.utf8Start[index] else { throw error("a value is expected") }
            position += 1
        }
        append(kind, from: start)
    }

    private mutating func number() throws(JSONError) {
        let start = position
        if text[position] == UInt8(ascii: "-") { position += 1 }
        try digits(or: "a value is expected")
        if position < text.count, text[position] == UInt8(ascii: ".") {
            position += 1
            try digits(or: "digits are expected")
        }
        if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < text.count, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") { position += 1 }
            try digits(or: "digits are expected")
        }
        append(.number, from: start)
    }

    private mutating func digits(or text: String) throws(JSONError) {
        let start = position
        while position < self.text.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= self.text[position] { position += 1 }
        guard position > start else { throw error(text) }
    }

    private mutating func append(_ kind: JSON.Kind, from start: Int, isEscaped: Bool = false) {
        nodes.append(JSONDocument.Node(kind, start..<position, next: nodes.count + 1, isEscaped: isEscaped))
    }

    private func error(_ text: String) -> JSONError { JSONError(offset: position, text: text) }
}
