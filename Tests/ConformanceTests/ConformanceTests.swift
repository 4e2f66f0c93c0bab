import DomainCompiler
import Foundation
import ReferenceSuite
import Testing

/// Protects what was reached against the reference: no change may make fewer cases come out right.
@Suite(.serialized, .enabled(if: Reference.isPresent, Reference.absence))
struct ConformanceTests {
    /// `RAISE_FLOORS=1 swift test --filter ConformanceTests` records the scores of this run where they are higher.
    static let raisesFloors = ProcessInfo.processInfo.environment["RAISE_FLOORS"] != nil

    @Test(arguments: ["suite", "generated"])
    func scoresStayAboveTheirFloors(_ name: String) async throws {
        let score = await Score.measure(try Reference.suite(name))
        var floors = try Floors.load()
        var raised = floors.scores[name] ?? Score()
        for (key, passed) in score.passed.sorted(by: { $0.key < $1.key }) {
            let floor = floors.scores[name]?.passed[key] ?? 0
            #expect(passed >= floor, "\(name): \(key) fell from \(floor) to \(passed)")
            if passed > floor {
                print("\(name): the floor of \(key) can rise from \(floor) to \(passed)")
                raised.passed[key] = passed
            }
        }
        if Self.raisesFloors {
            floors.scores[name] = raised
            try floors.save()
        }
    }

    /// A compilation under other conditions than the recorded ones may be rejected; it has to end.
    @Test(.timeLimit(.minutes(10)), arguments: ["suite", "generated"])
    func everyDocumentCompilesWithoutAHost(_ name: String) async throws {
        let suite = try Reference.suite(name)
        let breadcrumb = Breadcrumb()
        let ended = await Reference.concurrently(suite.cases.count) { index in
            let entry = suite.cases[index]
            guard let document = suite.document(of: entry) else { return true }
            breadcrumb.leave(entry.id, edit: "standalone")
            let target = Target(capabilities: suite.target(of: entry, document: document).capabilities)
            let compilation = Compiler(target).compile(document)
            return compilation.commandLine != nil || !compilation.diagnostics.isEmpty
        }
        #expect(ended.allSatisfy { $0 }, "a document was rejected without a word")
    }
}
