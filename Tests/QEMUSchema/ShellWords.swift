/// The words of a command as a shell splits them: blanks and escaped line ends separate, single quotes keep.
public func shellWords(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        switch scalar {
        case "'":
            isQuoted.toggle()
            word = word ?? ""
        case _ where isQuoted: word = (word ?? "") + String(scalar)
        case "\\":
            guard let next = rest.popFirst(), next != "\n" else { break }
            word = (word ?? "") + String(next)
        case " ", "\n":
            if let word { words.append(word) }
            word = nil
        default: word = (word ?? "") + String(scalar)
        }
    }
    if let word { words.append(word) }
    return words
}
