/// Prints patterns in RELAX NG's XML syntax, an element a line.
struct GrammarPrinter {
    private(set) var text = ""
    private var level = 0

    /// A schema without includes: the elements of all namespaces, and the values.
    mutating func printWhole(_ grammar: Grammar) {
        lines(startTag()) { printer in
            printer.lines("<start>") { $0.print(grammar.start) }
            for (namespace, definitions) in grammar.parts {
                printer.lines(namespace.isEmpty ? "<div>" : "<div ns=\"\(escaped(namespace))\">") { $0.define(definitions) }
            }
            printer.define(grammar.values)
        }
    }

    /// Definitions whose elements are in a namespace, with the document element where they describe a whole format.
    mutating func printGrammar(
        _ definitions: [Grammar.Definition], namespace: String = "", start: Pattern? = nil, including included: [String] = []
    ) {
        lines(startTag(namespace)) { printer in
            for other in included { printer.line("<include href=\"\(other).rng\"/>") }
            if let start { printer.lines("<start>") { $0.print(start) } }
            printer.define(definitions)
        }
    }

    mutating func printHeader(_ title: String) {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        text += """
            <!--
              \(title)

              Written by `make schemas` from the compiler's own description of the format; not to be edited.

              Names, places and values are described here. Rules about more than one of them are the compiler's: what depends on
              another value is valid here for every value. Children are in any order.
            -->

            """
    }

    private func startTag(_ namespace: String = "") -> String {
        let ns = namespace.isEmpty ? "" : " ns=\"\(escaped(namespace))\""
        let types = "http://www.w3.org/2001/XMLSchema-datatypes"
        return "<grammar\(ns) xmlns=\"http://relaxng.org/ns/structure/1.0\" datatypeLibrary=\"\(types)\">"
    }

    mutating func print(_ pattern: Pattern) {
        switch pattern {
        case .element(let name, let content): wrap("element", "name", name, content)
        case .attribute(let name, .text): line("<attribute name=\"\(name)\"/>")
        case .attribute(let name, let value): wrap("attribute", "name", name, value)
        case .group(let parts): for part in parts where !part.isEmpty { print(part) }
        case .interleave(let parts): wrap("interleave", parts)
        case .choice(let parts): wrap("choice", parts)
        case .optional(let part): wrap("optional", [part])
        case .zeroOrMore(let part): wrap("zeroOrMore", [part])
        case .reference(let name): line("<ref name=\"\(name)\"/>")
        case .text: line("<text/>")
        case .empty: line("<empty/>")
        case .value(let word): line("<value>\(escaped(word))</value>")
        case .data(let type, let parameters): printData(type, parameters)
        case .anyAttribute: lines("<attribute>") { $0.line("<anyName/>") }
        case .anyElement(let namespaces, let content): printAnyElement(namespaces, content)
        }
    }

    /// Definitions, with an empty line before each.
    private mutating func define(_ definitions: [Grammar.Definition]) {
        for (name, pattern) in definitions {
            text += "\n"
            wrap("define", "name", name, pattern)
        }
    }

    /// Prints between a start tag and its end tag.
    private mutating func lines(_ startTag: String, _ body: (inout GrammarPrinter) -> Void) {
        line(startTag)
        level += 1
        body(&self)
        level -= 1
        line("</\(startTag.dropFirst().prefix { $0 != " " && $0 != ">" })>")
    }

    private mutating func line(_ content: String) {
        text += String(repeating: "  ", count: level) + content + "\n"
    }

    private mutating func wrap(_ tag: String, _ parts: [Pattern]) {
        lines("<\(tag)>") { for part in parts { $0.printAsOne(part) } }
    }

    private mutating func wrap(_ tag: String, _ attribute: String, _ name: String, _ content: Pattern) {
        lines("<\(tag) \(attribute)=\"\(name)\">") { $0.print(content) }
    }

    /// Inside choices, optional parts and interleaved ones a group has to be held together.
    private mutating func printAsOne(_ pattern: Pattern) {
        if case .group(let parts) = pattern { wrap("group", parts) } else { print(pattern) }
    }

    private mutating func printData(_ type: String, _ parameters: [(name: String, value: String)]) {
        if parameters.isEmpty { return line("<data type=\"\(type)\"/>") }
        lines("<data type=\"\(type)\">") {
            for (name, value) in parameters { $0.line("<param name=\"\(name)\">\(escaped(value))</param>") }
        }
    }

    private mutating func printAnyElement(_ namespaces: [String], _ content: Pattern) {
        lines("<element>") {
            if namespaces.isEmpty {
                $0.line("<anyName/>")
            } else {
                $0.lines("<anyName>") {
                    $0.lines("<except>") { for uri in namespaces { $0.line("<nsName ns=\"\(escaped(uri))\"/>") } }
                }
            }
            $0.print(content)
        }
    }
}

/// The text with what is markup in XML written as references.
private func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
        switch character {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        default: out.append(character)
        }
    }
    return out
}
