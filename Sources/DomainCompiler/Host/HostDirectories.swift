/// Directories below which a daemon keeps what belongs to a domain.
///
/// Each is optional. Where one is unknown the derived path is a file in the working directory, named after the domain:
/// what a command line that is started by hand can use without preparing anything.
public struct HostDirectories: Sendable, Hashable {
    /// Per-domain sockets and keys: `LIB/domain-ID-NAME/…` (libvirt: `/var/lib/libvirt/qemu`).
    public var library: String?
    /// Channel sockets: `CHANNEL/ID-NAME/TARGET` (libvirt: `/run/libvirt/qemu/channel`).
    public var channelTarget: String?
    /// Files behind file-backed memory: `RAM/ID-NAME/ALIAS` (`memory_backing_dir` of qemu.conf).
    public var memoryBacking: String?
    /// UEFI variable stores: `NVRAM/NAME_VARS.fd`.
    public var nvram: String?
    /// Sockets of passt.
    public var passt: String?
    /// Private D-Bus daemons of `<graphics type='dbus'>`.
    public var dbus: String?
    /// Sockets of the RDP server program.
    public var rdp: String?
    /// The number a running domain has; -1 before it is started. Part of the names above.
    public var domainID: Int32 = -1

    public init() {}

    /// Longest part of a domain's name, in bytes, that appears in a path (unix socket paths are short).
    private static let shortNameLimit = 20

    /// `ID-NAME` with the name cut short: what paths of a domain contain.
    public func shortName(_ name: String) -> String {
        guard name.utf8.count > Self.shortNameLimit else { return "\(domainID)-\(name)" }
        // Never half a character: the cut moves back to the last whole one.
        var end = name.utf8.index(name.utf8.startIndex, offsetBy: Self.shortNameLimit)
        while end.samePosition(in: name.unicodeScalars) == nil { end = name.utf8.index(before: end) }
        return "\(domainID)-\(name[..<end])"
    }

    /// The directory of one domain; nil without a library directory.
    public func domain(_ name: String) -> String? {
        domain(shortName: shortName(name))
    }

    /// The directory of the domain of a short name.
    func domain(shortName: String) -> String? { library.map { $0 + "/domain-" + shortName } }

    /// A file or socket in the directory of one domain.
    public func domainFile(_ file: String, of name: String) -> String {
        domain(name).map { "\($0)/\(file)" } ?? Self.local(name, file)
    }

    /// The socket of a `<channel>` without a path: `target` is the channel's name, or the name of its port.
    public func channelSocket(_ target: String, of name: String) -> String {
        channelTarget.map { "\($0)/\(shortName(name))/\(target)" } ?? Self.local(name, target.hasSuffix(".sock") ? target : target + ".sock")
    }

    /// The file behind a memory back-end of a domain, by the back-end's alias.
    public func memoryFile(_ alias: String, of name: String) -> String {
        memoryBacking.map { "\($0)/\(shortName(name))/\(alias)" } ?? Self.local(name, alias)
    }

    /// The variable store of a domain, `suffix` being the format's file name extension.
    public func variableStore(of name: String, suffix: String = "fd") -> String {
        "\(nvram ?? ".")/\(name)_VARS.\(suffix)"
    }

    /// The socket that connects an interface to its passt process, by the interface's alias.
    public func passtSocket(_ alias: String, of name: String) -> String {
        passt.map { "\($0)/\(shortName(name))-\(alias).socket" } ?? Self.local(name, alias + "-passt.sock")
    }

    /// The socket of the domain's private D-Bus daemon.
    public func dbusSocket(of name: String) -> String {
        dbus.map { "\($0)/\(shortName(name))-dbus.sock" } ?? Self.local(name, "dbus.sock")
    }

    /// A file in the working directory. A slash in the name of a domain would make it another directory.
    static func local(_ name: String, _ file: String) -> String {
        "./" + String(name.map { $0 == "/" ? "_" : $0 }) + "-" + file
    }
}
