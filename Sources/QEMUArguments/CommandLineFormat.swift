/// The textual forms of a command line.
public enum CommandLineFormat: String, Sendable, Hashable, CaseIterable {
    /// One option a line, continued with backslashes; paste it into a shell.
    case shell
    /// A single line for a shell.
    case oneline
    /// A JSON document: emulator, environment, words, and the options as typed data.
    case json
    /// The words, each ended by a NUL byte, for `xargs -0`. An environment goes in front as `env NAME=value …`.
    case nul
    /// The form libvirt's own tests keep: environment, emulator, one option a line.
    case args
}

extension CommandLine {
    /// The command line as text, ending in a newline (`nul`: in NUL).
    public func bytes(as format: CommandLineFormat) -> [UInt8] {
        switch format {
        case .shell: shellText(separator: " \\\n  ")
        case .oneline: shellText(separator: " ")
        case .json: jsonDocument
        case .nul: nulSeparated
        case .args: argsFile
        }
    }

    private func shellText(separator: StaticString) -> [UInt8] {
        var out = outputBuffer
        if !environment.isEmpty {
            // An assignment in front of a command takes shell names only; `env` takes any.
            if !environment.allSatisfy({ $0.name.isShellName }) { out.write("env ") }
            for variable in environment {
                variable.write(to: &out, .cautious)
                out.write(separator)
            }
        }
        // A value stays with its option; of the user's words one without a dash stays with the one before it.
        write(to: &out, .cautious, separator: separator) { $0.isValue || ($0.index > 1 && !$0.isOption) }
        out.append(ascii: "\n")
        return out.bytes
    }

    private var argsFile: [UInt8] {
        var out = outputBuffer
        for variable in environment {
            variable.write(to: &out, .reference)
            out.write(" \\\n")
        }
        // The form knows no options, only dashes: a word without one gets a line of its own when no option is left to come,
        // unless it directly follows one.
        write(to: &out, .reference, separator: " \\\n") { !$0.isOption && ($0.isBeforeLastOption || $0.followsOption) }
        out.append(ascii: "\n")
        return out.bytes
    }

    /// A word behind the emulator, as far as a layout looks at it.
    private struct Word {
        /// The emulator is word 0.
        var index = 0
        var isValue = false
        /// Starts with a dash.
        var isOption = false
        var followsOption = false
        /// An option is left to come in a later argument.
        var isBeforeLastOption = false
    }

    /// Writes the emulator and all words, each quoted where it stands, with a separator or a blank between.
    private func write(
        to out: inout ByteBuffer, _ quoting: ShellQuoting, separator: StaticString, stayingOnLine stays: (Word) -> Bool
    ) {
        quoting.write(binary, to: &out)
        let lastOption = arguments.lastIndex { $0.form.leadingWord.startsWithDash } ?? -1
        var word = Word()
        func place(isValue: Bool, _ out: inout ByteBuffer, _ writeWord: (inout ByteBuffer) -> Bool) {
            // Most values stay: a blank is exchanged for the separator where one does not.
            let start = out.count
            out.append(ascii: " ")
            guard writeWord(&out) else { return out.removeAll(from: start) }
            word.index += 1
            word.isValue = isValue
            word.followsOption = word.isOption
            word.isOption = out.hasByte(UInt8(ascii: "-"), at: start + 1)
            quoting.quote(&out, from: start + 1)
            if !stays(word) { out.replaceByte(at: start, by: separator) }
        }
        for index in arguments.indices {
            word.isBeforeLastOption = index < lastOption
            place(isValue: false, &out) { out in
                out.write(arguments[index].form.leadingWord)
                return true
            }
            place(isValue: true, &out) { arguments[index].form.writeValue(to: &$0) }
        }
    }

    private var nulSeparated: [UInt8] {
        let words = words
        var out = outputBuffer
        if !environment.isEmpty {
            out.write("env\0")
            for variable in environment {
                out.write(variable.name)
                out.append(ascii: "=")
                out.write(variable.value)
                out.append(0)
            }
        }
        for index in 0..<words.count {
            out.write(words[index])
            out.append(0)
        }
        return out.bytes
    }

    /// An empty buffer large enough for a usual command line with its quotes.
    private var outputBuffer: ByteBuffer { ByteBuffer(capacity: 256 + environment.count * 64 + arguments.count * 240) }
}

extension QEMUArgument {
    /// The argument alone, quoted for a shell.
    public var shellText: [UInt8] {
        let words = ArgumentVector([self])
        var out = ByteBuffer(capacity: words.bytes.count + 16)
        for index in 0..<words.count {
            if index > 0 { out.append(ascii: " ") }
            ShellQuoting.cautious.write(words[index], to: &out)
        }
        return out.bytes
    }
}

extension CommandLine.Variable {
    /// `NAME=value`, with the value quoted and the name not, as an assignment has to be.
    fileprivate func write(to out: inout ByteBuffer, _ quoting: ShellQuoting) {
        if quoting == .cautious, !name.isShellName {
            quoting.write("\(name)=\(value)", to: &out)
            return
        }
        out.write(name)
        out.append(ascii: "=")
        if value.isEmpty, quoting == .cautious { return }
        quoting.write(value, to: &out)
    }
}

extension String {
    fileprivate var startsWithDash: Bool { utf8.first == UInt8(ascii: "-") }

    /// Letters, digits and `_`, not starting with a digit: what a shell assigns to.
    fileprivate var isShellName: Bool {
        guard let first = utf8.first, !(48...57).contains(first) else { return false }
        return utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...90, 95, 97...122: true
            default: false
            }
        }
    }
}
