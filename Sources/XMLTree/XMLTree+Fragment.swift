import CLibXML2Shim
import Diagnostics

/// What is carried through a document without being understood.
extension XMLTree {
    /// The namespaces that an element itself declares, in document order.
    public func namespaces(declaredOn element: ElementID) -> ArraySlice<NamespaceDeclaration> {
        var (low, high) = (0, namespaceDeclarations.count)
        while low < high {
            let middle = (low + high) / 2
            if namespaceDeclarations[middle].element.index < element.index { low = middle + 1 } else { high = middle }
        }
        return namespaceDeclarations[low...].prefix { $0.element == element }
    }

    /// The namespaces that are declared where an element stands, itself included: of each prefix the innermost.
    public func namespaces(inScopeOf element: ElementID) -> [NamespaceDeclaration] {
        guard !namespaceDeclarations.isEmpty else { return [] }
        var found: [NamespaceDeclaration] = []
        var next: ElementID? = element
        while let current = next {
            for declaration in namespaces(declaredOn: current)
            where !found.contains(where: { $0.prefix.bytes.elementsEqual(declaration.prefix.bytes) }) {
                found.append(declaration)
            }
            next = parent(of: current)
        }
        return found
    }

    /// The bytes of an element as they stand in the document.
    public func sourceBytes(of element: ElementID) -> ArraySlice<UInt8> {
        let range = range(of: element)
        return source.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// An element as libxml2 prints it, which is what libvirt carries on: double quotes, comments kept, indented where
    /// no text forbids it, and with the namespace declarations that it needs to stand alone.
    public func fragment(of element: ElementID) -> XMLFragment {
        XMLFragment(serialized: printed(element, onePerNamespace: false))
    }

    /// What libvirt keeps of a `<metadata>` element: the first child element of each namespace, nothing that has none
    /// (formatdomain, "General metadata": applications must use custom namespaces, with one top-level element each).
    /// Nil where it has no child element. What is dropped is reported.
    public func metadata(of element: ElementID, into log: inout DiagnosticLog) -> XMLFragment? {
        var kept: [UInt16: ElementID] = [:]
        for child in children(of: element) {
            let namespace = self[child].namespace
            if namespace == 0 {
                log.report(.metadataWithoutNamespace(name(of: child).string), at: nameRange(of: child))
            } else if let first = kept[namespace] {
                log.report(
                    .metadataTwice(namespaceURI(of: child)), at: nameRange(of: child),
                    notes: [.init("the first one, which is kept", at: nameRange(of: first))])
            } else {
                kept[namespace] = child
            }
        }
        if textRange(of: element).lowerBound < textRange(of: element).upperBound {
            log.report(.textInMetadata, at: textRange(of: element))
        }
        guard self[element].firstChild != 0 else { return nil }
        return XMLFragment(serialized: printed(element, onePerNamespace: true))
    }

    private func printed(_ element: ElementID, onePerNamespace: Bool) -> String {
        // A document of its own, whose root declares what is in scope outside the element.
        var bytes = Array("<scope".utf8)
        if let parent = parent(of: element) {
            for namespace in namespaces(inScopeOf: parent) {
                bytes.append(UInt8(ascii: " "))
                bytes += source.bytes[Int(namespace.range.lowerBound)..<Int(namespace.range.upperBound)]
            }
        }
        bytes.append(UInt8(ascii: ">"))
        bytes += sourceBytes(of: element)
        bytes += "</scope>".utf8

        var count = 0
        let printed = bytes.withUnsafeBufferPointer {
            cxml_print_child($0.baseAddress, $0.count, Int32(depth(of: element)), onePerNamespace ? 1 : 0, &count)
        }
        guard let printed else { return String(decoding: sourceBytes(of: element), as: UTF8.self) }
        defer { cxml_free_bytes(printed) }
        return String(decoding: UnsafeBufferPointer(start: printed, count: count), as: UTF8.self)
    }

    /// The number of elements around an element.
    private func depth(of element: ElementID) -> Int {
        var depth = 0
        var current = element
        while let parent = parent(of: current) {
            depth += 1
            current = parent
        }
        return depth
    }
}

extension Message {
    fileprivate static func metadataWithoutNamespace(_ name: String) -> Message {
        .warning("<\(name)> is dropped: what <metadata> holds needs a namespace")
    }
    fileprivate static func metadataTwice(_ uri: String) -> Message {
        .warning("this is dropped: <metadata> holds one element of each namespace, and has one of '\(uri)'")
    }
    fileprivate static var textInMetadata: Message { .warning("text in <metadata> is dropped: it holds elements only") }
}
