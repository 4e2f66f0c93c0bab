import ArgumentParser
import Capabilities
import DomainCompiler
import POSIXFiles

/// Compiles documents: what the command does unless told otherwise.
struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compile documents to command lines; this goes without saying.",
        usage: "qemu-xml2argv [<options>] [<file> ...]",
        discussion: """
            Command lines go to standard output, diagnostics to standard error. Without a file, or for -, the document is \
            read from standard input. Nothing of the machine it runs on enters the result.

            Exit status: 0 compiled, 1 a document was rejected, 2 a file could not be read or written, 64 wrong usage.
            """)

    @OptionGroup var arguments: Arguments

    func run() throws {
        if arguments.listTargets {
            let targets = BuiltInTarget.all.map { "\($0.name)  \($0.origin)\n" }.joined()
            return try OutputFile.standardOutput.write(Array(targets.utf8))
        }
        let files = try inputFiles()
        var reporter = arguments.reports.reporter
        let loader = TargetLoader(
            options: arguments.target, profile: arguments.compilerProfile, domainCapabilities: arguments.domainCapabilities)
        if arguments.target.builtInTargets.count > 1 { return try compare(files, loader, reporter) }
        guard let target = loader.load(&reporter) else {
            reporter.finish()
            throw ExitCode(ExitStatus.unreadable.rawValue)
        }
        var compiler = Compiler(target)
        compiler.strict = arguments.strict
        var run = Run(
            compiler: compiler, validator: try arguments.validator, product: arguments.product, output: arguments.output.file,
            reporter: reporter)
        let status = run.compile(files)
        if status != .compiled { throw ExitCode(status.rawValue) }
    }

    /// Compiles for each of several targets and shows what differs.
    private func compare(_ files: [InputFile], _ loader: TargetLoader, _ reporter: Reporter) throws {
        var reporter = reporter
        guard let targets = loader.loadAll(&reporter) else {
            reporter.finish()
            throw ExitCode(ExitStatus.unreadable.rawValue)
        }
        let compilers = targets.map { name, target in
            var compiler = Compiler(target)
            compiler.strict = arguments.strict
            return (name: name, compiler: compiler)
        }
        var comparison = Comparison(
            compilers: compilers, validator: try arguments.validator, product: arguments.xml ? .resolvedDocument : .commandLine, output: arguments.output.file,
            reporter: reporter)
        let status = comparison.compare(files)
        if status != .compiled { throw ExitCode(status.rawValue) }
    }

    private func inputFiles() throws -> [InputFile] {
        if arguments.files.isEmpty, Terminal.standardInputIsTerminal {
            throw ValidationError("name a document, or - to type one")
        }
        return (arguments.files.isEmpty ? ["-"] : arguments.files).map(InputFile.init)
    }
}
