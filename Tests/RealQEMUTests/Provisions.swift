import Foundation

/// What a command line opens, made up by the test: images, files, directories, and the servers that have to be there first.
///
/// Only what lies in the test's directory is made: a path that the compiler got wrong is not there.
final class Provisions {
    /// Variables that QEMU needs in its environment.
    private(set) var environment: [String: String] = [:]

    private let line: PrintedCommandLine
    private let scratch: ScratchDirectory
    private let images: ImageProvisions
    private var listeners: [Listener] = []
    /// Where somebody listens.
    private var addresses: Set<String> = []
    private var programs: [ChildProcess] = []
    /// Files that QEMU makes elsewhere.
    private var leftovers: [String] = []

    /// A program that this machine does not have.
    struct MissingProgram: Error, CustomStringConvertible {
        let name: String
        var description: String { "no \(name) here" }
    }

    init(for line: PrintedCommandLine, in scratch: ScratchDirectory) throws {
        self.line = line
        self.scratch = scratch
        images = ImageProvisions(line, in: scratch)
        for option in line.options { try provideFolders(option) }
        for option in line.options { try provide(option) }
        for server in try images.provide() {
            programs.append(try start(server.program, server.arguments, until: server.address))
        }
    }

    deinit { for path in leftovers { unlink(path) } }

    /// Whether a path is the test's own, in its directory or relative to it.
    private func isOurs(_ path: String) -> Bool { path.hasPrefix(scratch.path) || !path.hasPrefix("/") }

    private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : scratch.file(path) }

    /// The folders of every path that an option has.
    private func provideFolders(_ option: PrintedOption) throws {
        for path in option.value.matches(of: /[^"=:]*/).map(\.output) where path.hasPrefix(scratch.path + "/") {
            try makeDirectory((String(path) as NSString).deletingLastPathComponent)
        }
    }

    private func provide(_ option: PrintedOption) throws {
        switch option.flag {
        case "-kernel": try provide(option.value, kernel)
        case "-initrd": try provide(option.value, initramfs)
        case "-bios": try provide(option.value) { try makeFile($0, size: 128 << 10) }
        case "-shim": try provide(option.value) { try makeFile($0, size: 4096) }
        case "-dtb": try provide(option.value) { try Data(Self.deviceTree).write(to: URL(fileURLWithPath: $0)) }
        case "-fw_cfg", "-acpitable", "-smbios": try provide(option["file"]) { try makeFile($0, size: 4096) }
        case "-fsdev": try provide(option["path"], makeDirectory)
        case "-netdev": try provideNetwork(option)
        case "-device": try provide(option["romfile"]) { try makeFile($0, size: 4096) }
        case "-chardev": try provideCharacterDevice(option)
        case "-object": try provideObject(option)
        case "-spice":
            try provide(option["x509-dir"]) { try Certificates.write(to: $0) }
        case "-display" where option["type"] == "dbus" && option["p2p"] != "yes":
            try provideBus(at: option["addr"])
        default: break
        }
    }

    private func provide(_ path: String?, _ make: (String) throws -> Void) throws {
        guard let path, isOurs(path) else { return }
        let place = absolute(path)
        if !FileManager.default.fileExists(atPath: place) { try make(place) }
    }

    private func makeDirectory(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    private func makeFile(_ path: String, size: Int) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil), truncate(path, off_t(size)) == 0 else {
            throw HarnessError("cannot create \(path): \(lastSystemError())")
        }
    }

    // MARK: Character devices, and what they are the sockets of

    private func provideCharacterDevice(_ option: PrintedOption) throws {
        switch option["type"] {
        case "socket": try provideSocket(option)
        case "serial":
            // Who opens it gets a terminal of his own.
            try provide(option["path"]) { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "/dev/ptmx") }
        case "pipe":
            for end in ["in", "out"] {
                try provide(option["path"].map { "\($0).\(end)" }) { _ = mkfifo($0, 0o600) }
            }
        case "dbus": try provideBus(at: nil)
        default: break
        }
    }

    private func provideSocket(_ option: PrintedOption) throws {
        guard option["path"].map(isOurs) ?? true, let address = address(of: option) else { return }
        let identifier = option["id"] ?? ""
        if option["server"] == "on" {
            if option["wait"] != "off" { Caller.call(address, saying: try conversation(over: identifier)) }
            return
        }
        if let tpm = line.all("-tpmdev").first(where: { $0["chardev"] == identifier }), case .unix(let path) = address {
            return try startTPM(path, state: scratch.file("tpm-\(tpm["id"] ?? "")"))
        }
        // Encrypted, it goes on trying.
        if option["tls-creds"] == nil, addresses.insert("\(address)").inserted {
            listeners.append(try Listener(address, answering: conversation(over: identifier)))
        }
    }

    private func address(of option: PrintedOption) -> SocketAddress? {
        if let path = option["path"] { return .unix(absolute(path)) }
        guard let host = option["host"], let port = option["port"].flatMap({ UInt16($0) }) else { return nil }
        return .internet(host: host, port: port)
    }

    /// What is spoken over a character device, by the one that uses it.
    private func conversation(over identifier: String) throws -> Conversation {
        let users = (line.all("-device") + line.all("-netdev")).filter { $0["chardev"] == identifier }
        for user in users {
            switch user["driver"] ?? user["type"] {
            case let name? where name.hasPrefix("vhost-user"): return VhostUserBackend.conversation
            case "ivshmem-doorbell":
                return SharedMemoryServer.conversation(memory: scratch.file("\(identifier).memory"), size: 4 << 20)
            default: continue
            }
        }
        return Listener.silence
    }

    private func provideNetwork(_ option: PrintedOption) throws {
        guard option["type"] == "stream", let address = option.members["addr"] as? [String: Any],
            let path = address["path"] as? String, isOurs(path), option.members["server"] as? Bool == false
        else { return }
        listeners.append(try Listener(.unix(absolute(path)), answering: Listener.silence))
    }

    // MARK: Objects

    private func provideObject(_ option: PrintedOption) throws {
        switch option["qom-type"] {
        case "memory-backend-file":
            try provide(option["mem-path"], makeMemory)
            if let path = option["mem-path"], path.hasPrefix("/dev/shm/"), !FileManager.default.fileExists(atPath: path) {
                leftovers.append(path)
            }
        case "secret": try provide(option["file"]) { try makeFile($0, size: 32) }
        case "tls-creds-x509": try provide(option["dir"]) { try provideCertificates(option, at: $0) }
        case "pr-manager-helper":
            try provide(option["path"]) { path in
                listeners.append(try Listener(.unix(path), answering: ReservationHelper.conversation))
            }
        default: break
        }
    }

    /// A folder for pages, where its name says so; otherwise QEMU creates a file.
    private func makeMemory(_ path: String) throws {
        if path.contains("/dev/") { try makeDirectory(path) }
    }

    private func provideCertificates(_ credentials: PrintedOption, at directory: String) throws {
        let secret = line.all("-object").first { $0["id"] == credentials["passwordid"] && $0["qom-type"] == "secret" }
        let passphrase = secret?["data"].flatMap { Data(base64Encoded: $0) }
        let server = images.serverNames(credentials: credentials["id"] ?? "")
        try Certificates.write(
            to: directory, address: server.address ?? "127.0.0.1", name: server.name ?? "localhost",
            passphrase: passphrase.map { String(decoding: $0, as: UTF8.self) })
    }

    // MARK: Programs

    private func startTPM(_ path: String, state: String) throws {
        try makeDirectory(state)
        let arguments = ["socket", "--tpm2", "--tpmstate", "dir=\(state)", "--ctrl", "type=unixio,path=\(path)"]
        programs.append(try start("swtpm", arguments, until: .unix(path)))
    }

    /// A message bus, at the address that the command line says or else at one that the environment names.
    private func provideBus(at address: String?) throws {
        let path = address.map { $0.replacing("unix:path=", with: "") } ?? scratch.file("bus")
        if address == nil { environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=\(path)" }
        guard isOurs(path), !FileManager.default.fileExists(atPath: path) else { return }
        let configuration = try scratch.write(Data("""
            <busconfig>
              <type>session</type>
              <listen>unix:path=\(path)</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """.utf8), to: "bus.conf")
        programs.append(try start("dbus-daemon", ["--nofork", "--config-file=\(configuration)"], until: .unix(path)))
    }

    /// Starts a program and waits until somebody can connect to it.
    private func start(_ name: String, _ arguments: [String], until address: SocketAddress) throws -> ChildProcess {
        guard let program = Tools.inPath(name) else { throw MissingProgram(name: name) }
        let log = scratch.file("\(name)-\(programs.count).log")
        let child = try ChildProcess(program: program, arguments: arguments, directory: scratch.path, output: log)
        let answers = poll(every: 0.005, for: 20) {
            guard child.isRunning, let connection = address.connected() else { return !child.isRunning }
            close(connection)
            return true
        }
        guard answers, child.isRunning else {
            throw HarnessError("\(name) does not serve \(address): \((try? String(contentsOfFile: log, encoding: .utf8)) ?? "")")
        }
        return child
    }

    // MARK: A guest to boot

    /// A flattened device tree of nothing but its root, whose addresses and sizes have two cells.
    private static let deviceTree: [UInt8] = {
        let names = Array("#address-cells\0#size-cells\0".utf8)
        let tree: [UInt32] = [1, 0, 3, 4, 0, 2, 3, 4, 15, 2, 2, 9]
        let start: UInt32 = 56, end = start + UInt32(tree.count * 4)
        let header: [UInt32] = [0xd00d_feed, end + UInt32(names.count), start, end, 40, 17, 16, 0, UInt32(names.count), end - start]
        let words = header + [0, 0, 0, 0] + tree
        return words.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } } + names
    }()

    private func kernel(at path: String) throws {
        guard let system = Tools.guestSystem else { throw MissingProgram(name: "guest kernel") }
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: GuestSystem(root: system).kernel)
    }

    private func initramfs(at path: String) throws {
        guard let system = Tools.guestSystem else { throw MissingProgram(name: "guest kernel") }
        try Data(GuestSystem(root: system).initramfs()).write(to: URL(fileURLWithPath: path))
    }
}
