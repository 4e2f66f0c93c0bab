import Foundation

/// A client of QEMU's machine protocol on a unix socket: one command, one reply; events are passed over.
final class QMPClient {
    private let descriptor: Int32
    private var unread = Data()
    private var received = 0

    /// Connects and negotiates capabilities.
    /// - Parameters:
    ///   - deadline: seconds to wait for the socket, and later for each reply.
    ///   - isAlive: asked between attempts, so that a dead QEMU is noticed at once.
    init(path: String, deadline: Double, isAlive: () -> Bool) throws {
        var connection: Int32?
        _ = try poll(every: 0.005, for: deadline) {
            guard isAlive() else { throw HarnessError("QEMU ended before its monitor answered") }
            connection = Self.connect(to: path, deadline: deadline)
            return connection != nil
        }
        guard let connection else { throw HarnessError("no monitor at \(path) after \(deadline) s") }
        descriptor = connection
        _ = try line()
        try run("qmp_capabilities")
    }

    deinit { close(descriptor) }

    /// An error that QEMU answered instead of a result.
    struct CommandError: Error, Decodable, CustomStringConvertible {
        let desc: String
        var description: String { desc }
    }

    private struct Request: Encodable { let execute: String; let arguments: [String: String] }
    private struct Kind: Decodable { let event: String?; let error: CommandError? }
    private struct Ignored: Decodable {}
    private struct Reply<Result: Decodable>: Decodable { let `return`: Result }

    /// Executes a command and decodes what it returns.
    func execute<Result: Decodable>(
        _ command: String, _ arguments: [String: String] = [:], as result: Result.Type = Result.self
    ) throws -> Result {
        try JSONDecoder().decode(Reply<Result>.self, from: reply(to: command, arguments)).return
    }

    /// Executes a command and returns the whole reply, undecoded.
    func reply(to command: String, _ arguments: [String: String] = [:]) throws -> Data {
        try send(JSONEncoder().encode(Request(execute: command, arguments: arguments)))
        while true {
            let line = try line()
            let kind = try JSONDecoder().decode(Kind.self, from: line)
            if let error = kind.error { throw error }
            if kind.event == nil { return line }
        }
    }

    /// Executes a command whose result is of no interest.
    func run(_ command: String, _ arguments: [String: String] = [:]) throws {
        _ = try execute(command, arguments, as: Ignored.self)
    }

    /// A property of an object of QEMU's composition tree.
    func property<Value: Decodable>(_ name: String, of path: String, as type: Value.Type = Value.self) throws -> Value {
        try execute("qom-get", ["path": path, "property": name])
    }

    private func send(_ data: Data) throws {
        var rest = data + [UInt8(ascii: "\n")]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw HarnessError("the monitor does not read: \(lastSystemError())") }
            rest = rest.dropFirst(count)
        }
    }

    private func line() throws -> Data {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if let end = unread[(unread.startIndex + received)...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = unread[..<end]
                unread = Data(unread[(end + 1)...])
                received = 0
                return line
            }
            received = unread.count
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else {
                throw HarnessError(count == 0 ? "QEMU closed its monitor" : "the monitor does not answer: \(lastSystemError())")
            }
            unread.append(contentsOf: chunk[..<count])
        }
    }

    private static func connect(to path: String, deadline: Double) -> Int32? {
        guard let descriptor = SocketAddress.unix(path).connected() else { return nil }
        var timeout = timeval(tv_sec: Int(deadline), tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        return descriptor
    }
}
