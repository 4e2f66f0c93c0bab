import Diagnostics
import Foundation
import TestDocuments
import Testing
import XMLTree

@testable import DomainCompiler

/// Every XML name that the model maps occurs in a document of `testdata/`: what no document uses, no test protects.
@Suite("Vocabulary")
struct VocabularyTests {
    /// Names that no document exercised when this was last raised; it only falls.
    private static let tolerated = 2500

    @Test("Every element and attribute of the model occurs in testdata")
    func everyNameIsExercised() throws {
        var seen: Set<String> = []
        for document in TestData.goldens + TestData.examples {
            var log = DiagnosticLog()
            let source = SourceFile(name: document.name, bytes: Array(document.text.utf8))
            guard let tree = XMLParser.parse(source, into: &log) else { continue }
            Self.collect(tree, tree.root, under: "", &seen)
        }
        let inventory = XMLInventory(of: Domain.self, root: "domain")
        let names = inventory.entries.map(\.path).filter { !$0.hasSuffix("/text()") }
        let sharedSeen = Set(seen.compactMap(Self.sharedPart))
        let missing = names.filter { name in
            !seen.contains(name) && !(Self.sharedPart(of: name).map(sharedSeen.contains) ?? false)
        }
        if ProcessInfo.processInfo.environment["LIST_VOCABULARY"] == "1" { print(missing.joined(separator: "\n")) }
        #expect(
            missing.count <= Self.tolerated,
            "\(missing.count) of \(names.count) names occur in no document of testdata:\n\(missing.joined(separator: "\n"))")
    }

    /// Elements that every device has, mapped in one place: it is enough that one device of `testdata/` uses a name of theirs.
    private static let shared: Set<Substring> = ["address", "alias", "acpi", "boot", "rom", "master"]
    /// What every device that talks in characters has.
    private static let characterBackend: Set<Substring> = ["source", "protocol", "log"]
    private static let characterDevices: Set<Substring> = [
        "serial", "parallel", "console", "channel", "smartcard", "redirdev",
    ]

    /// For a name within a shared element of a device, the path from that element on.
    private static func sharedPart(of path: String) -> String? {
        var parts = path.split(separator: "/")[...]
        guard parts.count > 3, parts[1] == "devices" else { return nil }
        let device = parts[2]
        if shared.contains(parts[3]) { return parts[3...].joined(separator: "/") }
        // The daemon of a random number generator is described below its <backend>.
        if device == "rng", parts[3] == "backend" { parts = parts.dropFirst() }
        guard parts.count > 3, characterBackend.contains(parts[parts.startIndex + 3]) else { return nil }
        guard device == "rng" || characterDevices.contains(device) else { return nil }
        return parts[(parts.startIndex + 3)...].joined(separator: "/")
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
