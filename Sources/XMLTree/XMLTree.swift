import Diagnostics

/// A document as flat arrays: elements in document order, each with the byte ranges that diagnostics point at.
///
/// Immutable once parsed. Names and values are slices of bytes that the tree owns, so reading one costs nothing; a
/// `String` is made only for what the model keeps.
public final class XMLTree: @unchecked Sendable {
    /// The document the ranges refer to.
    public let source: SourceFile
    /// What the parser filled; every slice points into it.
    let storage: XMLTreeStorage
    /// Elements in document order; the first is the root.
    let elements: Elements
    /// Attributes of all elements; each element owns a run of them.
    let attributes: Attributes
    /// How many elements have character data that is not white space.
    let textCount: Int
    /// `xmlns` attributes of all elements, in document order.
    let namespaceDeclarations: [NamespaceDeclaration]
    /// Namespace URIs; index 0 is "no namespace".
    let namespaces: [String]

    init(source: SourceFile, storage: XMLTreeStorage) {
        self.source = source
        self.storage = storage
        elements = Elements(storage)
        attributes = Attributes(storage)
        textCount = Int(storage.document.textCount)
        namespaces = storage.namespaces
        namespaceDeclarations = storage.namespaceDeclarations
    }

    /// An element, by its place in document order.
    public struct ElementID: Hashable, Sendable {
        public let index: UInt32
        public init(index: UInt32) { self.index = index }
        /// The document element.
        public static let root = ElementID(index: 0)
    }

    struct Element {
        /// Local name.
        var name: XMLText
        /// Index into `namespaces`.
        var namespace: UInt16
        var attributeCount: UInt16
        var firstAttribute: UInt32
        /// Indices into `elements`; 0 (the root is nobody's child) for none.
        var parent: UInt32
        var firstChild: UInt32
        var nextSibling: UInt32
        /// From `<` to past the end tag's `>`.
        var range: SourceRange
        /// The start tag's name as written, prefix included.
        var nameRange: SourceRange
        /// Concatenated character data directly inside the element, decoded; empty where there is none, and where it is
        /// only the white space between child elements.
        var text: XMLText
        /// The first run of character data that is not white space only, without the white space around it; empty range
        /// where there is none.
        var textRange: SourceRange
    }

    struct Attribute {
        var name: XMLText
        var namespace: UInt16
        /// Decoded value.
        var value: XMLText
        /// `name="value"`.
        var range: SourceRange
        /// Between the quotes.
        var valueRange: SourceRange
    }

    /// `xmlns="uri"` or `xmlns:prefix="uri"` on an element.
    public struct NamespaceDeclaration: Sendable {
        /// The element that carries it.
        public let element: ElementID
        /// Empty for the default namespace.
        public let prefix: XMLText
        /// Empty where the default namespace is switched off.
        public let uri: XMLText
        /// The whole declaration.
        public let range: SourceRange
    }
}

/// A slice of UTF-8 bytes owned by an `XMLTree`; valid as long as the tree lives.
public struct XMLText: @unchecked Sendable {
    @usableFromInline let start: UnsafePointer<UInt8>
    public let count: Int

    @usableFromInline init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    public var isEmpty: Bool { count == 0 }

    @inlinable public subscript(index: Int) -> UInt8 { start[index] }

    /// The bytes as a buffer.
    @inlinable public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// A copy the model can keep.
    @inlinable public var string: String { String(decoding: bytes, as: UTF8.self) }
}
