import Diagnostics
import DomainCompiler
import Foundation
import ReferenceSuite
import Schemas
import Testing

/// The schema rejects nothing of the reference that the compiler takes without a warning, nor anything that it prints.
@Suite(.serialized, .enabled(if: Reference.isPresent, Reference.absence))
struct DocumentSchemaTests {
    @Test(arguments: ["suite", "generated"])
    func acceptedDocumentsAreValid(_ name: String) async throws {
        let suite = try Reference.suite(name)
        let validator = try SchemaValidator.domain()
        let faults = await Reference.concurrently(suite.cases.count) { index -> [String] in
            let entry = suite.cases[index]
            guard let compilation = suite.compile(entry) else { return [] }
            var sources: [SourceFile] = []
            if !compilation.diagnostics.contains(where: { $0.message.severity != .note }) { sources.append(compilation.source) }
            if let resolved = compilation.resolvedXML() { sources.append(SourceFile(name: "\(entry.id), resolved", bytes: resolved)) }
            return sources.filter { !validator.isValid($0) }.map { source in
                "\(entry.id) \(source.name): \(validator.diagnose(source).map(\.message.text))"
            }
        }
        let invalid = faults.flatMap { $0 }
        #expect(invalid.isEmpty, "\(invalid.joined(separator: "\n"))")
    }
}
