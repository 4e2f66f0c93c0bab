#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file to be read whole; `-` is standard input.
public struct InputFile: Hashable, Sendable {
    public var path: String

    public init(path: String) { self.path = path }

    /// Why a file could not be read.
    public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        case system(SystemError)
        /// The file has more bytes than its kind can have.
        case tooLarge(limit: Int)

        public var description: String {
            switch self {
            case .system(let error): error.description
            case .tooLarge(let limit): "larger than \(limit >> 20) MiB"
            }
        }
    }

    /// What diagnostics call it.
    public var name: String { path == "-" ? "<stdin>" : path }

    /// Whether there is anything of the name, a directory too; where a symbolic link leads nowhere there is nothing.
    public var exists: Bool { access(path, F_OK) == 0 }

    /// The contents. Reads at most `limit` bytes into memory, whatever the file claims to be.
    public func read(limit: Int) throws(Failure) -> [UInt8] {
        let bytes: [UInt8]
        do {
            let file = path == "-" ? .standardInput : try FileDescriptor(opening: path, O_RDONLY)
            bytes = try file.readAll(limit: limit)
        } catch {
            throw .system(error)
        }
        guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        return bytes
    }
}
