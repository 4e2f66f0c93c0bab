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

/// What emulators said when they were last asked, a file for each.
///
/// A file begins with everything that what was said depends on; where anything of that has changed, or the file is
/// damaged, the emulator is asked again. Files are replaced in one step, so two may use a cache at the same time.
public struct CapabilitiesCache: Sendable, Hashable {
    /// Grows when what is asked, or how answers are understood or kept, changes.
    static let formatVersion = 1

    /// More than the capabilities of any emulator take.
    private static let maximumSize = 16 << 20

    /// Where the files are; it is made when the first is written.
    public var directory: String

    public init(directory: String) { self.directory = directory }

    /// The user's: `$XDG_CACHE_HOME/qemu-xml2argv`, or below `~/.cache`; nil where the environment names neither.
    public static var ofUser: CapabilitiesCache? {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        guard let parent = variable("XDG_CACHE_HOME") ?? variable("HOME").map({ "\($0)/.cache" }) else { return nil }
        return CapabilitiesCache(directory: "\(parent)/qemu-xml2argv")
    }

    /// What an emulator can do: what it said when it was last asked, or says now.
    ///
    /// That a result cannot be kept is no reason to fail.
    public func capabilities(of emulator: Emulator, limits: ProbeLimits = ProbeLimits()) throws(QMPFailure) -> Capabilities {
        guard let key = CacheKey(of: emulator) else { return try emulator.probe(limits: limits).capabilities }
        if let known = load(key) { return known }
        let capabilities = try emulator.probe(limits: limits).capabilities
        // The emulator may have been replaced meanwhile; then nobody knows which of the two has answered.
        if CacheKey(of: emulator) == key { store(capabilities, for: key) }
        return capabilities
    }

    /// The file for an emulator.
    func path(for emulator: String) -> String {
        "\(directory)/\(emulator.split(separator: "/").last ?? "")-\(Checksum.hex(emulator.utf8)).capabilities"
    }

    /// What the file says; nil where there is none, it is damaged, or it is about something else.
    func load(_ key: CacheKey) -> Capabilities? {
        guard let bytes = try? InputFile(path: path(for: key.emulator)).read(limit: Self.maximumSize) else { return nil }
        let head = Array(key.text.utf8)
        guard bytes.starts(with: head) else { return nil }
        let rest = bytes[head.count...]
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let body = rest[(end + 1)...]
        guard rest[..<end].elementsEqual("sum \(Checksum.hex(body))".utf8) else { return nil }
        return body.withUnsafeBufferPointer { try? Capabilities(snapshot: $0) }
    }

    private func store(_ capabilities: Capabilities, for key: CacheKey) {
        let body = capabilities.snapshot
        let text = "\(key.text)sum \(Checksum.hex(body.utf8))\n\(body)"
        makeDirectory()
        try? OutputFile(path: path(for: key.emulator)).write(Array(text.utf8))
    }

    /// Makes the directory and what is above it, as the XDG base directory specification wants it: for the user only.
    private func makeDirectory() {
        var path = ""
        for name in directory.split(separator: "/") {
            path += "/\(name)"
            mkdir(path, 0o700)
        }
    }
}

/// What the answers of an emulator depend on.
struct CacheKey: Equatable {
    let emulator: String
    /// As the beginning of a cache file.
    let text: String

    /// Nil where the emulator is no file.
    init?(of emulator: Emulator) {
        var status = stat()
        guard stat(emulator.path, &status) == 0 else { return nil }
        self.emulator = emulator.path
        let modules = Self.moduleDirectories.map { "modules \(Self.time(ofChangesOf: $0))\n" }.joined()
        text = """
            qemu-xml2argv capabilities \(CapabilitiesCache.formatVersion)
            emulator \(Self.line(emulator.path))
            size \(status.st_size)
            modified \(Self.text(status.modified))
            changed \(Self.text(status.changed))
            \(modules)kernel \(Self.line(Self.kernel))
            processor \(Self.line(Processor.this.model)) \(Processor.this.microcode)
            kvm \(access("/dev/kvm", R_OK | W_OK) == 0 ? "yes" : "no")

            """
    }

    /// Where distributions put QEMU's modules, which add devices and displays.
    private static let moduleDirectories = ["/usr/lib64/qemu", "/usr/lib/qemu"] + debianTriplets.map { "/usr/lib/\($0)/qemu" }

    private static var debianTriplets: [String] {
        #if arch(x86_64)
        ["x86_64-linux-gnu"]
        #elseif arch(arm64)
        ["aarch64-linux-gnu"]
        #else
        []
        #endif
    }

    private static func time(ofChangesOf directory: String) -> String {
        var status = stat()
        return stat(directory, &status) == 0 ? text(status.changed) : "-"
    }

    private static func text(_ time: timespec) -> String { "\(time.tv_sec).\(time.tv_nsec)" }

    /// A text that cannot end its line.
    private static func line(_ text: String) -> String { String(text.map { $0 == "\n" ? "?" : $0 }) }

    private static var kernel: String {
        var names = utsname()
        guard uname(&names) == 0 else { return "" }
        func text<Field>(_ field: Field) -> String {
            withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        return "\(text(names.sysname)) \(text(names.release)) \(text(names.version)) \(text(names.machine))"
    }
}

extension stat {
    #if canImport(Darwin)
    fileprivate var modified: timespec { st_mtimespec }
    fileprivate var changed: timespec { st_ctimespec }
    #else
    fileprivate var modified: timespec { st_mtim }
    fileprivate var changed: timespec { st_ctim }
    #endif
}

/// FNV-1a, 64 bits: it notices what a crash or a full disk does to a file, and is no protection against anybody.
enum Checksum {
    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
