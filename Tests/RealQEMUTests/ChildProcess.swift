import Foundation

#if canImport(Darwin)
import Darwin
private func emptyFileActions() -> posix_spawn_file_actions_t? { nil }
private func emptyAttributes() -> posix_spawnattr_t? { nil }
#else
import Glibc
private func emptyFileActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
private func emptyAttributes() -> posix_spawnattr_t { posix_spawnattr_t() }
#endif

/// A program that this test started and that ends with it: when the object goes, or when the test process dies, by whatever signal.
///
/// Foundation's `Process` hands the blocked signals of a worker thread down to the child and promises nothing when the
/// parent is killed. Here the child's standard input is a pipe that nobody writes to; a shell beside the program reads
/// it, and when it closes, kills the program.
final class ChildProcess {
    private let identifier: pid_t
    private let lifeline: Int32
    private var status: Int32?

    private static let leashed = """
        exec 3<&0
        (read -r released <&3 || kill -9 $$) >/dev/null 2>&1 &
        cd "$1" && shift
        exec "$@" </dev/null 3<&-
        """

    /// Starts a program in a directory; its standard output and standard error go into the file `output`.
    init(program: String, arguments: [String], environment: [String: String] = [:], directory: String, output: String) throws {
        _ = Self.writesToTheDeadFail
        Self.starting.lock()
        defer { Self.starting.unlock() }
        let (reading, writing) = try Self.pipeOfOurOwn()
        defer { close(reading) }

        var files = emptyFileActions()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, reading, 0)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&files, 1, 2)

        var attributes = emptyAttributes()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        let words = ["/bin/sh", "-c", Self.leashed, "sh", directory, program] + arguments
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }.map { "\($0)=\($1)" }
        var child: pid_t = 0
        let error = withCStrings(words) { argv in
            withCStrings(variables) { envp in posix_spawn(&child, "/bin/sh", &files, &attributes, argv, envp) }
        }
        guard error == 0 else {
            close(writing)
            throw HarnessError("cannot start \(program): \(String(cString: strerror(error)))")
        }
        identifier = child
        lifeline = writing
    }

    deinit {
        if isRunning {
            kill(identifier, SIGKILL)
            waitpid(identifier, nil, 0)
        }
        _ = write(lifeline, "\n", 1)
        close(lifeline)
    }

    var isRunning: Bool {
        if status == nil {
            var code: Int32 = 0
            if waitpid(identifier, &code, WNOHANG) == identifier { status = code }
        }
        return status == nil
    }

    /// Whether it has ended with exit status 0.
    var succeeded: Bool { !isRunning && status == 0 }

    /// A pipe that no other child inherits: an end that leaks would keep this child alive. Called with `starting` locked.
    private static func pipeOfOurOwn() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw HarnessError("no pipe: \(lastSystemError())") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static let starting = NSLock()

    /// Writing to a program that is gone is an error to handle, not a signal that ends the test.
    private static let writesToTheDeadFail: Void = { signal(SIGPIPE, SIG_IGN) }()
}

/// Calls `body` with a NULL-terminated array of C strings.
private func withCStrings<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
    let copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    return body(copies)
}
