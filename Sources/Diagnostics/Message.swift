/// How grave a diagnostic is.
public enum Severity: String, Sendable, Hashable {
    /// The document is rejected.
    case error
    /// The document compiles, but something in it has no effect or will surprise.
    case warning
    /// A fact the reader needs to go on: the other party of a conflict, what the caller must provide.
    case note
}

/// The text of a diagnostic and its stable identifier.
///
/// Messages stand beside the rule that reports them, as static members of `Message`; the member's name becomes the
/// identifier: `static var slotInUse` is printed as `[slot-in-use]`.
public struct Message: Sendable, Hashable {
    public let severity: Severity
    public let text: String
    /// The name of the member that made the message, as `#function` gives it; `code` is its printed form.
    let member: String

    public static func error(_ text: String, member: StaticString = #function) -> Message {
        Message(severity: .error, text: text, member: "\(member)")
    }

    public static func warning(_ text: String, member: StaticString = #function) -> Message {
        Message(severity: .warning, text: text, member: "\(member)")
    }

    public static func note(_ text: String, member: StaticString = #function) -> Message {
        Message(severity: .note, text: text, member: "\(member)")
    }

    /// The same message as an error: how `--strict` treats warnings.
    public var asError: Message { Message(severity: .error, text: text, member: member) }

    /// The stable identifier, kebab-case: `slotInUse(by:)` gives `slot-in-use`.
    public var code: String { kebabCased(member.prefix { $0 != "(" }) }
}
