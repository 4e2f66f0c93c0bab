import Capabilities
import Diagnostics
import DomainCompiler
import EmulatorProbe
import HostFiles
import POSIXFiles
import XMLTree

/// Makes the target that was chosen.
struct TargetLoader {
    let choice: TargetChoice
    var profile = Profile.standalone()
    /// A document of domain capabilities that narrows the target; nil for none.
    var domainCapabilities: String?

    /// The target; nil, with errors reported, where something it depends on cannot be used.
    func load(_ reporter: inout Reporter) -> Target? {
        loadTarget(loadCapabilities(&reporter), &reporter)
    }

    /// Every built-in target that is named, under its name.
    func loadAll(_ reporter: inout Reporter) -> [(name: String, target: Target)]? {
        let first = choice.builtInTargets.first?.capabilities()
        guard let target = loadTarget(first, &reporter) else { return nil }
        return choice.builtInTargets.map { builtIn in
            var other = target
            other.capabilities = builtIn.capabilities()
            return (builtIn.name, other)
        }
    }

    private func loadTarget(_ capabilities: Capabilities?, _ reporter: inout Reporter) -> Target? {
        let host = loadHost(&reporter)
        guard let capabilities, let host else { return nil }
        var target = Target(capabilities: capabilities, host: host, profile: profile)
        if let domainCapabilities {
            guard let offered = load(domainCapabilities, &reporter, DomainCapabilities.read) else { return nil }
            target.domainCapabilities = offered
        }
        return target
    }

    private func loadCapabilities(_ reporter: inout Reporter) -> Capabilities? {
        if let name = choice.emulator { return ask(name, &reporter) }
        guard let path = choice.capabilities else { return choice.builtInTargets.first?.capabilities() }
        return load(path, &reporter) { Capabilities.load($0, into: &$1) }
    }

    /// What an emulator of this machine says, or said when it was last asked.
    private func ask(_ name: String, _ reporter: inout Reporter) -> Capabilities? {
        do {
            let emulator = try Emulator(named: name)
            guard let cache = CapabilitiesCache.ofUser else { return try emulator.probe().capabilities }
            return try cache.capabilities(of: emulator)
        } catch {
            reporter.report([Diagnostic(.emulator(error), at: nil)], in: SourceFile(name: name, bytes: []))
            return nil
        }
    }

    private func loadHost(_ reporter: inout Reporter) -> HostDescription? {
        var host = HostDescription.empty
        if let path = choice.host {
            guard let described = load(path, &reporter, HostDescription.read) else { return nil }
            host = described
        }
        let directories = choice.firmwareDescriptors
        guard directories.allSatisfy({ reporter.canRead(Directory(path: $0)) }) else { return nil }
        if !directories.isEmpty { reporter.report(host.loadFirmware(directories: directories)) }
        return host
    }

    private func load<Contents>(
        _ path: String, _ reporter: inout Reporter, _ parse: (SourceFile, inout DiagnosticLog) -> Contents?
    ) -> Contents? {
        guard let source = reporter.read(InputFile(path: path), limit: XMLParser.maximumSize) else { return nil }
        var log = DiagnosticLog()
        let contents = parse(source, &log)
        reporter.report(log.diagnostics, in: source)
        return contents
    }
}
