import DomainCompiler
import Foundation
import QEMUArguments
import QEMUSchema
import ReferenceSuite
import Testing

/// The QEMUs whose answers were recorded.
struct RecordedSchemas: Sendable {
    private var schemas: [String: QEMUSchema] = [:]

    /// - Parameter names: of capabilities files, `caps_VERSION_ARCH`.
    init(_ names: Set<String>, reference: String) {
        for name in names {
            let recorded = Self.standIns[name] ?? name
            guard let data = FileManager.default.contents(atPath: "\(reference)/probe/\(recorded).replies") else { continue }
            schemas[name] = QEMUSchema(conversation: String(decoding: data, as: UTF8.self))
            if recorded != name {
                schemas[name]?.devices["virtio-scsi-pci"]?.append(.init(name: "iothread-vq-mapping", type: "str[]"))
            }
        }
    }

    /// The schema for a capabilities file; nil where no conversation with that QEMU was recorded.
    func schema(for name: String) -> QEMUSchema? { schemas[name] }

    /// Who answers for a QEMU 10.0 whose own conversation is not there; what it lacks of 10.0 is added.
    private static let standIns = [
        "caps_10.0.0_x86_64": "caps_9.2.0_x86_64", "caps_10.0.0_x86_64+amdsev": "caps_9.2.0_x86_64+amdsev",
    ]
}

/// What is emitted is what QEMU takes: every option that QEMU describes is held against the description.
@Suite(.enabled(if: Reference.isPresent, Reference.absence))
struct SchemaTests {
    /// No false alarms: the reference's own command lines for its own documents pass.
    @Test func theReferencePasses() async throws {
        let findings = await Findings(try Reference.suite("suite"), Self.expected)
        #expect(findings.all.isEmpty, "\(findings)")
    }

    /// What a document asks for by name (`<qemu:override>`), or what the reference gives every transport alike although some
    /// lack it, may be wrong: there the reference is wrong in the same way.
    @Test(arguments: ["suite", "generated"])
    func oursPass(_ name: String) async throws {
        let suite = try Reference.suite(name)
        var findings = await Findings(suite) { suite, entry in suite.compile(entry)?.commandLine?.words.strings ?? [] }
        if name != "suite" { findings.remove(await Findings(suite, Self.expected)) }
        #expect(findings.all.isEmpty, "\(findings)")
    }

    private static let expected: @Sendable (ReferenceSuite, ReferenceCase) -> [String] = { suite, entry in
        guard let path = entry.expectedArgs,
            let data = FileManager.default.contents(atPath: suite.directory + "/" + path)
        else { return [] }
        return shellWords(String(decoding: data, as: UTF8.self))
    }
}

/// What is wrong with the command lines of a suite.
private struct Findings: CustomStringConvertible {
    struct Finding {
        let entry: String
        let complaint: Complaint
    }

    private(set) var all: [Finding] = []

    var description: String { all.map { "\($0.entry): \($0.complaint)" }.joined(separator: "\n") }

    /// - Parameter words: the command line of a case; empty where it has none.
    init(_ suite: ReferenceSuite, _ words: @Sendable @escaping (ReferenceSuite, ReferenceCase) -> [String]) async {
        let cases = suite.cases.filter { $0.expect == .args }
        let names = cases.map { URL(fileURLWithPath: $0.capabilities).deletingPathExtension().lastPathComponent }
        let schemas = RecordedSchemas(Set(names), reference: Reference.directory)
        let complaints = await Reference.concurrently(cases.count) { index in
            schemas.schema(for: names[index])?.complaints(about: words(suite, cases[index])) ?? []
        }
        for (entry, complaints) in zip(cases, complaints) {
            all += complaints.map { Finding(entry: entry.id, complaint: $0) }
        }
    }

    /// Leaves out what is said of the same cases there.
    mutating func remove(_ others: Findings) {
        let known = Set(others.all.map { [$0.entry, $0.complaint.text] })
        all.removeAll { known.contains([$0.entry, $0.complaint.text]) }
    }
}
