import Foundation

/// The images of a command line's block nodes, as empty as can be, and the NBD servers of those that are elsewhere.
struct ImageProvisions {
    /// Bytes that every image holds, though none of them is written.
    static let imageSize = 64 << 20
    /// Bytes of a flash chip: x86 has 8 MiB for all of them.
    private static let flashSize = 2 << 20

    /// A server to be started before QEMU.
    struct Server {
        let program: String
        let arguments: [String]
        let address: SocketAddress
    }

    private let nodes: [PrintedOption]
    private let machine: PrintedOption?
    private let secrets: [PrintedOption]
    private let scratch: ScratchDirectory

    init(_ line: PrintedCommandLine, in scratch: ScratchDirectory) {
        nodes = line.all("-blockdev")
        machine = line.all("-machine").first
        secrets = line.all("-object").filter { $0["qom-type"] == "secret" || $0["qom-type"] == "tls-creds-x509" }
        self.scratch = scratch
    }

    /// What the server that uses these credentials is called: its address, and the name that its certificate has to bear.
    func serverNames(credentials: String) -> (address: String?, name: String?) {
        let node = nodes.first { $0["tls-creds"] == credentials }
        return ((node?.members["server"] as? [String: Any])?["host"] as? String, node?["tls-hostname"])
    }

    /// Creates the images; returns the servers that offer some of them.
    func provide() throws -> [Server] {
        var servers: [Server] = []
        for node in nodes {
            switch node["driver"] {
            case "file": try provideFile(node)
            case "vvfat":
                if let folder = node["dir"], folder.hasPrefix(scratch.path) {
                    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                }
            case "nbd":
                let image = scratch.file("\(node["node-name"] ?? "").image")
                try createImage(image, of: node)
                if let server = server(of: node, offering: image) { servers.append(server) }
            default: continue
            }
        }
        return servers
    }

    private func provideFile(_ node: PrintedOption) throws {
        guard let path = node["filename"], path.hasPrefix(scratch.path), !FileManager.default.fileExists(atPath: path) else { return }
        // The data of another node, which is created with its image.
        if nodes.contains(where: { $0["data-file"] == node["node-name"] }) { return }
        try createImage(path, of: node)
    }

    private func server(of node: PrintedOption, offering image: String) -> Server? {
        guard let server = node.members["server"] as? [String: Any] else { return nil }
        var arguments = ["--persistent", "--shared=0", "--format=raw"]
        if let export = node["export"] { arguments.append("--export-name=\(export)") }
        if let credentials = secrets.first(where: { $0["id"] == node["tls-creds"] }), let directory = credentials["dir"] {
            arguments += ["--tls-creds=tls", "--object=tls-creds-x509,id=tls,endpoint=server,dir=\(directory)"]
        }
        let address: SocketAddress
        if let path = server["path"] as? String {
            address = .unix(path)
            arguments += ["--socket=\(path)"]
        } else if let host = server["host"] as? String, let port = (server["port"] as? String).flatMap({ UInt16($0) }) {
            address = .internet(host: host, port: port)
            arguments += ["--bind=\(host)", "--port=\(port)"]
        } else {
            return nil
        }
        return Server(program: "qemu-nbd", arguments: arguments + [image], address: address)
    }

    // MARK: What stands on a node

    /// Drivers that stand on a node and are no image format.
    private static let filters: Set<String> = ["copy-on-read", "throttle"]

    /// The format node over a protocol node; nil for plain data.
    private func format(over node: PrintedOption) -> PrintedOption? {
        guard let above = nodes.first(where: { $0["file"] == node["node-name"] }), let driver = above["driver"] else { return nil }
        return driver == "raw" || Self.filters.contains(driver) ? nil : above
    }

    /// Whether a node is, through whatever stands on it, a flash chip of the machine.
    private func isFlash(_ node: PrintedOption) -> Bool {
        guard let name = node["node-name"] else { return false }
        if machine?["pflash0"] == name || machine?["pflash1"] == name { return true }
        return nodes.contains { $0["file"] == name && isFlash($0) }
    }

    private func createImage(_ path: String, of node: PrintedOption) throws {
        let size = isFlash(node) ? Self.flashSize : Self.imageSize
        guard let format = format(over: node), let driver = format["driver"] else {
            guard FileManager.default.createFile(atPath: path, contents: nil), truncate(path, off_t(size)) == 0 else {
                throw HarnessError("cannot create \(path): \(lastSystemError())")
            }
            return
        }
        guard let program = Tools.qemuImage else { throw Provisions.MissingProgram(name: "qemu-img") }
        let (objects, options) = creation(of: format)
        try runToEnd(
            program, ["create", "-q", "-f", driver] + objects + (options.isEmpty ? [] : ["-o", options.joined(separator: ",")])
                + [path, "\(size)"])
    }

    /// The objects and options of `qemu-img create` that make an image which a format node can open.
    private func creation(of format: PrintedOption) -> (objects: [String], options: [String]) {
        var objects: [String] = []
        var options: [String] = []
        if let data = format["data-file"], let file = nodes.first(where: { $0["node-name"] == data })?["filename"] {
            options += ["data_file=\(file)", "data_file_raw=on"]
        }
        let encryption = format.members["encrypt"] as? [String: Any]
        if let secret = format["key-secret"] ?? encryption?["key-secret"] as? String,
            let object = secrets.first(where: { $0["id"] == secret }) {
            objects = ["--object", object.value]
            let prefix = encryption == nil ? "" : "encrypt."
            if let kind = encryption?["format"] as? String { options.append("encrypt.format=\(kind)") }
            options += ["\(prefix)key-secret=\(secret)"]
            if encryption?["format"] as? String != "aes" { options.append("\(prefix)iter-time=10") }
        }
        return (objects, options)
    }

    private func runToEnd(_ program: String, _ arguments: [String]) throws {
        let log = scratch.file("log")
        let child = try ChildProcess(program: program, arguments: arguments, directory: scratch.path, output: log)
        guard poll(every: 0.005, for: 20, { !child.isRunning }), child.succeeded else {
            let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
            throw HarnessError("\(program) \(arguments.joined(separator: " ")): \(said)")
        }
    }
}
