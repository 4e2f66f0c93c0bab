import Capabilities
import Diagnostics
import DomainCompiler
import Foundation
import QEMUSchema
import QMP
import ReferenceSuite
import TestDocuments
import Testing

/// What is emitted for this machine's QEMU is what it takes, property by property: starting a guest tries the devices that a
/// document has, this asks about every option of every document.
@Suite("QEMU knows everything that is printed", .enabled(if: Tools.qemu != nil, Comment(rawValue: Tools.qemuIsMissing)))
struct LiveSchemaTests {
    @Test func goldenDocuments() throws {
        let schema = try QEMUSchema.live()
        for document in TestData.goldens + TestData.examples where !document.isRejected {
            let target = try Target(of: document)
            guard target.capabilities.architecture == .x86_64 else { continue }
            let source = SourceFile(name: document.name, bytes: Array(document.text.utf8))
            let compilation = Compiler(target).compile(source)
            let complaints = schema.complaints(about: compilation.commandLine?.words.strings ?? [])
            // What QEMU does not know is printed only where the document asks for nothing else, and that is said.
            let isSaid = compilation.diagnostics.contains { $0.message.code == "vsock-is-not-transitional" }
            #expect(complaints.isEmpty != isSaid, "\(document.name): \(complaints)")
        }
    }

    private static let reference = TestData.package.appendingPathComponent("../shared/reference").standardizedFileURL.path
    private static let hasReference = FileManager.default.fileExists(atPath: reference + "/suite/manifest.json")

    /// The reference's documents for this version of QEMU; what the reference itself gets wrong is not asked for here.
    @Test(.enabled(if: hasReference, "there is no reference corpus at ../shared/reference beside the package"))
    func referenceDocuments() throws {
        let schema = try QEMUSchema.live()
        let suite = try ReferenceSuite(
            directory: Self.reference + "/suite", host: ReferenceHost(directory: Self.reference + "/host"),
            where: { $0.expect == .args && $0.capabilities.hasSuffix("caps_10.0.0_x86_64.xml") })
        for entry in suite.cases {
            let ours = schema.complaints(about: suite.compile(entry)?.commandLine?.words.strings ?? [])
            guard !ours.isEmpty, let path = entry.expectedArgs else { continue }
            let expected = try String(contentsOfFile: "\(suite.directory)/\(path)", encoding: .utf8)
            let theirs = schema.complaints(about: shellWords(expected))
            let known = Set(theirs.map(\.text))
            let complaints = ours.filter { !known.contains($0.text) }
            #expect(complaints.isEmpty, "\(entry.id)")
        }
    }
}

extension QEMUSchema {
    /// Asks the QEMU of this machine.
    static func live() throws -> QEMUSchema {
        let scratch = try ScratchDirectory()
        let qemu = try QEMUProcess(
            program: try #require(Tools.qemu),
            arguments: [
                "-machine", "none", "-accel", "tcg", "-display", "none", "-nodefaults",
                "-qmp", "unix:\(scratch.file("qmp")),server=on,wait=off",
            ],
            monitorSocket: scratch.file("qmp"), scratch: scratch)
        func ask(_ command: String, _ arguments: [String: String] = [:]) throws -> JSON {
            let reply = String(decoding: try qemu.monitor.reply(to: command, arguments), as: UTF8.self)
            guard let result = JSON(reply)?["return"] else { throw HarnessError("\(command): no result in \(reply)") }
            return result
        }
        struct TypeInfo: Decodable { let name: String }
        var devices: [String: [Property]] = [:]
        for type in try qemu.monitor.execute("qom-list-types", ["implements": "device"], as: [TypeInfo].self) {
            devices[type.name] = try? Self.properties(ask("device-list-properties", ["typename": type.name]))
        }
        // QEMU's aliases are in no list: on a machine with PCI `virtio-iommu` is `virtio-iommu-pci`.
        for (name, properties) in devices where name.hasPrefix("virtio-") && name.hasSuffix("-pci") {
            devices[String(name.dropLast("-pci".count)), default: []] += properties
        }
        let types = QAPISchema(try ask("query-qmp-schema"))
        let options = Self.options(try ask("query-command-line-options"))
        var schema = QEMUSchema(types: types, devices: devices, options: options)
        schema.knowsEveryDevice = true
        return schema
    }
}
