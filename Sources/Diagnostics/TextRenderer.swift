/// Diagnostics for people, as compilers print them:
///
///     guest.xml:12:27: error: discard_no_unref works on qcow2 only [discard-no-unref-needs-qcow2]
///       12 |       <driver type='raw' discard_no_unref='on'/>
///          |                          ^~~~~~~~~~~~~~~~~~~~~
public struct TextRenderer {
    private let source: SourceFile
    private let isColoured: Bool
    private let locator: SourceLocator
    private var out: [UInt8] = []

    /// Renders the diagnostics of one document as UTF-8; `coloured` adds ANSI colours.
    public static func render(_ diagnostics: [Diagnostic], in source: SourceFile, coloured: Bool = false) -> [UInt8] {
        guard !diagnostics.isEmpty else { return [] }
        var renderer = TextRenderer(source: source, isColoured: coloured, locator: SourceLocator(source))
        for diagnostic in diagnostics { renderer.render(diagnostic) }
        return renderer.out
    }

    private mutating func render(_ diagnostic: Diagnostic) {
        let message = diagnostic.message
        renderLine(message.severity, message.text, code: message.code, at: diagnostic.range)
        for note in diagnostic.notes { renderLine(.note, note.text, code: nil, at: note.range) }
    }

    private mutating func renderLine(_ severity: Severity, _ text: String, code: String?, at range: SourceRange?) {
        let position = range.map { locator.position(of: $0.lowerBound) }
        style(.place)
        write(source.name)
        if let position { write(":\(position.line):\(position.column)") }
        write(": ")
        style(Style(severity))
        write("\(severity.rawValue): ")
        style(.message)
        write(text)
        style(.plain)
        if let code { write(" [\(code)]") }
        out.append(UInt8(ascii: "\n"))
        if let range, let position { renderExcerpt(range, line: position.line) }
    }

    private mutating func renderExcerpt(_ range: SourceRange, line: Int) {
        let count = source.bytes.count
        let lower = min(Int(range.lowerBound), count)
        let marked = lower..<min(max(Int(range.upperBound), lower), count)
        let excerpt = SourceExcerpt(source.bytes, line: locator.line(line), marking: marked)

        let number = String(line)
        let gutter = max(4, number.utf8.count)
        append(String(repeating: " ", count: gutter - number.utf8.count) + "\(number) | \(excerpt.text)\n")
        append(String(repeating: " ", count: gutter + 1) + "| " + String(repeating: " ", count: excerpt.indent))
        style(.mark)
        append("^" + String(repeating: "~", count: excerpt.width - 1))
        style(.plain)
        out.append(UInt8(ascii: "\n"))
    }

    /// Writes a name or a message. They quote the document, so they are no safer than it.
    private mutating func write(_ text: String) {
        append(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? text : SourceExcerpt.printable(text.utf8))
    }

    private mutating func append(_ text: String) { out.append(contentsOf: text.utf8) }

    private mutating func style(_ style: Style) {
        if isColoured { out.append(contentsOf: style.rawValue.utf8) }
    }

    /// An ANSI escape sequence.
    private enum Style: String {
        case plain = "\u{1B}[0m"
        case place, message = "\u{1B}[0;1m"
        case error = "\u{1B}[1;31m"
        case warning = "\u{1B}[1;35m"
        case note = "\u{1B}[1;36m"
        case mark = "\u{1B}[1;32m"

        init(_ severity: Severity) {
            switch severity {
            case .error: self = .error
            case .warning: self = .warning
            case .note: self = .note
            }
        }
    }
}
