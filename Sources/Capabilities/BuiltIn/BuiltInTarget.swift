/// A QEMU that the compiler knows without asking one.
///
/// It answers for any host (`Capabilities.forAnyHost`): KVM is there, and nothing is known of the host's CPU but what
/// TCG makes of it.
public struct BuiltInTarget: Sendable {
    /// `VERSION-ARCH`, such as `10.0-x86_64`.
    public let name: String
    /// Where the facts come from.
    public let origin: String
    let snapshot: StaticString

    init(name: String, origin: String, snapshot: StaticString) {
        self.name = name
        self.origin = origin
        self.snapshot = snapshot
    }

    /// Decodes the target; well below a millisecond, so nothing is kept.
    public func capabilities() -> Capabilities {
        let text = UnsafeBufferPointer(start: snapshot.utf8Start, count: snapshot.utf8CodeUnitCount)
        do {
            return try Capabilities(snapshot: text)
        } catch {
            // The text is part of the program, and a test decodes every one.
            preconditionFailure("built-in target \(name), line \(error.line): \(error.text)")
        }
    }

    /// The architecture where a name gives none.
    private static let defaultArchitecture = Architecture.x86_64

    /// The target of a name, `VERSION` or `VERSION-ARCH`; without an architecture x86_64 is meant. An architecture has the
    /// name it has in documents, or the one in the program's.
    public static func named(_ name: String) throws(UnknownBuiltInTarget) -> BuiltInTarget {
        let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let architecture = parts.count > 1 ? Architecture(qemuName: parts[1])?.rawValue ?? parts[1] : defaultArchitecture.rawValue
        let full = "\(parts[0])-\(architecture)"
        guard let target = all.first(where: { $0.name == full }) else { throw UnknownBuiltInTarget(name: name) }
        return target
    }
}

/// A built-in target that does not exist was asked for.
public struct UnknownBuiltInTarget: Error, Equatable, CustomStringConvertible {
    public let name: String

    public var description: String {
        var versions: [String] = []
        for target in BuiltInTarget.all {
            let version = String(target.name.prefix { $0 != "-" })
            if versions.last != version { versions.append(version) }
        }
        return "there is no built-in QEMU '\(name)'; there are \(versions.joined(separator: ", ")), for most architectures, such as "
            + "\(BuiltInTarget.all[0].name). Any other can be asked (--emulator) or described by a capabilities file of libvirt"
    }
}
