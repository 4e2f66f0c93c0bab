import DomainCompiler
import Diagnostics
import Foundation
import ReferenceSuite
import Schemas
import Testing

/// Protects the documents that management tools read: every one of the reference is made, byte for byte.
@Suite(.enabled(if: Reference.isPresent, Reference.absence))
struct DomainCapabilitiesTests {
    static let directory = Reference.directory + "/domaincaps"

    @Test func everyDocumentIsTheReferences() async throws {
        let suite = try DomainCapabilitiesSuite(
            directory: Self.directory, capabilities: Reference.directory + "/suite/qemucapabilitiesdata",
            host: ReferenceHost(directory: Reference.directory + "/host"))
        #expect(suite.entries.count == 48)
        let entries = suite.entries
        let outcomes = await Reference.concurrently(entries.count) { index in
            FileManager.default.contents(atPath: "\(Self.directory)/\(entries[index].name).xml").map(Array.init)
                == (try? suite.document(of: entries[index]))
        }
        for (entry, isEqual) in zip(entries, outcomes) { #expect(isEqual, "\(entry.name) differs") }
    }

    @Test func whatTheReferenceWritesIsReadAndWrittenBack() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.directory) {
            let bytes = Array(try #require(FileManager.default.contents(atPath: "\(Self.directory)/\(name)")))
            var log = DiagnosticLog()
            let document = try #require(DomainCapabilities.read(SourceFile(name: name, bytes: bytes), into: &log))
            #expect(log.diagnostics.isEmpty, "\(name): \(log.diagnostics.map(\.message.text))")
            #expect(document.xml() == bytes, "\(name) is written back differently")
        }
    }

    @Test func whatTheReferenceWritesIsValidAndNoOtherName() throws {
        let validator = try SchemaValidator.domainCapabilities()
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.directory) {
            let text = try String(contentsOfFile: "\(Self.directory)/\(name)", encoding: .utf8)
            let source = SourceFile(name: name, bytes: Array(text.utf8))
            #expect(validator.isValid(source), "\(name): \(validator.diagnose(source).map(\.message.text))")
            for (right, wrong) in [
                ("<iothreads ", "<iothread "), ("<mode name='custom'", "<mode name='costum'"), ("supported='yes'", "suported='yes'"),
                ("<os supported='yes'>", "<os supported='maybe'>"), ("<arch>", "<arch/><arch>"),
            ] where text.contains(right) {
                let spoilt = text.replacing(right, with: wrong, maxReplacements: 1)
                #expect(!validator.isValid(SourceFile(name: name, bytes: Array(spoilt.utf8))), "\(name) with \(wrong)")
            }
        }
    }
}
