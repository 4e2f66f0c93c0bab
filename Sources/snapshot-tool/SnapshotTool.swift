import ArgumentParser
import Capabilities
import Diagnostics
import Foundation

/// Turns a capabilities cache file of libvirt into the source file of a built-in target.
///
/// The cache file is what libvirt leaves in its cache directory after it has asked a QEMU what it can do:
/// `virsh -c 'qemu:///embed?root=DIR' domcapabilities` writes `DIR/cache/qemu/capabilities/*.xml`.
@main
struct SnapshotTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-tool", abstract: "Write a built-in target from a libvirt capabilities cache file.")

    @Argument(help: "The <qemuCaps> file.")
    var file: String

    @Option(help: "Name of the static member that holds the snapshot.")
    var member: String

    @Option(help: "A flag of a feature that the program has and the host it was asked on hid; repeatable.")
    var add: [String] = []

    func run() throws {
        let source = SourceFile(name: file, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
        var log = DiagnosticLog()
        let loaded = Capabilities.load(source, into: &log)
        for diagnostic in log.diagnostics { report(diagnostic, in: source) }
        guard let loaded else { throw ExitCode.failure }
        let added = try add.map { name in
            guard let flag = CapabilityFlag(name: name) else { throw ValidationError("unknown flag '\(name)'") }
            return flag
        }
        print(swiftFile(loaded.forAnyHost(adding: added)), terminator: "")
    }

    private func report(_ diagnostic: Diagnostic, in source: SourceFile) {
        let place = diagnostic.range.map { source.position(of: $0.lowerBound) }
        let prefix = place.map { "\(source.name):\($0.line):\($0.column)" } ?? source.name
        FileHandle.standardError.write(Data("\(prefix): \(diagnostic.message.text)\n".utf8))
    }

    private func swiftFile(_ capabilities: Capabilities) -> String {
        let added = add.map { " --add \($0)" }.joined()
        return """
            // QEMU \(capabilities.version) (\(capabilities.package)), \(capabilities.architecture.rawValue), as libvirt saw it.
            // Written by: snapshot-tool CACHE-FILE --member \(member)\(added)

            extension BuiltInTarget {
                static let \(member): StaticString = #\"""

            """ + capabilities.snapshot + "\n\"\"\"#\n}\n"
    }
}
