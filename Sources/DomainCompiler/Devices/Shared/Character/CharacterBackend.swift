import XMLTree

/// What a character device is connected to on the host (formatdomain, "Host interface"; QAPI `ChardevBackend`).
///
/// The owner's element carries `type=` and the children `<source>`, `<protocol>` and `<log>`.
struct CharacterBackend: Sendable {
    /// `type=`.
    enum Kind: String, XMLEnum {
        case null, vc, pty, dev, file, pipe, stdio, udp, tcp, unix, spicevmc, spiceport, nmdm, dbus
        case vdagent = "qemu-vdagent"
    }

    /// `<log>`: a file that gets a copy of what the guest sends.
    struct Log: Sendable, XMLMappable {
        var file: String?
        var append: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("file", &file)
            xml.attribute("append", &append)
        }
    }

    /// The element that carries `type=`.
    var element: XMLTree.ElementID?
    var kind = Kind.pty
    var source = CharacterSource.nothing
    var log: Log?
    /// The frontend is a parallel port: a device node of the host then is one too.
    var isParallelPort = false
    /// The channel of SPICE that `spicevmc` connects.
    var spiceChannel = "vdagent"
    /// What a start opens for it; preparation fills it in.
    var opened = Opened()

    /// Maps `type=`; an element without it is a pseudo-terminal.
    mutating func mapKind(_ xml: inout some XMLMapper) {
        xml.attribute("type", &kind)
        if !xml.isWriting {
            // The terminal of a running guest, noted by a daemon.
            var terminal: String?
            xml.attribute("tty", &terminal)
        }
        settleKind(&xml)
    }

    /// Maps `type=` of an element that has to say it.
    mutating func mapRequiredKind(_ xml: inout some XMLMapper) {
        var kind: Kind? = xml.isReading ? nil : kind
        xml.required("type", &kind)
        if xml.isReading, let kind { self.kind = kind }
        settleKind(&xml)
    }

    private mutating func settleKind(_ xml: inout some XMLMapper) {
        guard xml.isReading else { return }
        xml.origin(&element)
        source = CharacterSource(kind)
    }

    /// Maps the children.
    mutating func mapChildren(_ xml: inout some XMLMapper) {
        if xml.isReading || xml.isWriting {
            source.map(&xml, kind)
        } else {
            for kind in Kind.allCases where xml.when(kind == self.kind) {
                var source = CharacterSource(kind)
                source.map(&xml, kind)
            }
        }
        if !xml.isWriting || log?.file != nil { xml.element("log", &log) }
        xml.rejectSecond("log", .secondLog)
    }
}

/// The end of the connection, by what it is.
enum CharacterSource: Sendable {
    /// The kind says it all.
    case nothing
    case file(CharacterFile)
    case tcp(TCPEndpoint)
    case udp(UDPEndpoints)
    case unix(UnixEndpoint)
    /// The name of a SPICE or D-Bus channel.
    case channel(ChannelName)
    case vdagent(VDAgent)
    case nullModem(NullModem)

    /// The source of a kind, before it is read.
    init(_ kind: CharacterBackend.Kind) {
        switch kind {
        case .null, .vc, .pty, .stdio, .spicevmc: self = .nothing
        case .dev, .file, .pipe: self = .file(CharacterFile())
        case .tcp: self = .tcp(TCPEndpoint())
        case .udp: self = .udp(UDPEndpoints())
        case .unix: self = .unix(UnixEndpoint())
        case .spiceport, .dbus: self = .channel(ChannelName())
        case .vdagent: self = .vdagent(VDAgent())
        case .nmdm: self = .nullModem(NullModem())
        }
    }

    var unix: UnixEndpoint? {
        get { if case .unix(let endpoint) = self { endpoint } else { nil } }
        set { if let newValue { self = .unix(newValue) } }
    }
    var tcp: TCPEndpoint? { if case .tcp(let endpoint) = self { endpoint } else { nil } }

    fileprivate mutating func map(_ xml: inout some XMLMapper, _ kind: CharacterBackend.Kind) {
        switch self {
        // What a daemon noted of a running guest.
        case .nothing: if xml.isReading { xml.scope("source") { _ in } }
        case .file(var file): file.map(&xml, mayAppend: kind == .file); self = .file(file)
        case .tcp(var endpoint): endpoint.map(&xml); self = .tcp(endpoint)
        case .udp(var endpoints): endpoints.map(&xml); self = .udp(endpoints)
        case .unix(var endpoint): endpoint.map(&xml); self = .unix(endpoint)
        case .channel(var channel): channel.map(&xml); self = .channel(channel)
        case .vdagent(var agent): agent.map(&xml); self = .vdagent(agent)
        case .nullModem(var modem): modem.map(&xml); self = .nullModem(modem)
        }
        xml.rejectSecond("source", .secondSource)
    }
}
