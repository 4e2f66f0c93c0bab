import ArgumentParser
import Capabilities
import Diagnostics
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

    @OptionGroup var reports: ReportOptions
    @OptionGroup var output: OutputOption

    func validate() throws {
        if target.host != nil { throw ValidationError("--host describes another machine than the one that is printed here") }
        if flat, target.builtInTargets.count > 1 { throw ValidationError("--flat takes one QEMU") }
    }

    func run() throws {
        var reporter = reports.reporter
        defer { reporter.finish() }
        guard let qemus = load(&reporter), let first = qemus.first else { throw ExitCode(ExitStatus.unreadable.rawValue) }
        let result = flat ? Array(first.flatLines.utf8) : document(qemus)
        guard reporter.write(result, to: output.file) else { throw ExitCode(ExitStatus.unreadable.rawValue) }
    }

    /// Every QEMU named; nil, with errors reported, where one cannot be used.
    private func load(_ reporter: inout Reporter) -> [Capabilities]? {
        let loader = TargetLoader(options: target)
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
