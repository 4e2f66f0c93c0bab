#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the process is connected to.
enum Terminal {
    /// Whether diagnostics are coloured: standard error is a terminal that can, and `NO_COLOR` (no-color.org) is not set.
    static var coloursStandardError: Bool {
        isatty(2) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }

    static var standardInputIsTerminal: Bool { isatty(0) == 1 }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

extension ExitStatus {
    /// Ends the process.
    func exit() -> Never {
        #if canImport(Darwin)
        Darwin.exit(rawValue)
        #elseif canImport(Musl)
        Musl.exit(rawValue)
        #else
        Glibc.exit(rawValue)
        #endif
    }
}
