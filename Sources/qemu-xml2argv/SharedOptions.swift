import ArgumentParser
import Capabilities
import POSIXFiles

/// The QEMU and the host that something is asked for.
struct TargetOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            The built-in QEMU, see --list-targets; \(TargetChoice.defaultQEMU) where nothing is said. Several, with commas \
            between, are compared.
            """,
            valueName: "version[-arch]"))
    var qemu: String?

    @Option(
        help: ArgumentHelp("The QEMU that this file describes, in libvirt's capabilities cache format.", valueName: "file"))
    var capabilities: String?

    @Option(
        help: ArgumentHelp(
            "The QEMU that this program is: it is run and asked, once for as long as it does not change.", valueName: "program"))
    var emulator: String?

    @Option(
        help: ArgumentHelp(
            "What documents refer to but do not contain: networks, pools, firmware, NUMA.", valueName: "file"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            """
            Firmware that documents can choose from: a directory of QEMU's descriptor files. Of several, a later one replaces \
            files of the same name.
            """,
            valueName: "dir"))
    var firmwareDescriptors: [String] = []

    var choice: TargetChoice {
        TargetChoice(
            qemu: qemu, capabilities: capabilities, emulator: emulator, host: host, firmwareDescriptors: firmwareDescriptors)
    }

    var builtInTargets: [BuiltInTarget] { choice.builtInTargets }

    /// Refuses combinations in which one option would be ignored.
    func validate() throws {
        let named = [("--qemu", qemu), ("--capabilities", capabilities), ("--emulator", emulator)].filter { $0.1 != nil }
        if named.count > 1 { throw ValidationError("\(named[0].0) and \(named[1].0) both name the target") }
        guard let qemu else { return }
        for name in qemu.split(separator: ",", omittingEmptySubsequences: false) {
            do { _ = try BuiltInTarget.named(String(name)) } catch { throw ValidationError("\(error)") }
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
