import CLibXML2Shim
import Diagnostics

/// Reads documents into trees, within limits that no honest document meets. Opens nothing that a document names.
public enum XMLParser {
    /// The longest document that is read, in bytes.
    public static let maximumSize = Int(CXML_MAXIMUM_SIZE)
    /// The deepest nesting, the document element counting as 1.
    public static let maximumDepth = Int(CXML_MAXIMUM_DEPTH)
    /// The most attributes of one element, namespace declarations included.
    public static let maximumAttributes = Int(CXML_MAXIMUM_ATTRIBUTES)
    /// The most namespaces, and the most declarations of them in scope at one place.
    public static let maximumNamespaces = Int(CXML_MAXIMUM_NAMESPACES)
    /// The most errors that are listed.
    public static let maximumErrors = Int(CXML_MAXIMUM_ERRORS)

    /// The tree of a document, or nil with at least one error reported. Every error that can be found is reported, at
    /// its place. Entity and attribute declarations are refused, so that all that the tree holds has a place.
    ///
    /// A document that is not UTF-8 is rewritten first; places then refer to the `source` of the tree. To show errors
    /// of such a document too, give `decode`'s result to both `parse` and the renderer.
    public static func parse(_ source: SourceFile, into log: inout DiagnosticLog) -> XMLTree? {
        guard let source = decode(source, into: &log) else { return nil }
        let storage = XMLTreeStorage(parsing: source.bytes)
        if storage.document.errorCount > 0 || storage.document.isWellFormed == 0 {
            let errors = log.errorCount
            XMLErrorReporter(storage).report(into: &log)
            if log.errorCount > errors { return nil }
        }
        return XMLTree(source: source, storage: storage)
    }
}
