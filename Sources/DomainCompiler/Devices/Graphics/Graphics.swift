import Diagnostics
import XMLTree

/// A display that people look at the guest through (formatdomain, "Graphical framebuffers").
struct Graphics: Device {
    enum Kind: String, XMLEnum {
        case sdl, vnc, rdp, desktop, spice
        case eglHeadless = "egl-headless"
        case dbus
    }

    static var kind: DeviceKind { .graphics }
    var aliasStem: String { "graphics" }
    var info = DeviceInfo()
    var type: Kind?
    var server = DisplayServer()
    var login = DisplayLogin()
    var window = DisplayWindow()
    /// D-Bus: connections come through the monitor instead of a bus.
    var peerToPeer: YesNo?
    /// D-Bus: the bus, as D-Bus writes addresses.
    var busAddress: String?
    var keymap: String?
    /// SPICE: how channels are connected that say nothing themselves.
    var defaultMode: SpiceChannel.Mode?
    /// VNC: what happens to clients when another one comes.
    var sharePolicy: SharePolicy?
    /// VNC: clients may switch the guest off.
    var powerControl: YesNo?
    var listens: [GraphicsListen] = []
    /// The sound that goes with the picture.
    var audioID: UInt32?
    var spice = SpiceSettings()
    var gl: OpenGL?

    /// What a start gives a display server.
    var running = RunningDisplay()

    enum SharePolicy: String, XMLEnum {
        case allowExclusive = "allow-exclusive"
        case forceShared = "force-shared"
        case ignore
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("type", &type)
        mapAttributes(&xml)
        if xml.when(type?.isServer ?? false) { xml.elements("listen", &listens) }
        if xml.when(type == .spice) { spice.map(&xml) }
        if xml.when(type?.usesOpenGL ?? false) { mapGL(&xml) }
        if xml.when(type == .vnc || type == .dbus) { xml.scope("audio") { $0.required("id", &audioID) } }
        xml.origin(&info.element)
    }

    /// The type decides which attributes `<gl>` has.
    private mutating func mapGL(_ xml: inout some XMLMapper) {
        var present = gl != nil
        var value = gl ?? OpenGL()
        xml.scope("gl", present: &present) { value.map(&$0, of: type) }
        gl = present ? value : nil
        if xml.isReading, type == .eglHeadless, value.renderNode == nil { gl = nil }
    }

    private mutating func mapAttributes(_ xml: inout some XMLMapper) {
        if xml.when(type == .dbus) {
            xml.attribute("p2p", &peerToPeer)
            if xml.isReading, peerToPeer == .no { peerToPeer = nil }
            xml.attribute("address", &busAddress)
        }
        if xml.when(type == .sdl || type == .desktop) { window.map(&xml, of: type) }
        if xml.when(type?.isServer ?? false) { mapServer(&xml) }
        if xml.when(type == .vnc || type == .spice) { xml.attribute("keymap", &keymap) }
        if xml.when(type == .spice) {
            xml.attribute("defaultMode", &defaultMode)
            if xml.isReading, defaultMode == .any { defaultMode = nil }
        }
        if xml.when(type == .vnc) {
            xml.attribute("sharePolicy", &sharePolicy)
            xml.attribute("powerControl", &powerControl)
        }
        if xml.when(type == .vnc || type == .spice) { login.map(&xml) }
        if xml.when(type == .rdp) { xml.attribute("passwd", &login.password) }
    }

    /// Ports are written for displays that have them; the first address and socket are repeated as attributes.
    private mutating func mapServer(_ xml: inout some XMLMapper) {
        let first = listens.first?.type
        if xml.isWriting {
            server.listen = first == .address ? listens[0].address : nil
            server.socket = type == .vnc && first == .socket ? listens[0].socket : nil
            // A display that listens on no port keeps no number of one.
            if type != .rdp, first != .address, first != .network {
                var socket = server.socket
                if type == .vnc { xml.attribute("socket", &socket) }
                return
            }
        }
        server.map(&xml, of: type)
    }
}

extension Graphics.Kind {
    /// Clients connect to it over a network or a socket.
    var isServer: Bool { self == .vnc || self == .spice || self == .rdp }
    /// It can show what a GPU renders.
    var usesOpenGL: Bool { self == .sdl || self == .spice || self == .eglHeadless || self == .dbus }
}

/// Where a display server listens: the attributes of `<graphics>`. Ports of 0 and below are none.
struct DisplayServer: Sendable {
    var port: Int32?
    /// SPICE: the encrypted port.
    var tlsPort: Int32?
    var autoport: YesNo?
    /// VNC: -1 for an automatic one.
    var webSocket: Int32?
    /// The address of the first `<listen>`.
    var listen: String?
    /// VNC: the socket of the first `<listen>`.
    var socket: String?
    /// RDP: the user.
    var userName: String?
    /// RDP: a new connection replaces the old one.
    var replacesUser: YesNo?
    /// RDP: several connections at once.
    var allowsSeveralUsers: YesNo?

    mutating func map(_ xml: inout some XMLMapper, of type: Graphics.Kind?) {
        xml.attribute("port", &port)
        if xml.when(type == .spice) { xml.attribute("tlsPort", &tlsPort) }
        xml.attribute("autoport", &autoport)
        if xml.when(type == .rdp) {
            xml.attribute("username", &userName)
            xml.attribute("replaceUser", &replacesUser)
            xml.attribute("multiUser", &allowsSeveralUsers)
        }
        if xml.when(type == .vnc) { xml.attribute("websocket", &webSocket) }
        xml.attribute("listen", &listen)
        if !xml.isWriting { xml.attribute("socket", &socket) }
    }
}

/// Who may connect to a display.
struct DisplayLogin: Sendable {
    /// What happens to a client when the password changes.
    enum Connected: String, XMLEnum { case fail, disconnect, keep }
    var password: String?
    /// `2011-05-31T16:11:22`, UTC.
    var validTo: Timestamp?
    var connected: Connected?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("passwd", &password)
        xml.attribute("passwdValidTo", &validTo)
        xml.attribute("connected", &connected)
        guard xml.isReading, password == nil else { return }
        if validTo != nil { xml.report(.withoutPassword("passwdValidTo"), at: "@passwdValidTo") }
        if connected != nil { xml.report(.withoutPassword("connected"), at: "@connected") }
        validTo = nil
        connected = nil
    }

    /// A date and time without zone, as it was written.
    struct Timestamp: XMLValue, Hashable {
        var text: String

        static func parse(_ text: XMLText) -> Timestamp? {
            let string = text.string
            let pattern = Array("dddd-dd-ddTdd:dd:dd".utf8)
            guard string.utf8.count == pattern.count else { return nil }
            for (byte, expected) in zip(string.utf8, pattern) {
                let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                if expected == UInt8(ascii: "d") ? !isDigit : byte != expected { return nil }
            }
            return Timestamp(text: string)
        }
        var xmlText: String { text }
        static var form: XMLValueForm {
            .pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}", meaning: "a time such as 2011-05-31T16:11:22")
        }
    }
}

/// A window on the host's desktop.
struct DisplayWindow: Sendable {
    /// `:0`, an X display.
    var display: String?
    /// The file that lets the emulator onto it.
    var xauthority: String?
    var fullScreen: YesNo?

    mutating func map(_ xml: inout some XMLMapper, of type: Graphics.Kind?) {
        xml.attribute("display", &display)
        if xml.when(type == .sdl) { xml.attribute("xauth", &xauthority) }
        xml.attribute("fullscreen", &fullScreen)
        if xml.isReading, fullScreen == .no { fullScreen = nil }
    }
}

/// `<listen>`: an address, a network whose address is taken, a socket, or nothing.
struct GraphicsListen: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        case nowhere = "none"
        case address, network, socket
    }
    var element: XMLTree.ElementID?
    var type: Kind?
    var address: String?
    var network: String?
    var socket: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("type", &type)
        if xml.when(type == .address) { xml.attribute("address", &address) }
        if xml.when(type == .network) { xml.required("network", &network) }
        if xml.when(type == .socket) { xml.attribute("socket", &socket) }
        if xml.isReading { rejectOthers(&xml) }
    }

    /// A network and a socket are demands that another type does not fulfil.
    private func rejectOthers(_ xml: inout some XMLMapper) {
        var other: String?
        if type != .network { xml.attribute("network", &other) }
        if other != nil { xml.report(.listensElsewhere("network"), at: "@network") }
        other = nil
        if type != .socket { xml.attribute("socket", &other) }
        if other != nil { xml.report(.listensElsewhere("socket"), at: "@socket") }
    }
}

/// `<gl>`: rendering on a GPU of the host.
struct OpenGL: Sendable {
    var element: XMLTree.ElementID?
    var enable: YesNo?
    /// `/dev/dri/renderD128`.
    var renderNode: String?

    mutating func map(_ xml: inout some XMLMapper, of type: Graphics.Kind?) {
        xml.origin(&element)
        if xml.when(type != .eglHeadless) { xml.attribute("enable", &enable) }
        if xml.when(type != .sdl) { xml.attribute("rendernode", &renderNode) }
    }
}

extension Message {
    fileprivate static func withoutPassword(_ attribute: String) -> Message {
        .warning("'\(attribute)' says nothing where there is no password")
    }
    fileprivate static func listensElsewhere(_ type: String) -> Message {
        .error("the attribute '\(type)' needs type='\(type)'")
    }
}
