/// Words quoted for a POSIX shell. Single quotes throughout; a quote inside becomes `'\''`.
enum ShellQuoting: Sendable {
    /// Quotes what the `.args` files of the reference quote, and leaves the rest bare.
    case reference
    /// Quotes everything outside a small safe alphabet: for pasting into any sh, bash or zsh.
    case cautious

    private static let referenceSpecial = ASCIISet("\r\t\n !\"#$&'()*;<>?[\\]^`{|}~")
    private static let safe = ASCIISet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%+,-./:=@_")

    func write(_ word: ArraySlice<UInt8>, to out: inout ByteBuffer) {
        let start = out.count
        out.write(word)
        quote(&out, from: start)
    }

    func write(_ word: String, to out: inout ByteBuffer) {
        let start = out.count
        out.write(word)
        quote(&out, from: start)
    }

    /// Quotes what was written from `start` on, as one word.
    func quote(_ out: inout ByteBuffer, from start: Int) {
        guard needsQuotes(out.bytes(from: start)) else { return }
        out.replaceAll(UInt8(ascii: "'"), by: "'\\''", from: start)
        out.insert(UInt8(ascii: "'"), at: start)
        out.append(ascii: "'")
    }

    private func needsQuotes(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .reference:
            return word.isEmpty || Self.referenceSpecial.containsAny(of: word)
        case .cautious:
            // zsh looks a word that starts with `=` up as a command.
            return word.first.map { $0 == UInt8(ascii: "=") } ?? true || !Self.safe.containsAll(of: word)
        }
    }
}
