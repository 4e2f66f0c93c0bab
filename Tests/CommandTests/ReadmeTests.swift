import Foundation
import Testing

/// Keeps README.md true: what it shows of the command is run, and its Swift is the text of a file that is compiled.
///
/// `UPDATE_README=1 swift test --filter ReadmeTests` writes the outputs anew; read the difference before committing it.
@Suite("README.md is true")
struct ReadmeTests {
    private static let updates = ProcessInfo.processInfo.environment["UPDATE_README"] == "1"
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let readme = package.appendingPathComponent("README.md")

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: package.appendingPathComponent(name), encoding: .utf8)
    }

    @Test func everyConsoleBlockShowsWhatTheCommandPrints() throws {
        let old = try Self.text("README.md")
        var new = ""
        var count = 0
        var lines = old.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            new += line + (lines.isEmpty ? "" : "\n")
            guard line == "```console", let prompt = lines.first else { continue }
            let words = prompt.split(separator: " ").map(String.init)
            guard let arguments = try Self.arguments(words) else { continue }
            count += 1
            lines = lines.drop { $0 != "```" }
            new += prompt + "\n" + (try Self.output(arguments))
        }
        #expect(count > 0)
        if Self.updates { return try new.write(to: Self.readme, atomically: true, encoding: .utf8) }
        let pairs = zip(old.split(separator: "\n"), new.split(separator: "\n"))
        if new != old {
            let (shown, printed) = pairs.first { $0 != $1 } ?? ("the end", "more, or less")
            Issue.record("README.md shows '\(shown)', the command prints '\(printed)'; UPDATE_README=1 writes it anew")
        }
    }

    @Test func theSnippetIsTheOneThatCompiles() throws {
        let code = try Self.text("Tests/CommandTests/EmbeddingTests.swift")
        let snippet = try #require(code.firstMatch(of: /(?s)\/\/ README begin\n(.*?)\/\/ README end\n/)).output.1
        #expect(try Self.text("README.md").contains("```swift\n\(snippet)```\n"))
    }

    @Test func theMapOfTheHouseNamesRoomsThatExist() throws {
        let map = try Self.text("Sources/README.md")
        let folder = Self.package.appendingPathComponent("Sources")
        let modules = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).subtracting(["README.md", ".DS_Store"])
        for module in modules { #expect(map.contains("`\(module)`"), "\(module) is not on the map") }
        for match in map.matches(of: /(?m)^\| `((?:Domain|Devices|Addresses|Host|Stages)\/|\w+(?:\+\w+)?\.swift)`/) {
            let name = String(match.output.1)
            let parent = name.hasPrefix("RNG") ? "DomainCompiler/Devices/RNG" : "DomainCompiler"
            let path = folder.appendingPathComponent(parent).appendingPathComponent(name).path
            #expect(FileManager.default.fileExists(atPath: path), "\(name)")
        }
    }

    /// The arguments of a prompt that can be run here: the command itself, or `make run`, which is the command on an
    /// example.
    private static func arguments(_ words: [String]) throws -> [String]? {
        if words.starts(with: ["$", "qemu-xml2argv"]) { return Array(words.dropFirst(2)) }
        guard words == ["$", "make", "run"] else { return nil }
        let example = try #require(text("Makefile").firstMatch(of: /(?m)^EXAMPLE \?= (.*)$/)).output.1
        return [String(example)]
    }

    /// What a person at a terminal sees: diagnostics and output, both as they come.
    private static func output(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = CommandProcess.executable
        process.arguments = arguments
        process.currentDirectoryURL = package
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
