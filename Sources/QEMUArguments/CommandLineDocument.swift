extension CommandLine {
    /// The `json` format: `binary`, `environment`, `arguments` (the words as executed) and `options` (the same as typed
    /// data). Properties are lists of name and value, since QEMU allows a name twice.
    var jsonDocument: [UInt8] {
        let words = words
        var out = ByteBuffer(capacity: words.bytes.count * 3)
        out.write("{\n  \"binary\": ")
        JSONPrinter.write(string: binary, to: &out)
        out.write(",\n  \"environment\": ")
        out.writeJSONList(environment) { variable, out in
            JSONPrinter.write(object: ["name": .string(variable.name), "value": .string(variable.value)], to: &out)
        }
        out.write(",\n  \"arguments\": ")
        out.writeJSONList(words.strings.dropFirst()) { JSONPrinter.write(string: $0, to: &$1) }
        out.write(",\n  \"options\": ")
        out.writeJSONList(arguments) { JSONPrinter.write(object: $0.typedView, to: &$1) }
        out.write("\n}\n")
        return out.bytes
    }
}

extension QEMUArgument {
    /// The argument as data: `option`, then `value` or `word` and `properties`.
    fileprivate var typedView: QEMUObject {
        switch form {
        case .flag(let flag): ["option": .string(flag)]
        case .value(let flag, let value): ["option": .string(flag), "value": .string(value)]
        case .json(let flag, let object): ["option": .string(flag), "syntax": "json", "properties": object.pairs]
        case .keyValue(let flag, let word, let object):
            if let word {
                ["option": .string(flag), "syntax": "key=value", "word": .string(word), "properties": object.pairs]
            } else {
                ["option": .string(flag), "syntax": "key=value", "properties": object.pairs]
            }
        case .passthrough(let word): ["passthrough": .string(word)]
        }
    }
}

extension QEMUObject {
    /// `[{"name":…,"value":…}]`: what jq's `from_entries` takes.
    fileprivate var pairs: QEMUValue {
        .array(properties.map { ["name": .string($0.name), "value": $0.value] })
    }
}

extension ByteBuffer {
    /// Writes a JSON array with one element a line.
    fileprivate mutating func writeJSONList<Item>(
        _ elements: some Collection<Item>, _ writeElement: (Item, inout ByteBuffer) -> Void
    ) {
        if elements.isEmpty { return write("[]") }
        append(ascii: "[")
        var isFirst = true
        for element in elements {
            if !isFirst { append(ascii: ",") }
            isFirst = false
            write("\n    ")
            writeElement(element, &self)
        }
        write("\n  ]")
    }
}
