import CLibXML2Shim
import XMLTree

extension XMLValueForm {
    /// The texts of the form, as RELAX NG says it.
    var pattern: Pattern {
        switch self {
        case .text: .text
        case .words(let words, _): words.count == 1 ? .value(words[0]) : .choice(words.map(Pattern.value))
        case .integer(let min, let max): .data("integer", [("minInclusive", String(min)), ("maxInclusive", String(max))])
        case .pattern(let expression, _): .data("string", [("pattern", expression)])
        }
    }

    /// Whether a text matches the pattern.
    func allows(_ text: XMLText) -> Bool {
        switch self {
        case .text: return true
        case .words(let words, _): return words.contains(collapsed(text))
        case .integer(let min, let max):
            let digits = collapsed(text)
            return Int64(digits).map { $0 >= min && ($0 < 0 || UInt64($0) <= max) } ?? UInt64(digits).map { $0 <= max } ?? false
        case .pattern(let expression, _): return cxml_matches(expression, text.string) != 0
        }
    }

    /// The words of a text, one space between them: as RELAX NG compares values.
    private func collapsed(_ text: XMLText) -> String {
        text.string.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.joined(separator: " ")
    }
}
