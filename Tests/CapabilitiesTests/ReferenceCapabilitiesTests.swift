import Diagnostics
import Foundation
import Testing

@testable import Capabilities

/// The capabilities files of the reference corpus, which stands beside the package where there is one.
enum ReferenceCapabilities {
    static let files: [URL] = {
        let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared/reference/suite/qemucapabilitiesdata")
        let files = try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "xml" }.sorted { $0.path < $1.path }
    }()

    static func load(_ file: URL) throws -> (Capabilities?, [Diagnostic]) {
        var log = DiagnosticLog()
        let source = SourceFile(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
        return (Capabilities.load(source, into: &log), log.diagnostics)
    }
}

/// Real files of many releases and architectures load without a word, and hold what their text says.
@Suite(.enabled(if: !ReferenceCapabilities.files.isEmpty, "no reference corpus in ../shared/reference: nothing to load"))
struct ReferenceCapabilitiesTests {
    @Test(arguments: ReferenceCapabilities.files)
    func loadsWithoutDiagnostics(file: URL) throws {
        let (loaded, diagnostics) = try ReferenceCapabilities.load(file)
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message.text))")
        let qemu = try #require(loaded)

        // caps_VERSION_ARCH[+VARIANT].xml
        let parts = file.deletingPathExtension().lastPathComponent.split(separator: "_", maxSplits: 2)
        #expect(qemu.architecture.rawValue == String(parts[2].prefix { $0 != "+" }))

        let text = try String(contentsOf: file, encoding: .utf8)
        func occurrences(_ needle: String) -> Int { text.components(separatedBy: needle).count - 1 }
        #expect(qemu.flags.reduce(0) { count, _ in count + 1 } == occurrences("<flag "))
        #expect(qemu.accelerators.reduce(0) { $0 + $1.machineTypes.count } == occurrences("<machine "))
        #expect(qemu.accelerators.reduce(0) { $0 + $1.cpuModels.count } == occurrences("<cpu "))
        #expect(
            qemu.accelerators.reduce(0) { $0 + $1.cpuModels.reduce(0) { $0 + $1.blockers.count } } == occurrences("<blocker "))
        let properties = qemu.accelerators.compactMap(\.hostCPU).reduce(0) {
            $0 + $1.properties.count + $1.deprecatedProperties.count
        }
        #expect(properties == occurrences("<property "))
    }

    @Test(arguments: ReferenceCapabilities.files)
    func everyAliasResolvesAndCanBeStripped(file: URL) throws {
        let qemu = try #require(try ReferenceCapabilities.load(file).0)
        let stripped = qemu.strippingMachineAliases()
        for accelerator in qemu.accelerators {
            for machine in accelerator.machineTypes {
                guard let alias = machine.alias else { continue }
                #expect(qemu.canonicalMachine(alias, accel: accelerator.accelerator) == machine.name)
                #expect(qemu.machineType(named: alias, accel: accelerator.accelerator) == machine)
                #expect(stripped.canonicalMachine(alias, accel: accelerator.accelerator) == alias)
                #expect(stripped.machineType(named: alias, accel: accelerator.accelerator)?.maxCPUs == machine.maxCPUs)
                #expect(stripped.machineType(named: machine.name, accel: accelerator.accelerator)?.name == machine.name)
            }
        }
    }

    /// The text of a snapshot loses nothing, and writing what was read gives the same bytes.
    @Test(arguments: ReferenceCapabilities.files)
    func snapshotsLoseNothing(file: URL) throws {
        let qemu = try #require(try ReferenceCapabilities.load(file).0)
        let text = SnapshotEncoder.encode(qemu)
        let decoded = try Array(text.utf8).withUnsafeBufferPointer { try SnapshotDecoder.decode($0) }
        #expect(decoded.flags == qemu.flags)
        #expect(decoded.facts == qemu.facts)
        #expect(SnapshotEncoder.encode(decoded) == text)
    }
}
