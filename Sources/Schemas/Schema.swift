import DomainCompiler
import XMLTree

/// The RELAX NG of a document format, made of the vocabulary of its model.
///
/// It knows names, places and values; rules that concern more than one of them are the compiler's. What the compiler
/// takes without a warning is valid, whatever depends on another value being valid for every value.
public struct Schema: Sendable {
    /// The whole schema as one grammar, which includes nothing.
    public let text: String

    /// Of `<domain>` documents.
    public static var domain: Schema { Schema(Grammar(of: .domain)) }
    /// Of `<host>` documents.
    public static var host: Schema { Schema(Grammar(of: .host)) }
    /// Of `<domainCapabilities>` documents.
    public static var domainCapabilities: Schema { Schema(Grammar(of: .domainCapabilities)) }

    init(_ grammar: Grammar) {
        var printer = GrammarPrinter()
        printer.printWhole(grammar)
        text = printer.text
    }
}

/// A file of `schemas/`. The files include each other: values are in one, each namespace has its own.
public struct SchemaFile: Sendable {
    public let name: String
    public let text: String

    /// Every file.
    public static var all: [SchemaFile] {
        let domain = Grammar(of: .domain)
        let host = Grammar(of: .host)
        let capabilities = Grammar(of: .domainCapabilities)
        return [
            SchemaFile("domain", "The domain format: what qemu-xml2argv reads.") { printer in
                printer.printGrammar(domain.parts[0].definitions, start: domain.start, including: ["values", "qemu-namespace"])
            },
            SchemaFile("host", "The host description: what a domain document refers to but does not contain.") { printer in
                printer.printGrammar(host.parts[0].definitions, start: host.start, including: ["values"])
            },
            SchemaFile("domain-capabilities", "Domain capabilities: what a QEMU offers guests, for tools to choose from.") { printer in
                printer.printGrammar(capabilities.parts[0].definitions, start: capabilities.start, including: ["values"])
            },
            SchemaFile("qemu-namespace", "What goes past the domain format: qemu:commandline and its siblings.") { printer in
                for part in domain.parts.dropFirst() { printer.printGrammar(part.definitions, namespace: part.namespace) }
            },
            SchemaFile("values", "What attributes and texts can be, a definition for each type of value.") { printer in
                let values = [domain, host, capabilities].flatMap(\.values).sorted { $0.name < $1.name }
                printer.printGrammar(zip(values.indices, values).filter { $0 == 0 || values[$0 - 1].name != $1.name }.map(\.1))
            },
        ]
    }

    private init(_ name: String, _ title: String, _ print: (inout GrammarPrinter) -> Void) {
        var printer = GrammarPrinter()
        printer.printHeader(title)
        print(&printer)
        self.name = "\(name).rng"
        text = printer.text
    }
}
