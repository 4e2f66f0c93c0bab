import ArgumentParser
import Capabilities
import Diagnostics
import EmulatorProbe
import HostCapabilities
import HostFiles
import POSIXFiles

/// Says what the machine it runs on is, and which guests QEMUs offer: the document that `virsh capabilities` prints.
struct CapabilitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "capabilities",
        abstract: "Print this machine and the guests that QEMUs offer, as a capabilities document.",
        discussion: """
            Processors, memory, caches and what confines processes are read from /sys, /proc and the processor; machine types \
            and domain types are those of the QEMUs named.

            Exit status: 0 printed, 2 a file could not be read or written, 64 wrong usage.
            """)

    @OptionGroup var target: TargetOptions

    @Option(help: ArgumentHelp("Read /sys and /proc below this directory.", valueName: "dir"))
    var root = ""

    @Flag(help: "Print three lines about the QEMU instead: its version, its package, its capability flags.")
    var flat = false

    @Flag(help: "Print the options of the emulator's command line and their parameters instead, as JSON.")
    var options = false

    @OptionGroup var reports: ReportOptions
    @OptionGroup var output: OutputOption

    func validate() throws {
        if target.host != nil { throw ValidationError("--host describes another machine than the one that is printed here") }
        if !target.firmwareDescriptors.isEmpty { throw ValidationError("--firmware-descriptors is for documents: here none is compiled") }
        if flat, target.builtInTargets.count > 1 { throw ValidationError("--flat takes one QEMU") }
        if flat, options { throw ValidationError("--flat and --options print different things") }
        if options, target.emulator == nil { throw ValidationError("--options asks an emulator: name one with --emulator") }
        if flat || options, !root.isEmpty { throw ValidationError("--root is for what is printed of the machine") }
    }

    func run() throws {
        var reporter = reports.reporter
        defer { reporter.finish() }
        guard let result = result(&reporter), reporter.write(result, to: output.file) else {
            throw ExitCode(ExitStatus.unreadable.rawValue)
        }
    }

    /// What was asked for; nil, with errors reported, where a QEMU cannot be used.
    private func result(_ reporter: inout Reporter) -> [UInt8]? {
        if options, let name = target.emulator { return commandLineOptions(of: name, &reporter) }
        guard let qemus = load(&reporter), let first = qemus.first else { return nil }
        return flat ? Array(first.flatLines.utf8) : document(qemus)
    }

    /// A JSON list, an option a line, in the emulator's own words.
    private func commandLineOptions(of name: String, _ reporter: inout Reporter) -> [UInt8]? {
        do {
            let options = try Emulator(named: name).commandLineOptions().map { "  \($0)" }
            return Array("[\n\(options.joined(separator: ",\n"))\n]\n".utf8)
        } catch {
            reporter.report([Diagnostic(.emulator(error), at: nil)], in: SourceFile(name: name, bytes: []))
            return nil
        }
    }

    /// Every QEMU named; nil, with errors reported, where one cannot be used.
    private func load(_ reporter: inout Reporter) -> [Capabilities]? {
        let loader = TargetLoader(choice: target.choice)
        guard target.builtInTargets.count > 1 else { return loader.load(&reporter).map { [$0.capabilities] } }
        return loader.loadAll(&reporter)?.map(\.target.capabilities)
    }

    private func document(_ qemus: [Capabilities]) -> [UInt8] {
        var capabilities = HostCapabilities()
        capabilities.host = HostMachine(root: root)
        capabilities.guests = qemus.map(GuestSupport.init)
        return capabilities.xml()
    }
}

extension Capabilities {
    /// For scripts: what to compare, and what to look for.
    fileprivate var flatLines: String {
        let names = CapabilityFlag.allCases.filter(contains).map(\.name).joined(separator: ",")
        return "version: \(version)\npackage: \(package)\ncaps: \(names)\n"
    }
}
