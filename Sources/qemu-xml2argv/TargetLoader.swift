import Capabilities
import Diagnostics
import DomainCompiler
import POSIXFiles
import XMLTree

/// Makes the target that the options describe.
struct TargetLoader {
    /// The built-in QEMU that is compiled for where nothing else is said.
    static let defaultQEMU = "10.0"

    let options: TargetOptions
    var profile = Profile.standalone()
    /// A document of domain capabilities that narrows the target; nil for none.
    var domainCapabilities: String?

    /// The target; nil, with errors reported, where a file it depends on cannot be used.
    func load(_ reporter: inout Reporter) -> Target? {
        let capabilities = loadCapabilities(&reporter)
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
        guard let path = options.capabilities else { return options.builtInTarget?.capabilities() }
        return load(path, &reporter) { Capabilities.load($0, into: &$1) }
    }

    private func loadHost(_ reporter: inout Reporter) -> HostDescription? {
        guard let path = options.host else { return .empty }
        return load(path, &reporter) { HostDescription.read($0, into: &$1) }
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
