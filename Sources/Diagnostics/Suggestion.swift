/// The word that someone who wrote `word` may have meant: the nearest of `candidates`, the first of equally near ones,
/// nil where none is near. Letter case does not count; swapping two neighbours counts as one change.
///
/// A third of the letters may differ, so that two short words are not taken for each other.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let written = lowercased(word)
    guard written.count <= 64 else { return nil }
    var best: String?
    var limit = (written.count + 2) / 3
    for candidate in candidates where candidate != word {
        let distance = editDistance(written, lowercased(candidate), limit: limit)
        guard let distance else { continue }
        best = candidate
        if distance == 0 { break }
        limit = distance - 1
    }
    return best
}

private func lowercased(_ word: String) -> [UInt8] {
    word.utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
}

/// The number of insertions, deletions, replacements and swaps of neighbours that make `b` of `a`; nil above `limit`.
private func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        row.reserveCapacity(b.count + 1)
        for j in b.indices {
            var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        if row.allSatisfy({ $0 > limit }) && last.allSatisfy({ $0 > limit }) { return nil }
        (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
