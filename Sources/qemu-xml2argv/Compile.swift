import ArgumentParser
import Capabilities
import POSIXFiles

/// Compiles documents: what the command does unless told otherwise.
struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
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
        if arguments.files.isEmpty, Terminal.standardInputIsTerminal {
            throw ValidationError("name a document, or - to type one")
        }
        let status = try arguments.request.run()
        if status != .compiled { throw ExitCode(status.rawValue) }
    }
}
