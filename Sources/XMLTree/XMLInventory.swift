import Diagnostics

/// The vocabulary of a model: every element and attribute that its `map` functions know, with what they accept.
///
/// Made by running `map` on empty values, with `when` taking every branch. A type inside itself (a backing chain) is
/// listed once.
public struct XMLInventory: XMLMapper, Sendable {
    /// One attribute, text or element of the vocabulary.
    public struct Entry: Sendable, Hashable {
        /// Element names from the root, separated by `/`; attributes as a last part `@name`, text as `text()`.
        public var path: String
        /// What the value may be; nil for elements.
        public var vocabulary: String?
    }

    /// In the order of `map`.
    public private(set) var entries: [Entry] = []
    private var known: Set<String> = []
    private var path: [String]
    private var types: [ObjectIdentifier] = []
    private var prefix = ""

    /// The vocabulary of the document element `root` of type `type`.
    public init<E: XMLMappable>(of type: E.Type, root: String) {
        path = [root]
        types = [ObjectIdentifier(type)]
        var value = E()
        value.map(&self)
    }

    public var isReading: Bool { false }
    public var isWriting: Bool { false }
    public var here: XMLTree.ElementID? { nil }
    public func when(_ condition: Bool) -> Bool { true }

    /// Whether the path of element names is known to have a child of this name.
    public func hasElement(_ name: String, under path: String) -> Bool { known.contains(path + "/" + name) }
    /// Whether the element at the path has an attribute of this name.
    public func hasAttribute(_ name: String, of path: String) -> Bool { known.contains(path + "/@" + name) }
    /// The names of the children of the element at the path.
    public func elements(under path: String) -> [String] {
        children(of: path).filter { !$0.hasPrefix("@") && $0 != "text()" }
    }
    /// The names of the attributes of the element at the path.
    public func attributes(of path: String) -> [String] {
        children(of: path).filter { $0.hasPrefix("@") }.map { String($0.dropFirst()) }
    }

    private func children(of path: String) -> [String] {
        let start = path + "/"
        return entries.compactMap { entry in
            guard entry.path.hasPrefix(start) else { return nil }
            let rest = entry.path.dropFirst(start.count)
            return rest.contains("/") ? nil : String(rest)
        }
    }

    private mutating func add(_ name: String, _ vocabulary: XMLVocabulary? = nil) {
        let full = (path + [name]).joined(separator: "/")
        if known.insert(full).inserted {
            entries.append(Entry(path: full, vocabulary: vocabulary.map { "\($0)" }))
        }
    }

    private mutating func descend(_ name: StaticString, type: ObjectIdentifier?, _ body: (inout XMLInventory) -> Void) {
        add(prefix + "\(name)")
        if let type {
            if types.contains(type) { return }
            types.append(type)
        }
        path.append(prefix + "\(name)")
        body(&self)
        path.removeLast()
        if type != nil { types.removeLast() }
    }

    public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        add("@\(name)", V.vocabulary)
    }
    public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V) {
        add("@\(name)", V.vocabulary)
    }
    public mutating func required<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        add("@\(name)", V.vocabulary)
    }
    public mutating func hex(_ name: StaticString, _ value: inout UInt32?, digits: Int) {
        add("@\(name)", .pattern("(0x)?[0-9a-fA-F]{1,8}"))
    }
    public mutating func text<V: XMLValue>(_ value: inout V?) { add("text()", V.vocabulary) }
    public mutating func requiredText<V: XMLValue>(_ value: inout V?) { text(&value) }

    public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E?) {
        descend(name, type: ObjectIdentifier(E.self)) { xml in
            var fresh = E()
            fresh.map(&xml)
        }
    }
    public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E) {
        let copy = value
        descend(name, type: ObjectIdentifier(E.self)) { xml in
            var fresh = copy
            fresh.map(&xml)
        }
    }
    public mutating func elements<E: XMLMappable>(_ name: StaticString, _ values: inout [E]) {
        var one: E?
        element(name, &one)
    }
    public mutating func scope(_ name: StaticString, _ body: (inout XMLInventory) -> Void) {
        descend(name, type: nil, body)
    }
    public mutating func scope(_ name: StaticString, present: inout Bool, _ body: (inout XMLInventory) -> Void) {
        descend(name, type: nil, body)
    }
    public mutating func leaf<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        descend(name, type: nil) { $0.add("text()", V.vocabulary) }
    }
    public mutating func leaves<V: XMLValue>(_ name: StaticString, _ values: inout [V]) {
        descend(name, type: nil) { $0.add("text()", V.vocabulary) }
    }
    public mutating func flag(_ name: StaticString, _ value: inout Bool) { descend(name, type: nil) { _ in } }
    public mutating func children(
        named names: [StaticString], read: (inout XMLInventory, Int) -> Void, otherwise all: (inout XMLInventory) -> Void
    ) {
        all(&self)
    }
    public mutating func namespaced(_ uri: StaticString, prefix: StaticString, _ body: (inout XMLInventory) -> Void) {
        let outer = self.prefix
        self.prefix = "\(prefix):"
        body(&self)
        self.prefix = outer
    }
    public mutating func declareNamespace(_ uri: StaticString, prefix: StaticString, when used: Bool) {}
    public mutating func skip(_ name: StaticString) { add("\(name)") }
    public mutating func verbatim(_ name: StaticString, _ value: inout XMLFragment?) { add("\(name)") }
    public mutating func foreignElements(_ values: inout [XMLFragment], besides known: StaticString) {}
    public mutating func report(_ message: @autoclosure () -> Message, at path: StaticString) {}
    public mutating func rejectsUnknownChildren() {}
    public mutating func keepsEndTag() {}
}
