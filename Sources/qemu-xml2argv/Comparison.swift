import Diagnostics
import DomainCompiler
import POSIXFiles
import QEMUArguments
import Schemas
import XMLTree

/// Compiles every file for several targets, and prints the results as one listing.
struct Comparison {
    /// What is compared.
    enum Product {
        case commandLine
        case resolvedDocument
    }

    let compilers: [(name: String, compiler: Compiler)]
    /// Validates documents besides; nil where that was not asked for.
    let validator: SchemaValidator?
    let product: Product
    let output: OutputFile
    var reporter: Reporter
    private(set) var status = ExitStatus.compiled

    init(
        compilers: [(name: String, compiler: Compiler)], validator: SchemaValidator?, product: Product, output: OutputFile,
        reporter: Reporter
    ) {
        self.compilers = compilers
        self.validator = validator
        self.product = product
        self.output = output
        self.reporter = reporter
    }

    /// Compares what the files become. Returns the status to exit with.
    mutating func compare(_ files: [InputFile]) -> ExitStatus {
        var text = ""
        for file in files {
            guard let source = reporter.read(file, limit: XMLParser.maximumSize) else {
                status = max(status, .unreadable)
                continue
            }
            text += compare(source)
        }
        if !reporter.write(Array(text.utf8), to: output) { status = max(status, .unreadable) }
        reporter.finish()
        return status
    }

    private mutating func compare(_ source: SourceFile) -> String {
        let compilations = compilers.map { ($0.name, $0.compiler.compile(source)) }
        let source = compilations.first?.1.source ?? source
        let violations = validator?.diagnose(source) ?? []
        reporter.report(merge(compilations.map { ($0, $1.diagnostics) }) + violations, in: source)
        guard violations.isEmpty else {
            status = max(status, .rejected)
            return ""
        }
        var listing = MergedListing()
        var names: [String] = []
        for (name, compilation) in compilations {
            guard let lines = lines(of: compilation) else {
                status = max(status, .rejected)
                continue
            }
            names.append(name)
            listing.merge(lines, of: name)
        }
        guard !names.isEmpty else { return "" }
        let sameness = names.count > 1 && listing.isUniform ? ", the same" : ""
        return "# \(source.name) for \(names.joined(separator: ", "))\(sameness)\n" + listing.text
    }

    private func lines(of compilation: Compilation) -> [String]? {
        switch product {
        case .commandLine:
            return compilation.commandLine?.arguments.map { String(decoding: $0.shellText, as: UTF8.self) }
        case .resolvedDocument:
            return compilation.resolvedXML().map { bytes in
                String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            }
        }
    }

    /// Every diagnostic once; one that not all targets give says which ones do.
    private func merge(_ logs: [(name: String, diagnostics: [Diagnostic])]) -> [Diagnostic] {
        var names: [Diagnostic: [String]] = [:]
        var merged: [Diagnostic] = []
        for (name, diagnostics) in logs {
            for diagnostic in diagnostics {
                if names[diagnostic] == nil { merged.append(diagnostic) }
                if names[diagnostic]?.last != name { names[diagnostic, default: []].append(name) }
            }
        }
        return merged.map { diagnostic in
            guard let owners = names[diagnostic], owners.count < logs.count else { return diagnostic }
            var attributed = diagnostic
            attributed.notes.append(Diagnostic.Note("for QEMU \(owners.joined(separator: ", "))"))
            return attributed
        }
    }
}
