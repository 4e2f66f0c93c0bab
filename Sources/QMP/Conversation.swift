/// Someone who answers QMP commands: a running emulator, or the recording of one.
public protocol Conversation {
    /// Asks, and waits for the answers, which come in the order of the questions. Asking many things at once spares the
    /// other side from waiting for us.
    mutating func ask(_ commands: [QMPCommand]) throws(QMPFailure) -> [QMPReply]
}

extension Conversation {
    /// Asks one thing, and waits for its answer. Throws where none comes.
    public mutating func ask(_ command: QMPCommand) throws(QMPFailure) -> QMPReply {
        try ask([command])[0]
    }

    /// What a command returns; an error is a failure.
    public mutating func result(of command: QMPCommand) throws(QMPFailure) -> JSON {
        switch try ask(command) {
        case .result(let value): return value
        case .error(let error): throw QMPFailure(command, .refused(error))
        }
    }
}

/// Where conversations come from. An emulator is started once for each set of accelerators it is to try.
public protocol ConversationSource {
    associatedtype Answering: Conversation

    /// Starts one, its greeting read. Throws where there is none.
    mutating func begin(_ accelerators: ProbeAccelerators) throws(QMPFailure) -> Answering
}

/// The accelerators an emulator is told to try, in order.
public enum ProbeAccelerators: String, Sendable, Hashable, CaseIterable {
    /// KVM or HVF, and its translator where the host has neither.
    case hardware
    /// The translator only.
    case translator = "tcg"
}

/// Why a conversation came to nothing.
public struct QMPFailure: Error, Hashable, Sendable {
    /// What happened instead of an answer.
    public enum Reason: Hashable, Sendable {
        /// QEMU answered with an error.
        case refused(QMPError)
        /// The answer is not of the form that the command's answers have; the text says what it lacks.
        case unexpected(String)
        /// What came is no JSON.
        case malformed(JSONError)
        /// Nothing came in time.
        case silent(seconds: Int)
        /// More came than any emulator says.
        case endless(limit: Int)
        /// The other side ended; the text says how.
        case ended(String)
        /// The program could not be started; the text says why.
        case cannotStart(String)
    }

    /// The command that was to be answered; nil for the greeting.
    public var command: String?
    /// What happened instead of an answer.
    public var reason: Reason

    public init(_ command: QMPCommand?, _ reason: Reason) {
        self.command = command?.description
        self.reason = reason
    }
}

extension QMPFailure: CustomStringConvertible {
    public var description: String {
        let subject = command.map { "the answer to \($0)" } ?? "the greeting"
        return switch reason {
        case .refused(let error): "\(command ?? "QMP") failed: \(error.text) (\(error.kind))"
        case .unexpected(let text): "\(subject) \(text)"
        case .malformed(let error): "\(subject) is no JSON: \(error)"
        case .silent(let seconds): "\(subject) did not come within \(seconds) s"
        case .endless(let limit): "\(subject) does not end: more than \(limit >> 20) MiB came"
        case .ended(let text): "\(subject) did not come: \(text)"
        case .cannotStart(let text): "the emulator could not be started: \(text)"
        }
    }
}
