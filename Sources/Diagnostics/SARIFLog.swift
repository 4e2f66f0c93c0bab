/// A SARIF 2.1.0 log (OASIS), for code hosting and editors: collects the diagnostics of any number of documents.
public struct SARIFLog {
    private let toolVersion: String
    private var results: [JSONValue] = []
    /// The codes that were seen, in order of appearance; results refer to them by index.
    private var codes: [String] = []
    private var codeIndices: [String: Int] = [:]

    public init(toolVersion: String) { self.toolVersion = toolVersion }

    public mutating func add(_ diagnostics: [Diagnostic], in source: SourceFile) {
        guard !diagnostics.isEmpty else { return }
        let locator = SourceLocator(source)
        for diagnostic in diagnostics {
            let message = diagnostic.message
            var members: [(String, JSONValue)] = [
                ("ruleId", .string(message.code)), ("ruleIndex", .integer(index(of: message.code))),
                ("level", .string(message.severity.rawValue)), ("message", .object([("text", .string(message.text))])),
                ("locations", [Self.location(diagnostic.range, text: nil, source, locator)]),
            ]
            if !diagnostic.notes.isEmpty {
                members.append(
                    ("relatedLocations", .array(diagnostic.notes.map { Self.location($0.range, text: $0.text, source, locator) })))
            }
            results.append(.object(members))
        }
    }

    /// The log as one JSON document.
    public var bytes: [UInt8] {
        let driver: JSONValue = .object([
            ("name", "qemu-xml2argv"), ("version", .string(toolVersion)),
            ("rules", .array(codes.map { .object([("id", .string($0))]) })),
        ])
        let run: JSONValue = .object([
            ("tool", .object([("driver", driver)])), ("columnKind", "unicodeCodePoints"), ("results", .array(results)),
        ])
        var out: [UInt8] = []
        JSONValue.object([
            ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"), ("runs", [run]),
        ]).write(to: &out)
        out.append(UInt8(ascii: "\n"))
        return out
    }

    private mutating func index(of code: String) -> Int {
        if let index = codeIndices[code] { return index }
        codeIndices[code] = codes.count
        codes.append(code)
        return codes.count - 1
    }

    private static func location(
        _ range: SourceRange?, text: String?, _ source: SourceFile, _ locator: SourceLocator
    ) -> JSONValue {
        var physical: [(String, JSONValue)] = [("artifactLocation", .object([("uri", .string(uri(source.name)))]))]
        if let range {
            let start = locator.position(of: range.lowerBound)
            let end = locator.position(of: range.upperBound)
            physical.append(
                ("region",
                    .object([
                        ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
                        ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
                    ])))
        }
        var members: [(String, JSONValue)] = [("physicalLocation", .object(physical))]
        if let text { members.append(("message", .object([("text", .string(text))]))) }
        return .object(members)
    }

    /// A path as a relative or absolute URI reference: everything but unreserved characters and `/` is encoded.
    private static func uri(_ path: String) -> String {
        var out = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return out
    }
}
