#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file to be read whole; `-` is standard input.
struct InputFile: Hashable {
    var path: String

    /// Why a file could not be read.
    enum Failure: Error, Hashable, CustomStringConvertible {
        case system(SystemError)
        /// The file has more bytes than its kind can have.
        case tooLarge(limit: Int)

        var description: String {
            switch self {
            case .system(let error): error.description
            case .tooLarge(let limit): "larger than \(limit >> 20) MiB"
            }
        }
    }

    /// What diagnostics call it.
    var name: String { path == "-" ? "<stdin>" : path }

    /// The contents. Reads at most `limit` bytes into memory, whatever the file claims to be.
    func read(limit: Int) throws(Failure) -> [UInt8] {
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
