import CapabilityProbe
import Capabilities
import Foundation
import QMP

/// One recorded conversation of a reference corpus, `NAME_VERSION_ARCH[+VARIANT].replies`, and the host it stands for.
public struct ReferenceRecording: Sendable {
    /// The file's name without its suffix.
    public let name: String
    private let path: String

    /// The recordings of a directory, by name.
    public static func all(in directory: String) throws -> [ReferenceRecording] {
        try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".replies") }.sorted().map {
            ReferenceRecording(name: String($0.dropLast(".replies".count)), path: "\(directory)/\($0)")
        }
    }

    /// What the emulator that answered can do.
    public func capabilities() throws -> Capabilities {
        var recording = try Recording(Array(try Data(contentsOf: URL(filePath: path))))
        return try CapabilitiesBuilder.ask(emulator: "/usr/bin/qemu-system-\(architecture)", on: &recording, host: host).capabilities
    }

    private var parts: [Substring] { name.split(separator: "_", maxSplits: 2) }
    private var version: Substring { parts.count > 1 ? parts[1] : "" }
    private var architecture: Substring { (parts.count > 2 ? parts[2] : "").prefix { $0 != "+" } }

    /// Hypervisor.framework belongs to the variants of that name; the microcode's version is made up from the name.
    private var host: ProbedHost {
        func sum(_ text: Substring) -> UInt32 { text.utf8.reduce(0) { $0 &+ UInt32($1) } }
        return ProbedHost(
            hasHVF: name.hasSuffix("+hvf"), microcodeVersion: sum(architecture) &* 100_000 &+ sum(version))
    }
}
