#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A search path of JSON descriptor files, as firmware and vhost-user back-ends are installed on a host.
///
/// Files are ordered by name over all directories, whatever directory they are in. A file of the same name in a later
/// directory replaces an earlier one, and an empty file only takes the other one away
/// (QEMU's `docs/interop/firmware.json`).
struct DescriptorDirectories {
    /// Names of the directories, packaged ones first, below `root`.
    let directories: [String]

    static let firmware = DescriptorDirectories(directories: ["/usr/share/qemu/firmware", "/etc/qemu/firmware"])
    static let vhostUser = DescriptorDirectories(directories: ["/usr/share/qemu/vhost-user", "/etc/qemu/vhost-user"])

    /// One file that counts.
    struct File {
        let name: String
        let path: String
        let contents: Data
    }

    /// The files that count, in priority order. `root` replaces `/`.
    func files(root: String) -> [File] {
        var paths: [String: String] = [:]
        for directory in directories {
            let path = root + directory
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            for name in names where name.hasSuffix(".json") && !name.hasPrefix(".") {
                paths[name] = path + "/" + name
            }
        }
        return paths.sorted { $0.key < $1.key }.compactMap { name, path in
            guard let contents = try? Data(contentsOf: URL(filePath: path)), !contents.isEmpty else { return nil }
            return File(name: name, path: path, contents: contents)
        }
    }
}
