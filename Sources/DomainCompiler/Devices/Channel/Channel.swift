import Diagnostics
import XMLTree

/// `<channel>`: a private line between host and guest (formatdomain, "Channel").
struct Channel: CharacterDevice {
    static var kind: DeviceKind { .channel }
    var aliasStem: String { "channel" }
    var info = DeviceInfo()
    var backend = CharacterBackend()
    var target = Target()

    /// `<target>`.
    struct Target: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case guestfwd, virtio, xen }
        var kind: Kind?
        /// The port's name in the guest: `/dev/virtio-ports/NAME`.
        var name: String?
        /// The guest's idea of a host to talk to: an IPv4 address and a port of TCP.
        var address: String?
        var port: UInt16?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("type", &kind)
            if xml.when(kind == .guestfwd) {
                xml.required("address", &address)
                xml.required("port", &port)
            }
            if xml.when(kind != .guestfwd) {
                xml.attribute("name", &name)
                if !xml.isWriting {
                    // Whether an agent listens in a running guest, noted by a daemon.
                    var state: String?
                    xml.attribute("state", &state)
                }
            }
        }

    }

    mutating func map(_ xml: inout some XMLMapper) {
        backend.mapKind(&xml)
        backend.mapChildren(&xml)
        xml.element("target", &target)
        info.map(&xml)
        if xml.isReading, target.kind == nil { xml.report(.channelWithoutTarget, at: "target") }
    }

    var busNeed: BusNeed? { target.kind == .virtio ? .virtioSerialPort : nil }
}

extension Message {
    fileprivate static var channelWithoutTarget: Message {
        .error("a channel needs <target type='virtio'> or <target type='guestfwd'>")
    }
}
