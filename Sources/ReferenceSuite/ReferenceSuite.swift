#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Capabilities
import Diagnostics
import DomainCompiler
import HostFiles

/// A directory of reference cases and the host they were recorded under.
///
/// Expected files are never read here: the suite says what to compile, not what should come out.
public struct ReferenceSuite: Sendable {
    /// The suite's directory, without a slash at the end.
    public let directory: String
    public let host: ReferenceHost
    /// In the manifest's order.
    public let cases: [ReferenceCase]
    /// Capabilities by the path the manifest gives, each with machine aliases and without.
    private let capabilities: [String: LoadedCapabilities]

    private struct LoadedCapabilities: Sendable {
        let asWritten: Capabilities
        let withoutAliases: Capabilities
    }

    /// Loads the manifest and every capabilities file that the chosen cases need.
    public init(directory: String, host: ReferenceHost, where isChosen: (ReferenceCase) -> Bool = { _ in true }) throws {
        self.directory = directory
        self.host = host
        let manifest = directory + "/manifest.json"
        do {
            cases = try JSONDecoder().decode([ReferenceCase].self, from: try contents(of: manifest)).filter(isChosen)
        } catch let error as DecodingError {
            throw HostFileError("\(manifest): not a manifest: \(error)")
        }
        var loaded: [String: LoadedCapabilities] = [:]
        for path in Set(cases.map(\.capabilities)) {
            let source = SourceFile(name: path, bytes: Array(try contents(of: directory + "/" + path)))
            var log = DiagnosticLog()
            guard let capabilities = Capabilities.load(source, into: &log) else { throw HostFileError(source, log) }
            loaded[path] = LoadedCapabilities(
                asWritten: capabilities, withoutAliases: capabilities.strippingMachineAliases())
        }
        capabilities = loaded
    }

    /// The document of a case; nil where its file does not exist.
    public func document(of entry: ReferenceCase) -> SourceFile? {
        let path = directory + "/" + entry.input
        guard let bytes = try? contents(of: path) else { return nil }
        return SourceFile(name: entry.input, bytes: Array(bytes))
    }

    /// What a case compiles `document` for.
    public func target(of entry: ReferenceCase, document: SourceFile) -> Target {
        // Loaded for every case when the suite was.
        let loaded = capabilities[entry.capabilities]!
        var capabilities = entry.stripMachineAliases == true ? loaded.withoutAliases : loaded.asWritten
        for name in entry.capabilitiesAdd ?? [] {
            if let flag = CapabilityFlag(name: name) { capabilities.flags.insert(flag) }
        }
        for name in entry.capabilitiesRemove ?? [] {
            if let flag = CapabilityFlag(name: name) { capabilities.flags.remove(flag) }
        }
        if let gic = entry.gic { capabilities = capabilities.replacingGIC(versions: gic) }
        let host = host.description(for: entry, architecture: capabilities.architecture, document: document)
        var target = Target(capabilities: capabilities, host: host, profile: .libvirt)
        target.mayChangeABI = entry.abiUpdate ?? false
        return target
    }

    /// Compiles one case; nil where its document does not exist.
    public func compile(_ entry: ReferenceCase) -> Compilation? {
        document(of: entry).map { compile($0, as: entry) }
    }

    /// Compiles a document under the conditions of a case.
    public func compile(_ document: SourceFile, as entry: ReferenceCase) -> Compilation {
        Compiler(target(of: entry, document: document)).compile(document)
    }
}

extension Capabilities {
    /// The interrupt controllers of a case: `v2`, `v3`, `both`, each in the kernel and emulated.
    fileprivate func replacingGIC(versions: String) -> Capabilities {
        var facts = facts
        let wanted: [UInt32] =
            switch versions {
            case "v2": [2]
            case "v3": [3]
            case "both": [2, 3]
            default: []
            }
        facts.gic = wanted.map { GICSupport(version: $0, kernel: true, emulated: true) }
        return Capabilities(flags: flags, facts: facts)
    }
}
