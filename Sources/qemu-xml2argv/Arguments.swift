import ArgumentParser
import Capabilities
import QEMUArguments

/// The arguments of the command as they were typed.
struct Arguments: ParsableArguments {
    @Argument(help: ArgumentHelp("Domain documents; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Option(help: "How to print the command line.")
    var format: CommandLineFormat?

    @Option(help: "For whom: standalone runs as printed, libvirt is what its daemon would execute.")
    var profile: ProfileName = .standalone

    @Option(
        help: ArgumentHelp(
            "The built-in QEMU to compile for, see --list-targets; \(TargetLoader.defaultQEMU) where nothing is said.", valueName: "version[-arch]"))
    var qemu: String?

    @Option(
        help: ArgumentHelp(
            "Compile for the QEMU that this file describes, in libvirt's capabilities cache format.", valueName: "file"))
    var capabilities: String?

    @Option(
        help: ArgumentHelp(
            "What documents refer to but do not contain: networks, pools, firmware, NUMA.", valueName: "file"))
    var host: String?

    @Flag(help: "Reject documents with warnings.")
    var strict = false

    @Flag(help: "Print the resolved document, every default and address written out, instead of the command line.")
    var xml = false

    @Option(help: ArgumentHelp("Have QEMU listen for QMP on this socket.", valueName: "path"))
    var qmp: String?

    @Option(help: "How to print diagnostics.")
    var diagnostics: DiagnosticsFormat = .text

    @Flag(help: "Print each argument with the place in the document it comes from.")
    var explain = false

    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("Write to this file.", valueName: "file"))
    var output = "-"

    @Flag(help: "Print the built-in targets and exit.")
    var listTargets = false

    /// What to print for a document.
    var product: Run.Product {
        if xml { return .resolvedDocument }
        if explain { return .explanation }
        return .commandLine(format ?? .shell)
    }

    /// The built-in target named or, where nothing was, the default one; nil where there is none of that name.
    var builtInTarget: BuiltInTarget? { try? BuiltInTarget.named(qemu ?? TargetLoader.defaultQEMU) }

    /// Refuses combinations in which one option would be ignored.
    func validate() throws {
        if qemu != nil, capabilities != nil { throw ValidationError("--qemu and --capabilities both name the target") }
        if let qemu {
            do { _ = try BuiltInTarget.named(qemu) } catch { throw ValidationError("\(error)") }
        }
        if xml, format != nil { throw ValidationError("--format is for command lines; with --xml there is none") }
        if xml, explain { throw ValidationError("--xml and --explain print different things") }
        if explain, format != nil { throw ValidationError("--explain has a format of its own") }
        if qmp != nil, profile == .libvirt { throw ValidationError("--qmp needs --profile standalone; libvirt has its own monitor") }
        if format == .nul, files.count > 1 { throw ValidationError("--format nul takes one file: two would run together") }
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input (-) can be read once only") }
    }
}

/// The names `--profile` takes.
enum ProfileName: String, ExpressibleByArgument, CaseIterable {
    case standalone
    case libvirt
}

/// The names `--diagnostics` takes.
enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
}

extension CommandLineFormat: ExpressibleByArgument {}
