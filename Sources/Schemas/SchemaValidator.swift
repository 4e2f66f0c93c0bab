import Diagnostics
import DomainCompiler
import XMLTree

/// Validates documents of a format. libxml2 is the judge; it says of most faults only that they are somewhere in
/// `<devices>`, so their places are looked for with the vocabulary that the schema is made of.
public final class SchemaValidator: Sendable {
    private let vocabulary: XMLVocabulary
    private let schema: CompiledSchema

    /// For `<domain>` documents.
    public static func domain() throws(SchemaError) -> SchemaValidator { try SchemaValidator(.domain) }
    /// For `<host>` documents.
    public static func host() throws(SchemaError) -> SchemaValidator { try SchemaValidator(.host) }

    /// For `<domainCapabilities>` documents.
    public static func domainCapabilities() throws(SchemaError) -> SchemaValidator { try SchemaValidator(.domainCapabilities) }

    init(_ vocabulary: XMLVocabulary) throws(SchemaError) {
        self.vocabulary = vocabulary
        schema = try CompiledSchema(Schema(Grammar(of: vocabulary)).text)
    }

    /// Whether a well-formed document is valid.
    public func isValid(_ document: SourceFile) -> Bool { schema.isValid(document.bytes) }

    /// What is not valid in a document of the compiler's `Compilation.source`; nothing where it is not well-formed or has
    /// another document element, which the compiler reports.
    public func diagnose(_ document: SourceFile) -> [Diagnostic] {
        var log = DiagnosticLog()
        guard let tree = XMLParser.parse(document, into: &log), tree.name(of: .root).string == vocabulary.root, !isValid(document)
        else { return [] }
        var search = FaultSearch(tree: tree, vocabulary: vocabulary)
        search.look(into: .root, as: 0)
        if search.faults.isEmpty { return [Diagnostic(.notInSchema("the document is not valid"), at: tree.nameRange(of: .root))] }
        return search.faults
    }
}

/// Looks for what a schema does not allow.
private struct FaultSearch {
    let tree: XMLTree
    let vocabulary: XMLVocabulary
    private(set) var faults: [Diagnostic] = []

    init(tree: XMLTree, vocabulary: XMLVocabulary) {
        self.tree = tree
        self.vocabulary = vocabulary
    }

    /// Reports what is wrong with an element, and with those inside it, if it has the content that it fits best.
    private mutating func look(into element: XMLTree.ElementID, asOneOf contents: [Int]) {
        if contents.count == 1 { return look(into: element, as: contents[0]) }
        var best: [Diagnostic]?
        for content in contents {
            var search = FaultSearch(tree: tree, vocabulary: vocabulary)
            search.look(into: element, as: content)
            if search.faults.count < best?.count ?? .max { best = search.faults }
        }
        faults += best ?? []
    }

    /// Reports what is wrong with an element of this content, and with those inside it.
    mutating func look(into element: XMLTree.ElementID, as index: Int) {
        let content = vocabulary.contents[index]
        if content.isOpen { return }
        lookAtAttributes(of: element, content)
        lookAtText(of: element, content)
        var seen: [XMLVocabulary.ElementName: XMLTree.ElementID] = [:]
        for child in tree.children(of: element) {
            let name = XMLVocabulary.ElementName(tree.name(of: child).string, in: tree.namespaceURI(of: child))
            guard let known = content.children.first(where: { $0.name == name }) else {
                let isForeign = !name.namespace.isEmpty && vocabulary.prefixes[name.namespace] == nil
                if isForeign, content.takesForeignElements { continue }
                report("<\(tag(child))> cannot be in <\(tag(element))>", at: tree.nameRange(of: child))
                continue
            }
            if let first = seen[name], !known.isRepeated {
                report(
                    "there can be one <\(tag(child))> in <\(tag(element))>", at: tree.nameRange(of: child),
                    notes: [.init("the first one", at: tree.nameRange(of: first))])
            }
            seen[name] = seen[name] ?? child
            look(into: child, asOneOf: known.contents)
        }
    }

    private mutating func report(_ text: String, at range: SourceRange, notes: [Diagnostic.Note] = []) {
        faults.append(Diagnostic(.notInSchema(text), at: range, notes: notes))
    }

    private mutating func lookAtAttributes(of element: XMLTree.ElementID, _ content: XMLVocabulary.Content) {
        let written = tree.attributes(of: element)
        for attribute in written {
            let name = attribute.name.string
            if let known = content.attributes.first(where: { $0.name == name }), attribute.namespaceURI.isEmpty {
                if known.values.contains(where: { $0.form.allows(attribute.value) }) { continue }
                report("attribute '\(name)' has to be \(expectation(known.values))", at: attribute.valueRange)
            } else {
                report("<\(tag(element))> has no attribute '\(name)'", at: attribute.range)
            }
        }
        for attribute in content.attributes where attribute.isRequired {
            if written.contains(where: { $0.name.string == attribute.name && $0.namespaceURI.isEmpty }) { continue }
            report("<\(tag(element))> has to have an attribute '\(attribute.name)'", at: tree.nameRange(of: element))
        }
    }

    private mutating func lookAtText(of element: XMLTree.ElementID, _ content: XMLVocabulary.Content) {
        let range = tree.textRange(of: element)
        if range.isEmpty {
            if content.isTextRequired, tree.text(of: element).isEmpty {
                report("<\(tag(element))> has to have a text", at: tree.nameRange(of: element))
            }
        } else if content.text.isEmpty {
            report("<\(tag(element))> has no text", at: range)
        } else if content.children.isEmpty, !content.text.contains(where: { $0.form.allows(tree.text(of: element)) }) {
            report("the text of <\(tag(element))> has to be \(expectation(content.text))", at: range)
        }
    }

    private func expectation(_ values: [XMLVocabulary.Value]) -> String {
        var expectations: [String] = []
        for value in values where !expectations.contains(value.form.expectation) { expectations.append(value.form.expectation) }
        return expectations.joined(separator: ", or ")
    }

    /// The name as it is written.
    private func tag(_ element: XMLTree.ElementID) -> String { tree.source.text(in: tree.nameRange(of: element)) }
}

extension Message {
    fileprivate static func notInSchema(_ text: String) -> Message { .error("schema: \(text)") }
}
