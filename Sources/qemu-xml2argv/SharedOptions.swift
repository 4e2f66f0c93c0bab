import ArgumentParser
import Capabilities
import POSIXFiles

/// The QEMU and the host that something is asked for.
struct TargetOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The built-in QEMU, see --list-targets; \(TargetLoader.defaultQEMU) where nothing is said.", valueName: "version[-arch]"))
    var qemu: String?

    @Option(
        help: ArgumentHelp("The QEMU that this file describes, in libvirt's capabilities cache format.", valueName: "file"))
    var capabilities: String?

    @Option(
        help: ArgumentHelp(
            "What documents refer to but do not contain: networks, pools, firmware, NUMA.", valueName: "file"))
    var host: String?

    /// The built-in target named or, where nothing was, the default one; nil where there is none of that name.
    var builtInTarget: BuiltInTarget? { try? BuiltInTarget.named(qemu ?? TargetLoader.defaultQEMU) }

    /// Refuses combinations in which one option would be ignored.
    func validate() throws {
        if qemu != nil, capabilities != nil { throw ValidationError("--qemu and --capabilities both name the target") }
        if let qemu {
            do { _ = try BuiltInTarget.named(qemu) } catch { throw ValidationError("\(error)") }
        }
    }
}

/// Where the result goes.
struct OutputOption: ParsableArguments {
    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("Write to this file.", valueName: "file"))
    var path = "-"

    var file: OutputFile { OutputFile(path: path) }
}

/// How people or programs are told what is wrong.
struct ReportOptions: ParsableArguments {
    @Option(help: "How to print diagnostics.")
    var diagnostics: DiagnosticsFormat = .text

    var reporter: Reporter { Reporter(format: diagnostics, isColoured: Terminal.coloursStandardError) }
}

/// The names `--diagnostics` takes.
enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
}
