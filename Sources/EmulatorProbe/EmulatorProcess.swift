import POSIXFiles
import QMP

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A running emulator that answers QMP commands on its standard streams. It is killed when the value goes: there is
/// nothing in it to lose.
final class EmulatorProcess: Conversation {
    private var child: ChildProcess
    private let limits: ProbeLimits
    /// What is still to be sent.
    private var outgoing: [UInt8] = []
    private var incoming = LineBuffer()
    private var received = 0
    private var complaints: [UInt8] = []
    private var sent = 0
    private var hasGreeted = false

    /// Starts an emulator. It is not waited for: what keeps it from answering is said when it is first asked.
    init(path: String, accelerators: ProbeAccelerators, limits: ProbeLimits) throws(QMPFailure) {
        let accelerator = accelerators == .hardware ? "\(HostAccelerator.name):tcg" : "tcg"
        let arguments = [
            "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", "none,accel=\(accelerator)", "-chardev",
            "stdio,id=monitor,signal=off", "-mon", "chardev=monitor,mode=control",
        ]
        do {
            child = try ChildProcess(path: path, arguments: arguments, environment: EmulatorEnvironment.variables)
        } catch {
            throw QMPFailure(nil, .cannotStart(error.description))
        }
        self.limits = limits
        send(QMPCommand("qmp_capabilities"))
    }

    func ask(_ commands: [QMPCommand]) throws(QMPFailure) -> [QMPReply] {
        if !hasGreeted {
            guard try nextObject(for: nil)["QMP"] != nil else { throw QMPFailure(nil, .unexpected("is none of QMP's")) }
            hasGreeted = true
            let negotiation = QMPCommand("qmp_capabilities")
            if case .error(let error) = try reply(to: negotiation, number: 1) { throw QMPFailure(negotiation, .refused(error)) }
        }
        let first = sent + 1
        for command in commands { send(command) }
        var replies: [QMPReply] = []
        for (index, command) in commands.enumerated() { replies.append(try reply(to: command, number: first + index)) }
        return replies
    }

    private func send(_ command: QMPCommand) {
        sent += 1
        outgoing += command.json(id: "\(sent)")
        outgoing.append(UInt8(ascii: "\n"))
    }

    /// The answer to a command; events are passed over.
    private func reply(to command: QMPCommand, number: Int) throws(QMPFailure) -> QMPReply {
        while true {
            let object = try nextObject(for: command)
            if object["event"] != nil { continue }
            guard let reply = QMPReply(object) else { throw QMPFailure(command, .unexpected("is neither a result nor an error")) }
            // QEMU leaves the number out where it could not read the command.
            guard object["id"] == nil || object["id"] == "\(number)" else {
                throw QMPFailure(command, .unexpected("answers another command"))
            }
            return reply
        }
    }

    private func nextObject(for command: QMPCommand?) throws(QMPFailure) -> JSON {
        let line = try nextLine(for: command)
        do {
            return try JSON(parsing: line)
        } catch {
            throw QMPFailure(command, .malformed(error))
        }
    }

    // MARK: Lines

    private func nextLine(for command: QMPCommand?) throws(QMPFailure) -> [UInt8] {
        let deadline = MonotonicClock.milliseconds + limits.seconds * 1000
        while true {
            if let line = incoming.nextLine() { return line }
            guard received <= limits.bytes else { throw QMPFailure(command, .endless(limit: limits.bytes)) }
            let left = deadline - MonotonicClock.milliseconds
            guard left > 0 else { throw QMPFailure(command, .silent(seconds: limits.seconds)) }
            guard !HeldSignals.areWaiting else { throw QMPFailure(command, .ended("asking was interrupted")) }
            if transfer(within: min(left, 100)) { throw QMPFailure(command, .ended(ending())) }
        }
    }

    /// Sends and receives what is possible. Returns whether nothing more will come.
    private func transfer(within milliseconds: Int) -> Bool {
        let events = Int16(POLLIN) | (outgoing.isEmpty ? 0 : Int16(POLLOUT))
        var polled = [
            pollfd(fd: child.channel.number, events: events, revents: 0),
            pollfd(fd: child.complaints.number, events: Int16(POLLIN), revents: 0),
        ]
        let count = poll(&polled, 2, Int32(milliseconds))
        // What it has started may keep its output open.
        guard count > 0 else { return child.hasEnded }
        if polled[1].revents != 0 { receiveComplaints() }
        if polled[0].revents & Int16(POLLOUT) != 0 { transmit() }
        guard polled[0].revents & ~Int16(POLLOUT) != 0 else { return false }
        return receive()
    }

    private func transmit() {
        #if canImport(Darwin)
        let flags: Int32 = 0
        #else
        let flags = Int32(MSG_NOSIGNAL)
        #endif
        let count = outgoing.withUnsafeBytes { send_(child.channel.number, $0.baseAddress, $0.count, flags) }
        // What cannot be sent will not be answered, and that is noticed.
        if count > 0 { outgoing.removeFirst(count) }
    }

    /// Reads what has come. Returns whether that is all there will be.
    private func receive() -> Bool {
        let count = incoming.fill { read(child.channel.number, $0.baseAddress, $0.count) }
        received += max(count, 0)
        return count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)
    }

    /// Keeps the end of what the emulator complains of.
    private func receiveComplaints() {
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = read(child.complaints.number, &chunk, chunk.count)
        guard count > 0 else { return }
        complaints += chunk[..<count]
        if complaints.count > 8192 { complaints.removeFirst(complaints.count - 4096) }
    }

    // MARK: The end

    /// How the emulator ended, and the last thing it complained of.
    private func ending() -> String {
        let status = child.end(within: 1000)
        receiveComplaints()
        var text = status.map(Self.describe) ?? "it closed its output"
        if !incoming.isEmpty { text += ", in the middle of an answer" }
        let lines = String(decoding: complaints, as: UTF8.self).split(separator: "\n")
        if let last = lines.last { text += ": \(last.filter { $0 >= " " }.prefix(300))" }
        return text
    }

    private static func describe(_ status: Int32) -> String {
        let signal = status & 0x7F
        return signal == 0 ? "it ended with status \(status >> 8 & 0xFF)" : "it was ended by signal \(signal)"
    }
}

/// `send`, which is also the name of a method.
private let send_ = send
