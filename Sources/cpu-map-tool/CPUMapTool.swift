import ArgumentParser
import Diagnostics
import Foundation
import XMLTree

/// Turns a directory with libvirt's CPU map into the tables that are part of the program.
@main
struct CPUMapTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cpu-map-tool", abstract: "Write a table of Sources/CPUMap/Tables from a directory of libvirt's CPU map.")

    @Argument(help: "The directory with index.xml.")
    var directory: String

    @Argument(help: "An architecture of index.xml: x86, arm, ppc64.")
    var architecture: String

    func run() throws {
        let index = try document("index.xml")
        let arch = index.children(of: .root).first { attribute("name", of: $0, index) == architecture }
        guard let arch else { throw ValidationError("index.xml has no architecture '\(architecture)'") }
        var table = MapTable()
        for file in includes(arch, index) { table.add(try document(file)) }
        print(
            """
            // Facts about processors, from libvirt's CPU map.
            // Written by: cpu-map-tool DIRECTORY \(architecture)

            extension CPUMap {
                static let \(architecture)Table: StaticString = #\"""
            \(table.lines.joined(separator: "\n"))
            \"""#
            }
            """)
    }

    private func document(_ name: String) throws -> XMLTree {
        let path = URL(fileURLWithPath: directory).appendingPathComponent(name)
        var log = DiagnosticLog()
        guard let tree = XMLParser.parse(SourceFile(name: name, bytes: [UInt8](try Data(contentsOf: path))), into: &log) else {
            throw ValidationError("\(name): \(log.diagnostics.first?.message.text ?? "not XML")")
        }
        return tree
    }

    /// The files that an architecture is made of, those of its groups in their places.
    private func includes(_ element: XMLTree.ElementID, _ tree: XMLTree) -> [String] {
        tree.children(of: element).flatMap { child -> [String] in
            attribute("filename", of: child, tree).map { [$0] } ?? includes(child, tree)
        }
    }
}

/// The value of an attribute; nil where the element does not have it.
func attribute(_ name: String, of element: XMLTree.ElementID, _ tree: XMLTree) -> String? {
    tree.attributes(of: element).first { $0.name.string == name }?.value.string
}
