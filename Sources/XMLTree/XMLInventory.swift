import Diagnostics

/// Lists the vocabulary of a model by running `map` on empty values, with `when` taking every branch.
public struct XMLInventory: XMLMapper {
    private var vocabulary: XMLVocabulary
    /// The content that is being listed.
    private var current = 0
    private var contentOfType: [ObjectIdentifier: Int] = [:]
    /// Contents without a type of their own: what many elements have in common is listed once.
    private var partOfContent: [XMLVocabulary.Content: Int] = [:]
    private var valueOfType: [ObjectIdentifier: XMLVocabulary.Value] = [:]
    private var namespace = ""
    /// Names of the attributes that `map` requires when `when` takes no branch; nil while it takes every one.
    private var unconditional: [String]?
    /// `map` requires character data, too, when `when` takes no branch.
    private var textIsUnconditional = false

    private init(root: String) { vocabulary = XMLVocabulary(root: root) }

    /// The vocabulary of the documents whose element `root` is of type `type`.
    static func vocabulary<E: XMLMappable>(of type: E.Type, root: String) -> XMLVocabulary {
        var inventory = XMLInventory(root: root)
        inventory.content(of: type, like: nil)
        return inventory.vocabulary
    }

    public var isReading: Bool { false }
    public var isWriting: Bool { false }
    public var here: XMLTree.ElementID? { nil }
    public func when(_ condition: Bool) -> Bool { unconditional == nil }

    // MARK: Contents

    /// The content of elements of a type, listed when the type is met first.
    @discardableResult
    private mutating func content<E: XMLMappable>(of type: E.Type, like value: E?) -> Int {
        let key = ObjectIdentifier(type)
        if let known = contentOfType[key] { return known }
        contentOfType[key] = vocabulary.contents.count
        return list(type: XMLVocabulary.ModelType(type)) { xml in
            var blank = value ?? E()
            blank.map(&xml)
        }
    }

    /// Lists what `map` says of an element: once with every branch, and once with none for what is always required.
    private mutating func list(type: XMLVocabulary.ModelType?, _ map: (inout XMLInventory) -> Void) -> Int {
        let outer = current
        let index = vocabulary.contents.count
        vocabulary.contents.append(XMLVocabulary.Content(type: type))
        current = index
        map(&self)
        unconditional = []
        map(&self)
        for attribute in vocabulary.contents[index].attributes.indices
        where !(unconditional ?? []).contains(vocabulary.contents[index].attributes[attribute].name) {
            vocabulary.contents[index].attributes[attribute].isRequired = false
        }
        if !textIsUnconditional { vocabulary.contents[index].isTextRequired = false }
        (unconditional, textIsUnconditional) = (nil, false)
        current = outer
        guard type == nil else { return index }
        if let same = partOfContent[vocabulary.contents[index]] {
            // What was listed on the way may be in use: then the second one stays behind, and nothing refers to it.
            if index == vocabulary.contents.count - 1 { vocabulary.contents.removeLast() }
            return same
        }
        partOfContent[vocabulary.contents[index]] = index
        return index
    }

    private mutating func add(_ name: StaticString, _ values: [XMLVocabulary.Value], isRequired: Bool = false) {
        let name = "\(name)"
        guard unconditional == nil else {
            if isRequired { unconditional?.append(name) }
            return
        }
        let known = vocabulary.contents[current].attributes.firstIndex { $0.name == name }
        let index = known ?? vocabulary.contents[current].attributes.count
        if known == nil { vocabulary.contents[current].attributes.append(.init(name: name, values: [], isRequired: isRequired)) }
        for value in values where !vocabulary.contents[current].attributes[index].values.contains(value) {
            vocabulary.contents[current].attributes[index].values.append(value)
        }
    }

    private mutating func addText(_ value: XMLVocabulary.Value) {
        guard unconditional == nil, !vocabulary.contents[current].text.contains(value) else { return }
        vocabulary.contents[current].text.append(value)
    }

    private mutating func addChild(
        _ name: StaticString, isRepeated: Bool = false, _ content: (inout XMLInventory) -> Int
    ) {
        guard unconditional == nil else { return }
        let parent = current
        let name = XMLVocabulary.ElementName("\(name)", in: namespace)
        let known = vocabulary.contents[parent].children.firstIndex { $0.name == name }
        let index = known ?? vocabulary.contents[parent].children.count
        if known == nil { vocabulary.contents[parent].children.append(.init(name: name, contents: [], isRepeated: isRepeated)) }
        let listed = content(&self)
        let contents = vocabulary.contents[parent].children[index].contents
        if isRepeated { vocabulary.contents[parent].children[index].isRepeated = true }
        if !contents.contains(listed) {
            vocabulary.contents[parent].children[index].contents.append(listed)
        }
    }

    private mutating func value<V: XMLValue>(_ type: V.Type) -> XMLVocabulary.Value {
        let key = ObjectIdentifier(type)
        if let known = valueOfType[key] { return known }
        let value = XMLVocabulary.Value(type: XMLVocabulary.ModelType(type), form: type.form)
        valueOfType[key] = value
        return value
    }

    // MARK: Mapping

    public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V?) { add(name, [self.value(V.self)]) }
    public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V) { add(name, [self.value(V.self)]) }
    public mutating func required<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        add(name, [self.value(V.self)], isRequired: true)
    }
    public mutating func hex(_ name: StaticString, _ value: inout UInt32?, digits: Int) {
        let form = XMLValueForm.number(meaning: UInt32.form.expectation)
        add(name, [XMLVocabulary.Value(type: XMLVocabulary.ModelType(Hexadecimal.self), form: form)])
    }
    public mutating func text<V: XMLValue>(_ value: inout V?) { addText(self.value(V.self)) }
    public mutating func requiredText<V: XMLValue>(_ value: inout V?) {
        text(&value)
        if unconditional == nil { vocabulary.contents[current].isTextRequired = true } else { textIsUnconditional = true }
    }

    public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E?) {
        addChild(name) { $0.content(of: E.self, like: nil) }
    }
    public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E) {
        let copy = value
        addChild(name) { $0.content(of: E.self, like: copy) }
    }
    public mutating func merged<E: XMLMappable>(_ name: StaticString, _ value: inout E?) { element(name, &value) }
    public mutating func elements<E: XMLMappable>(_ name: StaticString, _ values: inout [E]) {
        addChild(name, isRepeated: true) { $0.content(of: E.self, like: nil) }
    }
    public mutating func scope(_ name: StaticString, _ body: (inout XMLInventory) -> Void) {
        addChild(name) { $0.list(type: nil, body) }
    }
    public mutating func scope(_ name: StaticString, present: inout Bool, _ body: (inout XMLInventory) -> Void) {
        addChild(name) { $0.list(type: nil, body) }
    }
    public mutating func leaf<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        addChild(name) { xml in xml.list(type: nil) { $0.addText($0.value(V.self)) } }
    }
    public mutating func leaves<V: XMLValue>(_ name: StaticString, _ values: inout [V]) {
        addChild(name, isRepeated: true) { xml in xml.list(type: nil) { $0.addText($0.value(V.self)) } }
    }
    public mutating func flag(_ name: StaticString, _ value: inout Bool) {
        addChild(name) { $0.list(type: nil) { _ in } }
    }
    public mutating func children(
        named names: [StaticString], read: (inout XMLInventory, Int) -> Void, otherwise all: (inout XMLInventory) -> Void
    ) {
        all(&self)
    }
    public mutating func namespaced(_ uri: StaticString, prefix: StaticString, _ body: (inout XMLInventory) -> Void) {
        let outer = namespace
        namespace = "\(uri)"
        vocabulary.prefixes[namespace] = "\(prefix)"
        body(&self)
        namespace = outer
    }
    public mutating func declareNamespace(_ uri: StaticString, prefix: StaticString, when used: Bool) {}
    public mutating func skip(_ name: StaticString) {
        addChild(name, isRepeated: true) { xml in xml.list(type: nil) { $0.vocabulary.contents[$0.current].isOpen = true } }
    }
    public mutating func verbatim(_ name: StaticString, _ value: inout XMLFragment?) {
        addChild(name) { xml in xml.list(type: nil) { $0.vocabulary.contents[$0.current].isOpen = true } }
    }
    public mutating func foreignElements(_ values: inout [XMLFragment], besides known: StaticString) {
        vocabulary.contents[current].takesForeignElements = true
    }
    public mutating func report(_ message: @autoclosure () -> Message, at path: StaticString) {}
    public mutating func rejectsUnknownChildren() {}
    public mutating func keepsEndTag() {}
}

extension XMLVocabulary {
    /// The vocabulary of the documents whose element `root` is of type `type`.
    public init<E: XMLMappable>(of type: E.Type, root: String) {
        self = XMLInventory.vocabulary(of: type, root: root)
    }

    init(root: String) { self.root = root }
}
