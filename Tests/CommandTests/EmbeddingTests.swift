import Testing

// README begin
import Capabilities
import Diagnostics
import DomainCompiler
import QEMUArguments

/// The words to execute for a domain document, the emulator first; nil, with the reasons printed, where it is rejected.
func words(for document: [UInt8], named name: String) throws -> [String]? {
    let target = Target(capabilities: try BuiltInTarget.named("10.0-x86_64").capabilities())
    let compilation = Compiler(target).compile(SourceFile(name: name, bytes: document))
    print(String(decoding: TextRenderer.render(compilation.diagnostics, in: compilation.source), as: UTF8.self))
    return compilation.commandLine?.words.strings
}
// README end

@Suite("The code that README.md shows works")
struct EmbeddingTests {
    @Test func aDocumentBecomesWords() throws {
        let document = """
            <domain type='qemu'>
              <name>embedded</name>
              <memory unit='GiB'>1</memory>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
              <devices><emulator>/opt/qemu</emulator></devices>
            </domain>
            """
        #expect(try words(for: Array(document.utf8), named: "guest.xml")?.first == "/opt/qemu")
        #expect(try words(for: Array("<domain>".utf8), named: "guest.xml") == nil)
    }
}
