import Diagnostics
import XMLTree

/// A file, pipe or device node of the host.
struct CharacterFile: Sendable {
    var path: String?
    /// Whether the file keeps what it has; files only.
    var append: OnOff?
    var securityLabels: [DeviceSecurityLabel] = []

    mutating func map(_ xml: inout some XMLMapper, mayAppend: Bool) {
        xml.scope("source") { xml in
            xml.attribute("path", &path)
            if mayAppend { xml.attribute("append", &append) }
            DeviceSecurityLabel.map(&securityLabels, &xml)
        }
    }
}

/// Which side of a socket QEMU is.
enum SocketMode: String, XMLEnum { case bind, connect }

/// A TCP connection, raw or with telnet's negotiation.
struct TCPEndpoint: Sendable {
    enum Framing: String, XMLEnum { case raw, telnet, telnets, tls }

    var mode = SocketMode.connect
    var host: String?
    /// A port or the name of a service.
    var service: String?
    /// Whether the connection is encrypted; the host's settings decide where the document does not.
    var tls: YesNo?
    var reconnect: Reconnect?
    var framing = Framing.raw

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("source") { xml in
            xml.attribute("mode", &mode)
            xml.attribute("host", &host)
            xml.attribute("service", &service)
            xml.attribute("tls", &tls)
            Reconnect.map(&reconnect, &xml)
        }
        xml.scope("protocol") { $0.attribute("type", &framing) }
        xml.rejectSecond("protocol", .secondProtocol)
    }
}

/// The two ends of UDP: where datagrams go, and where they are received.
struct UDPEndpoints: Sendable {
    struct End: Sendable, XMLMappable {
        var mode = SocketMode.connect
        var host: String?
        var service: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("mode", &mode)
            xml.attribute("host", &host)
            xml.attribute("service", &service)
        }

        fileprivate var isNamed: Bool { host != nil || service != nil }
    }

    var local: End?
    var remote: End?

    mutating func map(_ xml: inout some XMLMapper) {
        var ends = [local, remote].compactMap { $0 }.filter(\.isNamed)
        xml.elements("source", &ends)
        guard xml.isReading else { return }
        local = ends.first { $0.mode == .bind }
        remote = ends.first { $0.mode == .connect }
        if ends.count > 2 { xml.report(.tooManyEnds, at: "source") }
    }
}

/// A unix socket.
struct UnixEndpoint: Sendable {
    var mode = SocketMode.connect
    var path: String?
    var reconnect: Reconnect?
    var securityLabels: [DeviceSecurityLabel] = []

    /// The mode says something only with a path: a socket without one is the target's, and QEMU listens on it.
    mutating func map(_ xml: inout some XMLMapper) {
        guard !xml.isWriting || path != nil else { return }
        xml.scope("source") { xml in
            xml.attribute("mode", &mode)
            xml.attribute("path", &path)
            DeviceSecurityLabel.map(&securityLabels, &xml)
            Reconnect.map(&reconnect, &xml)
        }
        if !xml.isWriting {
            // Documents carry the element over from TCP, where it means something.
            xml.scope("protocol") { xml in
                var unused: TCPEndpoint.Framing?
                xml.attribute("type", &unused)
            }
        }
    }
}

/// The name of a SPICE port or a D-Bus channel.
struct ChannelName: Sendable {
    var name: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("source") { $0.attribute("channel", &name) }
    }
}

/// QEMU's own side of the SPICE agent protocol: clipboard and mouse without SPICE.
struct VDAgent: Sendable {
    enum MouseMode: String, XMLEnum { case server, client }

    var copyPaste: YesNo?
    var mouse: MouseMode?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("source") { xml in
            xml.scope("clipboard") { $0.required("copypaste", &copyPaste) }
            xml.scope("mouse") { $0.required("mode", &mouse) }
        }
    }
}

/// bhyve's pair of connected terminals; QEMU has none.
struct NullModem: Sendable {
    var master: String?
    var slave: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("source") { xml in
            xml.attribute("master", &master)
            xml.attribute("slave", &slave)
        }
    }
}

extension XMLMapper {
    /// Reports a second child of a name that may occur once.
    mutating func rejectSecond(_ name: StaticString, _ message: @autoclosure () -> Message) {
        guard isReading else { return }
        scope(name) { $0.report(message(), at: ".") }
    }
}

extension Message {
    static var secondSource: Message { .error("a character device of this type has one <source>") }
    static var secondLog: Message { .error("a character device has one <log>") }
    fileprivate static var secondProtocol: Message { .error("a character device has one <protocol>") }
    fileprivate static var tooManyEnds: Message {
        .error("a UDP character device has two <source> at most: one to bind and one to connect")
    }
}
