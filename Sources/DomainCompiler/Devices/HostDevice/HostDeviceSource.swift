import XMLTree

/// `<source>` of an assigned device: which one of the host's it is.
struct HostDeviceSource: Sendable {
    var element: XMLTree.ElementID?
    /// The function, of `pci`. Not an address of the guest.
    var pci: PCIAddress?
    /// Xen's filter on configuration writes; kept.
    var writeFiltering: YesNo?
    var usb = USBSource()
    /// SCSI: the adapter's name on the host, `scsi_host0`.
    var adapter: String?
    var scsi: SCSIPlace?
    var scsiProtocol: SCSIProtocol?
    var iscsi = ISCSITarget()
    /// Adapters: who implements it.
    var adapterProtocol: AdapterProtocol?
    /// World wide port name of a vhost adapter: `naa.` and sixteen hexadecimal digits.
    var wwpn: String?
    /// Of a mediated device.
    var uuid: UUID?

    enum SCSIProtocol: String, XMLEnum { case adapter, iscsi }
    enum AdapterProtocol: String, XMLEnum { case vhost }

    /// The place of a SCSI device on the host.
    struct SCSIPlace: Sendable, Hashable, XMLMappable {
        /// `scsi` where it is written; the only one there is.
        enum Kind: String, XMLEnum { case scsi }
        var bus: UInt32?
        var target: UInt32?
        var unit: UInt64?

        mutating func map(_ xml: inout some XMLMapper) {
            if !xml.isWriting {
                var kind: Kind?
                xml.attribute("type", &kind)
            }
            xml.required("bus", &bus)
            xml.required("target", &target)
            xml.required("unit", &unit)
        }
    }

    /// Maps attributes and children of the element for a kind of device.
    mutating func map(_ xml: inout some XMLMapper, of type: HostDevice.Kind?) {
        xml.origin(&element)
        if xml.when(type == .pci) {
            xml.attribute("writeFiltering", &writeFiltering)
            xml.element("address", &pci)
        }
        if xml.when(type == .usb) { usb.map(&xml) }
        if xml.when(type == .scsi) {
            xml.attribute("protocol", &scsiProtocol)
            if xml.isReading, scsiProtocol == .adapter { scsiProtocol = nil }
            if xml.when(scsiProtocol == .iscsi) { iscsi.map(&xml) }
            if xml.when(scsiProtocol == nil) {
                xml.scope("adapter") { $0.required("name", &adapter) }
                xml.element("address", &scsi)
            }
        }
        if xml.when(type == .scsiHost) {
            xml.required("protocol", &adapterProtocol)
            xml.attribute("wwpn", &wwpn)
        }
        if xml.when(type == .mdev) { xml.scope("address") { $0.attribute("uuid", &uuid) } }
    }
}

/// Which USB device of the host: by product, by place on the bus, or both.
struct USBSource: Sendable {
    /// What a device does when the guest resets it.
    enum GuestReset: String, XMLEnum { case off, uninitialized, on }

    var startupPolicy: StorageSource.StartupPolicy?
    var guestReset: GuestReset?
    var vendor: UInt32?
    var product: UInt32?
    var address: Place?

    /// Bus and device number, as `lsusb` prints them.
    struct Place: Sendable, Hashable, XMLMappable {
        var bus: UInt32?
        var device: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("bus", &bus)
            xml.required("device", &device)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("startupPolicy", &startupPolicy)
        xml.attribute("guestReset", &guestReset)
        xml.scope("vendor") { $0.hex("id", &vendor, digits: 4) }
        xml.scope("product") { $0.hex("id", &product, digits: 4) }
        xml.element("address", &address)
    }
}

/// A logical unit of an iSCSI target, reached by QEMU itself.
struct ISCSITarget: Sendable, XMLMappable {
    /// Target and unit: `iqn.2018-06.net.example:disks/1`.
    var name: String?
    var hosts: [StorageHost] = []
    var authentication: StorageAuthentication?
    /// `<initiator><iqn name=>`: who connects.
    var initiator: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("name", &name)
        xml.elements("host", &hosts)
        xml.element("auth", &authentication)
        xml.scope("initiator") { $0.scope("iqn") { $0.attribute("name", &initiator) } }
        // A target alone means its first unit.
        if xml.isReading, let name, !name.utf8.contains(UInt8(ascii: "/")) { self.name = name + "/0" }
    }

    /// The target's name without the unit.
    var target: String { String((name ?? "").prefix { $0 != "/" }) }

    /// The logical unit.
    var unit: UInt32 {
        guard let name, let slash = name.firstIndex(of: "/") else { return 0 }
        return UInt32(name[name.index(after: slash)...]) ?? 0
    }

    /// `host:port` of the first host; an IPv6 address stands in brackets.
    var portal: String {
        let host = hosts.first
        let name = host?.name ?? ""
        return (name.utf8.contains(UInt8(ascii: ":")) ? "[\(name)]" : name) + ":\(host?.port ?? 0)"
    }
}
