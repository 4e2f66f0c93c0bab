#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Capabilities
import Diagnostics
import DomainCompiler
import HostFiles

/// A directory of reference domain capabilities: the names of its files say what to ask.
///
/// The files themselves are never read here.
public struct DomainCapabilitiesSuite: Sendable {
    /// One document to make.
    public struct Entry: Sendable, Hashable {
        /// The file's name without suffix.
        public let name: String
        /// The QEMU's version as the name has it.
        let version: String
        let accelerator: Accelerator
        /// A machine type's name or alias; nil for the one of documents that name none.
        let machine: String?
        /// The architecture, and which of several QEMUs of that version: `x86_64+amdsev`.
        let variant: String

        /// Parses `qemu_VERSION[-tcg|-hvf][-MACHINE].ARCH[+VARIANT]`; nil for anything else.
        public init?(name: String) {
            guard name.hasPrefix("qemu_"), let dot = name.lastIndex(of: ".") else { return nil }
            var parts = name[..<dot].dropFirst("qemu_".count).split(separator: "-", omittingEmptySubsequences: false)
            guard let version = parts.first, !version.isEmpty else { return nil }
            parts.removeFirst()
            var accelerator = Accelerator.kvm
            if let named = parts.first.flatMap({ Accelerator(rawValue: String($0)) }) {
                accelerator = named
                parts.removeFirst()
            }
            self.name = name
            self.version = String(version)
            self.accelerator = accelerator
            machine = parts.isEmpty ? nil : parts.joined(separator: "-")
            variant = String(name[name.index(after: dot)...])
        }

        /// The capabilities file it is made from, without directory.
        var capabilities: String { "caps_\(version)_\(variant).xml" }
    }

    private let capabilities: String
    private let host: ReferenceHost
    /// In the order of their names.
    public let entries: [Entry]

    /// - Parameters:
    ///   - directory: Only names are taken from it.
    ///   - capabilities: The directory of QEMU capabilities.
    public init(directory: String, capabilities: String, host: ReferenceHost) throws {
        self.capabilities = capabilities
        self.host = host
        entries = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
            .filter { $0.hasSuffix(".xml") }.compactMap { Entry(name: baseName($0)) }
    }

    /// The document of an entry, UTF-8.
    public func document(of entry: Entry) throws -> [UInt8] {
        let path = capabilities + "/" + entry.capabilities
        let source = SourceFile(name: path, bytes: Array(try contents(of: path)))
        var log = DiagnosticLog()
        guard let qemu = Capabilities.load(source, into: &log) else { throw HostFileError(source, log) }
        let host = host.description(version: qemu.version, architecture: qemu.architecture)
        var document = DomainCapabilities(
            of: Target(capabilities: qemu.simulated, host: host), accelerator: entry.accelerator,
            machine: entry.machine)
        // What is installed was not asked: the list of files is the simulated host's.
        document.loaders = ["/obviously/fake/firmware1.fd", "/obviously/fake/firmware2.fd"]
        return document.xml()
    }
}

extension Capabilities {
    /// On the simulated host a kernel that could run guests under Secure Execution does.
    fileprivate var simulated: Capabilities {
        var facts = facts
        facts.kvmSupportsSecureGuest = contains(.confidentialGuestSupport) && contains(.s390PvGuest)
        return Capabilities(flags: flags, facts: facts)
    }
}
