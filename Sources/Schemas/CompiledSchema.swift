import CLibXML2Shim

/// A schema as libxml2 compiled it. Nothing in it changes; what changes with a validation is made for each.
final class CompiledSchema: @unchecked Sendable {
    private let schema: OpaquePointer

    /// Throws libxml2's sentence where the text is no schema.
    init(_ text: String) throws(SchemaError) {
        var text = text
        var message: UnsafeMutablePointer<CChar>?
        let compiled = text.withUTF8 { cxml_schema_compile($0.baseAddress, $0.count, &message) }
        defer { cxml_free_bytes(UnsafeMutableRawPointer(message)?.assumingMemoryBound(to: UInt8.self)) }
        guard let compiled else { throw SchemaError(message.map { String(cString: $0) } ?? "not enough memory") }
        schema = compiled
    }

    deinit { cxml_schema_free(schema) }

    /// Whether a well-formed document is valid. What cannot be validated for want of memory is no one's fault.
    func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { cxml_schema_validate(schema, $0.baseAddress, $0.count) } != CXMLInvalid
    }
}

/// A schema that libxml2 does not take.
public struct SchemaError: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
