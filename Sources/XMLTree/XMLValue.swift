/// What an attribute or a text can hold.
public protocol XMLValue: Sendable {
    /// The value of the text; nil where the text is not one.
    static func parse(_ text: XMLText) -> Self?
    /// The text of the value, unescaped.
    var xmlText: String { get }
    /// What can be written.
    static var form: XMLValueForm { get }
}

/// An enumeration whose raw values are the words of the document.
public protocol XMLEnum: XMLValue, RawRepresentable, CaseIterable, Hashable where RawValue == String {}

extension XMLEnum {
    @inlinable public static func parse(_ text: XMLText) -> Self? { Self(rawValue: text.string) }
    @inlinable public var xmlText: String { rawValue }
    public static var words: [String] { allCases.map(\.rawValue) }
    public static var form: XMLValueForm { .words(words) }
}

extension String: XMLValue {
    @inlinable public static func parse(_ text: XMLText) -> String? { text.string }
    @inlinable public var xmlText: String { self }
    public static var form: XMLValueForm { .text }
}

extension XMLText {
    /// The unsigned number of the whole text in the given base; white space may lead, as in C. Nil for anything else.
    public func unsigned(base: UInt64 = 10) -> UInt64? {
        var index = 0
        while index < count, self[index] == 0x20 || (self[index] >= 0x09 && self[index] <= 0x0D) { index += 1 }
        if index < count, self[index] == UInt8(ascii: "+") { index += 1 }
        guard index < count else { return nil }
        var value: UInt64 = 0
        while index < count {
            guard let digit = Self.digit(self[index]), digit < base else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: base)
            let (sum, carry) = product.addingReportingOverflow(digit)
            if overflow || carry { return nil }
            value = sum
            index += 1
        }
        return value
    }

    /// The unsigned number in C notation: `0x` for hexadecimal, a leading `0` for octal, otherwise decimal.
    public func unsignedInCNotation() -> UInt64? {
        guard count > 1, self[0] == UInt8(ascii: "0") else { return unsigned() }
        if self[1] | 0x20 == UInt8(ascii: "x") {
            return count > 2 ? dropping(2).unsigned(base: 16) : nil
        }
        return dropping(1).unsigned(base: 8)
    }

    /// The signed decimal number of the whole text.
    public func signed() -> Int64? {
        guard count > 0, self[0] == UInt8(ascii: "-") else { return unsigned().flatMap(Int64.init(exactly:)) }
        guard count > 1, let magnitude = dropping(1).unsigned(), Self.digit(self[1]) != nil else { return nil }
        return magnitude <= UInt64(Int64.max) ? -Int64(magnitude) : (magnitude == 1 << 63 ? Int64.min : nil)
    }

    /// The text without its first bytes.
    public func dropping(_ bytes: Int) -> XMLText { XMLText(start: start + bytes, count: count - bytes) }

    /// The value of a digit, hexadecimal ones included; nil for any other byte.
    public static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte &- UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte &- UInt8(ascii: "a") &+ 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte &- UInt8(ascii: "A") &+ 10)
        default: nil
        }
    }

    /// Equality with a literal, byte for byte.
    @inlinable public static func == (text: XMLText, literal: StaticString) -> Bool {
        guard text.count == literal.utf8CodeUnitCount else { return false }
        let other = literal.utf8Start
        for index in 0..<text.count where text.start[index] != other[index] { return false }
        return true
    }
}

extension XMLValue where Self: FixedWidthInteger & UnsignedInteger {
    @inlinable public static func parse(_ text: XMLText) -> Self? { text.unsigned().flatMap(Self.init(exactly:)) }
    public var xmlText: String { String(self) }
    public static var form: XMLValueForm { .integer(min: 0, max: UInt64(Self.max)) }
}

extension XMLValue where Self: FixedWidthInteger & SignedInteger {
    @inlinable public static func parse(_ text: XMLText) -> Self? { text.signed().flatMap(Self.init(exactly:)) }
    public var xmlText: String { String(self) }
    public static var form: XMLValueForm { .integer(min: Int64(Self.min), max: UInt64(Self.max)) }
}

/// A whole number that is not 0: `<acpi index=…>` counts from 1.
public struct PositiveNumber: XMLValue, Hashable {
    public var value: UInt32

    /// Nil for 0.
    public init?(_ value: UInt32) {
        guard value > 0 else { return nil }
        self.value = value
    }

    public static func parse(_ text: XMLText) -> PositiveNumber? { UInt32.parse(text).flatMap(Self.init) }
    public var xmlText: String { String(value) }
    public static var form: XMLValueForm { .integer(min: 1, max: UInt64(UInt32.max)) }
}

extension UInt8: XMLValue {}
extension UInt16: XMLValue {}
extension UInt32: XMLValue {}
extension UInt64: XMLValue {}
extension UInt: XMLValue {}
extension Int32: XMLValue {}
extension Int64: XMLValue {}
extension Int: XMLValue {}

/// `yes` or `no`.
public enum YesNo: String, XMLEnum {
    case yes, no
    public init(_ value: Bool) { self = value ? .yes : .no }
    /// Whether it is `yes`.
    public var isYes: Bool { self == .yes }
}

/// `on` or `off`.
public enum OnOff: String, XMLEnum {
    case on, off
    public init(_ value: Bool) { self = value ? .on : .off }
    /// Whether it is `on`.
    public var isOn: Bool { self == .on }
}
