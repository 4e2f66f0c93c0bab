/// The words of a command line as the process gets them, the emulator's path first, before any quoting.
///
/// Every textual format lays out and quotes this; flat, so that printing allocates twice and not once per word.
public struct ArgumentVector: Sendable, Hashable {
    /// How a word relates to the one before it: what a layout may break a line on.
    enum Role: UInt8, Sendable {
        /// The emulator, an option, or a word of the user's.
        case leading
        /// The value of the option before it.
        case value
    }

    private(set) var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private(set) var ends: [Int] = []
    private(set) var roles: [Role] = []

    public var count: Int { ends.count }

    /// The bytes of a word.
    public subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The words as strings, for `Process` and its like.
    public var strings: [String] { (0..<count).map { String(decoding: self[$0], as: UTF8.self) } }

    /// Whether a word starts with a dash.
    func isOption(_ index: Int) -> Bool { self[index].first == UInt8(ascii: "-") }

    init(reservingWords words: Int) {
        ends.reserveCapacity(words)
        roles.reserveCapacity(words)
        bytes.reserveCapacity(words * 64)
    }

    @inline(__always)
    mutating func append(_ role: Role, _ write: (inout [UInt8]) -> Void) {
        write(&bytes)
        ends.append(bytes.count)
        roles.append(role)
    }

    mutating func append(_ role: Role, _ word: String) {
        append(role) { $0.write(word) }
    }

    mutating func append(_ argument: QEMUArgument) {
        switch argument.form {
        case .flag(let flag), .passthrough(let flag):
            append(.leading, flag)
        case .value(let flag, let value):
            append(.leading, flag)
            append(.value, value)
        case .json(let flag, let object):
            append(.leading, flag)
            append(.value) { JSONPrinter.write(object: object, to: &$0) }
        case .keyValue(let flag, let word, let object):
            append(.leading, flag)
            append(.value) { KeyValuePrinter.write(word: word, object, to: &$0) }
        }
    }
}

extension CommandLine {
    /// The words to execute: the emulator's path and its arguments, without the environment.
    public var words: ArgumentVector {
        var words = ArgumentVector(reservingWords: 1 + arguments.count * 2)
        words.append(.leading, binary)
        for argument in arguments { words.append(argument) }
        return words
    }
}
