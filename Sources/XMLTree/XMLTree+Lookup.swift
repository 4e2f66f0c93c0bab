import Diagnostics

/// Walking a tree. Every lookup is an index; names and values are slices that live as long as the tree.
extension XMLTree {
    /// The document element.
    public var root: ElementID { .root }

    /// The number of elements; their identifiers are 0 up to it, in document order.
    public var count: Int { elements.count }

    /// Local name.
    public func name(of element: ElementID) -> XMLText { self[element].name }

    /// Namespace URI; empty where the element is in none.
    public func namespaceURI(of element: ElementID) -> String { namespaces[Int(self[element].namespace)] }

    /// Character data directly inside the element, decoded; empty where it is only the white space between children.
    public func text(of element: ElementID) -> XMLText { self[element].text }

    /// The enclosing element; nil for the document element.
    public func parent(of element: ElementID) -> ElementID? {
        element == .root ? nil : ElementID(index: self[element].parent)
    }

    /// From `<` to past the end tag's `>`.
    public func range(of element: ElementID) -> SourceRange { self[element].range }

    /// The start tag's name as written, prefix included.
    public func nameRange(of element: ElementID) -> SourceRange { self[element].nameRange }

    /// The first run of character data that is not white space; empty range where there is none.
    public func textRange(of element: ElementID) -> SourceRange { self[element].textRange }

    /// Child elements in document order.
    public func children(of element: ElementID) -> Children {
        Children(tree: self, current: self[element].firstChild)
    }

    /// Attributes in document order, namespace declarations left out.
    public func attributes(of element: ElementID) -> AttributeList {
        let element = self[element]
        return AttributeList(tree: self, first: Int(element.firstAttribute), endIndex: Int(element.attributeCount))
    }

    @inline(__always)
    subscript(_ element: ElementID) -> Element { elements[Int(element.index)] }

    /// The child elements of an element.
    public struct Children: Sequence, IteratorProtocol {
        let tree: XMLTree
        var current: UInt32

        public mutating func next() -> ElementID? {
            guard current != 0 else { return nil }
            defer { current = tree.elements[Int(current)].nextSibling }
            return ElementID(index: current)
        }
    }

    /// The attributes of an element.
    public struct AttributeList: RandomAccessCollection {
        let tree: XMLTree
        let first: Int

        public var startIndex: Int { 0 }
        public let endIndex: Int

        public subscript(position: Int) -> AttributeView {
            precondition(position >= 0 && position < endIndex, "no such attribute")
            return AttributeView(attribute: tree.attributes[first + position], tree: tree)
        }
    }

    /// An attribute, as seen from outside the tree.
    public struct AttributeView {
        let attribute: Attribute
        let tree: XMLTree

        /// Local name.
        public var name: XMLText { attribute.name }
        /// Namespace URI; empty where the attribute has no prefix.
        public var namespaceURI: String { tree.namespaces[Int(attribute.namespace)] }
        /// Decoded value.
        public var value: XMLText { attribute.value }
        /// `name="value"`.
        public var range: SourceRange { attribute.range }
        /// Between the quotes.
        public var valueRange: SourceRange { attribute.valueRange }
    }
}
