import Foundation
import TestDocuments
import Testing

/// Every rule has a document that breaks it: in a test of this folder, or among the goldens that are rejected.
@Suite("Rules")
struct RuleCoverageTests {
    /// Folders of devices whose every message is exercised.
    private static let folders = [
        "Disk", "Controller", "Filesystem", "Interface", "HostDevice", "Lease", "RedirectedDevice", "Smartcard", "TPM",
    ]

    /// Reported only for machines that there is no built-in target for.
    private static let elsewhere: Set = ["floppy-on-p-series", "no-version1"]

    @Test("Every message of these devices is exercised", arguments: folders)
    func everyMessage(folder: String) throws {
        let devices = TestData.package.appending(path: "Sources/DomainCompiler/Devices/\(folder)")
        let codes = try Self.swiftFiles(below: devices).flatMap(Self.messages)
        #expect(!codes.isEmpty)
        let exercised = try Self.exercised()
        for code in codes where !Self.elsewhere.contains(code) {
            #expect(exercised.contains("\"\(code)\"") || exercised.contains("[\(code)]"), "nothing breaks the rule '\(code)'")
        }
    }

    /// The texts of the tests beside this one, and what is said about the golden documents.
    private static func exercised() throws -> String {
        let tests = try swiftFiles(below: URL(fileURLWithPath: #filePath).deletingLastPathComponent())
            .filter { $0.lastPathComponent != "RuleCoverageTests.swift" }
        let diagnostics = TestData.goldens.map { $0.expectation("err") }
        return try tests.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
            + diagnostics.compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined()
    }

    private static func swiftFiles(below folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0) }
    }

    /// The printed codes of the messages that a file declares.
    private static func messages(in file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).matches(of: /static (?:var|func) (\w+)[^\n]*Message \{/).map { kebab($0.1) }
    }

    /// `malformedXML` is printed `malformed-xml`: a dash before each capital that ends a word or begins one.
    private static func kebab(_ name: Substring) -> String {
        let name = Array(name)
        var code = ""
        for (index, letter) in name.enumerated() {
            if letter.isUppercase, index > 0 {
                let followsWord = !name[index - 1].isUppercase
                let beginsWord = index + 1 < name.count && name[index + 1].isLowercase
                if followsWord || beginsWord { code += "-" }
            }
            code += letter.lowercased()
        }
        return code
    }
}
