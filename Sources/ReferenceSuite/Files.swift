#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Diagnostics
import HostFiles

/// The bytes of a file.
func contents(of path: String) throws -> Data {
    do {
        return try Data(contentsOf: URL(filePath: path))
    } catch {
        throw HostFileError("\(path): cannot be read")
    }
}

/// The XML files of a directory, by name.
func xmlFiles(_ directory: String) throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".xml") }
    return try names.sorted().map { SourceFile(name: directory + "/" + $0, bytes: Array(try contents(of: directory + "/" + $0))) }
}

/// The last component of a path without `.xml`.
func baseName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".xml") ? String(name.dropLast(4)) : name
}
