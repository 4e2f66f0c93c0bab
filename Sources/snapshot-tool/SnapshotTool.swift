import ArgumentParser
import CapabilityProbe
import Capabilities
import EmulatorProbe
import Foundation

/// Asks emulators what they can do, and writes the source files of built-in targets.
@main
struct SnapshotTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot-tool", abstract: "Write built-in targets from emulators, by running them.",
        discussion: """
            Each argument is a distribution's name and the directory its packages were unpacked in, which has usr/bin and \
            usr/lib. One run makes all targets: what OUT has of other runs is removed.
            """)

    @Argument(help: ArgumentHelp("A distribution and where it is.", valueName: "name=dir"))
    var distributions: [String]

    @Option(help: ArgumentHelp("Directory of the source files.", valueName: "dir"))
    var out: String

    /// A target and where it comes from.
    private struct Snapshot {
        var name: String
        var member: String
        var origin: String
        var version: QEMUVersion
        var architecture: String
    }

    func run() throws {
        var snapshots: [Snapshot] = []
        for distribution in distributions {
            let parts = distribution.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw ValidationError("'\(distribution)' has no =") }
            // Devices and accelerators may be modules; an emulator looks for them where it would be installed.
            if let modules = modules(below: "\(parts[1])/usr/lib") { setenv("QEMU_MODULE_DIR", modules, 1) }
            for name in Self.emulators {
                // What is in libexec, a script of the name in bin starts.
                let paths = ["usr/libexec", "usr/bin"].map { "\(parts[1])/\($0)/\(name)" }
                guard let path = paths.first(where: FileManager.default.isExecutableFile) else { continue }
                snapshots.append(try write(path: path, distribution: parts[0]))
            }
        }
        // x86_64 is what most come for, then by name; newest first.
        snapshots.sort {
            ($1.version, $0.architecture == "x86_64" ? "" : $0.architecture)
                < ($0.version, $1.architecture == "x86_64" ? "" : $1.architecture)
        }
        try write(list: snapshots)
        let written = Set(snapshots.map { Self.file($0.member) })
        for file in try FileManager.default.contentsOfDirectory(atPath: out)
        where file.hasPrefix("QEMU") && !written.contains(file) {
            try FileManager.default.removeItem(atPath: "\(out)/\(file)")
        }
    }

    /// The programs for the architectures that documents can name.
    private static let emulators = Set(Architecture.allCases.map { "qemu-system-\($0.qemuName)" }).sorted()

    private func modules(below directory: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.map { "\(directory)/\($0)/qemu" }.first { FileManager.default.fileExists(atPath: $0) }
    }

    private static func file(_ member: String) -> String { "QEMU\(member.dropFirst("qemu".count)).swift" }

    private func write(path: String, distribution: String) throws -> Snapshot {
        let probed = try Emulator(named: path).probe()
        var capabilities = probed.capabilities.forAnyHost(adding: probed.hiddenByHost)
        // Where distributions install it, wherever it was unpacked here.
        capabilities = capabilities.atPath("/usr/bin/\(path.split(separator: "/").last ?? "")")
        let version = capabilities.version, architecture = capabilities.architecture.rawValue
        let member = "qemu\(version.major)_\(version.minor)_\(architecture)"
        let text = """
            // QEMU \(version) (\(capabilities.package)), \(architecture). Written by `make snapshots`.

            extension BuiltInTarget {
                static let \(member): StaticString = #\"""

            """ + capabilities.snapshot + "\n\"\"\"#\n}\n"
        try Data(text.utf8).write(to: URL(filePath: "\(out)/\(Self.file(member))"))
        return Snapshot(
            name: "\(version.major).\(version.minor)-\(architecture)", member: member,
            origin: "QEMU \(version) of \(distribution)", version: version, architecture: architecture)
    }

    private func write(list snapshots: [Snapshot]) throws {
        let lines = snapshots.map {
            "        BuiltInTarget(name: \"\($0.name)\", origin: \"\($0.origin)\", snapshot: \($0.member)),\n"
        }
        let text = """
            // Written by `make snapshots`.

            extension BuiltInTarget {
                /// Every built-in target, newest first.
                public static let all = [

            """ + lines.joined() + "    ]\n}\n"
        try Data(text.utf8).write(to: URL(filePath: "\(out)/BuiltInTarget+All.swift"))
    }
}

extension Capabilities {
    fileprivate func atPath(_ path: String) -> Capabilities {
        var facts = facts
        facts.emulator = path
        return Capabilities(flags: flags, facts: facts)
    }
}
