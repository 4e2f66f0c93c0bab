#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Why a system call failed, in the system's own words.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// `errno`
    public var code: Int32

    public init(code: Int32) { self.code = code }

    /// The error of the call that just failed.
    public static var last: SystemError { SystemError(code: errno) }

    public var description: String { String(cString: strerror(code)) }
}

/// An open file, closed when the value goes.
public struct FileDescriptor: ~Copyable {
    /// What the system knows it by.
    public let number: Int32
    private let isOwned: Bool

    /// Of this process; it stays open.
    public static var standardInput: FileDescriptor { FileDescriptor(number: 0, isOwned: false) }

    private init(number: Int32, isOwned: Bool) {
        self.number = number
        self.isOwned = isOwned
    }

    /// Takes over a descriptor that something else opened.
    public init(owning number: Int32) { self.init(number: number, isOwned: true) }

    /// Opens a file, not to be inherited.
    public init(opening path: String, _ flags: Int32, mode: mode_t = 0o666) throws(SystemError) {
        let number = open(path, flags | O_CLOEXEC, mode)
        guard number >= 0 else { throw .last }
        self.init(owning: number)
    }

    deinit { if isOwned { close(number) } }

    /// Reads to the end, but never more than `limit` + 1 bytes.
    public func readAll(limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = read(number, &chunk, min(chunk.count, limit + 1 - bytes.count))
            if count == 0 { break }
            if count > 0 {
                bytes.append(contentsOf: chunk[..<count])
            } else if errno != EINTR {
                throw .last
            }
        }
        return bytes
    }

    /// Writes everything.
    public func writeAll(_ bytes: [UInt8]) throws(SystemError) { try Self.writeAll(bytes, to: number) }

    /// Writes everything, to a descriptor that stays open.
    public static func writeAll(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw .last
            }
        }
    }
}
