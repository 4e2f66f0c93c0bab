import Diagnostics

/// Fills a model from a tree, marks what it used, and reports what it could not read.
public struct XMLReader: XMLMapper {
    public let tree: XMLTree
    public var log: DiagnosticLog
    private var current: Int
    /// Index into `tree.namespaces` of the names looked for; 0 outside `namespaced`, nil where the document lacks it.
    private var namespace: UInt16? = 0
    private var usage: XMLUsage
    /// Elements of other namespaces were carried through.
    private var hasForeignElements = false
    /// Elements whose unknown children are errors.
    private var closedElements: [Int] = []

    public init(_ tree: XMLTree, log: DiagnosticLog) {
        self.tree = tree
        self.log = log
        current = 0
        usage = XMLUsage(of: tree)
    }

    @inlinable public var isReading: Bool { true }
    @inlinable public var isWriting: Bool { false }
    public var here: XMLTree.ElementID? { XMLTree.ElementID(index: UInt32(current)) }
    @inlinable public func when(_ condition: Bool) -> Bool { condition }

    // MARK: Values
    //
    // What is generic is inlinable, and short: a `map` of another module is then compiled for the reader, which halves the
    // time of reading.

    /// The index of an attribute of the current element, marked as used.
    @usableFromInline mutating func takeAttribute(_ name: StaticString) -> Int? {
        let element = tree.elements[current]
        let first = Int(element.firstAttribute)
        for index in first..<first + Int(element.attributeCount)
        where tree.attributes[index].name == name && tree.attributes[index].namespace == 0 {
            usage.use(attribute: index)
            return index
        }
        return nil
    }

    @usableFromInline func value(ofAttribute index: Int) -> XMLText { tree.attributes[index].value }

    @inlinable mutating func parse<V: XMLValue>(_ attribute: Int, _ name: StaticString) -> V? {
        if let value = V.parse(value(ofAttribute: attribute)) { return value }
        reportAttribute(attribute, name, isNot: V.self)
        return nil
    }

    @usableFromInline @inline(never)
    mutating func reportAttribute(_ index: Int, _ name: StaticString, isNot type: any XMLValue.Type) {
        let slot = tree.attributes[index]
        report(invalid: slot.value, as: type, what: "attribute '\(name)'", at: slot.valueRange)
    }

    @usableFromInline @inline(never) mutating func reportText(isNot type: any XMLValue.Type) {
        let element = tree.elements[current]
        report(
            invalid: element.text, as: type, what: "element '\(element.name.string)'",
            at: element.textRange.lowerBound < element.textRange.upperBound ? element.textRange : element.nameRange)
    }

    @usableFromInline @inline(never) mutating func reportMissing(_ name: StaticString) {
        let element = tree.elements[current]
        log.report(.missingAttribute("\(name)", of: element.name.string), at: element.nameRange)
    }

    private mutating func report(invalid text: XMLText, as type: any XMLValue.Type, what: String, at range: SourceRange) {
        let form = type.form
        log.report(
            .invalidValue(text.string, what: what, expected: form.expectation), at: range,
            notes: .suggesting(suggestion(for: text.string, among: form.words)))
    }

    @inlinable public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        if let index = takeAttribute(name), let parsed: V = parse(index, name) { value = parsed }
    }

    @inlinable public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V) {
        if let index = takeAttribute(name), let parsed: V = parse(index, name) { value = parsed }
    }

    @inlinable public mutating func required<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        if let index = takeAttribute(name) {
            if let parsed: V = parse(index, name) { value = parsed }
        } else {
            reportMissing(name)
        }
    }

    public mutating func hex(_ name: StaticString, _ value: inout UInt32?, digits: Int) {
        guard let index = takeAttribute(name) else { return }
        let slot = tree.attributes[index]
        if let number = slot.value.unsignedInCNotation(), let narrow = UInt32(exactly: number) {
            value = narrow
        } else {
            report(invalid: slot.value, as: UInt32.self, what: "attribute '\(name)'", at: slot.valueRange)
        }
    }

    @inlinable public mutating func text<V: XMLValue>(_ value: inout V?) {
        let text = takeText()
        if text.isEmpty && V.self != String.self { return }
        if let parsed = V.parse(text) {
            value = parsed
        } else {
            reportText(isNot: V.self)
        }
    }

    @inlinable public mutating func requiredText<V: XMLValue>(_ value: inout V?) {
        if takeText().isEmpty { reportMissingText() } else { text(&value) }
    }

    @usableFromInline @inline(never) mutating func reportMissingText() {
        let element = tree.elements[current]
        log.report(.missingText(of: element.name.string), at: element.nameRange)
    }

    /// The text of the current element, marked as used.
    @usableFromInline mutating func takeText() -> XMLText {
        usage.use(textOf: current, in: tree)
        return tree.elements[current].text
    }

    // MARK: Children

    /// The first unread child of a name.
    private mutating func firstUnused(_ name: StaticString) -> Int? {
        guard tree.elements.mayHaveChild(current, named: name) else { return nil }
        return firstUnused(name, from: tree.elements[current].firstChild)
    }

    /// The child of a name that counts: the first one; the last one of those that the reference reads one after the
    /// other, which are those that know all their children.
    private mutating func childThatCounts(_ name: StaticString) -> Int? {
        guard var child = firstUnused(name) else { return nil }
        guard closedElements.contains(current) else { return child }
        while let next = firstUnused(name, from: tree.elements[child].nextSibling) {
            usage.forget(element: child)
            child = next
        }
        return child
    }

    /// The first unread element of a name among a child and its next siblings.
    private mutating func firstUnused(_ name: StaticString, from start: UInt32) -> Int? {
        guard let namespace else { return nil }
        var child = start
        while child != 0 {
            let index = Int(child)
            if tree.elements[index].name == name, tree.elements[index].namespace == namespace, !usage.isUsed(index) {
                usage.use(element: index)
                return index
            }
            child = tree.elements[index].nextSibling
        }
        return nil
    }

    /// Enters the child of a name. Returns the element to `leave` to; nil where there is no such child.
    @usableFromInline mutating func enter(_ name: StaticString) -> Int? {
        guard let child = childThatCounts(name) else { return nil }
        let parent = current
        current = child
        return parent
    }

    /// Enters the first unread child of a name.
    @usableFromInline mutating func enterFirst(_ name: StaticString) -> Int? {
        guard let child = firstUnused(name) else { return nil }
        let parent = current
        current = child
        return parent
    }

    /// Enters the next unread child of a name behind the current element, which is a child of `parent`; leaves to
    /// `parent` where there is none.
    @usableFromInline mutating func enterNext(_ name: StaticString, of parent: Int) -> Bool {
        let child = firstUnused(name, from: tree.elements[current].nextSibling)
        current = child ?? parent
        return child != nil
    }

    @usableFromInline mutating func leave(to parent: Int) { current = parent }

    @inlinable public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E?) {
        guard let parent = enter(name) else { return }
        if value == nil { value = E() }
        value!.map(&self)
        leave(to: parent)
    }

    @inlinable public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E) {
        guard let parent = enter(name) else { return }
        value.map(&self)
        leave(to: parent)
    }

    @inlinable public mutating func merged<E: XMLMappable>(_ name: StaticString, _ value: inout E?) {
        guard let parent = enterFirst(name) else { return }
        if value == nil { value = E() }
        repeat { value!.map(&self) } while enterNext(name, of: parent)
    }

    @inlinable public mutating func elements<E: XMLMappable>(_ name: StaticString, _ values: inout [E]) {
        guard let parent = enterFirst(name) else { return }
        repeat {
            values.append(E())
            values[values.count - 1].map(&self)
        } while enterNext(name, of: parent)
    }

    @inlinable public mutating func scope(_ name: StaticString, _ body: (inout XMLReader) -> Void) {
        guard let parent = enter(name) else { return }
        body(&self)
        leave(to: parent)
    }

    @inlinable public mutating func scope(_ name: StaticString, present: inout Bool, _ body: (inout XMLReader) -> Void) {
        guard let parent = enter(name) else { return }
        present = true
        body(&self)
        leave(to: parent)
    }

    @inlinable public mutating func leaf<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        guard let parent = enter(name) else { return }
        text(&value)
        leave(to: parent)
    }

    @inlinable public mutating func leaves<V: XMLValue>(_ name: StaticString, _ values: inout [V]) {
        guard let parent = enterFirst(name) else { return }
        repeat {
            var value: V?
            text(&value)
            if let value { values.append(value) }
        } while enterNext(name, of: parent)
    }

    public mutating func flag(_ name: StaticString, _ value: inout Bool) {
        if firstUnused(name) != nil { value = true }
    }

    public mutating func children(
        named names: [StaticString], read: (inout XMLReader, Int) -> Void, otherwise all: (inout XMLReader) -> Void
    ) {
        let parent = current
        var child = tree.elements[current].firstChild
        while child != 0 {
            let index = Int(child)
            let element = tree.elements[index]
            if element.namespace == namespace, !usage.isUsed(index),
                let position = names.firstIndex(where: { element.name == $0 })
            {
                usage.use(element: index)
                current = index
                read(&self, position)
            }
            child = element.nextSibling
        }
        current = parent
    }

    // MARK: Namespaces and foreign content

    public mutating func namespaced(_ uri: StaticString, prefix: StaticString, _ body: (inout XMLReader) -> Void) {
        let outer = namespace
        namespace = tree.namespaces.firstIndex(of: "\(uri)").map(UInt16.init)
        body(&self)
        namespace = outer
    }

    public mutating func declareNamespace(_ uri: StaticString, prefix: StaticString, when used: Bool) {}

    public mutating func skip(_ name: StaticString) {
        while let child = firstUnused(name) { useSubtree(child) }
    }

    public mutating func verbatim(_ name: StaticString, _ value: inout XMLFragment?) {
        guard let child = firstUnused(name) else { return }
        useSubtree(child)
        value = tree.metadata(of: XMLTree.ElementID(index: UInt32(child)), into: &log)
    }

    public mutating func foreignElements(_ values: inout [XMLFragment], besides known: StaticString) {
        guard tree.namespaces.count > 1 else { return }
        let known = tree.namespaces.firstIndex(of: "\(known)").map(UInt16.init) ?? 0
        var child = tree.elements[current].firstChild
        while child != 0 {
            let index = Int(child)
            let namespace = tree.elements[index].namespace
            if namespace != 0, namespace != known, !usage.isUsed(index) {
                hasForeignElements = true
                useSubtree(index)
                values.append(tree.fragment(of: XMLTree.ElementID(index: child)))
            }
            child = tree.elements[index].nextSibling
        }
    }

    private mutating func useSubtree(_ root: Int) {
        let end = tree.elements[root].range.upperBound
        var index = root
        while index < tree.elements.count, tree.elements[index].range.lowerBound < end {
            usage.use(element: index)
            usage.use(textOf: index, in: tree)
            let first = Int(tree.elements[index].firstAttribute)
            for attribute in first..<first + Int(tree.elements[index].attributeCount) { usage.use(attribute: attribute) }
            index += 1
        }
    }

    public mutating func rejectsUnknownChildren() { closedElements.append(current) }
    public mutating func keepsEndTag() {}

    public mutating func report(_ message: @autoclosure () -> Message, at path: StaticString) {
        log.report(message(), at: tree.find("\(path)", from: XMLTree.ElementID(index: UInt32(current))))
    }

    /// Reports everything that no `map` asked for, with the nearest known name where there is one.
    ///
    /// The vocabulary is only made when something is left over.
    public mutating func reportUnused(_ vocabulary: () -> XMLVocabulary) {
        guard hasForeignElements || !usage.isComplete else { return }
        var leftovers = XMLLeftovers(tree, vocabulary(), usage, closedElements: closedElements)
        leftovers.report(into: &log)
    }
}

extension Message {
    fileprivate static func invalidValue(_ text: String, what: String, expected: String) -> Message {
        .error("\(what) cannot be '\(text.prefix(80))': expected \(expected)")
    }
    fileprivate static func missingAttribute(_ name: String, of element: String) -> Message {
        .error("<\(element)> needs an attribute '\(name)'")
    }
    fileprivate static func missingText(of element: String) -> Message { .error("<\(element)> is empty") }
}
