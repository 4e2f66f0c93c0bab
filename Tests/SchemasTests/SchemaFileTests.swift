import Foundation
import TestDocuments
import Testing

@testable import Schemas

/// `schemas/` is what the model's own description gives, and libxml2 takes it.
@Suite("The files of schemas/")
struct SchemaFileTests {
    static let folder = TestData.package.appendingPathComponent("schemas")

    @Test func areWhatMakeSchemasWrites() throws {
        for file in SchemaFile.all {
            let text = try? String(contentsOf: Self.folder.appendingPathComponent(file.name), encoding: .utf8)
            #expect(text == file.text, "schemas/\(file.name) is not what the model says: run 'make schemas' and read the difference")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".rng") }
        #expect(Set(names) == Set(SchemaFile.all.map(\.name)), "'make schemas' does not write all of these")
    }

    /// What a schema includes is put in its place, so that nothing is loaded.
    @Test(arguments: ["domain.rng", "host.rng", "domain-capabilities.rng"]) func areSchemas(_ name: String) throws {
        let texts = Dictionary(uniqueKeysWithValues: SchemaFile.all.map { ($0.name, $0.text) })
        let text = try #require(texts[name]).replacing(/<include href="(.*)"\/>/) { include in
            let included = texts[String(include.output.1)]?[...] ?? ""
            let namespace = included.firstMatch(of: /<grammar( ns=".*?")?/)?.output.1 ?? ""
            let body = included.drop { $0 != ">" }.firstMatch(of: /(?s)<grammar .*?>(.*)<\/grammar>/)?.output.1 ?? ""
            return "<div\(namespace)>\(body)</div>"
        }
        _ = try CompiledSchema(text)
    }

    @Test func validateOutsideToo() throws {
        let tool = "/usr/bin/xmllint"
        guard FileManager.default.isExecutableFile(atPath: tool) else { return print("no xmllint here: schemas/ is not tried with it") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: tool)
        process.arguments = ["--noout", "--nonet", "--relaxng", "domain.rng"] + TestData.examples.map(\.path.path)
        process.currentDirectoryURL = Self.folder
        process.standardError = FileHandle(forWritingAtPath: "/dev/null")
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func namesAreThoseOfTheModelWithoutContexts() {
        #expect(definitionName("Disk.IOMode") == "disk.io-mode")
        #expect(definitionName("USBIdentifier<UInt16>") == "usb-identifier.uint16")
        for file in SchemaFile.all {
            for name in file.text.matches(of: /<define name="(.*?)"/).map(\.output.1) {
                #expect(name.wholeMatch(of: /[a-z0-9]+([.-][a-z0-9]+)*/) != nil, "\(file.name): \(name)")
            }
        }
    }
}
