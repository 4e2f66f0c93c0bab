import Diagnostics
import Foundation
import TestDocuments
import Testing
import XMLTree

@testable import Schemas

/// The schema is not lenient: of valid documents, each name, word and place is spoilt in turn.
@Suite("What is spoilt is not valid")
struct SchemaNegativeTests {
    /// A document with every element that the schema looks into, and what the schema says of it.
    struct Specimen: Sendable, CustomStringConvertible {
        let description: String
        let tree: XMLTree
        let elements: [(id: XMLTree.ElementID, contents: [Int])]

        init?(_ document: TestDocument) {
            var log = DiagnosticLog()
            let source = SourceFile(name: document.name, bytes: Array(document.text.utf8))
            guard let tree = XMLParser.parse(source, into: &log) else { return nil }
            var elements: [(XMLTree.ElementID, [Int])] = []
            Self.collect(.root, [0], tree, &elements)
            description = document.name
            self.tree = tree
            self.elements = elements
        }

        private static func collect(
            _ element: XMLTree.ElementID, _ contents: [Int], _ tree: XMLTree, _ elements: inout [(XMLTree.ElementID, [Int])]
        ) {
            if contents.isEmpty || contents.contains(where: { XMLVocabulary.domain.contents[$0].isOpen }) { return }
            elements.append((element, contents))
            for child in tree.children(of: element) {
                let name = XMLVocabulary.ElementName(tree.name(of: child).string, in: tree.namespaceURI(of: child))
                collect(child, XMLVocabulary.domain.contents(of: name, in: contents), tree, &elements)
            }
        }

        /// The document with ranges of it replaced; the last one first.
        func replacing(_ edits: (SourceRange, [UInt8])...) -> SourceFile {
            var bytes = tree.source.bytes
            for (range, text) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
                bytes.replaceSubrange(Int(range.lowerBound)..<Int(range.upperBound), with: text)
            }
            return SourceFile(name: description, bytes: bytes)
        }
    }

    static let specimens = (TestData.examples + TestData.goldens.filter { !$0.isRejected }).compactMap(Specimen.init)
        .filter { specimen in (try? SchemaTests.validator.get().isValid(specimen.tree.source)) ?? false }

    @Test func thereAreSpecimens() { #expect(Self.specimens.count > 50) }

    @Test("Misspelt attributes", arguments: specimens)
    func misspeltAttributes(_ specimen: Specimen) throws {
        let validator = try SchemaTests.validator.get()
        for (element, _) in specimen.elements {
            for attribute in specimen.tree.attributes(of: element) {
                let name = SourceRange(attribute.range.lowerBound, attribute.range.lowerBound + 1)
                let document = specimen.replacing((name, Array("zz".utf8)))
                #expect(!validator.isValid(document), "\(attribute.name.string)")
            }
        }
    }

    @Test("Misspelt elements", arguments: specimens)
    func misspeltElements(_ specimen: Specimen) throws {
        let validator = try SchemaTests.validator.get()
        for (element, _) in specimen.elements.dropFirst() {
            let bytes = Array("<misspelt/>".utf8)
            #expect(!validator.isValid(specimen.replacing((specimen.tree.range(of: element), bytes))))
        }
    }

    @Test("Values outside of their form", arguments: specimens)
    func values(_ specimen: Specimen) throws {
        let validator = try SchemaTests.validator.get()
        for (element, contents) in specimen.elements {
            for attribute in specimen.tree.attributes(of: element) {
                let values = contents.flatMap { index in
                    XMLVocabulary.domain.contents[index].attributes.filter { $0.name == attribute.name.string }.flatMap(\.values)
                }
                if values.contains(where: { $0.form == .text }) { continue }
                let document = specimen.replacing((attribute.valueRange, Array("?".utf8)))
                #expect(!validator.isValid(document), "\(attribute.name.string)")
            }
        }
    }

    /// Each element is moved into the first one that does not know it.
    @Test("Misplaced elements", arguments: specimens)
    func misplacedElements(_ specimen: Specimen) throws {
        let validator = try SchemaTests.validator.get()
        let tree = specimen.tree
        for (element, _) in specimen.elements.dropFirst() {
            let name = XMLVocabulary.ElementName(tree.name(of: element).string, in: tree.namespaceURI(of: element))
            let range = tree.range(of: element)
            let host = specimen.elements.first { host in
                let other = tree.range(of: host.id)
                let isApart = other.upperBound <= range.lowerBound || other.lowerBound >= range.upperBound
                return isApart && tree.children(of: host.id).contains { _ in true }
                    && XMLVocabulary.domain.children(named: name, in: host.contents).isEmpty
            }
            guard let host, let child = tree.children(of: host.id).first(where: { _ in true }) else { continue }
            let at = tree.range(of: child).lowerBound
            let document = specimen.replacing((range, []), (SourceRange(at, at), Array(tree.sourceBytes(of: element))))
            #expect(!validator.isValid(document), "<\(name.local)> in <\(tree.name(of: host.id).string)>")
        }
    }
}
