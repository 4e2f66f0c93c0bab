import Diagnostics
import XMLTree

/// An image that is reached over the network (formatdomain: `<source protocol=>`).
struct NetworkStorage: Sendable {
    var `protocol`: StorageProtocol?
    /// The image, volume, export, target or path: what it is called there.
    var name: String?
    /// The query of an HTTP URL.
    var query: String?
    /// The connection is encrypted; the host's policy where absent.
    var tls: YesNo?
    /// The name that the server's certificate is checked against.
    var tlsHostname: String?
    var hosts: [StorageHost] = []
    /// `<snapshot name=>` of an RBD image.
    var snapshot: String?
    /// `<config file=>` of the RBD client.
    var configuration: String?
    /// `<initiator><iqn name=>`: who connects to an iSCSI target.
    var initiator: String?
    /// `<ssl verify=>`: the certificate of an HTTPS or FTPS server is checked.
    var verifiesPeer: YesNo?
    var cookies: [Cookie] = []
    /// `<readahead size=>` in bytes.
    var readahead: UInt64?
    /// `<timeout seconds=>` of a connection.
    var timeout: UInt64?
    /// `<reconnect delay=>` in seconds, of NBD.
    var reconnectDelay: UInt32?
    /// `<knownHosts path=>`, of SSH.
    var knownHosts: String?
    var identity: Identity?

    /// One `<cookie name=>value</cookie>`.
    struct Cookie: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var name: String?
        var value: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("name", &name)
            xml.text(&value)
        }
    }

    /// `<identity>`: who asks for the image, on NFS and over SSH.
    struct Identity: Sendable {
        /// NFS: a name, or a number behind `+`.
        var user: String?
        var group: String?
        /// SSH.
        var userName: String?
        var keyFile: String?
        var agentSocket: String?
    }

    mutating func mapAttributes(_ xml: inout some XMLMapper) {
        xml.required("protocol", &`protocol`)
        xml.attribute("name", &name)
        if xml.when(`protocol`?.isHTTP ?? false) { xml.attribute("query", &query) }
        xml.attribute("tls", &tls)
        xml.attribute("tlsHostname", &tlsHostname)
    }

    mutating func mapChildren(_ xml: inout some XMLMapper) {
        xml.elements("host", &hosts)
        xml.scope("snapshot") { $0.attribute(emptyIsAbsent: "name", &snapshot) }
        xml.scope("config") { $0.attribute(emptyIsAbsent: "file", &configuration) }
        xml.scope("initiator") { $0.scope("iqn") { $0.attribute(emptyIsAbsent: "name", &initiator) } }
        if xml.when(`protocol` == .https || `protocol` == .ftps) { xml.scope("ssl") { $0.attribute("verify", &verifiesPeer) } }
        if xml.when(`protocol`?.isHTTP ?? false) { xml.scope("cookies") { $0.elements("cookie", &cookies) } }
        if xml.when(`protocol`?.isCurl ?? false) {
            xml.scope("readahead") { $0.attribute("size", &readahead) }
            xml.scope("timeout") { $0.attribute("seconds", &timeout) }
        }
        if xml.when(`protocol` == .nbd) { xml.scope("reconnect") { $0.attribute("delay", &reconnectDelay) } }
        if xml.when(`protocol` == .ssh) {
            xml.scope("knownHosts") { $0.required("path", &knownHosts) }
            xml.scope("identity") { mapSSHIdentity(&$0) }
        }
        if xml.when(`protocol` == .nfs) { xml.scope("identity") { mapNFSIdentity(&$0) } }
        finishReading(&xml)
    }

    private mutating func mapSSHIdentity(_ xml: inout some XMLMapper) {
        var who = identity ?? Identity()
        xml.required("username", &who.userName)
        xml.attribute("keyfile", &who.keyFile)
        xml.attribute("agentsock", &who.agentSocket)
        identity = who
    }

    private mutating func mapNFSIdentity(_ xml: inout some XMLMapper) {
        var who = identity ?? Identity()
        xml.attribute("user", &who.user)
        xml.attribute("group", &who.group)
        identity = who
    }

    /// Zero means "not set", an empty name "no name"; hosts get the port of the protocol.
    private mutating func finishReading(_ xml: inout some XMLMapper) {
        guard xml.isReading, let `protocol` else { return }
        if name?.isEmpty == true { name = nil }
        if readahead == 0 { readahead = nil }
        if timeout == 0 { timeout = nil }
        if reconnectDelay == 0 { reconnectDelay = nil }
        if name == nil, `protocol` != .nbd { xml.report(.namelessImage(`protocol`), at: ".") }
        for index in hosts.indices where hosts[index].transport == nil && (hosts[index].port ?? 0) == 0 {
            hosts[index].port = `protocol`.defaultPort
        }
        if `protocol`.hasPool, let name, poolAndImage == nil { xml.report(.nameWithoutPool(name), at: "@name") }
    }

    /// RBD and gluster: the parts before and after the first slash of the name; nil where there is no such slash.
    var poolAndImage: (pool: Substring, image: Substring)? {
        guard let name, let slash = name.firstIndex(of: "/"), slash != name.startIndex else { return nil }
        return (name[..<slash], name[name.index(after: slash)...])
    }

    /// What an HTTP server is sent: `name=value; name=value`.
    var cookieHeader: String { cookies.map { "\($0.name ?? "")=\($0.value ?? "")" }.joined(separator: "; ") }
}

/// How a network image is reached (QAPI block drivers).
enum StorageProtocol: String, XMLEnum {
    case nbd, rbd, sheepdog, gluster, iscsi, http, https, ftp, ftps, tftp, ssh, vxhs, nfs

    var isHTTP: Bool { self == .http || self == .https }
    /// The protocols that QEMU's curl driver speaks.
    var isCurl: Bool {
        switch self {
        case .http, .https, .ftp, .ftps: true
        default: false
        }
    }
    /// The name is `pool/image`.
    var hasPool: Bool { self == .rbd || self == .gluster }

    /// The port where the document names none; nil where the client library has its own.
    var defaultPort: UInt16? {
        switch self {
        case .nbd: 10809
        case .sheepdog: 7000
        case .gluster: 24007
        case .iscsi: 3260
        case .http: 80
        case .https: 443
        case .ftp: 21
        case .ftps: 990
        case .tftp: 69
        case .ssh: 22
        case .vxhs: 9999
        case .rbd, .nfs: nil
        }
    }
}

/// `<host>`: a server that has the image.
struct StorageHost: Sendable, XMLMappable {
    enum Transport: String, XMLEnum { case tcp, unix, rdma }
    var element: XMLTree.ElementID?
    var name: String?
    /// Nil for the port of the client library.
    var port: UInt16?
    /// Nil for TCP.
    var transport: Transport?
    /// The path of a unix socket.
    var socket: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        // A unix socket has neither.
        if xml.isReading { xml.attribute("transport", &transport) }
        if xml.when(transport != .unix) {
            xml.attribute("name", &name)
            xml.attribute("port", &port)
        }
        if !xml.isReading { xml.attribute("transport", &transport) }
        xml.attribute("socket", &socket)
        guard xml.isReading else { return }
        if transport == .tcp { transport = nil }
        if transport == .unix, socket == nil { xml.report(.unixWithoutSocket, at: ".") }
        if transport != .unix, socket != nil { xml.report(.socketWithoutUnix, at: "@socket") }
        if transport != .unix, socket == nil, name == nil { xml.report(.namelessHost, at: ".") }
    }
}

extension Message {
    fileprivate static func namelessImage(_ protocol: StorageProtocol) -> Message {
        .error("an image reached by \(`protocol`.rawValue) needs a 'name'")
    }
    fileprivate static func nameWithoutPool(_ name: String) -> Message {
        .error("'\(name)' does not name an image of a pool; expected 'POOL/IMAGE'")
    }
    fileprivate static var unixWithoutSocket: Message { .error("transport 'unix' needs the path of the 'socket'") }
    fileprivate static var socketWithoutUnix: Message { .error("a 'socket' is used with transport 'unix' only") }
    fileprivate static var namelessHost: Message { .error("this host has no 'name'") }
}
