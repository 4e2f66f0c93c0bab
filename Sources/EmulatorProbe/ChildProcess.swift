import POSIXFiles

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A program that was started, with a socket for its standard input and output and a pipe for what it complains.
///
/// It has a process group of its own, which is killed and reaped at the latest when the value goes: nothing that it
/// started in turn is left.
struct ChildProcess: ~Copyable {
    /// Its standard input and output; reading and writing do not block.
    let channel: FileDescriptor
    /// Its standard error; reading does not block.
    let complaints: FileDescriptor
    private var process: pid_t?

    /// Starts a program.
    /// - Parameters:
    ///   - path: Of the program; nothing is searched.
    ///   - environment: `NAME=value`, all the program gets.
    init(path: String, arguments: [String], environment: [String]) throws(SystemError) {
        let sockets = try Ends.socketPair()
        let pipe = try Ends.pipe()
        process = try Self.spawn(path, arguments, environment, channel: sockets.theirs.number, complaints: pipe.theirs.number)
        channel = sockets.ours
        complaints = pipe.ours
    }

    deinit { if let process { Self.end(process) } }

    /// Whether the program has ended; it can still be asked how.
    var hasEnded: Bool {
        guard let process else { return true }
        var information = siginfo_t()
        // Where it has not, the call leaves the structure as it is.
        return waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0 && information.si_signo == SIGCHLD
    }

    /// How the program ended: its wait status; nil where it has to be killed because it does not end by itself within
    /// `milliseconds`. It is gone afterwards.
    mutating func end(within milliseconds: Int) -> Int32? {
        guard let process else { return nil }
        self.process = nil
        var status: Int32 = 0
        for _ in 0...milliseconds {
            if waitpid(process, &status, WNOHANG) == process {
                // What it started may outlive it.
                kill(-process, SIGKILL)
                return status
            }
            usleep(1000)
        }
        Self.end(process)
        return nil
    }

    private static func end(_ process: pid_t) {
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    // MARK: Starting

    private static func spawn(
        _ path: String, _ arguments: [String], _ environment: [String], channel: Int32, complaints: Int32
    ) throws(SystemError) -> pid_t {
        var attributes = SpawnAttributes.empty
        var actions = SpawnActions.empty
        posix_spawnattr_init(&attributes)
        posix_spawn_file_actions_init(&actions)
        defer {
            posix_spawnattr_destroy(&attributes)
            posix_spawn_file_actions_destroy(&actions)
        }
        posix_spawn_file_actions_adddup2(&actions, channel, 0)
        posix_spawn_file_actions_adddup2(&actions, channel, 1)
        posix_spawn_file_actions_adddup2(&actions, complaints, 2)
        // Whatever signals this process holds back or ignores, the program begins like one started by a shell.
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        var flags = Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
        #if canImport(Darwin)
        flags |= Int16(POSIX_SPAWN_CLOEXEC_DEFAULT)
        #endif
        posix_spawnattr_setflags(&attributes, flags)
        let words = CStrings([path] + arguments)
        let variables = CStrings(environment)
        var process: pid_t = 0
        let code = posix_spawn(&process, path, &actions, &attributes, words.pointers, variables.pointers)
        guard code == 0 else { throw SystemError(code: code) }
        return process
    }
}

/// The two ends of a connection with a program.
private struct Ends: ~Copyable {
    /// Does not block.
    let ours: FileDescriptor
    let theirs: FileDescriptor

    static func socketPair() throws(SystemError) -> Ends {
        var ends: [Int32] = [-1, -1]
        #if canImport(Glibc)
        let type = Int32(SOCK_STREAM.rawValue)
        #else
        let type = SOCK_STREAM
        #endif
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw .last }
        #if canImport(Darwin)
        var yes: Int32 = 1
        setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
        #endif
        return Ends(ends)
    }

    static func pipe() throws(SystemError) -> Ends {
        var ends: [Int32] = [-1, -1]
        guard pipeCall(&ends) == 0 else { throw .last }
        return Ends(ends)
    }

    /// Neither end is inherited but as a standard stream.
    private init(_ ends: [Int32]) {
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        ours = FileDescriptor(owning: ends[0])
        theirs = FileDescriptor(owning: ends[1])
    }
}

/// `pipe`, which is also the name of a method.
private func pipeCall(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

#if canImport(Darwin)
private typealias SpawnAttributes = posix_spawnattr_t?
private typealias SpawnActions = posix_spawn_file_actions_t?
extension Optional where Wrapped == OpaquePointer {
    fileprivate static var empty: Self { nil }
}
#else
private typealias SpawnAttributes = posix_spawnattr_t
private typealias SpawnActions = posix_spawn_file_actions_t
extension posix_spawnattr_t {
    fileprivate static var empty: Self { Self() }
}
extension posix_spawn_file_actions_t {
    fileprivate static var empty: Self { Self() }
}
#endif

/// A null-terminated array of C strings, as `exec` takes it.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

    deinit { for pointer in pointers { free(pointer) } }
}
