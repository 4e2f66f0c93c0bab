import CLibXML2Shim
import Diagnostics

/// Owns what the parser filled: the bytes that the slices of a tree point into, and the arrays behind its tables.
/// Nothing in it changes once the document is read.
final class XMLTreeStorage: @unchecked Sendable {
    let document: CXMLDocument

    init(parsing bytes: [UInt8]) {
        var document = CXMLDocument()
        bytes.withUnsafeBufferPointer { cxml_parse($0.baseAddress, $0.count, &document) }
        self.document = document
    }

    deinit {
        var document = document
        cxml_free(&document)
    }

    /// The bytes of slices.
    var texts: XMLTexts {
        XMLTexts(source: UnsafePointer(document.source), decoded: document.decoded.map { UnsafePointer($0) })
    }

    /// Namespace URIs; index 0 is "no namespace".
    var namespaces: [String] {
        let texts = texts
        return (0..<Int(document.namespaceCount)).map { $0 == 0 ? "" : texts[document.namespaces[$0]].string }
    }

    var namespaceDeclarations: [XMLTree.NamespaceDeclaration] {
        let texts = texts
        return UnsafeBufferPointer(start: document.declarations, count: Int(document.declarationCount)).map {
            XMLTree.NamespaceDeclaration(
                element: XMLTree.ElementID(index: $0.element), prefix: texts[$0.prefix], uri: texts[$0.uri], range: SourceRange($0.range))
        }
    }
}

/// Where the bytes of slices are: in the source, or behind it where they had to be decoded.
struct XMLTexts {
    let source: UnsafePointer<UInt8>
    let decoded: UnsafePointer<UInt8>?

    @inline(__always)
    subscript(_ slice: CXMLSlice) -> XMLText {
        guard slice.offset & CXML_DECODED != 0, let decoded else {
            return XMLText(start: source + Int(slice.offset), count: Int(slice.length))
        }
        return XMLText(start: decoded + Int(slice.offset & ~CXML_DECODED), count: Int(slice.length))
    }
}

extension XMLTree {
    /// The elements as the parser laid them down; reading one makes the value from it.
    struct Elements: RandomAccessCollection, @unchecked Sendable {
        private let base: UnsafePointer<CXMLElement>
        private let texts: XMLTexts
        let endIndex: Int

        init(_ storage: XMLTreeStorage) {
            base = UnsafePointer(storage.document.elements)
            endIndex = Int(storage.document.elementCount)
            texts = storage.texts
        }

        var startIndex: Int { 0 }

        @inline(__always)
        subscript(_ index: Int) -> Element {
            precondition(index >= 0 && index < endIndex, "no such element")
            let element = base[index]
            return Element(
                name: texts[element.name], namespace: element.namespaceIndex,
                attributeCount: element.attributeCount, firstAttribute: element.firstAttribute,
                parent: element.parent, firstChild: element.firstChild, nextSibling: element.nextSibling,
                range: SourceRange(element.range), nameRange: SourceRange(element.nameRange),
                text: texts[element.text], textRange: SourceRange(element.textRange))
        }

        /// Whether an element may have a child of a name: always where it has one, seldom where it has none.
        @inline(__always)
        func mayHaveChild(_ index: Int, named name: StaticString) -> Bool {
            precondition(index >= 0 && index < endIndex, "no such element")
            return base[index].childNames & cxml_name_bit(name.utf8Start, name.utf8CodeUnitCount) != 0
        }
    }

    /// The attributes as the parser laid them down; reading one makes the value from it.
    struct Attributes: RandomAccessCollection, @unchecked Sendable {
        private let base: UnsafePointer<CXMLAttribute>
        private let texts: XMLTexts
        let endIndex: Int

        init(_ storage: XMLTreeStorage) {
            base = UnsafePointer(storage.document.attributes)
            endIndex = Int(storage.document.attributeCount)
            texts = storage.texts
        }

        var startIndex: Int { 0 }

        @inline(__always)
        subscript(_ index: Int) -> Attribute {
            precondition(index >= 0 && index < endIndex, "no such attribute")
            let attribute = base[index]
            return Attribute(
                name: texts[attribute.name], namespace: attribute.namespaceIndex,
                value: texts[attribute.value], range: SourceRange(attribute.range),
                valueRange: SourceRange(attribute.valueRange))
        }
    }
}

extension SourceRange {
    init(_ range: CXMLRange) { self.init(range.start, range.end) }
}
