import DomainCompiler
import Foundation
import ReferenceSuite
import Testing
import XMLTree

/// Protects against crashes and hangs on values that nobody writes: the compiler reads documents of strangers.
@Suite(.serialized, .enabled(if: Reference.isPresent, Reference.absence))
struct MutationTests {
    /// One document in this many is changed; `MUTATE_EVERY=1` changes all of them.
    static let stride = ProcessInfo.processInfo.environment["MUTATE_EVERY"].flatMap { Int($0) } ?? 200

    @Test(.timeLimit(.minutes(60)), arguments: ["suite", "generated"])
    func everyChangedAttributeIsSurvived(_ name: String) async throws {
        let suite = try Reference.suite(name)
        let chosen = Swift.stride(from: 0, to: suite.cases.count, by: max(Self.stride, 1)).map { suite.cases[$0] }
        let breadcrumb = Breadcrumb()
        let slow = await Reference.concurrently(chosen.count) { index in
            slowCompilations(chosen[index], suite, breadcrumb)
        }
        #expect(slow.joined().isEmpty, "compilations of more than two seconds")
    }

    /// The mutations of a case that took too long.
    private func slowCompilations(_ entry: ReferenceCase, _ suite: ReferenceSuite, _ breadcrumb: Breadcrumb) -> [String] {
        guard let document = suite.document(of: entry) else { return [] }
        let compiler = Compiler(suite.target(of: entry, document: document))
        let clock = ContinuousClock()
        var slow: [String] = []
        for attribute in attributes(of: document) {
            for mutation in Mutation.allCases {
                let edit = "\(attribute.range.lowerBound) \(attribute.name.string) \(mutation)"
                breadcrumb.leave(entry.id, edit: edit)
                let start = clock.now
                let compilation = compiler.compile(mutation.apply(to: document, attribute))
                _ = compilation.resolvedXML()
                if clock.now - start > .seconds(2) { slow.append("\(entry.id) \(edit)") }
            }
        }
        return slow
    }
}
