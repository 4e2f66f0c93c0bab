import Diagnostics

/// Finds words for what a document says and no `map` asked for: the nearest known name, or where the name belongs.
struct XMLLeftovers {
    let tree: XMLTree
    let vocabulary: XMLVocabulary
    /// What was asked for.
    let usage: XMLUsage
    /// Elements whose unknown children are errors.
    let closedElements: [Int]
    /// The used child of each name, the first where there are several, of the elements that have unused ones.
    private var usedChildren: [Int: [XMLVocabulary.ElementName: Int]] = [:]
    /// What the vocabulary says of an element, of those that were asked about.
    private var knownContents: [Int: [Int]] = [0: [0]]

    init(_ tree: XMLTree, _ vocabulary: XMLVocabulary, _ usage: XMLUsage, closedElements: [Int]) {
        self.tree = tree
        self.vocabulary = vocabulary
        self.usage = usage
        self.closedElements = closedElements
    }

    mutating func report(into log: inout DiagnosticLog) {
        reportNamespaces(into: &log)
        for (index, element) in tree.elements.enumerated() {
            guard usage.isUsed(index) else {
                // Below an unknown element everything is unknown: one report is enough.
                if usage.isUsed(Int(element.parent)) { reportElement(index, into: &log) }
                continue
            }
            let first = Int(element.firstAttribute)
            for attribute in first..<first + Int(element.attributeCount) where !usage.attributes[attribute] {
                reportAttribute(attribute, of: index, into: &log)
            }
            if !usage.elements[index].contains(.text), !element.textRange.isEmpty {
                log.report(
                    .textWithoutEffect(in: element.name.string), at: element.textRange, notes: .suggesting(textHint(index)))
            }
        }
    }

    // MARK: Elements

    private mutating func reportElement(_ index: Int, into log: inout DiagnosticLog) {
        let element = tree.elements[index]
        let parent = Int(element.parent)
        let name = name(of: index)
        let written = tree.source.text(in: element.nameRange)
        if let namesake = usedSibling(of: index, named: name) {
            let isFirst = namesake < index
            log.report(
                isFirst ? .duplicateElement(written) : .overriddenElement(written), at: element.nameRange,
                notes: [
                    .init(isFirst ? "the first one, which counts" : "the last one, which counts", at: tree.elements[namesake].nameRange)
                ])
            return
        }
        let contents = contents(of: parent)
        let enclosing = tree.source.text(in: tree.elements[parent].nameRange)
        let children = vocabulary.childNames(of: contents)
        if children.contains(name) {
            log.report(.elementWithoutEffect(written, under: enclosing), at: element.nameRange)
            return
        }
        let message = Message.unknownElement(written, under: enclosing)
        log.report(
            closedElements.contains(parent) ? message.asError : message, at: element.nameRange,
            notes: .note(elementHint(name, in: parent, children)))
    }

    /// The used element of the same name beside an unused one: before it, or, where the last one counts, behind it. Looks
    /// through the children of an element once, however many of them are unused.
    private mutating func usedSibling(of index: Int, named name: XMLVocabulary.ElementName) -> Int? {
        let parent = Int(tree.elements[index].parent)
        if usedChildren[parent] == nil {
            var names: [XMLVocabulary.ElementName: Int] = [:]
            for child in tree.children(of: XMLTree.ElementID(index: UInt32(parent))) {
                let child = Int(child.index)
                let name = self.name(of: child)
                if usage.isUsed(child), names[name] == nil { names[name] = child }
            }
            usedChildren[parent] = names
        }
        guard let used = usedChildren[parent]?[name], used < index || closedElements.contains(parent) else { return nil }
        return used
    }

    /// What the writer of an unknown element may have meant.
    private mutating func elementHint(
        _ name: XMLVocabulary.ElementName, in parent: Int, _ children: [XMLVocabulary.ElementName]
    ) -> String? {
        if let namesake = children.first(where: { $0.local == name.local }) {
            return "did you mean '\(vocabulary.prefixed(namesake))'?"
        }
        let contents = contents(of: parent)
        if name.namespace.isEmpty, vocabulary.attributeNames(of: contents).contains(name.local) {
            return "'\(name.local)' is an attribute of <\(tree.elements[parent].name.string)>"
        }
        if let owners = neighbours(of: parent, enclosingFirst: true, having: { $0.children.contains { $0.name == name } }) {
            return "<\(vocabulary.prefixed(name))> belongs in \(owners)"
        }
        let sameNamespace = children.filter { $0.namespace == name.namespace }
        return suggestion(for: name.local, among: sameNamespace.map(\.local))
            .map { "did you mean '\(vocabulary.prefixed(XMLVocabulary.ElementName($0, in: name.namespace)))'?" }
    }

    /// The element with text that the writer of an element without may have meant.
    private mutating func textHint(_ index: Int) -> String? {
        let contents = contents(of: Int(tree.elements[index].parent))
        let withText = vocabulary.childNames(of: contents).filter { holds($0, in: contents) { !$0.text.isEmpty } }
        return suggestion(for: tree.elements[index].name.string, among: withText.map(vocabulary.prefixed))
    }

    // MARK: Attributes

    private mutating func reportAttribute(_ index: Int, of element: Int, into log: inout DiagnosticLog) {
        let attribute = tree.attributes[index]
        let name = attribute.name.string
        let owner = tree.source.text(in: tree.elements[element].nameRange)
        let known = vocabulary.attributeNames(of: contents(of: element))
        guard attribute.namespace == 0 else {
            log.report(
                .prefixedAttribute(name, of: owner), at: attribute.range,
                notes: .suggesting(known.contains(name) ? name : nil))
            return
        }
        if known.contains(name) {
            log.report(.attributeWithoutEffect(name, of: owner), at: attribute.range)
            return
        }
        log.report(
            .unknownAttribute(name, of: owner), at: attribute.range, notes: .note(attributeHint(name, of: element, known)))
    }

    /// What the writer of an unknown attribute may have meant.
    private mutating func attributeHint(_ name: String, of element: Int, _ known: [String]) -> String? {
        if vocabulary.childNames(of: contents(of: element)).contains(XMLVocabulary.ElementName(name)) {
            return "'\(name)' is an element in <\(tree.elements[element].name.string)>"
        }
        if let owners = neighbours(of: element, having: { $0.attributes.contains { $0.name == name } }) {
            return "'\(name)' belongs on \(owners)"
        }
        return suggestion(for: name, among: known).map { "did you mean '\($0)'?" }
    }

    // MARK: Namespaces

    /// A customary prefix that was declared for something else: what it is on is carried through and has no effect.
    private func reportNamespaces(into log: inout DiagnosticLog) {
        for declaration in tree.namespaceDeclarations {
            let uri = declaration.uri.string
            guard vocabulary.prefixes[uri] == nil,
                let meant = vocabulary.prefixes.first(where: { $0.value == declaration.prefix.string })
            else { continue }
            log.report(
                .otherNamespace(uri, for: meant.value), at: declaration.range, notes: [.init("did you mean '\(meant.key)'?")])
        }
    }

    // MARK: The vocabulary at a place

    private func name(of element: Int) -> XMLVocabulary.ElementName {
        let element = tree.elements[element]
        return XMLVocabulary.ElementName(element.name.string, in: tree.namespaces[Int(element.namespace)])
    }

    private mutating func contents(of element: Int) -> [Int] {
        if let known = knownContents[element] { return known }
        let found = vocabulary.contents(of: name(of: element), in: contents(of: Int(tree.elements[element].parent)))
        knownContents[element] = found
        return found
    }

    /// The nearest elements that fulfil a condition, in words: children of an element, its siblings and those that
    /// enclose it, which come first for what may stand one level too deep. Nil where there is none, or too many to name.
    private mutating func neighbours(
        of element: Int, enclosingFirst: Bool = false, having condition: (XMLVocabulary.Content) -> Bool
    ) -> String? {
        let own = contents(of: element)
        let children = vocabulary.childNames(of: own).filter { holds($0, in: own, condition) }
        let around = element == 0 ? [] : contents(of: Int(tree.elements[element].parent))
        let siblings = vocabulary.childNames(of: around).filter { $0 != name(of: element) && holds($0, in: around, condition) }
        var enclosing: [XMLVocabulary.ElementName] = []
        var current = element
        while current != 0, enclosing.isEmpty {
            current = Int(tree.elements[current].parent)
            if contents(of: current).contains(where: { condition(vocabulary.contents[$0]) }) { enclosing = [name(of: current)] }
        }
        let circles = enclosingFirst ? [children, enclosing, siblings] : [children, siblings, enclosing]
        guard let owners = circles.first(where: { !$0.isEmpty }), owners.count <= 3 else { return nil }
        return list(owners)
    }

    private func holds(
        _ child: XMLVocabulary.ElementName, in parents: [Int], _ condition: (XMLVocabulary.Content) -> Bool
    ) -> Bool {
        vocabulary.contents(of: child, in: parents).contains { condition(vocabulary.contents[$0]) }
    }

    /// `<a>, <b> or <c>`.
    private func list(_ names: [XMLVocabulary.ElementName]) -> String {
        let tags = names.map { "<\(vocabulary.prefixed($0))>" }
        guard tags.count > 1 else { return tags[0] }
        return tags.dropLast().joined(separator: ", ") + " or " + tags[tags.count - 1]
    }
}

extension XMLVocabulary {
    /// A name as documents customarily write it.
    func prefixed(_ name: ElementName) -> String { (prefixes[name.namespace].map { $0 + ":" } ?? "") + name.local }
}

extension [Diagnostic.Note] {
    /// "did you mean" a word; nothing where there is none.
    static func suggesting(_ word: String?) -> Self { note(word.map { "did you mean '\($0)'?" }) }

    /// One note, or nothing.
    static func note(_ text: String?) -> Self { text.map { [Diagnostic.Note($0)] } ?? [] }
}

extension Message {
    fileprivate static func duplicateElement(_ name: String) -> Message {
        .warning("a second <\(name)> has no effect")
    }
    fileprivate static func overriddenElement(_ name: String) -> Message {
        .warning("this <\(name)> has no effect: another one follows")
    }
    fileprivate static func unknownElement(_ name: String, under parent: String) -> Message {
        .warning("unknown element <\(name)> in <\(parent)>")
    }
    fileprivate static func unknownAttribute(_ name: String, of element: String) -> Message {
        .warning("unknown attribute '\(name)' of <\(element)>")
    }
    fileprivate static func prefixedAttribute(_ name: String, of element: String) -> Message {
        .warning("attributes of <\(element)> have no prefix: this '\(name)' has no effect")
    }
    fileprivate static func elementWithoutEffect(_ name: String, under parent: String) -> Message {
        .warning("<\(name)> has no effect in this <\(parent)>")
    }
    fileprivate static func attributeWithoutEffect(_ name: String, of element: String) -> Message {
        .warning("'\(name)' has no effect on this <\(element)>")
    }
    fileprivate static func textWithoutEffect(in element: String) -> Message {
        .warning("text in <\(element)> has no effect")
    }
    fileprivate static func otherNamespace(_ uri: String, for prefix: String) -> Message {
        .warning("'\(prefix)' stands for an unknown namespace here, '\(uri)': what is in it has no effect")
    }
}
