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
        let words = words
        var out = outputBuffer(for: words)
        if !environment.isEmpty {
            // An assignment in front of a command takes shell names only; `env` takes any.
            if !environment.allSatisfy({ $0.name.isShellName }) { out.write("env ") }
            for variable in environment {
                variable.write(to: &out, .cautious)
                out.write(separator)
            }
        }
        for index in 0..<words.count {
            if index > 0 { out.write(staysOnLine(index, words) ? " " : separator) }
            ShellQuoting.cautious.write(words[index], to: &out)
        }
        out.append(ascii: "\n")
        return out.bytes
    }

    /// A value stays with its option; of the user's words one without a dash stays with the one before it.
    private func staysOnLine(_ index: Int, _ words: ArgumentVector) -> Bool {
        words.roles[index] == .value || (index > 1 && !words.isOption(index))
    }

    private var argsFile: [UInt8] {
        let words = words
        var out = outputBuffer(for: words)
        for variable in environment {
            variable.write(to: &out, .reference)
            out.write(" \\\n")
        }
        ShellQuoting.reference.write(words[0], to: &out)
        // The form knows no options, only dashes: a word without one gets a line of its own when no option is left to come,
        // unless it directly follows one.
        let lastOption = (1..<max(words.count, 1)).last(where: words.isOption) ?? 0
        for index in 1..<max(words.count, 1) {
            let stays = !words.isOption(index) && (lastOption > index || (index > 1 && words.isOption(index - 1)))
            out.write(stays ? " " : " \\\n")
            ShellQuoting.reference.write(words[index], to: &out)
        }
        out.append(ascii: "\n")
        return out.bytes
    }

    private var nulSeparated: [UInt8] {
        let words = words
        var out = outputBuffer(for: words)
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

    /// An empty buffer large enough for the words with their quotes.
    private func outputBuffer(for words: ArgumentVector) -> ByteBuffer {
        ByteBuffer(capacity: words.bytes.count + words.count * 5 + environment.count * 64)
    }
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
