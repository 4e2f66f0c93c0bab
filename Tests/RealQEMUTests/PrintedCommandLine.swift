import Foundation

/// An option of a command line and its value, read from the printed words as QEMU reads them.
struct PrintedOption {
    var flag: String
    var value: String

    /// The members of a JSON value, or the `key=value` pairs of the older syntax; a doubled comma is a comma. A first word
    /// without a key is called `type`.
    var members: [String: Any] {
        if value.hasPrefix("{") {
            return (try? JSONSerialization.jsonObject(with: Data(value.utf8))) as? [String: Any] ?? [:]
        }
        var members: [String: Any] = [:]
        let parts = value.replacing(",,", with: "\0").split(separator: ",").map { $0.replacing("\0", with: ",") }
        for (index, part) in parts.enumerated() {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 {
                members[String(pair[0])] = String(pair[1])
            } else {
                members[index == 0 ? "type" : String(part)] = index == 0 ? String(part) : "on"
            }
        }
        return members
    }

    /// A member that is a string.
    subscript(_ key: String) -> String? { members[key] as? String }

    /// Replaces the JSON value.
    mutating func setMembers(_ members: [String: Any]) throws {
        let bytes = try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys, .withoutEscapingSlashes])
        value = String(decoding: bytes, as: UTF8.self)
    }
}

/// The words of a command line after the program's name, as options with their values.
struct PrintedCommandLine {
    var options: [PrintedOption] = []

    init(words: some Sequence<String>) {
        for word in words {
            if word.hasPrefix("-") || options.isEmpty {
                options.append(PrintedOption(flag: word, value: ""))
            } else {
                options[options.count - 1].value = word
            }
        }
    }

    var words: [String] {
        options.flatMap { $0.value.isEmpty ? [$0.flag] : [$0.flag, $0.value] }
    }

    /// The options of this name.
    func all(_ flag: String) -> [PrintedOption] { options.filter { $0.flag == flag } }
}
