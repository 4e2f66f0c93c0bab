import Diagnostics

/// Writes a model as a document: two spaces a level, attributes in single quotes.
public struct XMLWriter: XMLMapper {
    /// The document so far, UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var level = 0
    /// The current element's start tag is still open: attributes may follow.
    private var tagIsOpen = false
    /// The current element has been given an attribute, a text or a child.
    private var hasContent = false
    /// The current element's content is a text: its end tag stays on the line.
    private var isInline = false
    private var prefix: StaticString = ""
    /// The current element has an end tag whatever it contains.
    private var endTagIsKept = false

    /// Writes `value` as the document element `root`.
    public init<E: XMLMappable>(writing value: E, root: StaticString) {
        bytes.reserveCapacity(4096)
        var value = value
        write(root, evenIfEmpty: true) { value.map(&$0) }
    }

    public var isReading: Bool { false }
    public var isWriting: Bool { true }
    public var here: XMLTree.ElementID? { nil }
    public func when(_ condition: Bool) -> Bool { condition }

    // MARK: Text

    private mutating func put(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func putName(_ name: StaticString) {
        if prefix.utf8CodeUnitCount > 0 {
            put(prefix)
            put(":")
        }
        put(name)
    }

    private mutating func putEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): put("&lt;")
            case UInt8(ascii: ">"): put("&gt;")
            case UInt8(ascii: "&"): put("&amp;")
            case UInt8(ascii: "'"): put("&apos;")
            case UInt8(ascii: "\""): put("&quot;")
            default: bytes.append(byte)
            }
        }
    }

    private mutating func putIndentation() { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level)) }

    private mutating func closeTag() {
        if tagIsOpen {
            put(">")
            tagIsOpen = false
        }
    }

    /// Writes an element around what `body` writes, and takes it back where that was nothing.
    private mutating func write(_ name: StaticString, evenIfEmpty: Bool, _ body: (inout XMLWriter) -> Void) {
        let outer = (mark: bytes.count, tagIsOpen: tagIsOpen, hasContent: hasContent, isInline: isInline, endTagIsKept: endTagIsKept)
        if tagIsOpen { put(">\n") }
        putIndentation()
        put("<")
        putName(name)
        (tagIsOpen, hasContent, isInline, endTagIsKept) = (true, false, false, false)
        level += 1
        body(&self)
        level -= 1
        let endTagIsKept = endTagIsKept
        self.endTagIsKept = outer.endTagIsKept
        guard hasContent || evenIfEmpty else {
            bytes.removeLast(bytes.count - outer.mark)
            (tagIsOpen, hasContent, isInline) = (outer.tagIsOpen, outer.hasContent, outer.isInline)
            return
        }
        if tagIsOpen, endTagIsKept { put(">\n") }
        if tagIsOpen, !endTagIsKept {
            put("/>\n")
        } else {
            if !isInline { putIndentation() }
            put("</")
            putName(name)
            put(">\n")
        }
        (tagIsOpen, hasContent, isInline) = (false, true, false)
    }

    private mutating func putAttribute(_ name: StaticString, _ text: String) {
        precondition(tagIsOpen, "attributes are mapped before children")
        put(" ")
        put(name)
        put("='")
        putEscaped(text)
        put("'")
        hasContent = true
    }

    // MARK: Mapping

    public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        if let value { putAttribute(name, value.xmlText) }
    }
    public mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V) { putAttribute(name, value.xmlText) }
    public mutating func required<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        if let value { putAttribute(name, value.xmlText) }
    }
    public mutating func hex(_ name: StaticString, _ value: inout UInt32?, digits: Int) {
        guard let value else { return }
        let number = String(value, radix: 16)
        putAttribute(name, "0x" + String(repeating: "0", count: max(0, digits - number.utf8.count)) + number)
    }
    public mutating func text<V: XMLValue>(_ value: inout V?) {
        guard let text = value?.xmlText, !text.isEmpty else { return }
        closeTag()
        putEscaped(text)
        (hasContent, isInline) = (true, true)
    }

    public mutating func requiredText<V: XMLValue>(_ value: inout V?) { text(&value) }

    public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E?) {
        guard var child = value else { return }
        write(name, evenIfEmpty: true) { child.map(&$0) }
    }
    public mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E) {
        var child = value
        write(name, evenIfEmpty: false) { child.map(&$0) }
    }
    public mutating func merged<E: XMLMappable>(_ name: StaticString, _ value: inout E?) { element(name, &value) }
    public mutating func elements<E: XMLMappable>(_ name: StaticString, _ values: inout [E]) {
        for var child in values { write(name, evenIfEmpty: true) { child.map(&$0) } }
    }
    public mutating func scope(_ name: StaticString, _ body: (inout XMLWriter) -> Void) {
        write(name, evenIfEmpty: false, body)
    }
    public mutating func scope(_ name: StaticString, present: inout Bool, _ body: (inout XMLWriter) -> Void) {
        write(name, evenIfEmpty: present, body)
    }
    public mutating func leaf<V: XMLValue>(_ name: StaticString, _ value: inout V?) {
        guard value != nil else { return }
        write(name, evenIfEmpty: true) { $0.text(&value) }
    }
    public mutating func leaves<V: XMLValue>(_ name: StaticString, _ values: inout [V]) {
        for value in values {
            var value: V? = value
            leaf(name, &value)
        }
    }
    public mutating func flag(_ name: StaticString, _ value: inout Bool) {
        if value { write(name, evenIfEmpty: true) { _ in } }
    }
    public mutating func children(
        named names: [StaticString], read: (inout XMLWriter, Int) -> Void, otherwise all: (inout XMLWriter) -> Void
    ) {
        all(&self)
    }
    public mutating func namespaced(_ uri: StaticString, prefix: StaticString, _ body: (inout XMLWriter) -> Void) {
        let outer = self.prefix
        self.prefix = prefix
        body(&self)
        self.prefix = outer
    }
    public mutating func declareNamespace(_ uri: StaticString, prefix: StaticString, when used: Bool) {
        guard used else { return }
        put(" xmlns:")
        put(prefix)
        put("='")
        put(uri)
        put("'")
    }
    public mutating func skip(_ name: StaticString) {}
    public mutating func verbatim(_ name: StaticString, _ value: inout XMLFragment?) {
        if let value { putFragment(value) }
    }
    public mutating func foreignElements(_ values: inout [XMLFragment], besides known: StaticString) {
        for value in values { putFragment(value) }
    }
    public mutating func report(_ message: @autoclosure () -> Message, at path: StaticString) {}
    public mutating func rejectsUnknownChildren() {}
    public mutating func keepsEndTag() { endTagIsKept = true }

    private mutating func putFragment(_ fragment: XMLFragment) {
        if tagIsOpen {
            put(">\n")
            tagIsOpen = false
        }
        putIndentation()
        put(fragment.serialized)
        put("\n")
        hasContent = true
    }
}
