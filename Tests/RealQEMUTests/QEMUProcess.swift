import Foundation

/// A running QEMU and its monitor.
final class QEMUProcess {
    let monitor: QMPClient
    private let process: ChildProcess
    private let log: String

    /// Starts QEMU in the scratch directory and waits until its monitor answers.
    /// - Parameters:
    ///   - arguments: the whole command line after the program's name; it has to open `monitorSocket` as a QMP server.
    ///   - environment: variables set for QEMU besides those of this process.
    ///   - deadline: seconds until a QEMU without an answer is given up.
    /// - Throws: `HarnessError` with what QEMU wrote on standard error when it ends or stays silent.
    init(
        program: String, arguments: [String], environment: [String: String] = [:],
        monitorSocket: String, scratch: ScratchDirectory, deadline: Double = 20
    ) throws {
        let log = scratch.file("qemu-output")
        let process = try ChildProcess(
            program: program, arguments: arguments, environment: environment, directory: scratch.path, output: log)
        do {
            monitor = try QMPClient(path: monitorSocket, deadline: deadline) { process.isRunning }
        } catch {
            throw HarnessError("\(error)\n\(Self.text(of: log))")
        }
        self.process = process
        self.log = log
    }

    /// What QEMU has written on its standard output and standard error.
    var output: String { Self.text(of: log) }

    var isRunning: Bool { process.isRunning }

    /// Waits for QEMU to end by itself; false when it still runs after so many seconds.
    func ends(within seconds: Double) -> Bool {
        poll(every: 0.02, for: seconds) { !process.isRunning }
    }

    private static func text(of log: String) -> String {
        (try? String(contentsOfFile: log, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    }
}

/// Asks again and again until the answer is yes; false when the time is over.
func poll(every pause: Double, for seconds: Double, _ condition: () throws -> Bool) rethrows -> Bool {
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
        if try condition() { return true }
        Thread.sleep(forTimeInterval: pause)
    }
    return try condition()
}
