import Diagnostics
import HostFiles
import POSIXFiles

/// Prints diagnostics to standard error as they come, in the format asked for.
struct Reporter {
    private let format: DiagnosticsFormat
    private let isColoured: Bool
    private var sarif = SARIFLog(toolVersion: Command.version)

    init(format: DiagnosticsFormat, isColoured: Bool) {
        self.format = format
        self.isColoured = isColoured
    }

    mutating func report(_ diagnostics: [Diagnostic], in source: SourceFile) {
        switch format {
        case .text: write(TextRenderer.render(diagnostics, in: source, coloured: isColoured))
        case .json: write(JSONRenderer.render(diagnostics, in: source))
        case .sarif: sarif.add(diagnostics, in: source)
        }
    }

    /// Reads a file; what prevents it is reported like any other error.
    mutating func read(_ file: InputFile, limit: Int) -> SourceFile? {
        do {
            return SourceFile(name: file.name, bytes: try file.read(limit: limit))
        } catch {
            report([Diagnostic(.cannotRead(error), at: nil)], in: SourceFile(name: file.name, bytes: []))
            return nil
        }
    }

    /// Whether the names in a directory can be read; what prevents it is reported like any other error.
    mutating func canRead(_ directory: Directory) -> Bool {
        do {
            _ = try directory.names()
            return true
        } catch {
            report([Diagnostic(.cannotRead(.system(error)), at: nil)], in: SourceFile(name: directory.path, bytes: []))
            return false
        }
    }

    /// Warns of files that a description of the host does without.
    mutating func report(_ skipped: [SkippedFile]) {
        for file in skipped { report([Diagnostic(.skipped(file.reason), at: file.range)], in: file.source) }
    }

    /// Writes a file; what prevents it is reported like any other error.
    mutating func write(_ bytes: [UInt8], to file: OutputFile) -> Bool {
        do {
            try file.write(bytes)
            return true
        } catch {
            report([Diagnostic(.cannotWrite(error), at: nil)], in: SourceFile(name: file.name, bytes: []))
            return false
        }
    }

    /// Writes what could not be written before everything was known.
    func finish() {
        if format == .sarif { write(sarif.bytes) }
    }

    private func write(_ bytes: [UInt8]) {
        // Nobody is left to tell when standard error fails.
        try? FileDescriptor.writeAll(bytes, to: 2)
    }
}

extension Message {
    static func cannotRead(_ reason: InputFile.Failure) -> Message { .error("cannot be read: \(reason)") }
    fileprivate static func skipped(_ reason: String) -> Message { .warning("left out: \(reason)") }
    static func cannotWrite(_ reason: SystemError) -> Message { .error("cannot be written: \(reason)") }
}
