import Capabilities
import DomainCompiler
import POSIXFiles
import QEMUArguments

/// The arguments of most compilations, taken without the parser: it builds itself by reflection, which takes longer than to
/// compile a document.
///
/// It knows a few options, each given once and with a value that is valid. Whatever else is there, or does not fit together,
/// is left to the parser, and so is every word about it. That both take the same from the same arguments is tested.
struct PlainArguments {
    private var files: [String] = []
    // Their names are those of `Arguments`.
    private var qemu, capabilities, host, profile, format, output: String?
    private var xml = false, explain = false, strict = false

    /// Nil where it takes the parser to understand them, or to say what is wrong.
    init?(_ arguments: [String], subcommands: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "-" || !argument.hasPrefix("-") {
                if subcommands.contains(argument) { return nil }
                files.append(argument)
            } else if !take(argument, &rest) {
                return nil
            }
        }
        guard !files.isEmpty, files.count(where: { $0 == "-" }) <= 1, fitsTogether else { return nil }
    }

    /// No option makes another one void.
    private var fitsTogether: Bool {
        if [xml, explain, format != nil].count(where: { $0 }) > 1 { return false }
        if format == CommandLineFormat.nul.rawValue, files.count > 1 { return false }
        return qemu == nil || capabilities == nil
    }

    /// Takes an option and its value; false where it is none of these, has no value or was given before.
    private mutating func take(_ option: String, _ rest: inout ArraySlice<String>) -> Bool {
        func flag(_ flag: inout Bool) -> Bool {
            defer { flag = true }
            return !flag
        }
        func value(_ value: inout String?) -> Bool {
            guard value == nil, let next = rest.popFirst(), !next.hasPrefix("-") else { return false }
            value = next
            return true
        }
        return switch option {
        case "--xml": flag(&xml)
        case "--explain": flag(&explain)
        case "--strict": flag(&strict)
        case "--qemu": value(&qemu)
        case "--capabilities": value(&capabilities)
        case "--host": value(&host)
        case "--profile": value(&profile)
        case "--format": value(&format)
        case "--output", "-o": value(&output)
        default: false
        }
    }

    /// What the arguments ask for; nil where a value is none that its option takes.
    var request: CompileRequest? {
        var request = CompileRequest(files: files.map(InputFile.init))
        if let qemu, (try? BuiltInTarget.named(qemu)) == nil { return nil }
        request.target.qemu = qemu
        request.target.capabilities = capabilities
        request.target.host = host
        if let profile {
            guard let name = ProfileName(rawValue: profile) else { return nil }
            if name == .libvirt { request.profile = .libvirt }
        }
        if let format {
            guard let format = CommandLineFormat(rawValue: format) else { return nil }
            request.product = .commandLine(format)
        }
        if xml { request.product = .resolvedDocument }
        if explain { request.product = .explanation }
        request.isStrict = strict
        if let output { request.output = OutputFile(path: output) }
        return request
    }
}
