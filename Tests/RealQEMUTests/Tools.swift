import Foundation
import TestDocuments

/// The programs and files that these tests use beyond the package, each nil where this machine does not have it.
enum Tools {
    /// QEMU for x86_64; the environment variable `QEMU_SYSTEM_X86_64` names another one than the `PATH` has.
    static let qemu = ProcessInfo.processInfo.environment["QEMU_SYSTEM_X86_64"] ?? inPath("qemu-system-x86_64")
    /// Makes disk images.
    static let qemuImage = inPath("qemu-img")

    /// Debian's cloud kernel and a static busybox, as `.ci/install test` unpacks them.
    static let guestSystem: URL? = {
        let guest = TestData.package.appendingPathComponent(".build/guest")
        let isComplete = FileManager.default.fileExists(atPath: guest.appendingPathComponent("complete").path)
        return isComplete ? guest.appendingPathComponent("root") : nil
    }()

    static let qemuIsMissing = "no qemu-system-x86_64 here: `make test` installs it"
    static let guestIsMissing = "no guest kernel under .build/guest: `make test` fetches it"

    /// QEMU for an architecture, by QEMU's name of it.
    static func emulator(_ architecture: String) -> String? {
        architecture == "x86_64" ? qemu : inPath("qemu-system-\(architecture)")
    }

    /// Where the `PATH` has a program.
    static func inPath(_ program: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map { "\($0)/\(program)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}

/// A failure of the harness itself, told in one sentence.
struct HarnessError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// A directory of one test's own, short enough a path for unix sockets, gone when the test is.
final class ScratchDirectory: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/xml2argv-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw HarnessError("no temporary directory: \(lastSystemError())") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ bytes: some DataProtocol, to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
        return file(name)
    }
}

func lastSystemError() -> String { String(cString: strerror(errno)) }
