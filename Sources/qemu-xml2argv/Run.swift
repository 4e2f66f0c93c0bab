import Diagnostics
import DomainCompiler
import POSIXFiles
import QEMUArguments
import Schemas
import XMLTree

/// The command's exit status. Over several files the gravest one counts.
enum ExitStatus: Int32, Comparable {
    case compiled = 0
    case rejected = 1
    /// A file could not be read or written.
    case unreadable = 2

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// One run of the command: compiles every file and prints the results in order.
struct Run {
    /// What is printed for a document that compiled.
    enum Product {
        case commandLine(CommandLineFormat)
        case resolvedDocument
        case explanation

        /// It is XML, not words.
        var isDocument: Bool { if case .resolvedDocument = self { true } else { false } }
    }

    let compiler: Compiler
    /// Validates documents besides; nil where that was not asked for.
    let validator: SchemaValidator?
    let product: Product
    let output: OutputFile
    var reporter: Reporter
    private(set) var status = ExitStatus.compiled
    /// What is kept until everything compiled, so that a file gets all of it or stays as it was.
    private var pending: [UInt8] = []

    init(compiler: Compiler, validator: SchemaValidator?, product: Product, output: OutputFile, reporter: Reporter) {
        self.compiler = compiler
        self.validator = validator
        self.product = product
        self.output = output
        self.reporter = reporter
    }

    /// Compiles the files. Returns the status to exit with.
    mutating func compile(_ files: [InputFile]) -> ExitStatus {
        for file in files { compile(file) }
        if output != .standardOutput, status == .compiled { write(pending) }
        reporter.finish()
        return status
    }

    private mutating func compile(_ file: InputFile) {
        guard let source = reporter.read(file, limit: XMLParser.maximumSize) else {
            return status = max(status, .unreadable)
        }
        let compilation = compiler.compile(source)
        let violations = validator?.diagnose(compilation.source) ?? []
        reporter.report(compilation.diagnostics + violations, in: compilation.source)
        guard violations.isEmpty, let bytes = print(compilation) else {
            return status = max(status, .rejected)
        }
        if output == .standardOutput { write(bytes) } else { pending += bytes }
    }

    /// The text of what was asked for; nil where the document was rejected.
    private func print(_ compilation: Compilation) -> [UInt8]? {
        guard let commandLine = compilation.commandLine else { return nil }
        return switch product {
        case .commandLine(let format): commandLine.bytes(as: format)
        case .resolvedDocument: compilation.resolvedXML()
        case .explanation: compilation.explanation()
        }
    }

    private mutating func write(_ bytes: [UInt8]) {
        if !reporter.write(bytes, to: output) { status = max(status, .unreadable) }
    }
}
