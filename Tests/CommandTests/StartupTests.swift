import DomainCompiler
import Foundation
import Testing

@testable import qemu_xml2argv

/// Starting the command takes longer than compiling a document, so what the start is made of is looked after. Nothing here
/// measures time.
@Suite("The command starts with little")
struct StartupTests {
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

    /// Modules that the command does not consist of.
    private static let tools: Set = [
        "ReferenceSuite", "conformance", "snapshot-tool", "cpu-map-tool", "schema-tool",
    ]

    @Test("No module of the command imports Foundation")
    func noFoundation() throws {
        let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).filter { !Self.tools.contains($0) }
        #expect(modules.contains("HostFiles") && modules.contains("qemu-xml2argv"))
        for module in modules {
            let directory = Self.sources.appendingPathComponent(module).path
            for file in try FileManager.default.subpathsOfDirectory(atPath: directory) where file.hasSuffix(".swift") {
                let text = try String(contentsOfFile: directory + "/" + file, encoding: .utf8)
                let imports = text.split(separator: "\n").filter { $0.contains(/^ *(@[a-z_]+ +)*([a-z]+ +)?import +Foundation/) }
                #expect(imports.isEmpty, "\(module)/\(file): \(imports)")
            }
        }
    }

    #if os(Linux)
    @Test("Of Foundation only what the argument parser uses is linked: no internationalization and its tables")
    func noInternationalization() throws {
        let program = try Data(contentsOf: CommandProcess.executable, options: .alwaysMapped)
        for name in ["libFoundation.so", "libFoundationInternationalization", "lib_FoundationICU"] {
            #expect(program.range(of: Data(name.utf8)) == nil, "\(name)")
        }
    }
    #endif

    @Test("Plain arguments are taken without the argument parser, and mean what it would have made of them", arguments: [
        ["a.xml"], ["a.xml", "b.xml"], ["-"], ["a.xml", "-"], ["./probe"], ["--xml", "a.xml"], ["a.xml", "--explain"],
        ["--strict", "a.xml"], ["--qemu", "7.2", "a.xml"], ["--qemu", "10.0-aarch64", "a.xml", "--strict", "--xml"],
        ["--capabilities", "caps.xml", "--host", "host.xml", "a.xml"], ["--profile", "libvirt", "--format", "args", "a.xml"],
        ["--profile", "standalone", "a.xml"], ["--format", "nul", "a.xml"], ["-o", "x", "a.xml"], ["--output", "x", "a.xml", "b.xml"],
    ])
    func plainArguments(_ arguments: [String]) throws {
        let plain = try #require(PlainArguments(arguments, subcommands: ["probe"])?.request)
        let parsed = try #require(try Command.parseAsRoot(arguments) as? Compile)
        #expect("\(plain)" == "\(parsed.arguments.request)")
    }

    @Test("Anything else is the parser's", arguments: [
        [], ["--"], ["-", "-"], ["probe", "x"], ["a.xml", "probe"], ["--xml"], ["--nosuch", "a.xml"], ["-x", "a.xml"],
        ["--xml", "--xml", "a.xml"], ["--qemu", "7.2", "--qemu", "10.0", "a.xml"], ["a.xml", "--qemu"], ["--qemu", "-", "a.xml"],
        ["--qemu", "7.2,10.0", "a.xml"], ["--qemu", "1.0", "a.xml"], ["--qemu=7.2", "a.xml"], ["--xml", "--explain", "a.xml"],
        ["--xml", "--format", "args", "a.xml"], ["--format", "nul", "a.xml", "b.xml"], ["--format", "x", "a.xml"],
        ["--profile", "x", "a.xml"], ["--qemu", "7.2", "--capabilities", "x", "a.xml"], ["--help"], ["a.xml", "--version"],
    ])
    func parsedArguments(_ arguments: [String]) {
        #expect(PlainArguments(arguments, subcommands: ["probe"])?.request == nil)
    }

    @Test("Options mean the same before the parser's tree of commands as within it", arguments: [
        ["a.xml", "--profile", "libvirt"], ["--xml", "a.xml", "--strict"], ["--format", "oneline", "probe"],
        ["--qemu", "7.2", "--firmware-descriptors", "x", "--firmware-descriptors", "y", "-o", "z", "a.xml"],
    ])
    func directParsing(_ arguments: [String]) throws {
        let whole = try #require(try Command.parseAsRoot(arguments) as? Compile)
        #expect("\(try Compile.parse(arguments).arguments.request)" == "\(whole.arguments.request)")
    }

    @Test("What the command says of itself, it says as a whole")
    func helpIsOfTheWhole() throws {
        let scratch = try Scratch()
        let help = try CommandProcess.run("--help", in: scratch)
        #expect(help.status == 0 && help.output.contains("SUBCOMMANDS:"))
        #expect(try CommandProcess.run("--version", in: scratch).output == Command.version + "\n")
        let wrong = try CommandProcess.run("--nosuch", in: scratch)
        #expect(wrong.status == 64 && wrong.errors.contains("Unknown option '--nosuch'"), "\(wrong.errors)")
    }
}
