/// The words of a command line as the process gets them, the emulator's path first, before any quoting.
///
/// Flat, so that making it allocates twice and not once per word.
public struct ArgumentVector: Sendable, Hashable {
    private(set) var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private(set) var ends: [Int] = []

    public var count: Int { ends.count }

    /// The bytes of a word.
    public subscript(index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The words as strings, for `Process` and its like.
    public var strings: [String] { (0..<count).map { String(decoding: self[$0], as: UTF8.self) } }

    /// The words of arguments, behind the emulator where one is given.
    init(emulator: String? = nil, _ arguments: [QEMUArgument]) {
        ends.reserveCapacity(1 + arguments.count * 2)
        var out = ByteBuffer(capacity: 128 + arguments.count * 128)
        if let emulator {
            out.write(emulator)
            ends.append(out.count)
        }
        for index in arguments.indices {
            out.write(arguments[index].form.leadingWord)
            ends.append(out.count)
            if arguments[index].form.writeValue(to: &out) { ends.append(out.count) }
        }
        bytes = out.bytes
    }
}

extension QEMUArgument.Form {
    /// The option, or the user's word.
    var leadingWord: String {
        switch self {
        case .flag(let word), .passthrough(let word), .value(let word, _), .json(let word, _), .keyValue(let word, _, _): word
        }
    }

    /// Writes the option's value, unquoted; false where it has none.
    func writeValue(to out: inout ByteBuffer) -> Bool {
        switch self {
        case .flag, .passthrough: return false
        case .value(_, let value): out.write(value)
        case .json(_, let object): JSONPrinter.write(object: object, to: &out)
        case .keyValue(_, let word, let object): KeyValuePrinter.write(word: word, object, to: &out)
        }
        return true
    }
}

extension CommandLine {
    /// The words to execute: the emulator's path and its arguments, without the environment.
    public var words: ArgumentVector { ArgumentVector(emulator: binary, arguments) }
}
