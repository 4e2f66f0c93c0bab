/// A start tag as it is written, well-formed or not, for placing errors in it.
struct StartTagScanner {
    struct Attribute {
        var name: Range<Int>
        /// Past the closing quote.
        var end: Int
    }

    private let source: UnsafeBufferPointer<UInt8>
    /// The tag's name.
    private(set) var name: Range<Int>
    /// The attributes up to the first that is not well-formed.
    private(set) var attributes: [Attribute] = []
    /// The quote that nothing closes.
    private(set) var unclosedQuote: Int?

    /// The tag that ends before `end`, or that is still being read there; nil where none starts within reach.
    init?(_ source: UnsafeBufferPointer<UInt8>, endingAt end: Int) {
        let lowest = max(0, end - XMLErrorReporter.reach)
        guard let start = source[lowest..<end].lastIndex(of: UInt8(ascii: "<")) else { return nil }
        self.source = source
        var at = start + 1
        name = at..<at
        at = Self.pastName(source, at, end)
        name = name.lowerBound..<at
        scanAttributes(from: at, to: end)
    }

    /// The bytes of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

    /// An attribute's name without its prefix.
    func localName(_ attribute: Attribute) -> String {
        String(text(attribute.name).split(separator: ":", omittingEmptySubsequences: false).last ?? "")
    }

    private mutating func scanAttributes(from start: Int, to end: Int) {
        var at = start
        while true {
            while at < end, Self.isBlank(source[at]) { at += 1 }
            let nameStart = at
            at = Self.pastName(source, at, end)
            let name = nameStart..<at
            while at < end, Self.isBlank(source[at]) || source[at] == UInt8(ascii: "=") { at += 1 }
            guard at < end, source[at] == UInt8(ascii: "'") || source[at] == UInt8(ascii: "\"") else { return }
            guard let closing = source[(at + 1)..<end].firstIndex(of: source[at]) else {
                unclosedQuote = at
                return
            }
            at = closing + 1
            attributes.append(Attribute(name: name, end: at))
        }
    }

    private static func pastName(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, !isBlank(source[at]), !"=/>'\"".utf8.contains(source[at]) { at += 1 }
        return at
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
