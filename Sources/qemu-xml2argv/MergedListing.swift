/// Lists of lines as one, each line with those that have it:
///
///                  -display none
///     7.2-x86_64   -machine pc-q35-7.2
///     10.0-x86_64  -machine pc-q35-10.0
///
/// A line that all have is not attributed.
struct MergedListing {
    private struct Row {
        var text: String
        var owners: [Int]
    }

    private var rows: [Row] = []
    private var names: [String] = []

    /// Adds a list, line by line where most lines agree with what there is.
    mutating func merge(_ lines: [String], of name: String) {
        let owner = names.count
        names.append(name)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in lines.difference(from: rows.map(\.text)) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var merged: [Row] = []
        var next = 0
        func passOver(_ isPassed: (Int) -> Bool) {
            while next < rows.count, isPassed(next) {
                merged.append(rows[next])
                next += 1
            }
        }
        for (index, line) in lines.enumerated() {
            passOver(removed.contains)
            if inserted.contains(index) {
                merged.append(Row(text: line, owners: [owner]))
            } else {
                merged.append(Row(text: line, owners: rows[next].owners + [owner]))
                next += 1
            }
        }
        passOver { _ in true }
        rows = merged
    }

    /// Whether all lists are the same.
    var isUniform: Bool { rows.allSatisfy { $0.owners.count == names.count } }

    var text: String {
        let labels = rows.map { row in
            row.owners.count == names.count ? "" : row.owners.map { names[$0] }.joined(separator: ", ")
        }
        let width = labels.map(\.count).max() ?? 0
        return zip(labels, rows).map { label, row in
            label.padded(to: width) + "  " + row.text + "\n"
        }.joined()
    }
}

extension String {
    /// The text with blanks up to a width in characters.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
