/// Any JSON, as QEMU answers it.
public enum JSONValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Nil where the text is no JSON.
    public init?(_ text: String) {
        var reader = JSONReader(Array(text.utf8))
        guard let value = reader.document() else { return nil }
        self = value
    }

    /// A member of an object; nil where this is no object or has none of the name.
    public subscript(_ name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    public var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The elements of an array; empty where this is none.
    public var elements: [JSONValue] {
        if case .array(let elements) = self { elements } else { [] }
    }
}
