/// One line of a document and the part of it that is marked, made fit for a terminal.
struct SourceExcerpt {
    /// The line, at most `maximumWidth` wide around the mark; `…` stands for what was cut.
    private(set) var text = ""
    /// Columns before the mark.
    private(set) var indent = 0
    /// Columns that the mark covers, at least 1.
    private(set) var width = 0

    private static let maximumWidth = 120
    private static let contextBeforeMark = 60

    /// The excerpt of `line`, a range of `bytes`, that marks `range`. What the mark has beyond the line is left out.
    init(_ bytes: [UInt8], line: Range<Int>, marking range: Range<Int>) {
        let range = range.clamped(to: line)
        let (before, isCutBefore) = Self.suffix(bytes[line.lowerBound..<range.lowerBound], width: Self.contextBeforeMark)
        let (marked, isCutInside) = Self.prefix(bytes[range], width: Self.maximumWidth - Self.contextBeforeMark)
        text = (isCutBefore ? "…" : "") + before
        indent = Self.width(of: text)
        text += marked
        width = max(1, Self.width(of: marked))
        if isCutInside {
            text += "…"
        } else {
            let room = max(0, Self.maximumWidth - indent - width)
            let (after, isCutAfter) = Self.prefix(bytes[range.upperBound..<line.upperBound], width: room)
            text += after + (isCutAfter ? "…" : "")
        }
    }

    /// As much of the beginning as fits, printable, and whether something is missing.
    private static func prefix(_ bytes: ArraySlice<UInt8>, width: Int) -> (String, Bool) {
        let text = printable(bytes.prefix(width * 4))
        var scalars = String.UnicodeScalarView()
        var room = width
        for scalar in text.unicodeScalars {
            room -= Self.width(of: scalar)
            if room < 0 { return (String(scalars), true) }
            scalars.append(scalar)
        }
        return (String(scalars), bytes.count > width * 4)
    }

    /// As much of the end as fits, printable, and whether something is missing.
    private static func suffix(_ bytes: ArraySlice<UInt8>, width: Int) -> (String, Bool) {
        // Not in the middle of a character: continuation bytes at the cut belong to one that is left out.
        let text = printable(bytes.suffix(width * 4).drop { $0 & 0xC0 == 0x80 })
        var scalars: [Unicode.Scalar] = []
        var room = width
        for scalar in text.unicodeScalars.reversed() {
            room -= Self.width(of: scalar)
            if room < 0 { return (Self.string(scalars.reversed()), true) }
            scalars.append(scalar)
        }
        return (Self.string(scalars.reversed()), bytes.count > width * 4)
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The text with tabs widened. What would steer a terminal, controls and changes of writing direction, becomes `�`.
    static func printable(_ bytes: some Collection<UInt8>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x09: view.append(contentsOf: "    ".unicodeScalars)
            case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: view.append("\u{FFFD}")
            default: view.append(scalar)
            }
        }
        return String(view)
    }

    private static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// Columns a character takes on a terminal: 0 for combining marks, 2 for the wide blocks of East Asia and emoji.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
