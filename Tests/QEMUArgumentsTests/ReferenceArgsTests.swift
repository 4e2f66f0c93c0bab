import Foundation
import QEMUArguments
import Testing

/// The reference's expected command lines, where they are beside the package.
private enum Reference {
    static let files: [URL] = {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("shared/reference")
        let folders = ["suite/qemuxmlconfdata", "generated/expected"].map(root.appendingPathComponent)
        return folders.flatMap { folder in
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        }.filter { $0.pathExtension == "args" }.sorted { $0.path < $1.path }
    }()
}

@Suite(
    "The printers give the reference's bytes",
    .enabled(if: !Reference.files.isEmpty, "no reference corpus in ../shared/reference: nothing to compare with"))
struct ReferenceArgsTests {
    @Test func splittingAndPrintingGivesTheSameFile() throws {
        for file in Reference.files {
            let data = [UInt8](try Data(contentsOf: file))
            let line = try #require(CommandLine(argsFile: data))
            #expect(line.bytes(as: .args) == data, "\(file.lastPathComponent)")
        }
    }

    @Test func readingAndPrintingJSONGivesTheSameWord() throws {
        var count = 0
        for file in Reference.files {
            let line = try #require(CommandLine(argsFile: [UInt8](try Data(contentsOf: file))))
            for word in line.words.strings where word.hasPrefix("{") {
                var reader = JSONWordReader(word)
                guard case .object(let object) = reader.value() else {
                    Issue.record("\(file.lastPathComponent): not an object: \(word)")
                    continue
                }
                #expect(String(decoding: object.json, as: UTF8.self) == word, "\(file.lastPathComponent)")
                count += 1
            }
        }
        #expect(count > 0)
    }
}

extension CommandLine {
    /// Reads an `.args` file as a shell would; nil when a quote is left open or there is no command.
    fileprivate init?(argsFile: [UInt8]) {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var isInWord = false
        var isQuoted = false
        var bytes = argsFile[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "'"):
                isQuoted.toggle()
                isInWord = true
            case _ where isQuoted: word.append(byte)
            case UInt8(ascii: "\\"):
                guard let next = bytes.popFirst() else { return nil }
                guard next != UInt8(ascii: "\n") else { break }
                word.append(next)
                isInWord = true
            case UInt8(ascii: " "), UInt8(ascii: "\n"):
                if isInWord { words.append(word) }
                word = []
                isInWord = false
            default:
                word.append(byte)
                isInWord = true
            }
        }
        guard !isQuoted, !isInWord else { return nil }

        let strings = words.map { String(decoding: $0, as: UTF8.self) }
        guard let command = strings.firstIndex(where: { !$0.contains("=") }) else { return nil }
        self.init(binary: strings[command])
        for variable in strings[..<command] {
            let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            environment.append(.init(String(parts[0]), String(parts[1])))
        }
        append(passthrough: strings[(command + 1)...])
    }
}

/// Just enough of a JSON reader to keep order, integers and duplicates as written.
private struct JSONWordReader {
    private var rest: Substring.UnicodeScalarView

    init(_ text: String) { rest = Substring(text).unicodeScalars }

    mutating func value() -> QEMUValue? {
        switch rest.first {
        case "{":
            var object = QEMUObject([])
            let isComplete = readList(until: "}") { reader in
                guard let name = reader.string(), reader.rest.popFirst() == ":", let value = reader.value() else { return false }
                object.add(name, value: value)
                return true
            }
            return isComplete ? .object(object) : nil
        case "[":
            var elements: [QEMUValue] = []
            let isComplete = readList(until: "]") { reader in
                reader.value().map { elements.append($0) } != nil
            }
            return isComplete ? .array(elements) : nil
        case "\"": return string().map(QEMUValue.string)
        default:
            let word = String(rest.prefix { $0 != "," && $0 != "}" && $0 != "]" })
            rest = rest.dropFirst(word.unicodeScalars.count)
            switch word {
            case "null": return .null
            case "true": return .boolean(true)
            case "false": return .boolean(false)
            default: return Int64(word).map(QEMUValue.integer) ?? UInt64(word).map(QEMUValue.unsigned)
            }
        }
    }

    /// Reads what stands between brackets; false when an element or the end is malformed.
    private mutating func readList(until end: Unicode.Scalar, _ readElement: (inout Self) -> Bool) -> Bool {
        rest.removeFirst()
        if rest.first == end {
            rest.removeFirst()
            return true
        }
        while readElement(&self), let separator = rest.popFirst() {
            if separator == end { return true }
            if separator != "," { return false }
        }
        return false
    }

    private mutating func string() -> String? {
        guard rest.popFirst() == "\"" else { return nil }
        var out = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "\"" {
            guard scalar == "\\" else { out.append(scalar); continue }
            switch rest.popFirst() {
            case "n": out.append("\n")
            case "t": out.append("\t")
            case "r": out.append("\r")
            case "b": out.append("\u{8}")
            case "f": out.append("\u{c}")
            case "u":
                guard let code = UInt32(String(rest.prefix(4)), radix: 16), let scalar = Unicode.Scalar(code) else { return nil }
                rest = rest.dropFirst(4)
                out.append(scalar)
            case let other?: out.append(other)
            case nil: return nil
            }
        }
        return String(out)
    }
}
