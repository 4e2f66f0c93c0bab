import Diagnostics
import DomainCompiler
import Foundation
import LibXML2Tree
import ReferenceSuite
import XMLTree

/// Documents with what they are compiled for.
struct Workload: Sendable {
    struct Item: Sendable {
        let compiler: Compiler
        let document: SourceFile
    }

    let name: String
    let items: [Item]

    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A document that everybody has.
    static let exampleDocument = package.appending(path: "testdata/examples/q35-server.xml").path

    /// The accepted documents of the reference suite beside the package; nil where it is absent.
    static func reference() -> Workload? {
        let directory = package.appending(path: "../shared/reference").standardizedFileURL.path
        guard let host = try? ReferenceHost(directory: directory + "/host"),
            let suite = try? ReferenceSuite(directory: directory + "/suite", host: host, where: { !$0.isRejected })
        else { return nil }
        return Workload(
            name: "reference",
            items: suite.cases.compactMap { entry in
                suite.document(of: entry).map { document in
                    Item(compiler: Compiler(suite.target(of: entry, document: document)), document: document)
                }
            })
    }

    /// A document of many disks on virtio-scsi controllers, for the same target as another workload's first document.
    static func disks(_ count: Int, like other: Workload) -> Workload? {
        other.items.first.map { first in
            Workload(
                name: "\(count) disks",
                items: [Item(compiler: first.compiler, document: manyDisks(count))])
        }
    }

    private static func manyDisks(_ count: Int) -> SourceFile {
        var text = """
            <domain type='qemu'>
              <name>many</name>
              <uuid>8f7a1c1e-3f7b-4a57-9d0e-3f0a5f4b2c11</uuid>
              <memory>1048576</memory>
              <vcpu>1</vcpu>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
              <devices>

            """
        for index in 0..<count {
            text += """
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>
                      <source file='/var/lib/images/disk-\(index).qcow2'/>
                      <target dev='\(scsiName(index))' bus='scsi'/>
                      <serial>S\(index)</serial>
                    </disk>

                """
        }
        text += "  </devices>\n</domain>\n"
        return SourceFile(name: "many.xml", bytes: Array(text.utf8))
    }

    /// `sda`, …, `sdz`, `sdaa`: bijective base 26.
    private static func scsiName(_ index: Int) -> String {
        var letters = ""
        var rest = index
        repeat {
            letters = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return "sd" + letters
    }

    // MARK: What is measured

    /// Compiles every document and prints its command line into memory.
    func compile() -> Int { items.reduce(0) { $0 + $1.compile() } }

    /// Builds and frees libxml2's tree of every document.
    func buildTrees() -> Int { items.reduce(0) { $0 + $1.buildTree() } }
}

extension Workload.Item {
    /// Compiles the document and prints its command line into memory.
    func compile() -> Int { compiler.compile(document).commandLine?.bytes(as: .args).count ?? 0 }

    /// Builds and frees libxml2's tree of the document.
    func buildTree() -> Int {
        document.bytes.withUnsafeBytes {
            Int(libxml2_tree_build($0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count))
        }
    }
}
