import ArgumentParser
import Capabilities
import Diagnostics
import EmulatorProbe
import POSIXFiles
import QMP

/// Runs an emulator, and writes down what it says it can do.
struct ProbeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: "Ask an emulator what it can do.",
        discussion: """
            Starts the program, asks it over QMP and ends it. What it can do is printed in libvirt's capabilities cache \
            format, which --capabilities takes. An emulator that does not answer is given up after 30 seconds.

            --record keeps the conversation, for others to look at what this emulator says.

            Exit status: 0 printed, 2 the emulator did not answer or a file could not be written, 64 wrong usage.
            """)

    @Argument(help: ArgumentHelp("The emulator; a name without a slash is looked for in PATH.", valueName: "program"))
    var emulator: String

    @Option(help: ArgumentHelp("Write the conversation to this file.", valueName: "file"))
    var record: String?

    @OptionGroup var reports: ReportOptions
    @OptionGroup var output: OutputOption

    func validate() throws {
        if record == "-", output.path == "-" { throw ValidationError("--record - and the capabilities would run together") }
    }

    func run() throws {
        var reporter = reports.reporter
        defer { reporter.finish() }
        guard let capabilities = ask(&reporter), reporter.write(capabilities.qemuCaps(), to: output.file) else {
            throw ExitCode(ExitStatus.unreadable.rawValue)
        }
    }

    /// What the emulator can do; nil, with errors reported, where it or the recording failed.
    private func ask(_ reporter: inout Reporter) -> Capabilities? {
        do {
            let emulator = try Emulator(named: emulator)
            guard let record else { return try emulator.probe().capabilities }
            let (probed, recording) = try emulator.record()
            return reporter.write(recording, to: OutputFile(path: record)) ? probed.capabilities : nil
        } catch {
            reporter.report([Diagnostic(.emulator(error), at: nil)], in: SourceFile(name: emulator, bytes: []))
            return nil
        }
    }
}

extension Message {
    static func emulator(_ failure: QMPFailure) -> Message { .error(failure.description) }
}
