#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file to be written whole or not at all; `-` is standard output.
public struct OutputFile: Hashable, Sendable {
    public var path: String

    public init(path: String) { self.path = path }

    /// Of this process.
    public static let standardOutput = OutputFile(path: "-")

    /// What diagnostics call it.
    public var name: String { path == "-" ? "<stdout>" : path }

    /// Writes the contents. A regular file is replaced in one step, keeping its permissions, and a symbolic link keeps
    /// pointing at it; a device or a pipe is written to.
    public func write(_ bytes: [UInt8]) throws(SystemError) {
        if path == "-" { return try FileDescriptor.writeAll(bytes, to: 1) }

        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            return try FileDescriptor(opening: path, O_WRONLY).writeAll(bytes)
        }
        try replace(exists ? Self.resolve(path) : path, bytes, permissions: exists ? status.st_mode & 0o7777 : nil)
    }

    private func replace(_ path: String, _ bytes: [UInt8], permissions: mode_t?) throws(SystemError) {
        var template = Array("\(path).XXXXXX".utf8CString)
        let number = mkstemp(&template)
        guard number >= 0 else { throw .last }
        do throws(SystemError) {
            let file = FileDescriptor(owning: number)
            try file.writeAll(bytes)
            guard fchmod(number, permissions ?? 0o666 & ~Self.creationMask) == 0 else { throw SystemError.last }
        } catch {
            unlink(template)
            throw error
        }
        if rename(template, path) != 0 {
            let error = SystemError.last
            unlink(template)
            throw error
        }
    }

    /// The file behind symbolic links.
    private static func resolve(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The permissions that a new file does not get. It can only be read by setting it.
    private static var creationMask: mode_t {
        let mask = umask(0o077)
        umask(mask)
        return mask
    }
}
