import XMLTree

/// `<redirdev>`: a USB device of somewhere else (formatdomain, "Redirected devices").
struct RedirectedDevice: CharacterDevice {
    static var kind: DeviceKind { .redirectedDevice }
    var aliasStem: String { "redir" }
    var info = DeviceInfo()
    var bus: Bus?
    var backend = CharacterBackend()

    enum Bus: String, XMLEnum { case usb }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("bus", &bus)
        backend.mapRequiredKind(&xml)
        backend.mapChildren(&xml)
        info.map(&xml, bootable: true)
        xml.keepsEndTag()
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {
        bus = bus ?? .usb
        backend.spiceChannel = "usbredir"
        if case .channel(var channel) = backend.source, backend.kind == .dbus, channel.name == nil {
            channel.name = "org.qemu.usbredir"
            backend.source = .channel(channel)
        }
    }

    var busNeed: BusNeed? { .usb }
}
