import Diagnostics
import DomainCompiler
import Foundation
import QEMUArguments
import TestDocuments
import Testing

/// Each document of `testdata/golden` compiles to exactly the files beside it.
///
/// `UPDATE_GOLDENS=1 swift test --filter GoldenTests` writes those files anew; read the difference before committing it.
@Suite("Golden documents")
struct GoldenTests {
    private static let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

    @Test("Command line, resolved document and diagnostics are the expected ones", arguments: TestData.goldens)
    func matches(_ document: TestDocument) throws {
        let source = SourceFile(name: "\(document.name).xml", bytes: Array(document.text.utf8))
        let compilation = try Compiler(Target(of: document)).compile(source)
        let diagnostics = compilation.diagnostics.isEmpty ? nil : TextRenderer.render(compilation.diagnostics, in: source)
        try check(document, "args", compilation.commandLine?.bytes(as: .args))
        try check(document, "resolved.xml", compilation.resolvedXML())
        try check(document, "err", diagnostics)
    }

    @Test("A resolved document compiles to itself and to the same command line", .disabled(if: updates), arguments: TestData.goldens)
    func isIdempotent(_ document: TestDocument) throws {
        let compiler = try Compiler(Target(of: document))
        let first = compiler.compile(SourceFile(name: "\(document.name).xml", bytes: Array(document.text.utf8)))
        guard let resolved = first.resolvedXML(), document.options["idempotent"] != "no" else { return }
        let second = compiler.compile(SourceFile(name: "\(document.name).resolved.xml", bytes: resolved))
        expectEqual(second.resolvedXML(), resolved, "resolved again")
        expectEqual(second.commandLine?.bytes(as: .args), first.commandLine?.bytes(as: .args), "the command line")
    }

    @Test("Every rejection says where", .disabled(if: updates), arguments: TestData.goldens.filter(\.isRejected))
    func rejectionsHaveAPlace(_ document: TestDocument) throws {
        let source = SourceFile(name: "\(document.name).xml", bytes: Array(document.text.utf8))
        let errors = try Compiler(Target(of: document)).compile(source).diagnostics.filter { $0.message.severity == .error }
        #expect(!errors.isEmpty)
        for error in errors { #expect(error.range != nil, "\(error.message.text)") }
    }

    @Test("Every document has a header that tells its intent", arguments: TestData.goldens + TestData.examples)
    func hasIntent(_ document: TestDocument) {
        #expect(!document.intent.isEmpty)
    }

    @Test("No expectation is left without its document")
    func noOrphans() {
        let folder = TestData.folder.appendingPathComponent("golden")
        let names = Set(TestData.goldens.map(\.name))
        for file in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
            #expect(names.contains(String(file.prefix { $0 != "." })), "\(file) belongs to no document")
        }
    }

    /// Compares with the file beside the document, or writes it; where there is nothing to expect there must be no file.
    private func check(_ document: TestDocument, _ kind: String, _ actual: [UInt8]?) throws {
        let file = document.expectation(kind)
        if Self.updates {
            if let actual {
                try Data(actual).write(to: file)
            } else {
                try? FileManager.default.removeItem(at: file)
            }
        } else {
            expectEqual(actual, (try? Data(contentsOf: file)).map(Array.init), file.lastPathComponent)
        }
    }

    /// Fails with the first line that differs.
    private func expectEqual(_ actual: [UInt8]?, _ expected: [UInt8]?, _ what: String) {
        guard actual != expected else { return }
        let actual = lines(actual), expected = lines(expected)
        let difference = zip(actual, expected).first { $0 != $1 } ?? (actual.dropFirst(expected.count).first ?? "nothing", expected.dropFirst(actual.count).first ?? "nothing")
        Issue.record("\(what): expected\n  \(difference.1)\ngot\n  \(difference.0)")
    }

    private func lines(_ bytes: [UInt8]?) -> [Substring] {
        String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
