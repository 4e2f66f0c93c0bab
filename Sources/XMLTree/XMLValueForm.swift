/// The texts that a value type accepts: what diagnostics expect and suggest, and what the schema says, come from here.
public enum XMLValueForm: Sendable, Hashable {
    /// Any text at all.
    case text
    /// One of these; `meaning` says it where listing them would say it worse.
    case words([String], meaning: String? = nil)
    /// A whole number, decimal.
    case integer(min: Int64, max: UInt64)
    /// What a regular expression of XML Schema matches as a whole, and its meaning: "a version such as 2.0".
    case pattern(String, meaning: String)

    /// A number in C notation, decimal or `0x…`.
    public static func number(meaning: String) -> XMLValueForm {
        .pattern("[0-9]+|0[xX][0-9a-fA-F]+", meaning: meaning)
    }

    /// What a reader of a diagnostic is told to write: "a whole number from 0 to 255".
    public var expectation: String {
        switch self {
        case .text: return "a text"
        case .integer(let min, let max): return "a whole number from \(min) to \(max)"
        case .pattern(_, let meaning), .words(_, .some(let meaning)): return meaning
        case .words(let words, nil):
            let quoted = words.map { "'\($0)'" }
            guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "nothing" }
            return quoted.dropLast().joined(separator: ", ") + " or " + last
        }
    }

    /// The words that someone may have meant; empty where it is not words that are expected.
    public var words: [String] {
        if case .words(let words, _) = self { words } else { [] }
    }
}
