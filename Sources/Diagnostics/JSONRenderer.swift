/// Diagnostics for programs: one JSON object a line, in the order they were found.
///
///     {"file":"guest.xml","line":12,"column":27,"endLine":12,"endColumn":48,"severity":"error","code":"…","text":"…","notes":[]}
///
/// Lines and columns count from 1, columns in Unicode scalars; a diagnostic about the whole document has neither.
public enum JSONRenderer {
    public static func render(_ diagnostics: [Diagnostic], in source: SourceFile) -> [UInt8] {
        guard !diagnostics.isEmpty else { return [] }
        let locator = SourceLocator(source)
        var out: [UInt8] = []
        for diagnostic in diagnostics {
            let message = diagnostic.message
            var members: [(String, JSONValue)] = [("file", .string(source.name))]
            members += place(diagnostic.range, locator)
            members += [
                ("severity", .string(message.severity.rawValue)), ("code", .string(message.code)),
                ("text", .string(message.text)),
                ("notes", .array(diagnostic.notes.map { .object(place($0.range, locator) + [("text", .string($0.text))]) })),
            ]
            JSONValue.object(members).write(to: &out)
            out.append(UInt8(ascii: "\n"))
        }
        return out
    }

    private static func place(_ range: SourceRange?, _ locator: SourceLocator) -> [(String, JSONValue)] {
        guard let range else { return [] }
        let start = locator.position(of: range.lowerBound)
        let end = locator.position(of: range.upperBound)
        return [
            ("line", .integer(start.line)), ("column", .integer(start.column)),
            ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
        ]
    }
}
