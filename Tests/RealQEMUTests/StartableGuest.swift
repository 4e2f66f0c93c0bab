import Capabilities
import Diagnostics
import DomainCompiler
import Foundation
import QEMUArguments
import TestDocuments

/// A document of `testdata/` made to start on this machine.
///
/// What it names moves into the test's own reach (`Relocation`), what the printed command line opens is made up
/// (`Provisions`), and what no ordinary machine has is replaced by a word of the same place (`StandIns`).
struct StartableGuest {
    let scratch: ScratchDirectory
    let compilation: Compilation
    private let emulator: String
    /// Whether devices, servers or privileges of a host were replaced: the document starts partly.
    let needsTheHost: Bool
    private let monitorSocket: String
    private let line: PrintedCommandLine
    private let provisions: Provisions
    /// The index of each PCI controller that has a name of its own.
    let controllerIndexes: [String: UInt32]

    /// - Throws: `HarnessError` with the diagnostics where the document is rejected, `Provisions.MissingProgram` where
    ///   something is not installed here.
    init(_ document: TestDocument) throws {
        scratch = try ScratchDirectory()
        monitorSocket = scratch.file("qmp")
        let relocation = Relocation(root: scratch.path)
        var target = try Target(of: document, editingHost: relocation.callAsFunction)
        target.profile = .standalone(qmp: monitorSocket)
        let text = try Self.withFreePorts(relocation(document.text))
        let named = /<controller type='pci' index='(\d+)'(?:(?!<\/controller>)[\s\S])*?<alias name='([^']+)'/
        controllerIndexes = Dictionary(text.matches(of: named).map { (String($0.2), UInt32($0.1) ?? 0) }) { $1 }
        let source = SourceFile(name: "\(document.name).xml", bytes: Array(text.utf8))
        compilation = Compiler(target).compile(source)
        guard let commandLine = compilation.commandLine else {
            let text = TextRenderer.render(compilation.diagnostics, in: source)
            throw HarnessError("\(document.name) is rejected:\n\(String(decoding: text, as: UTF8.self))")
        }
        let architecture = target.capabilities.architecture.qemuName
        guard let emulator = Tools.emulator(architecture) else { throw Provisions.MissingProgram(name: "qemu-system-\(architecture)") }
        self.emulator = emulator
        var line = PrintedCommandLine(words: commandLine.words.strings.dropFirst())
        needsTheHost = try StandIns(for: &line, in: scratch).areForTheHost
        self.line = line
        provisions = try Provisions(for: line, in: scratch)
    }

    /// A path of the document, where it is now.
    func path(_ path: String) -> String { scratch.path + path }

    func start() throws -> QEMUProcess {
        guard let printed = compilation.commandLine else { throw HarnessError(Tools.qemuIsMissing) }
        let environment = Dictionary(printed.environment.map { ($0.name, $0.value) }) { $1 }
        return try QEMUProcess(
            program: emulator, arguments: line.words, environment: environment.merging(provisions.environment) { $1 },
            monitorSocket: monitorSocket, scratch: scratch)
    }

    /// Gives every screen a port of its own.
    private static func withFreePorts(_ document: String) throws -> String {
        var text = document
        text = try text.replacing(/tlsPort='[0-9]+'/) { _ in "tlsPort='\(try SocketAddress.freePort())'" }
        for screen in text.matches(of: /<graphics type='(?:vnc|spice)'[^>]*/).reversed() {
            let element = String(screen.output)
                .replacing(/\ (?:port|autoport)='[^']*'/, with: "")
                .replacing("<graphics ", with: "<graphics autoport='no' port='\(try SocketAddress.freePort())' ")
            text.replaceSubrange(screen.range, with: element)
        }
        return text
    }
}
