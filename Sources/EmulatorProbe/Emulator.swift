import CapabilityProbe
import Capabilities
import POSIXFiles
import QMP

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// An emulator of this machine. Asking it means running it, so this is done only where a user names one, never because a
/// document does.
public struct Emulator: Sendable, Hashable {
    /// Absolute.
    public let path: String

    /// Finds the program of a name, as a shell would: a name without a slash is looked for in `PATH`.
    public init(named name: String) throws(QMPFailure) {
        if name.contains("/") {
            path = name.hasPrefix("/") ? name : "\(Self.workingDirectory)/\(name)"
            guard Self.isProgram(path) else { throw QMPFailure(nil, .cannotStart("\(name) is no program")) }
            return
        }
        let directories = getenv("PATH").map { String(cString: $0) } ?? ""
        let found = directories.split(separator: ":").map { "\($0)/\(name)" }.first { $0.hasPrefix("/") && Self.isProgram($0) }
        guard let found else { throw QMPFailure(nil, .cannotStart("there is no program \(name) in PATH")) }
        path = found
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    private static var workingDirectory: String {
        guard let directory = getcwd(nil, 0) else { return "" }
        defer { free(directory) }
        return String(cString: directory)
    }

    /// Runs the emulator and asks it everything.
    public func probe(limits: ProbeLimits = ProbeLimits()) throws(QMPFailure) -> ProbedEmulator {
        var source = Processes(path: path, limits: limits)
        return try ask(&source)
    }

    /// Runs the emulator, asks it everything, and keeps what was said, to be read by `Recording`.
    public func record(limits: ProbeLimits = ProbeLimits()) throws(QMPFailure) -> (ProbedEmulator, recording: [UInt8]) {
        var source = RecordingSource(Processes(path: path, limits: limits))
        let probed = try ask(&source)
        return (probed, source.recording)
    }

    private func ask(_ source: inout some ConversationSource) throws(QMPFailure) -> ProbedEmulator {
        try HeldSignals.during { () throws(QMPFailure) in
            try CapabilitiesBuilder.ask(emulator: path, on: &source, host: .this)
        }
    }

    /// Starts the emulator as often as it is to be asked.
    private struct Processes: ConversationSource {
        var path: String
        var limits: ProbeLimits

        func begin(_ accelerators: ProbeAccelerators) throws(QMPFailure) -> EmulatorProcess {
            try EmulatorProcess(path: path, accelerators: accelerators, limits: limits)
        }
    }
}
