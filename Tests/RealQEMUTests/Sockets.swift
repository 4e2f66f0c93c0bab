import Foundation

#if canImport(Darwin)
import Darwin
private let connectSocket = Darwin.connect
private let listenSocket = Darwin.listen
private let acceptSocket = Darwin.accept
private let streamSocket = SOCK_STREAM
#else
import Glibc
private let connectSocket = Glibc.connect
private let listenSocket = Glibc.listen
private let acceptSocket = Glibc.accept
private let streamSocket = Int32(SOCK_STREAM.rawValue)
#endif

/// Where a stream socket is: the path of a unix socket, or an IPv4 address and a port.
enum SocketAddress {
    case unix(String)
    case internet(host: String, port: UInt16)

    /// A socket connected to it; nil where nobody listens.
    func connected() -> Int32? {
        let descriptor = newSocket()
        if withAddress({ connectSocket(descriptor, $0, $1) }) == 0 { return descriptor }
        close(descriptor)
        return nil
    }

    /// A socket that listens there.
    func listening() throws -> Int32 {
        let descriptor = newSocket()
        guard withAddress({ bind(descriptor, $0, $1) }) == 0, listenSocket(descriptor, 8) == 0 else {
            defer { close(descriptor) }
            throw HarnessError("nobody can listen on \(self): \(lastSystemError())")
        }
        return descriptor
    }

    /// A TCP port that nobody listens on now.
    static func freePort() throws -> Int {
        let any = SocketAddress.internet(host: "127.0.0.1", port: 0)
        let descriptor = any.newSocket()
        defer { close(descriptor) }
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = any.withAddress { bind(descriptor, $0, $1) }
        let answer = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
        }
        guard status == 0, answer == 0 else { throw HarnessError("no free port: \(lastSystemError())") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// No other child inherits it: an end that leaks would keep a connection open.
    private func newSocket() -> Int32 {
        let family = if case .unix = self { AF_UNIX } else { AF_INET }
        let descriptor = socket(family, streamSocket, 0)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    private func withAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        switch self {
        case .unix(let path):
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            precondition(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path), "socket path too long: \(path)")
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            return Self.pass(address, to: body)
        case .internet(let host, let port):
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            inet_pton(AF_INET, host, &address.sin_addr)
            return Self.pass(address, to: body)
        }
    }

    private static func pass<Address, Result>(_ address: Address, to body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Address>.size)) }
        }
    }
}

/// A connection that a test answers on a thread of its own, until the other side closes it.
typealias Conversation = @Sendable (_ connection: Int32) -> Void

/// A server of the test's own: everybody who connects is answered in the same way.
final class Listener: Sendable {
    private let descriptor: Int32

    init(_ address: SocketAddress, answering conversation: @escaping Conversation) throws {
        let descriptor = try address.listening()
        self.descriptor = descriptor
        Thread.detachNewThread {
            while true {
                let connection = acceptSocket(descriptor, nil, nil)
                guard connection >= 0 else { break }
                _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
                Thread.detachNewThread {
                    conversation(connection)
                    close(connection)
                }
            }
            close(descriptor)
        }
    }

    deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

    /// Reads what comes and says nothing.
    static let silence: Conversation = { connection in
        var chunk = [UInt8](repeating: 0, count: 4096)
        while read(connection, &chunk, chunk.count) > 0 {}
    }
}

/// A client that connects as soon as somebody listens, for a QEMU that waits for it.
enum Caller {
    static func call(_ address: SocketAddress, saying conversation: @escaping Conversation) {
        Thread.detachNewThread {
            var connection: Int32?
            _ = poll(every: 0.005, for: 20) {
                connection = address.connected()
                return connection != nil
            }
            guard let connection else { return }
            conversation(connection)
            close(connection)
        }
    }
}

/// Reads exactly so many bytes; nil when the other side is gone.
func readExactly(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
        let part = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, count - filled) }
        guard part > 0 else { return nil }
        filled += part
    }
    return bytes
}
