import XMLTree

/// `<source>` of an interface: what it is plugged into on the host.
struct InterfaceSource: Sendable {
    var element: XMLTree.ElementID?
    var isPresent = false
    var network: String?
    var portGroup: String?
    var portID: UUID?
    var bridge: String?
    /// `direct`, `vdpa`, `user`: the host's device.
    var device: String?
    var mode: DirectMode?
    /// `internal`: the name of the network.
    var name: String?
    /// Sockets: where to connect or listen.
    var address: String?
    var port: Int32?
    var local: LocalEnd?
    /// `vhostuser`.
    var socketType: SocketType?
    var path: String?
    var socketMode: SocketMode?
    var reconnect: Reconnect?
    /// `ethernet`: addresses of the host's end.
    var hostAddresses: [IPAddressElement] = []
    var hostRoutes: [IPRoute] = []
    /// `hostdev`: the function or device.
    var hostAddress: HostFunction?
    var virtualSwitch = VirtualSwitch()

    /// How a macvtap joins its device.
    enum DirectMode: String, XMLEnum { case vepa, `private`, bridge, passthrough }
    enum SocketType: String, XMLEnum { case unix }
    enum SocketMode: String, XMLEnum { case server, client }

    /// `<local>`: the near end of a UDP socket.
    struct LocalEnd: Sendable, XMLMappable {
        var address: String?
        var port: Int32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("address", &address)
            xml.required("port", &port)
        }
    }

    /// VMware's distributed switch; kept.
    struct VirtualSwitch: Sendable {
        var switchID: UUID?
        var portID: Int64?
        var portGroupID: String?
        var connectionID: Int64?
    }

    /// Maps attributes and children of the element for a type of interface.
    mutating func map(_ xml: inout some XMLMapper, of type: Interface.Kind) {
        xml.origin(&element)
        if xml.isReading { isPresent = true }
        if xml.when(type == .network) {
            xml.required("network", &network)
            // The port of a running guest; a start asks for a new one.
            if xml.when(!xml.isWriting) { xml.attribute("portid", &portID) }
            xml.attribute("portgroup", &portGroup)
        }
        if xml.when(type == .bridge) { xml.required("bridge", &bridge) }
        if xml.when(type == .internal) { xml.required("name", &name) }
        if xml.when(type == .direct || type == .vdpa || type == .user) { xml.attribute("dev", &device) }
        if xml.when(type == .vhostuser) {
            xml.attribute("dev", &device)
            xml.attribute("type", &socketType)
            xml.attribute("path", &path)
            xml.attribute("mode", &socketMode)
            Reconnect.map(&reconnect, &xml)
        }
        if xml.when(type == .direct) { xml.attribute("mode", &mode) }
        if xml.when(type == .server || type == .client || type == .mcast || type == .udp) {
            xml.attribute("address", &address)
            xml.required("port", &port)
            if xml.when(type == .udp) { xml.element("local", &local) }
        }
        if xml.when(type == .vds) {
            xml.required("switchid", &virtualSwitch.switchID)
            xml.attribute("portid", &virtualSwitch.portID)
            xml.attribute("portgroupid", &virtualSwitch.portGroupID)
            xml.attribute("connectionid", &virtualSwitch.connectionID)
        }
        if xml.when(type == .ethernet || xml.isReading) {
            xml.elements("ip", &hostAddresses)
            xml.elements("route", &hostRoutes)
        }
        if xml.when(type == .hostdev) { HostFunction.map(&hostAddress, &xml) }
    }
}

/// `<address>` of an assigned card: which function of the host it is.
enum HostFunction: Sendable {
    case pci(PCIAddress)
    case usb(USBSource.Place)

    private enum Kind: String, XMLEnum { case pci, usb }

    private var kind: Kind { if case .pci = self { .pci } else { .usb } }

    static func map(_ function: inout HostFunction?, _ xml: inout some XMLMapper) {
        var present = function != nil
        xml.scope("address", present: &present) { xml in
            var kind = function?.kind
            xml.required("type", &kind)
            if xml.when(kind == .pci) {
                var address = PCIAddress()
                if case .pci(let known) = function { address = known }
                address.mapNumbers(&xml)
                if xml.isReading { function = .pci(address) }
            }
            if xml.when(kind == .usb) {
                var place = USBSource.Place()
                if case .usb(let known) = function { place = known }
                place.map(&xml)
                if xml.isReading { function = .usb(place) }
            }
        }
    }
}
