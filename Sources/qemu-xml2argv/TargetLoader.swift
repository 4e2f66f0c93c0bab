import Capabilities
import Diagnostics
import DomainCompiler
import POSIXFiles
import XMLTree

/// Makes the target that the arguments describe.
struct TargetLoader {
    /// The built-in QEMU that is compiled for where nothing else is said.
    static let defaultQEMU = "10.0"

    let arguments: Arguments

    /// The target; nil, with errors reported, where a file it depends on cannot be used.
    func load(_ reporter: inout Reporter) -> Target? {
        let capabilities = loadCapabilities(&reporter)
        let host = loadHost(&reporter)
        guard let capabilities, let host else { return nil }
        return Target(capabilities: capabilities, host: host, profile: profile)
    }

    private var profile: Profile {
        switch arguments.profile {
        case .standalone: .standalone(qmp: arguments.qmp)
        case .libvirt: .libvirt
        }
    }

    private func loadCapabilities(_ reporter: inout Reporter) -> Capabilities? {
        guard let path = arguments.capabilities else { return arguments.builtInTarget?.capabilities() }
        return load(path, &reporter) { Capabilities.load($0, into: &$1) }
    }

    private func loadHost(_ reporter: inout Reporter) -> HostDescription? {
        guard let path = arguments.host else { return .empty }
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
