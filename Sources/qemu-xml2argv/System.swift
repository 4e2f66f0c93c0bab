#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Why a system call failed, in the system's own words.
struct SystemError: Error, Hashable, CustomStringConvertible {
    var code: Int32

    /// The error of the call that just failed.
    static var last: SystemError { SystemError(code: errno) }

    var description: String { String(cString: strerror(code)) }
}

/// An open file, closed when the value goes.
struct FileDescriptor: ~Copyable {
    let number: Int32
    private let isOwned: Bool

    static var standardInput: FileDescriptor { FileDescriptor(number: 0, isOwned: false) }

    private init(number: Int32, isOwned: Bool) {
        self.number = number
        self.isOwned = isOwned
    }

    /// Takes over a descriptor that something else opened.
    init(owning number: Int32) { self.init(number: number, isOwned: true) }

    init(opening path: String, _ flags: Int32, mode: mode_t = 0o666) throws(SystemError) {
        let number = open(path, flags | O_CLOEXEC, mode)
        guard number >= 0 else { throw .last }
        self.init(owning: number)
    }

    deinit { if isOwned { close(number) } }

    /// Reads to the end, but never more than `limit` + 1 bytes.
    func readAll(limit: Int) throws(SystemError) -> [UInt8] {
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

    func writeAll(_ bytes: [UInt8]) throws(SystemError) { try Self.writeAll(bytes, to: number) }

    /// Writes everything, to a descriptor that stays open.
    static func writeAll(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
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

/// What the process is connected to.
enum Terminal {
    /// Whether diagnostics are coloured: standard error is a terminal that can, and `NO_COLOR` (no-color.org) is not set.
    static var coloursStandardError: Bool {
        isatty(2) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    static var standardInputIsTerminal: Bool { isatty(0) == 1 }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
