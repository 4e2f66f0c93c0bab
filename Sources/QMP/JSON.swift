/// One value of a JSON text that was read: a view, cheap to copy, that keeps its text alive.
///
/// Asking a value for what it is not gives nil or nothing, so a chain of questions needs one check at its end. Strings and
/// numbers are made when they are asked for.
public struct JSON: Sendable {
    /// The types of RFC 8259; whole numbers and others are both `number`.
    public enum Kind: UInt8, Sendable {
        case null, boolean, number, string, array, object
    }

    let document: JSONDocument
    /// The value's node; the nodes of its contents follow, up to `document.nodes[node].next`.
    let node: Int

    /// What it is.
    public var kind: Kind { document.nodes[node].kind }

    /// Where the value stands in the text, in bytes; a string without its quotation marks.
    public var range: Range<Int> { document.nodes[node].range }

    /// The text of a string, its escapes decoded; nil for anything else.
    public var string: String? { kind == .string ? document.string(node) : nil }

    /// Nil for anything but `true` and `false`.
    public var boolean: Bool? { kind == .boolean ? document.text(node).first == UInt8(ascii: "t") : nil }

    /// A whole number that fits; nil for any other.
    public var integer: Int64? { kind == .number ? Int64(document.word(node)) : nil }

    /// Any number, as near as a `Double` comes.
    public var number: Double? { kind == .number ? Double(document.word(node)) : nil }

    /// The elements of an array; empty where this is none.
    public var elements: JSONElements { JSONElements(self) }

    /// The members of an object in their order; empty where this is none.
    public var members: JSONMembers { JSONMembers(self) }

    /// A member of an object, the first of the name; nil where this is no object or has none.
    public subscript(_ name: String) -> JSON? {
        members.first { $0.name == name }?.value
    }

    /// Whether this is the string.
    public static func == (value: JSON, text: String) -> Bool {
        guard value.kind == .string else { return false }
        var text = text
        return text.withUTF8 { value.document.isString(value.node, $0) }
    }

    /// An explicit absence.
    public static let null = JSON("null")!
}

extension JSON: CustomStringConvertible {
    /// The value as it stood in the text.
    public var description: String {
        let text = String(decoding: document.text(node), as: UTF8.self)
        return kind == .string ? "\"\(text)\"" : text
    }
}

extension JSON: Equatable {
    /// Whether both say the same; the order of members does not count, nor how a character was escaped.
    public static func == (left: JSON, right: JSON) -> Bool {
        guard left.kind == right.kind else { return false }
        switch left.kind {
        case .null: return true
        case .boolean: return left.boolean == right.boolean
        case .number: return left.document.word(left.node) == right.document.word(right.node) || left.number == right.number
        case .string: return left.string == right.string
        case .array: return left.elements.elementsEqual(right.elements)
        case .object:
            return Array(left.members).count == Array(right.members).count
                && left.members.allSatisfy { right[$0.name.string ?? ""] == $0.value }
        }
    }
}

/// The elements of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument?
    private var position = 0
    private var end = 0

    init(_ array: JSON?) {
        document = array?.document
        guard let array, array.kind == .array else { return }
        position = array.node + 1
        end = array.document.nodes[array.node].next
    }

    public mutating func next() -> JSON? {
        guard let document, position < end else { return nil }
        defer { position = document.nodes[position].next }
        return JSON(document: document, node: position)
    }
}

/// The members of an object, in order.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
    private let document: JSONDocument?
    private var position = 0
    private var end = 0

    init(_ object: JSON?) {
        document = object?.document
        guard let object, object.kind == .object else { return }
        position = object.node + 1
        end = object.document.nodes[object.node].next
    }

    public mutating func next() -> (name: JSON, value: JSON)? {
        guard let document, position < end else { return nil }
        let name = position
        position = document.nodes[name + 1].next
        return (JSON(document: document, node: name), JSON(document: document, node: name + 1))
    }
}

/// A value that is not there contains nothing and equals no text.
extension Optional where Wrapped == JSON {
    public var elements: JSONElements { JSONElements(self) }
    public var members: JSONMembers { JSONMembers(self) }

    public static func == (value: JSON?, text: String) -> Bool {
        guard let value else { return false }
        return value == text
    }
}
