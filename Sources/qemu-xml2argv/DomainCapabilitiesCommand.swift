import ArgumentParser
import Capabilities
import Diagnostics
import DomainCompiler
import HostFiles
import POSIXFiles

/// Says what a QEMU offers guests: the document that `virsh domcapabilities` prints.
struct DomainCapabilitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "domcapabilities",
        abstract: "Print what a QEMU offers guests, as a domain capabilities document.",
        discussion: """
            Devices, their models and back-ends, processors, firmware and features: what a document for that QEMU, machine \
            type and accelerator can ask for. Of the host, nothing is known but what --host or --this-host say.

            Exit status: 0 printed, 2 a file could not be read or written, 64 wrong usage.
            """)

    @Option(help: "The machine type, or an alias of one; QEMU's default where nothing is said.")
    var machine: String?

    @Option(help: "The guest's architecture; for a built-in QEMU it chooses which one.")
    var arch: String?

    @Option(help: "Who runs the guest's instructions; KVM where the QEMU has it.")
    var virttype: VirtualizationName?

    @OptionGroup var target: TargetOptions

    @Flag(help: "Take firmware, VFIO and helper programs from the machine it runs on.")
    var thisHost = false

    @OptionGroup var reports: ReportOptions
    @OptionGroup var output: OutputOption

    /// The names `--virttype` takes.
    enum VirtualizationName: String, ExpressibleByArgument, CaseIterable {
        case kvm, qemu, hvf

        var accelerator: Accelerator {
            switch self {
            case .kvm: .kvm
            case .qemu: .tcg
            case .hvf: .hvf
            }
        }
    }

    func validate() throws {
        if target.builtInTargets.count > 1 { throw ValidationError("--qemu takes one QEMU here") }
        if thisHost, target.host != nil { throw ValidationError("--host and --this-host both say what the host has") }
        if thisHost, !target.firmwareDescriptors.isEmpty {
            throw ValidationError("--firmware-descriptors and --this-host both say which firmware there is")
        }
        guard let arch else { return }
        if Architecture(rawValue: arch) == nil { throw ValidationError("unknown architecture '\(arch)'") }
    }

    func run() throws {
        var reporter = reports.reporter
        defer { reporter.finish() }
        guard var loaded = TargetLoader(choice: try chosenTarget().choice).load(&reporter) else {
            throw ExitCode(ExitStatus.unreadable.rawValue)
        }
        if thisHost { reporter.report(loaded.host.loadMachine()) }
        try check(loaded.capabilities)
        let document = DomainCapabilities(of: loaded, accelerator: virttype?.accelerator, machine: machine)
        guard reporter.write(document.xml(), to: output.file) else { throw ExitCode(ExitStatus.unreadable.rawValue) }
    }

    /// `--arch` is part of a built-in target's name.
    private func chosenTarget() throws -> TargetOptions {
        guard let arch, target.capabilities == nil, target.emulator == nil, target.qemu?.contains("-") != true else { return target }
        var chosen = target
        chosen.qemu = "\(target.qemu ?? TargetChoice.defaultQEMU)-\(arch)"
        try chosen.validate()
        return chosen
    }

    /// Refuses questions that the QEMU has no answer to.
    private func check(_ qemu: Capabilities) throws {
        if let arch, arch != qemu.architecture.rawValue {
            throw ValidationError("this QEMU emulates \(qemu.architecture.rawValue), not \(arch)")
        }
        let preferred: Accelerator = qemu.contains(.kvm) ? .kvm : .tcg
        let accelerator = virttype?.accelerator ?? preferred
        guard let offered = qemu.accelerator(accelerator) else {
            throw ValidationError("this QEMU does not have '\(virttype?.rawValue ?? "qemu")'")
        }
        guard let machine, !offered.machineTypes.contains(where: { $0.name == machine || $0.alias == machine }) else { return }
        let names = offered.machineTypes.flatMap { [$0.name] + ($0.alias.map { [$0] } ?? []) }
        let hint = suggestion(for: machine, among: names).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("this QEMU has no machine type '\(machine)'\(hint)")
    }
}
