/// One thing to tell the user, at a place.
public struct Diagnostic: Sendable, Hashable {
    /// A further line under a diagnostic: the other party of a conflict, a suggestion.
    public struct Note: Sendable, Hashable {
        public var text: String
        /// Where the note points; nil where there is no place.
        public var range: SourceRange?

        public init(_ text: String, at range: SourceRange? = nil) {
            self.text = text
            self.range = range
        }
    }

    public var message: Message
    /// The culprit's bytes; nil for what concerns the document as a whole.
    public var range: SourceRange?
    public var notes: [Note]

    public init(_ message: Message, at range: SourceRange?, notes: [Note] = []) {
        self.message = message
        self.range = range
        self.notes = notes
    }
}

/// The diagnostics of one compilation, in the order they were found.
public struct DiagnosticLog: Sendable {
    public private(set) var diagnostics: [Diagnostic] = []
    public private(set) var errorCount = 0
    /// Warnings are recorded as errors.
    public var strict: Bool

    public init(strict: Bool = false) { self.strict = strict }

    public var hasErrors: Bool { errorCount > 0 }

    public mutating func report(_ message: Message, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        let message = strict && message.severity == .warning ? message.asError : message
        if message.severity == .error { errorCount += 1 }
        diagnostics.append(Diagnostic(message, at: range, notes: notes))
    }
}
