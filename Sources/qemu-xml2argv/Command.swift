import ArgumentParser
import Capabilities
import DomainCompiler
import POSIXFiles

/// `qemu-xml2argv`: domain documents in, QEMU command lines out.
@main
struct Command: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "qemu-xml2argv",
        abstract: "Compile libvirt domain XML to QEMU command lines.",
        discussion: """
            Command lines go to standard output, diagnostics to standard error. Without a file, or for -, the document is \
            read from standard input. Nothing of the machine it runs on enters the result.

            Exit status: 0 compiled, 1 a document was rejected, 2 a file could not be read or written, 64 wrong usage.
            """,
        version: Self.version)

    @OptionGroup var arguments: Arguments

    func run() throws {
        if arguments.listTargets {
            let targets = BuiltInTarget.all.map { "\($0.name)  \($0.origin)\n" }.joined()
            return try OutputFile.standardOutput.write(Array(targets.utf8))
        }
        let files = try inputFiles()
        var reporter = Reporter(format: arguments.diagnostics, isColoured: Terminal.coloursStandardError)
        guard let target = TargetLoader(arguments: arguments).load(&reporter) else {
            reporter.finish()
            throw ExitCode(ExitStatus.unreadable.rawValue)
        }
        var compiler = Compiler(target)
        compiler.strict = arguments.strict
        var run = Run(compiler: compiler, product: arguments.product, output: OutputFile(path: arguments.output), reporter: reporter)
        let status = run.compile(files)
        if status != .compiled { throw ExitCode(status.rawValue) }
    }

    private func inputFiles() throws -> [InputFile] {
        if arguments.files.isEmpty, Terminal.standardInputIsTerminal {
            throw ValidationError("name a document, or - to type one")
        }
        return (arguments.files.isEmpty ? ["-"] : arguments.files).map(InputFile.init)
    }
}
