import ArgumentParser
import Diagnostics
import DomainCompiler
import Foundation
import ReferenceSuite

/// Makes what a reference expects and writes what came out, for others to compare.
struct Conformance: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compile a reference suite and write the results.",
        discussion: """
            For each case of SUITE/manifest.json, OUT gets ID.args (the command line), ID.xml (the resolved document) and, \
            for a rejected document, ID.err (the diagnostics).

            For each file of --domain-capabilities, OUT gets a document of the same name; the name says which QEMU is asked \
            and how: qemu_VERSION[-tcg|-hvf][-MACHINE].ARCH[+VARIANT].xml.

            For each NAME.replies of --probe, a recorded conversation with an emulator, OUT gets NAME.xml (its capabilities).

            Expected files are never read.
            """)

    @Option(help: ArgumentHelp("Directory of the suite.", valueName: "dir"))
    var suite: String?

    @Option(help: ArgumentHelp("Directory of domain capabilities, for the names of its files.", valueName: "dir"))
    var domainCapabilities: String?

    @Option(help: ArgumentHelp("Directory of the capabilities of QEMUs that --domain-capabilities names.", valueName: "dir"))
    var capabilities: String?

    @Option(help: ArgumentHelp("Directory of the simulated host.", valueName: "dir"))
    var host: String?

    @Option(help: ArgumentHelp("Directory of recorded conversations.", valueName: "dir"))
    var probe: String?

    @Option(help: ArgumentHelp("Directory to write to; it is made if needed.", valueName: "dir"))
    var out: String

    @Option(help: ArgumentHelp("Compile only the cases whose id contains a match.", valueName: "regex"))
    var only: String?

    @Option(help: ArgumentHelp("How many cases to compile at a time.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    mutating func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs takes a number from 1 on") }
        if suite == nil, domainCapabilities == nil, probe == nil {
            throw ValidationError("--suite, --domain-capabilities or --probe is needed")
        }
        if (domainCapabilities == nil) != (capabilities == nil) {
            throw ValidationError("--domain-capabilities and --capabilities go together")
        }
        if host == nil, suite != nil || domainCapabilities != nil {
            throw ValidationError("--host, which the suite was recorded on, is needed")
        }
    }

    func run() throws {
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        if let probe { try replay(recordingsIn: probe) }
        guard let host else { return }
        if let suite { try compile(suite, host: host) }
        if let domainCapabilities, let capabilities {
            try writeDomainCapabilities(named: domainCapabilities, capabilities: capabilities, host: host)
        }
    }

    /// Writes the capabilities that each recording of a directory gives.
    private func replay(recordingsIn directory: String) throws {
        for recording in try ReferenceRecording.all(in: directory) {
            let bytes = try recording.capabilities().qemuCaps()
            try Data(bytes).write(to: URL(filePath: "\(out)/\(recording.name).xml"))
        }
    }

    private func writeDomainCapabilities(named directory: String, capabilities: String, host: String) throws {
        let suite = try DomainCapabilitiesSuite(
            directory: directory, capabilities: capabilities, host: ReferenceHost(directory: host))
        for entry in suite.entries {
            try Data(suite.document(of: entry)).write(to: URL(filePath: "\(out)/\(entry.name).xml"))
        }
    }

    private func compile(_ suite: String, host: String) throws {
        let pattern = try only.map { try Regex($0) }
        let suite = try ReferenceSuite(directory: suite, host: ReferenceHost(directory: host)) { entry in
            guard let pattern else { return true }
            return entry.id.contains(pattern)
        }
        let writer = ResultWriter(directory: out)
        let cases = suite.cases
        let workers = min(jobs, max(cases.count, 1))
        let failure = FirstFailure()
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            for index in stride(from: worker, to: cases.count, by: workers) {
                do { try writer.write(suite, cases[index]) } catch { failure.note(error) }
            }
        }
        try failure.rethrow()
    }
}

/// Writes the results of cases into a directory.
struct ResultWriter: Sendable {
    let directory: String

    /// Compiles one case and replaces its files.
    func write(_ suite: ReferenceSuite, _ entry: ReferenceCase) throws {
        guard let compilation = suite.compile(entry) else {
            try write("\(entry.input): error: no such file\n".utf8, entry, "err")
            try remove(entry, "args")
            try remove(entry, "xml")
            return
        }
        try write(compilation.commandLine?.bytes(as: .args), entry, "args")
        try write(compilation.resolvedXML(), entry, "xml")
        let isRejected = compilation.commandLine == nil
        try write(isRejected ? TextRenderer.render(compilation.diagnostics, in: compilation.source) : nil, entry, "err")
    }

    private func path(_ entry: ReferenceCase, _ suffix: String) -> String { "\(directory)/\(entry.id).\(suffix)" }

    private func write(_ bytes: (some Sequence<UInt8>)?, _ entry: ReferenceCase, _ suffix: String) throws {
        guard let bytes else { return try remove(entry, suffix) }
        try Data(bytes).write(to: URL(filePath: path(entry, suffix)))
    }

    /// What an earlier run left would be taken for a result of this one.
    private func remove(_ entry: ReferenceCase, _ suffix: String) throws {
        let path = path(entry, suffix)
        if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
    }
}

/// The first error of several workers.
final class FirstFailure: @unchecked Sendable {
    private let lock = NSLock()
    private var error: (any Error)?

    func note(_ error: any Error) {
        lock.withLock { if self.error == nil { self.error = error } }
    }

    func rethrow() throws {
        if let error = lock.withLock({ error }) { throw error }
    }
}
