import Foundation

/// Moves what a document or a host description names into a test's own reach: paths into its directory, other machines to an
/// address of the loopback network that no other test uses.
struct Relocation {
    /// The directory below which the paths are now, without a slash at its end.
    let root: String
    private let network = "127.\(Int.random(in: 1...254)).\(Int.random(in: 0...254))"

    /// Files that every machine has and that are only read.
    private static let everywhere: Set<Substring> = ["/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"]

    func callAsFunction(_ text: String) -> String {
        text.replacing(/([='">:])(\/(?:dev|etc|home|mnt|root|run|some|srv|tmp|usr\/share|var)\/[^'"<]*)/) { match in
            let path = match.2
            if Self.everywhere.contains(path) { return match.0 }
            // Firmware that is installed is better than an empty file.
            if path.hasPrefix("/usr/share/"), FileManager.default.fileExists(atPath: String(path)) { return match.0 }
            return match.1 + root + path
        }
        .replacing(/(<host [^>]*name=|\ host=)(['"])(?!127\.|localhost|0\.0\.0\.0)([0-9a-f:.]+|[a-z0-9.-]+\.example\.[a-z]+)\2/) { match in
            "\(match.1)\(match.2)\(address(of: match.3))\(match.2)"
        }
        .replacing(/(<address>)(192\.[^<]*)/) { "\($0.1)\(address(of: $0.2))" }
    }

    /// The same machine has the same address, another one most likely another.
    private func address(of machine: Substring) -> String {
        "\(network).\(machine.utf8.reduce(0) { ($0 * 31 + Int($1)) % 251 } + 2)"
    }
}
