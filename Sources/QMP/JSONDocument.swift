/// A text of JSON values, read: its bytes, and where in them each value lies. A reply of a quarter megabyte is two
/// allocations, whatever it contains.
final class JSONDocument: Sendable {
    /// One value: its place in the text, and where the nodes of its contents end.
    struct Node {
        var kind: JSON.Kind
        /// A string that contains a backslash.
        var isEscaped: Bool
        private var first: UInt32
        private var last: UInt32
        private var following: UInt32

        init(_ kind: JSON.Kind, _ range: Range<Int>, next: Int, isEscaped: Bool = false) {
            self.kind = kind
            self.isEscaped = isEscaped
            first = UInt32(range.lowerBound)
            last = UInt32(range.upperBound)
            following = UInt32(next)
        }

        /// A string's is without the quotation marks.
        var range: Range<Int> { Int(first)..<Int(last) }
        /// The node after the value and all it contains.
        var next: Int { Int(following) }
    }

    let bytes: [UInt8]
    let nodes: [Node]

    init(bytes: [UInt8], nodes: [Node]) {
        self.bytes = bytes
        self.nodes = nodes
    }

    func text(_ node: Int) -> ArraySlice<UInt8> { bytes[nodes[node].range] }

    func word(_ node: Int) -> Substring { Substring(decoding: text(node), as: UTF8.self) }

    func string(_ node: Int) -> String {
        nodes[node].isEscaped ? unescaped(text(node)) : String(decoding: text(node), as: UTF8.self)
    }

    func isString(_ node: Int, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = nodes[node].range
        if nodes[node].isEscaped { return string(node).utf8.elementsEqual(other) }
        guard range.count == other.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<other.count where bytes[range.lowerBound + index] != other[index] { return false }
            return true
        }
    }

    /// The string behind its escapes, which the parser has found to be well-formed. A lone surrogate is replaced.
    private func unescaped(_ text: ArraySlice<UInt8>) -> String {
        var units: [UInt8] = []
        units.reserveCapacity(text.count)
        var rest = text
        var high: UInt16?
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                units.append(byte)
                continue
            }
            guard escape == UInt8(ascii: "u") else {
                units.append(Self.character(escape))
                continue
            }
            let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD
            rest = rest.dropFirst(4)
            if UTF16.isLeadSurrogate(unit), rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
                high = unit
                continue
            }
            units += Array(String(decoding: high.map { [$0, unit] } ?? [unit], as: UTF16.self).utf8)
            high = nil
        }
        return String(decoding: units, as: UTF8.self)
    }

    private static func character(_ escape: UInt8) -> UInt8 {
        switch escape {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: escape
        }
    }
}
