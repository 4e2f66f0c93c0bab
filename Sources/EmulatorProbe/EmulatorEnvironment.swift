#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The accelerator of the host's system.
enum HostAccelerator {
    #if canImport(Darwin)
    static let name = "hvf"
    #else
    static let name = "kvm"
    #endif
}

enum MonotonicClock {
    /// Since some moment of the past.
    static var milliseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

/// What an emulator gets of this process' environment: what a program needs to find its parts, and nothing that would make
/// it open a display or sound.
enum EmulatorEnvironment {
    private static let names = [
        "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "LD_LIBRARY_PATH", "LD_PRELOAD", "QEMU_MODULE_DIR",
    ]

    static var variables: [String] {
        ["LC_ALL=C"] + names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    }
}
