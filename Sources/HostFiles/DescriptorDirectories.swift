import Diagnostics
import POSIXFiles

/// A search path of JSON descriptor files, as firmware and vhost-user back-ends are installed on a host.
///
/// Files are ordered by name over all directories, whatever directory they are in. A file of the same name in a later
/// directory replaces an earlier one, and an empty file only takes the other one away
/// (QEMU's `docs/interop/firmware.json`).
struct DescriptorDirectories {
    /// Those that others replace first.
    let directories: [String]

    /// Those of an installation, packaged descriptors before the administrator's. `root` replaces `/`.
    static func firmware(root: String) -> DescriptorDirectories { DescriptorDirectories(root, kind: "firmware") }
    static func vhostUser(root: String) -> DescriptorDirectories { DescriptorDirectories(root, kind: "vhost-user") }

    private init(_ root: String, kind: String) {
        directories = ["/usr/share/qemu/", "/etc/qemu/"].map { root + $0 + kind }
    }

    init(directories: [String]) { self.directories = directories }

    /// Bytes; descriptors have a few hundred.
    private static let maximumSize = 1 << 20

    /// Reads the files that count, in priority order, and makes something of each. What cannot be read or understood is left
    /// out and returned. A directory that is not there has no files.
    func load(_ take: (_ source: SourceFile, _ name: String) throws(DescriptorError) -> Void) -> [SkippedFile] {
        var skipped: [SkippedFile] = []
        for (name, path) in paths {
            do {
                let bytes = try InputFile(path: path).read(limit: Self.maximumSize)
                guard !bytes.isEmpty else { continue }
                let source = SourceFile(name: path, bytes: bytes)
                do throws(DescriptorError) {
                    try take(source, name)
                } catch {
                    skipped.append(SkippedFile(source: source, reason: error.reason, range: error.range))
                }
            } catch {
                let source = SourceFile(name: path, bytes: [])
                skipped.append(SkippedFile(source: source, reason: "cannot be read: \(error)", range: nil))
            }
        }
        return skipped
    }

    /// The last file of each name, in the order of the names.
    var paths: [(name: String, path: String)] {
        var paths: [String: String] = [:]
        for directory in directories {
            for name in (try? Directory(path: directory).names()) ?? [] where name.hasSuffix(".json") && !name.hasPrefix(".") {
                paths[name] = directory + "/" + name
            }
        }
        return paths.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// A file that was left out of a description, and why.
public struct SkippedFile: Sendable, CustomStringConvertible {
    public var source: SourceFile
    public var reason: String
    /// The culprit's bytes; nil for the file as a whole.
    public var range: SourceRange?

    public var path: String { source.name }

    public var description: String {
        guard let range else { return "\(path): \(reason)" }
        let place = source.position(of: range.lowerBound)
        return "\(path):\(place.line):\(place.column): \(reason)"
    }
}
