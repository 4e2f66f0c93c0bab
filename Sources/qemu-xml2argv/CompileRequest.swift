import Capabilities
import DomainCompiler
import POSIXFiles
import QEMUArguments
import Schemas

/// A compilation that was asked for, however that was typed.
struct CompileRequest {
    var files: [InputFile]
    var product = Run.Product.commandLine(.shell)
    var profile = Profile.standalone()
    var target = TargetChoice()
    /// A document of domain capabilities that narrows the target; nil for none.
    var domainCapabilities: String?
    /// Rejects documents with warnings.
    var isStrict = false
    /// Validates documents against the schema besides.
    var validates = false
    var diagnostics = DiagnosticsFormat.text
    var output = OutputFile.standardOutput

    /// Compiles the files. Throws where the schema cannot be had.
    func run() throws -> ExitStatus {
        let validator: SchemaValidator? = validates ? try .domain() : nil
        var reporter = Reporter(format: diagnostics, isColoured: Terminal.coloursStandardError)
        let loader = TargetLoader(choice: target, profile: profile, domainCapabilities: domainCapabilities)
        if target.builtInTargets.count > 1 { return compare(loader, validator, reporter) }
        guard let target = loader.load(&reporter) else {
            reporter.finish()
            return .unreadable
        }
        var run = Run(compiler: compiler(for: target), validator: validator, product: product, output: output, reporter: reporter)
        return run.compile(files)
    }

    /// Compiles for each of several targets and shows what differs.
    private func compare(_ loader: TargetLoader, _ validator: SchemaValidator?, _ reporter: Reporter) -> ExitStatus {
        var reporter = reporter
        guard let targets = loader.loadAll(&reporter) else {
            reporter.finish()
            return .unreadable
        }
        var comparison = Comparison(
            compilers: targets.map { (name: $0.name, compiler: compiler(for: $0.target)) }, validator: validator,
            product: product.isDocument ? .resolvedDocument : .commandLine, output: output, reporter: reporter)
        return comparison.compare(files)
    }

    private func compiler(for target: Target) -> Compiler {
        var compiler = Compiler(target)
        compiler.strict = isStrict
        return compiler
    }
}

/// The QEMU and the host that something is asked for.
struct TargetChoice {
    /// The built-in QEMU that is compiled for where nothing else is said.
    static let defaultQEMU = "10.0"

    /// Names of built-in targets, with commas between; nil where none is named.
    var qemu: String?
    /// A file in libvirt's capabilities cache format.
    var capabilities: String?
    /// A program to ask.
    var emulator: String?
    /// A file that describes the host.
    var host: String?
    /// Directories of firmware descriptors; a later one replaces files of the same name.
    var firmwareDescriptors: [String] = []

    /// The built-in targets named or, where none was, the default one.
    var builtInTargets: [BuiltInTarget] {
        (qemu ?? Self.defaultQEMU).split(separator: ",").compactMap { try? BuiltInTarget.named(String($0)) }
    }
}
