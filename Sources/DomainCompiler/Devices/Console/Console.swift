import XMLTree

/// `<console>`: what the guest's operating system talks to its operator on (formatdomain, "Console").
///
/// The first console of a guest with serial ports is its first serial port under another name: see `mirrorsSerial`.
struct Console: CharacterDevice {
    static var kind: DeviceKind { .console }
    var aliasStem: String { "console" }
    var info = DeviceInfo()
    var backend = CharacterBackend()
    var target = Target()

    /// `<target>`.
    struct Target: Sendable, XMLMappable {
        /// `type=`. Those of other hypervisors are read and rejected.
        enum Kind: String, XMLEnum { case serial, xen, uml, virtio, lxc, openvz, sclp, sclplm }
        var kind: Kind?
        /// The position among consoles.
        var port: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("type", &kind)
            xml.attribute("port", &port)
        }
    }

    /// It stands for the first serial port, and is no device of its own.
    var mirrorsSerial: Bool { target.kind == .serial }
    var standsForAnother: Bool { mirrorsSerial }

    mutating func map(_ xml: inout some XMLMapper) {
        backend.mapKind(&xml)
        backend.mapChildren(&xml)
        xml.element("target", &target)
        info.map(&xml)
    }

    var busNeed: BusNeed? { target.kind == .virtio ? .virtioConsole : nil }
}
