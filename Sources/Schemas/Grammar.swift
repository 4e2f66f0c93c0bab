import XMLTree

/// The RELAX NG grammar of a vocabulary: definitions by name, sorted into the files they are printed in.
///
/// A definition for each Swift type of the model and for what several elements have in common. Children are in any
/// order; each is there once unless the model reads a list of them.
struct Grammar {
    typealias Definition = (name: String, pattern: Pattern)

    private let vocabulary: XMLVocabulary
    private let names: ContentNames
    /// The namespace of the content that is being defined.
    private var namespace = ""
    /// The document element.
    let start: Pattern
    /// Definitions by namespace: the first is of elements in none, in the order of `map`.
    private(set) var parts: [(namespace: String, definitions: [Definition])] = [("", [])]
    /// What values can be, by name.
    private(set) var values: [Definition] = []
    private var knownValues: [String: XMLValueForm] = [:]

    init(of vocabulary: XMLVocabulary) {
        self.vocabulary = vocabulary
        names = ContentNames(vocabulary)
        start = .element(vocabulary.root, .reference(names[0] ?? vocabulary.root))
        for (index, namespace) in names.order {
            guard let name = names[index] else { continue }
            self.namespace = namespace
            let pattern = pattern(ofContent: index)
            add(name, pattern)
        }
        namespace = ""
        if vocabulary.contents.contains(where: { $0.isOpen || $0.takesForeignElements }) { add("anything", anything) }
        values.sort { $0.name < $1.name }
    }

    private mutating func add(_ name: String, _ pattern: Pattern) {
        if let index = parts.firstIndex(where: { $0.namespace == namespace }) {
            parts[index].definitions.append((name, pattern))
        } else {
            parts.append((namespace, [(name, pattern)]))
        }
    }

    // MARK: Contents

    private mutating func pattern(ofContent index: Int) -> Pattern {
        let content = vocabulary.contents[index]
        if content.isOpen { return .reference("anything") }
        var parts: [Pattern] = content.attributes.map { attribute in
            let pattern = Pattern.attribute(attribute.name, pattern(of: attribute.values))
            return attribute.isRequired ? pattern : .optional(pattern)
        }
        parts += content.children.map { pattern(of: $0) }
        if content.takesForeignElements { parts.append(.zeroOrMore(foreignElement)) }
        if content.text.isEmpty { return .unordered(parts) }
        if content.children.isEmpty, !content.takesForeignElements {
            return .group([.unordered(parts), pattern(ofText: content.text, isRequired: content.isTextRequired)])
        }
        // Where there are children, RELAX NG has no say about the text between them.
        return .unordered(parts + [.text])
    }

    private mutating func pattern(of child: XMLVocabulary.Child) -> Pattern {
        let outer = namespace
        namespace = child.name.namespace
        let contents = child.contents.map { names[$0].map(Pattern.reference) ?? pattern(ofContent: $0) }
        var element = Pattern.element(child.name.local, contents.count == 1 ? contents[0] : .choice(contents))
        if namespace != outer {
            // What is in a namespace of its own is defined there.
            let name = (vocabulary.prefixes[namespace].map { $0 + "." } ?? "") + child.name.local
            add(name, element)
            element = .reference(name)
        }
        namespace = outer
        return child.isRepeated ? .zeroOrMore(element) : .optional(element)
    }

    private var foreignElement: Pattern {
        .anyElement(exceptIn: [""] + vocabulary.prefixes.keys.sorted(), .reference("anything"))
    }

    private var anything: Pattern {
        .zeroOrMore(.choice([.anyAttribute, .text, .anyElement(exceptIn: [], .reference("anything"))]))
    }

    // MARK: Values

    /// What an element without children can have as text. Where it does not have to have any, nothing says nothing.
    private mutating func pattern(ofText values: [XMLVocabulary.Value], isRequired: Bool) -> Pattern {
        let pattern = pattern(of: values)
        if case .text = pattern { return isRequired ? .data("string", [("minLength", "1")]) : .text }
        return isRequired ? pattern : .optional(pattern)
    }

    private mutating func pattern(of values: [XMLVocabulary.Value]) -> Pattern {
        if values.contains(where: { $0.form == .text }) { return .text }
        var patterns: [Pattern] = []
        for value in values {
            // A type without words stands for what cannot be given here.
            if case .words(let words, _) = value.form, words.isEmpty { continue }
            patterns.append(reference(to: value))
        }
        return patterns.count == 1 ? patterns[0] : .choice(patterns)
    }

    private mutating func reference(to value: XMLVocabulary.Value) -> Pattern {
        let name = definitionName(value.type)
        if let known = knownValues[name] {
            precondition(known == value.form, "two value types are called \(name)")
        } else {
            knownValues[name] = value.form
            values.append((name, value.form.pattern))
        }
        return .reference(name)
    }
}
