import Foundation
import Testing

/// The built command, run as a process.
struct CommandProcess {
    var status: Int32
    var output: String
    var errors: String

    /// The executable beside the tests.
    static let executable: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
        return (bundle ?? Bundle.main.bundleURL).appendingPathComponent("qemu-xml2argv")
    }()

    /// Runs it in a directory, with `input` on standard input. Nothing of the test's environment is inherited.
    static func run(
        _ arguments: String..., in directory: Scratch, input: String = "", environment: [String: String] = [:]
    ) throws -> CommandProcess {
        try run(executable, arguments, in: directory, input: input, environment: environment)
    }

    static func run(
        _ executable: URL, _ arguments: [String], in directory: Scratch, input: String = "", environment: [String: String] = [:]
    ) throws -> CommandProcess {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = directory.url
        process.environment = environment
        // Files rather than pipes: nothing to drain, nothing to block on.
        let files = try (0..<3).map { index in
            let path = directory.path(".stream\(index)")
            try Data((index == 0 ? input : "").utf8).write(to: URL(fileURLWithPath: path))
            return try #require(index == 0 ? FileHandle(forReadingAtPath: path) : FileHandle(forWritingAtPath: path))
        }
        (process.standardInput, process.standardOutput, process.standardError) = (files[0], files[1], files[2])
        try process.run()
        process.waitUntilExit()
        let result = CommandProcess(
            status: process.terminationStatus, output: try directory.read(".stream1"), errors: try directory.read(".stream2"))
        for index in 0..<3 { try FileManager.default.removeItem(atPath: directory.path(".stream\(index)")) }
        return result
    }
}
