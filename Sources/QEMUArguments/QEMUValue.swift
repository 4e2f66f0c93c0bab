/// The value of one QEMU property, before anything decides how it is spelled.
///
/// The printers know the spellings: a boolean is `true` in JSON and `on` in key=value form.
public enum QEMUValue: Sendable, Hashable {
    case string(String)
    case integer(Int64)
    /// For what does not fit `Int64`: WWNs, sizes near 16 EiB. Values that fit print the same either way.
    case unsigned(UInt64)
    case boolean(Bool)
    /// An explicit absence: `"backing": null`, this image has no backing file.
    case null
    /// A word that stands without a value: `hv-crash` of `-cpu`.
    case bare
    case array([QEMUValue])
    case object(QEMUObject)
}

extension QEMUValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(arrayLiteral elements: QEMUValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, QEMUValue)...) {
        self = .object(QEMUObject(elements.map { QEMUObject.Property($0.0, $0.1) }))
    }
}
