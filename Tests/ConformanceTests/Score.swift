import DomainCompiler
import Foundation
import ReferenceSuite

/// How many cases of a suite come out as the reference has them, by architecture and kind.
struct Score: Codable, Equatable {
    /// `x86_64/args`, `all/reject` … to the number of cases that pass.
    var passed: [String: Int] = [:]

    /// What can be compared about a case.
    enum Kind: String, CaseIterable {
        /// The command line is the expected one, byte for byte.
        case args
        /// So is the resolved document.
        case xml
        /// A document that has to be rejected is.
        case reject
        /// Our resolved document compiles to itself.
        case idempotent
    }

    mutating func count(_ kind: Kind, _ arch: String, _ passes: Bool) {
        for group in ["all", arch == "x86_64" ? arch : nil].compactMap({ $0 }) {
            passed["\(group)/\(kind.rawValue)", default: 0] += passes ? 1 : 0
        }
    }

    /// Compiles every case of a suite and compares.
    static func measure(_ suite: ReferenceSuite) async -> Score {
        let results = await Reference.concurrently(suite.cases.count) { index in
            outcomes(of: suite.cases[index], in: suite)
        }
        var score = Score()
        for (entry, outcomes) in zip(suite.cases, results) {
            for (kind, passes) in outcomes { score.count(kind, entry.arch, passes) }
        }
        return score
    }

    private static func outcomes(of entry: ReferenceCase, in suite: ReferenceSuite) -> [(Kind, Bool)] {
        guard let compilation = suite.compile(entry) else { return [(.reject, entry.isRejected)] }
        var outcomes: [(Kind, Bool)] = []
        let resolved = compilation.resolvedXML()
        if entry.isRejected {
            outcomes.append((.reject, compilation.commandLine == nil && !compilation.diagnostics.isEmpty))
        } else if let path = entry.expectedArgs {
            outcomes.append((.args, isEqual(compilation.commandLine?.bytes(as: .args), suite, path)))
        }
        if let path = entry.expectedXML { outcomes.append((.xml, isEqual(resolved, suite, path))) }
        if let resolved, entry.expectedXML != nil, entry.notIdempotent != true {
            let again = suite.compile(.init(name: entry.input, bytes: resolved), as: entry)
            outcomes.append((.idempotent, again.resolvedXML() == resolved))
        }
        return outcomes
    }

    private static func isEqual(_ bytes: [UInt8]?, _ suite: ReferenceSuite, _ path: String) -> Bool {
        guard let bytes, let expected = FileManager.default.contents(atPath: suite.directory + "/" + path) else {
            return false
        }
        return expected.elementsEqual(bytes)
    }
}

/// The scores that were reached once; they only rise.
struct Floors {
    static let path = Reference.package.appending(path: "Tests/ConformanceTests/floors.json")

    var scores: [String: Score]

    static func load() throws -> Floors {
        Floors(scores: try JSONDecoder().decode([String: Score].self, from: Data(contentsOf: path)))
    }

    func save() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try (encoder.encode(scores) + Data("\n".utf8)).write(to: Self.path)
    }
}
