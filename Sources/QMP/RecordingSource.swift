/// Passes questions on, and writes them down with their answers in the form that `Recording` reads.
public struct RecordingSource<Source: ConversationSource>: ConversationSource {
    /// What was written down of one conversation.
    private final class Transcript {
        var text: [UInt8] = []
        var count = 0
    }

    /// A conversation that is written down.
    public struct Line: Conversation {
        fileprivate var line: Source.Answering
        fileprivate let write: (QMPCommand, QMPReply) -> Void

        public mutating func ask(_ commands: [QMPCommand]) throws(QMPFailure) -> [QMPReply] {
            let replies = try line.ask(commands)
            for (command, reply) in zip(commands, replies) { write(command, reply) }
            return replies
        }
    }

    private var source: Source
    private var transcripts: [Transcript] = []

    public init(_ source: Source) { self.source = source }

    public mutating func begin(_ accelerators: ProbeAccelerators) throws(QMPFailure) -> Line {
        let line = try source.begin(accelerators)
        let transcript = Transcript()
        transcripts.append(transcript)
        func write(_ command: QMPCommand, _ reply: QMPReply) {
            transcript.count += 1
            let id = "\(transcript.count)"
            transcript.text += command.json(id: id) + Array("\n\n".utf8) + reply.json(id: id) + Array("\n\n".utf8)
        }
        // A source has done this before it answers anything else.
        write(QMPCommand("qmp_capabilities"), .result(.emptyObject))
        return Line(line: line, write: write)
    }

    /// The conversations so far, one after the other.
    public var recording: [UInt8] {
        var text = transcripts.flatMap(\.text)
        // Between two objects there is an empty line, after the last there is none.
        if !text.isEmpty { text.removeLast() }
        return text
    }
}

extension JSON {
    fileprivate static let emptyObject = JSON("{}")!
}
