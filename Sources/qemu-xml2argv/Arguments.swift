import ArgumentParser
import DomainCompiler
import POSIXFiles
import QEMUArguments

/// The arguments of a compilation as they were typed.
struct Arguments: ParsableArguments {
    @Argument(help: ArgumentHelp("Domain documents; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: "How to print the command line.")
    var format: CommandLineFormat?

    @Option(help: "For whom: standalone runs as printed, libvirt is what its daemon would execute.")
    var profile: ProfileName = .standalone

    @OptionGroup var target: TargetOptions

    @Option(
        help: ArgumentHelp(
            "Refuse what this document of domain capabilities does not offer, see domcapabilities.", valueName: "file"))
    var domainCapabilities: String?

    @Flag(help: "Reject documents with warnings.")
    var strict = false

    @Flag(help: "Also validate documents against the schema of the format, and reject what is not valid.")
    var schema = false

    @Flag(help: "Print the resolved document, every default and address written out, instead of the command line.")
    var xml = false

    @Option(help: ArgumentHelp("Have QEMU listen for QMP on this socket.", valueName: "path"))
    var qmp: String?

    @OptionGroup var reports: ReportOptions

    @Flag(help: "Print each argument with the place in the document it comes from.")
    var explain = false

    @OptionGroup var output: OutputOption

    @Flag(help: "Print the built-in targets and exit.")
    var listTargets = false

    /// What the arguments ask for.
    var request: CompileRequest {
        CompileRequest(
            files: (files.isEmpty ? ["-"] : files).map(InputFile.init), product: product, profile: compilerProfile,
            target: target.choice, domainCapabilities: domainCapabilities, isStrict: strict, validates: schema,
            diagnostics: reports.diagnostics, output: output.file)
    }

    /// What to print for a document.
    private var product: Run.Product {
        if xml { return .resolvedDocument }
        if explain { return .explanation }
        return .commandLine(format ?? .shell)
    }

    /// For whom the command line is made, as the compiler has it.
    private var compilerProfile: Profile {
        switch profile {
        case .standalone: .standalone(qmp: qmp)
        case .libvirt: .libvirt
        }
    }

    /// Refuses combinations in which one option would be ignored.
    func validate() throws {
        if xml, format != nil { throw ValidationError("--format is for command lines; with --xml there is none") }
        if xml, explain { throw ValidationError("--xml and --explain print different things") }
        if explain, format != nil { throw ValidationError("--explain has a format of its own") }
        if qmp != nil, profile == .libvirt { throw ValidationError("--qmp needs --profile standalone; libvirt has its own monitor") }
        if format == .nul, files.count > 1 { throw ValidationError("--format nul takes one file: two would run together") }
        if target.builtInTargets.count > 1, format != nil || explain {
            throw ValidationError("several targets are compared in a format of its own: no --format, no --explain")
        }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input (-) can be read once only") }
    }
}

/// The names `--profile` takes.
enum ProfileName: String, ExpressibleByArgument, CaseIterable {
    case standalone
    case libvirt
}

extension CommandLineFormat: ExpressibleByArgument {}
