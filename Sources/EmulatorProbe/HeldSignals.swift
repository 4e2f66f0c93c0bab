#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The signals that ask this process to end. They are held back while a program runs that would stay behind.
enum HeldSignals {
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    /// Calls `body`; a signal that comes meanwhile takes effect when it has returned.
    static func during<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        var held = sigset_t()
        var previous = sigset_t()
        sigemptyset(&held)
        for signal in signals { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
        return try body()
    }

    /// Whether one of them came.
    static var areWaiting: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return signals.contains { sigismember(&pending, $0) == 1 }
    }
}
