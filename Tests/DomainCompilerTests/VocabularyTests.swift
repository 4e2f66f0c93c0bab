import Diagnostics
import Foundation
import TestDocuments
import Testing
import XMLTree

@testable import DomainCompiler

/// Every XML name that the model maps occurs in a document of `testdata/`: what no document uses, no test protects.
@Suite("Vocabulary")
struct VocabularyTests {
    @Test("Every element and attribute of the model occurs in testdata")
    func everyNameIsExercised() throws {
        var seen: Set<String> = []
        for document in TestData.goldens + TestData.examples {
            var log = DiagnosticLog()
            let source = SourceFile(name: document.name, bytes: Array(document.text.utf8))
            guard let tree = XMLParser.parse(source, into: &log) else { continue }
            Self.collect(tree, tree.root, under: "", &seen)
        }
        let names = Domain.vocabulary.paths
        let mapped = Set(seen.map(Self.mappedPlace))
        let missing = names.filter { !mapped.contains(Self.mappedPlace($0)) }
        if ProcessInfo.processInfo.environment["LIST_VOCABULARY"] == "1" { print(missing.joined(separator: "\n")) }
        #expect(
            missing.isEmpty,
            "\(missing.count) of \(names.count) names occur in no document of testdata:\n\(missing.joined(separator: "\n"))")
    }

    /// Elements that every device has, mapped in one place.
    private static let common: Set<Substring> = ["address", "alias", "acpi", "boot", "rom", "master"]
    /// Devices that talk to a character device of the host, which one type maps for all of them.
    private static let characterDevices: Set<Substring> = [
        "serial", "parallel", "console", "channel", "redirdev", "smartcard",
    ]

    /// One path for all places that the same type maps: it is enough that a document uses a name in one of them.
    private static func mappedPlace(_ path: String) -> String {
        var parts = path.split(separator: "/")
        if parts.starts(with: ["domain", "os", "nvram", "source"]) { parts.replaceSubrange(1...2, with: ["devices", "disk"]) }
        guard parts.count > 3, parts[1] == "devices" else { return path }
        if common.contains(parts[3]) { return parts[3...].joined(separator: "/") }
        if parts.count > 4, parts[2] == "rng", parts[3] == "backend" { parts.remove(at: 2) }
        if characterDevices.contains(parts[2]) || parts[2] == "backend" {
            if ["source", "log", "protocol", "@tty"].contains(parts[3]) { return parts[3...].joined(separator: "/") }
        }
        guard parts[2] == "disk" else { return path }
        // Every layer of a chain is a source of storage, its data store too.
        while let store = parts.firstIndex(of: "dataStore"), store + 1 < parts.count { parts.removeSubrange(store - 1...store) }
        while parts.count > 4, parts[3] == "backingStore" { parts.remove(at: 3) }
        if ["auth", "encryption"].contains(parts[3]) { parts.insert("source", at: 3) }
        return parts.joined(separator: "/")
    }

    /// The paths of the document in the inventory's form.
    private static func collect(_ tree: XMLTree, _ element: XMLTree.ElementID, under parent: String, _ seen: inout Set<String>) {
        let path = (parent.isEmpty ? "" : parent + "/") + prefix(tree.namespaceURI(of: element)) + tree.name(of: element).string
        seen.insert(path)
        for attribute in tree.attributes(of: element) {
            seen.insert("\(path)/@\(prefix(attribute.namespaceURI))\(attribute.name.string)")
        }
        for child in tree.children(of: element) { collect(tree, child, under: path, &seen) }
    }

    /// The inventory names foreign vocabularies by their customary prefix.
    private static func prefix(_ namespace: String) -> String {
        namespace == "http://libvirt.org/schemas/domain/qemu/1.0" ? "qemu:" : ""
    }
}
