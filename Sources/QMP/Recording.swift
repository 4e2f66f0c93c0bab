/// Recorded conversations with one emulator: commands and replies in turn, JSON, blanks between any two.
///
/// `qmp_capabilities` opens a conversation. The first is with the host's accelerator where it has one; the second, where
/// there is one, with the translator.
public struct Recording: Sendable, ConversationSource {
    public private(set) var conversations: [RecordedConversation] = []

    /// Reads a recording.
    public init(_ text: [UInt8]) throws(RecordingError) {
        let values: [JSON]
        do {
            values = try JSON.sequence(parsing: text)
        } catch {
            throw RecordingError(text: "the recording is no JSON: \(error)")
        }
        guard values.count.isMultiple(of: 2) else { throw RecordingError(text: "the last command has no reply") }
        for index in stride(from: 0, to: values.count, by: 2) {
            guard let command = values[index]["execute"], let reply = QMPReply(values[index + 1]) else {
                throw RecordingError(text: "object \(index + 1) of the recording is no command with a reply after it")
            }
            if command == "qmp_capabilities" { conversations.append(RecordedConversation()) }
            guard !conversations.isEmpty else {
                throw RecordingError(text: "the recording does not begin with qmp_capabilities")
            }
            conversations[conversations.count - 1].append(command, values[index]["arguments"], reply)
        }
    }

    public func begin(_ accelerators: ProbeAccelerators) throws(QMPFailure) -> RecordedConversation {
        let index = accelerators == .hardware ? 0 : 1
        guard index < conversations.count else {
            let which = accelerators == .hardware ? "no conversation" : "no second conversation, with the translator"
            throw QMPFailure(nil, .ended("the recording has \(which)"))
        }
        return conversations[index]
    }
}

/// Why a text is no recording.
public struct RecordingError: Error, Hashable, Sendable, CustomStringConvertible {
    public var text: String

    public var description: String { text }
}

/// One conversation of a recording. A question is looked up, so questions may be asked in another order than they were, or
/// left out; one that was not asked then is answered with an error, as QEMU does with what it does not know.
public struct RecordedConversation: Conversation, Sendable {
    /// A question and its answer.
    public struct Exchange: Sendable {
        /// The command's name, a string.
        public var command: JSON
        public var arguments: JSON?
        public var reply: QMPReply
    }

    public private(set) var exchanges: [Exchange] = []

    mutating func append(_ command: JSON, _ arguments: JSON?, _ reply: QMPReply) {
        exchanges.append(Exchange(command: command, arguments: arguments, reply: reply))
    }

    public func ask(_ commands: [QMPCommand]) -> [QMPReply] {
        commands.map { reply(to: $0) ?? .error(QMPError(kind: "CommandNotFound", text: "the recording does not have it")) }
    }

    private func reply(to command: QMPCommand) -> QMPReply? {
        let arguments = command.arguments.flatMap { JSON(String(decoding: $0.json, as: UTF8.self)) }
        return exchanges.first { $0.command == command.name && $0.arguments == arguments }?.reply
    }
}
