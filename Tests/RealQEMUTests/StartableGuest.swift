import Diagnostics
import DomainCompiler
import Foundation
import QEMUArguments
import TestDocuments

/// A document of `testdata/` made to start on this machine: the document is edited, never its command line.
///
/// Its images move into a directory of the test's own and exist there, as empty as can be; KVM becomes TCG; a screen gets a
/// port that is free.
struct StartableGuest {
    let scratch: ScratchDirectory
    let compilation: Compilation
    let monitorSocket: String

    /// The folder below which documents keep what a test may create.
    private static let images = "/var/lib/libvirt/images"

    /// Bytes that every image holds, though none of them is written.
    static let imageSize = 64 << 20

    /// - Throws: `HarnessError` with the diagnostics where the document is rejected, or where its needs cannot be met here.
    init(_ document: TestDocument) throws {
        scratch = try ScratchDirectory()
        monitorSocket = scratch.file("qmp")
        var text = document.text
            .replacing("type='kvm'", with: "type='qemu'")
            .replacing(/mode='host-(passthrough|model)'/, with: "mode='maximum'")
            .replacing(Self.images, with: scratch.path)
        for screen in text.matches(of: /<graphics type='(?:vnc|spice)'[^>]*/).reversed() {
            let element = String(screen.output)
                .replacing(/\ (?:port|autoport)='[^']*'/, with: "")
                .replacing("<graphics ", with: "<graphics autoport='no' port='\(try freePort())' ")
            text.replaceSubrange(screen.range, with: element)
        }

        var target = try Target(of: document)
        target.profile = .standalone(qmp: monitorSocket)
        let source = SourceFile(name: "\(document.name).xml", bytes: Array(text.utf8))
        compilation = Compiler(target).compile(source)
        guard let commandLine = compilation.commandLine else {
            let text = TextRenderer.render(compilation.diagnostics, in: source)
            throw HarnessError("\(document.name) is rejected:\n\(String(decoding: text, as: UTF8.self))")
        }
        try provide(for: commandLine)
    }

    /// Starts the command line exactly as it is printed.
    func start() throws -> QEMUProcess {
        guard let qemu = Tools.qemu, let line = compilation.commandLine else { throw HarnessError(Tools.qemuIsMissing) }
        let environment = Dictionary(line.environment.map { ($0.name, $0.value) }) { $1 }
        return try QEMUProcess(
            program: qemu, arguments: Array(line.words.strings.dropFirst()), environment: environment,
            monitorSocket: monitorSocket, scratch: scratch)
    }

    // MARK: What the command line refers to

    private struct BlockNode: Decodable {
        let driver: String
        let filename: String?
        let nodeName: String
        let file: String?
        enum CodingKeys: String, CodingKey { case driver, filename, file, nodeName = "node-name" }
    }

    /// Drivers that stand on a node and are no image format.
    private static let filters: Set<String> = ["copy-on-read", "throttle"]

    /// Creates the images, directories and sockets that the command line opens.
    private func provide(for line: CommandLine) throws {
        let words = line.words.strings
        var nodes: [BlockNode] = []
        for (flag, value) in zip(words, words.dropFirst()) {
            switch flag {
            case "-blockdev":
                if let node = try? JSONDecoder().decode(BlockNode.self, from: Data(value.utf8)) { nodes.append(node) }
            case "-kernel" where value.hasPrefix(scratch.path): try provideKernel(at: value)
            case "-initrd" where value.hasPrefix(scratch.path): try provideInitramfs(at: value)
            case "-fsdev":
                if let path = value.firstMatch(of: /path=([^,]*)/)?.1, path.hasPrefix(scratch.path) {
                    try FileManager.default.createDirectory(atPath: String(path), withIntermediateDirectories: true)
                }
            default: continue
            }
        }
        for node in nodes {
            guard let filename = node.filename, filename.hasPrefix(scratch.path) else { continue }
            let driver = nodes.first { $0.file == node.nodeName }?.driver
            let format = driver.map { Self.filters.contains($0) ? "raw" : $0 } ?? "raw"
            try createImage(filename, format: format)
        }
    }

    private func createImage(_ path: String, format: String) throws {
        if format == "raw" {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
            guard truncate(path, off_t(Self.imageSize)) == 0 else { throw HarnessError("cannot create \(path): \(lastSystemError())") }
        } else {
            guard let program = Tools.qemuImage else { throw HarnessError("no qemu-img here for a \(format) image") }
            try runToEnd(program, ["create", "-q", "-f", format, path, "\(Self.imageSize)"])
        }
    }

    private func runToEnd(_ program: String, _ arguments: [String]) throws {
        let log = scratch.file("log")
        let child = try ChildProcess(program: program, arguments: arguments, environment: [:], output: log)
        guard poll(every: 0.005, for: 20, { !child.isRunning }), child.succeeded else {
            throw HarnessError("\(program) \(arguments.joined(separator: " ")): \((try? String(contentsOfFile: log, encoding: .utf8)) ?? "")")
        }
    }

    private func provideKernel(at path: String) throws {
        guard let system = Tools.guestSystem else { throw HarnessError(Tools.guestIsMissing) }
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: GuestSystem(root: system).kernel)
    }

    private func provideInitramfs(at path: String) throws {
        guard let system = Tools.guestSystem else { throw HarnessError(Tools.guestIsMissing) }
        try Data(GuestSystem(root: system).initramfs()).write(to: URL(fileURLWithPath: path))
    }
}

/// A TCP port that nobody listens on now.
func freePort() throws -> Int {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = socket(AF_INET, streamSocket, 0)
    defer { close(descriptor) }
    let status = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) | getsockname(descriptor, $0, &size) }
    }
    guard status == 0 else { throw HarnessError("no free port: \(lastSystemError())") }
    return Int(UInt16(bigEndian: address.sin_port))
}
