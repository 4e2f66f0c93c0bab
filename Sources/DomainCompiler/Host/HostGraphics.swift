/// What a domain's displays take from the host where the document leaves it open.
public struct HostGraphics: Sendable, Hashable {
    /// One kind of display server.
    public struct Server: Sendable, Hashable {
        /// Address to listen on.
        public var listenAddress = "127.0.0.1"
        /// Password of every display of this kind that has none of its own.
        public var password: String?
        /// The port that an automatic one becomes.
        public var automaticPort: UInt16
        /// The encrypted port that an automatic one becomes (SPICE).
        public var automaticTLSPort: UInt16 = 5902
        /// The port that an automatic WebSocket becomes (VNC).
        public var automaticWebSocketPort: UInt16 = 5700
        /// A display without listen element gets a unix socket instead of a port (`vnc_auto_unix_socket`).
        public var prefersSocket = false
        public var tls = HostTLS()
        public var sasl = HostSASL()

        init(port: UInt16) { automaticPort = port }
    }

    public var vnc = Server(port: 5900)
    public var spice = Server(port: 5901)
    public var rdp = Server(port: 3389)

    public init() {}
}
