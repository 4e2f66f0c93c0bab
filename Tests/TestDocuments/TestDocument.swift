import Capabilities
import Diagnostics
import DomainCompiler
import Foundation

/// A document of `testdata/`, with what the comment at its head says: its intent, and options as `key: value` lines.
public struct TestDocument: Sendable, CustomStringConvertible {
    /// The file's name without extension.
    public let name: String
    public let path: URL
    public let text: String

    /// What the document shows or protects, as its header says it.
    public var intent: String { header.prose }
    /// The options of the header.
    public var options: [String: String] { header.options }
    /// What an option has in parentheses behind its value.
    public var reasons: [String: String] { header.reasons }

    public var description: String { name }

    public init(path: URL) throws {
        self.path = path
        name = path.deletingPathExtension().lastPathComponent
        text = try String(contentsOf: path, encoding: .utf8)
    }

    /// The file beside the document with another extension: `args`, `resolved.xml`, `err`.
    public func expectation(_ kind: String) -> URL {
        path.deletingPathExtension().appendingPathExtension(kind)
    }

    /// Whether the document is one that the compiler rejects: it has no command line beside it.
    public var isRejected: Bool { !FileManager.default.fileExists(atPath: expectation("args").path) }

    private var header: (prose: String, options: [String: String], reasons: [String: String]) {
        guard let start = text.firstRange(of: "<!--"), let end = text.firstRange(of: "-->"), start.upperBound <= end.lowerBound
        else { return ("", [:], [:]) }
        var prose: [String] = []
        var options: [String: String] = [:]
        var reasons: [String: String] = [:]
        for line in text[start.upperBound..<end.lowerBound].split(whereSeparator: \.isNewline) {
            let line = line.trimmingCharacters(in: .whitespaces)
            if let option = line.wholeMatch(of: /([a-z-]+): (\S+)(?: \((.+)\))?/) {
                options[String(option.1)] = String(option.2)
                reasons[String(option.1)] = option.3.map(String.init)
            } else if !line.isEmpty {
                prose.append(line)
            }
        }
        return (prose.joined(separator: " "), options, reasons)
    }
}

/// The places that tests read, found from this file.
public enum TestData {
    public static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    public static let folder = package.appendingPathComponent("testdata")

    /// Realistic guests: what the README shows, and what starts on a real QEMU.
    public static let examples = documents(in: "examples")
    /// One family or rule each, with the expected output beside it.
    public static let goldens = documents(in: "golden")

    private static func documents(in name: String) -> [TestDocument] {
        let folder = folder.appendingPathComponent(name)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".xml") && !$0.hasSuffix(".resolved.xml") }.sorted()
            .compactMap { try? TestDocument(path: folder.appendingPathComponent($0)) }
            .filter { $0.text.contains("<domain") }
    }
}

extension Target {
    /// The target that a document's header asks for: the QEMU of `qemu` or `capabilities`, with its `profile` and its `host`.
    /// - Parameter edit: applied to the text of the host description before it is read.
    public init(of document: TestDocument, editingHost edit: (String) -> String = { $0 }) throws {
        let capabilities = try document.options["capabilities"].map(Capabilities.named)
        let builtIn = try document.options["qemu"].map(BuiltInTarget.named) ?? BuiltInTarget.all[0]
        self.init(capabilities: capabilities ?? builtIn.capabilities())
        switch document.options["profile"] {
        case nil, "standalone": profile = .standalone()
        case "libvirt": profile = .libvirt
        case let other?: throw TestDataError("\(document.name): there is no profile '\(other)'")
        }
        if let name = document.options["host"] { host = try .named(name, edit) }
    }
}

extension HostDescription {
    /// A host of `testdata/hosts`.
    static func named(_ name: String, _ edit: (String) -> String) throws -> HostDescription {
        let file = TestData.folder.appendingPathComponent("hosts/\(name).xml")
        let text = edit(try String(contentsOf: file, encoding: .utf8))
        let source = SourceFile(name: "\(name).xml", bytes: Array(text.utf8))
        var log = DiagnosticLog()
        guard let host = HostDescription.read(source, into: &log) else {
            throw TestDataError(String(decoding: TextRenderer.render(log.diagnostics, in: source), as: UTF8.self))
        }
        return host
    }
}

extension Capabilities {
    /// A QEMU of `testdata/capabilities`.
    public static func named(_ name: String) throws -> Capabilities {
        let file = TestData.folder.appendingPathComponent("capabilities/\(name).xml")
        let source = SourceFile(name: "\(name).xml", bytes: Array(try Data(contentsOf: file)))
        var log = DiagnosticLog()
        guard let capabilities = Capabilities.load(source, into: &log), log.diagnostics.isEmpty else {
            throw TestDataError(String(decoding: TextRenderer.render(log.diagnostics, in: source), as: UTF8.self))
        }
        return capabilities
    }
}

/// Something is wrong with the files under `testdata/`.
public struct TestDataError: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
