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

    /// The words of arguments, behind the emulator where one is given.
    init(emulator: String? = nil, _ arguments: [QEMUArgument]) {
        ends.reserveCapacity(1 + arguments.count * 2)
        roles.reserveCapacity(1 + arguments.count * 2)
        var out = ByteBuffer(capacity: 128 + arguments.count * 128)
        if let emulator {
            out.write(emulator)
            endWord(.leading, out.count)
        }
        for index in arguments.indices { append(arguments[index].form, &out) }
        bytes = out.bytes
    }

    private mutating func endWord(_ role: Role, _ end: Int) {
        ends.append(end)
        roles.append(role)
    }

    @inline(__always)
    private mutating func append(_ form: QEMUArgument.Form, _ out: inout ByteBuffer) {
        switch form {
        case .flag(let word), .passthrough(let word): return appendLeading(word, &out)
        case .value(let flag, let value):
            appendLeading(flag, &out)
            out.write(value)
        case .json(let flag, let object):
            appendLeading(flag, &out)
            JSONPrinter.write(object: object, to: &out)
        case .keyValue(let flag, let word, let object):
            appendLeading(flag, &out)
            KeyValuePrinter.write(word: word, object, to: &out)
        }
        endWord(.value, out.count)
    }

    private mutating func appendLeading(_ word: String, _ out: inout ByteBuffer) {
        out.write(word)
        endWord(.leading, out.count)
    }
}

extension CommandLine {
    /// The words to execute: the emulator's path and its arguments, without the environment.
    public var words: ArgumentVector { ArgumentVector(emulator: binary, arguments) }
}
