import Diagnostics
import QEMUArguments

extension Channel {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        // A place elsewhere is none for a channel: it gets a port.
        if target.kind == .virtio, info.address != nil, info.address?.virtioSerial == nil { info.address = nil }
        guard var socket = backend.source.unix else { return }
        if target.kind == .virtio, let path = socket.path, let name = target.name,
            context.host.directories.isGenerated(path, channel: name)
        {
            socket.path = nil
        }
        // A socket that the target makes up is one that QEMU listens on.
        if socket.path == nil { socket.mode = .bind }
        backend.source.unix = socket
    }

    /// Makes up the path of a socket that the document leaves to the target.
    mutating func prepareBackend(_ preparation: inout Preparation) {
        if target.kind == .xen { return preparation.report(.xenChannel, info.element, at: "target/@type") }
        if var socket = backend.source.unix, socket.path == nil {
            socket.path = preparation.host.directories.channelSocket(
                target.name ?? portName, of: preparation.facts.name)
            backend.source.unix = socket
        }
        if target.kind == .virtio, backend.kind == .spicevmc, let name = target.name, name != Self.spiceAgent {
            preparation.report(.spiceAgentName(name), info.element, at: "target/@name")
        }
        backend.prepare(&preparation, alias: info.alias)
    }

    /// What the socket of a port without a name is called.
    private var portName: String {
        let address = info.address?.virtioSerial ?? VirtioSerialAddress()
        func digits(_ value: UInt32) -> String { (value < 10 ? "0" : "") + String(value) }
        return "vioser-\(digits(address.controller))-\(digits(address.bus))-\(digits(address.port)).sock"
    }
}

extension HostDirectories {
    /// Whether a daemon made up this path for a channel: it lies where a daemon puts such sockets, now or formerly, and
    /// belongs to the domain it was made up for, which may have had another name.
    fileprivate func isGenerated(_ path: String, channel name: String) -> Bool {
        guard path.hasSuffix(name) else { return false }
        for parent in [channelTarget, library.map { $0 + "/channel" }] {
            guard let parent, path.hasPrefix(parent + "/") else { continue }
            var middle = path.dropFirst(parent.utf8.count + 1).dropLast(name.utf8.count)
            if middle.hasPrefix("target/") { middle = middle.dropFirst(7) }
            if middle.hasSuffix(".") { return middle.utf8.count > 1 && !middle.contains("/") }
            guard middle.hasSuffix("/") else { continue }
            let domain = middle.dropLast()
            guard !domain.isEmpty, !domain.contains("/") else { continue }
            if domain.hasPrefix("domain-") { return domain.utf8.count > 7 }
            let number = domain.prefix { $0.isASCII && $0.isNumber }
            let rest = domain.dropFirst(number.count)
            return !number.isEmpty && rest.hasPrefix("-") && rest.utf8.count > 1
        }
        return false
    }
}

extension Message {
    fileprivate static var xenChannel: Message { .error("QEMU has no channels of type 'xen'") }
    fileprivate static func spiceAgentName(_ name: String) -> Message {
        .error("SPICE's agent listens on '\(Channel.spiceAgent)', not on '\(name)'")
    }
}
