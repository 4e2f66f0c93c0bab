import Diagnostics
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
    /// A logical unit of an iSCSI target, reached by QEMU itself, and who logs in there.
    var iscsi = NetworkStorage()
    var authentication: StorageAuthentication?
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
            PCIAddress.mapHostFunction(&pci, &xml)
        }
        if xml.when(type == .usb) { usb.map(&xml) }
        if xml.when(type == .scsi) {
            xml.attribute("protocol", &scsiProtocol)
            if xml.isReading, scsiProtocol == .adapter { scsiProtocol = nil }
            if xml.when(scsiProtocol == .iscsi) { mapISCSI(&xml) }
            if xml.when(scsiProtocol == nil) {
                xml.scope("adapter") { $0.attribute(emptyIsAbsent: "name", &adapter) }
                xml.element("address", &scsi)
            }
        }
        if xml.when(type == .scsiHost) {
            xml.required("protocol", &adapterProtocol)
            xml.attribute("wwpn", &wwpn)
        }
        if xml.when(type == .mdev) { xml.scope("address") { $0.attribute("uuid", &uuid) } }
    }

    private mutating func mapISCSI(_ xml: inout some XMLMapper) {
        xml.required("name", &iscsi.name)
        xml.elements("host", &iscsi.hosts)
        xml.element("auth", &authentication)
        xml.scope("initiator") { $0.scope("iqn") { $0.attribute(emptyIsAbsent: "name", &iscsi.initiator) } }
        guard xml.isReading else { return }
        iscsi.protocol = .iscsi
        for index in iscsi.hosts.indices where iscsi.hosts[index].port == 0 { iscsi.hosts[index].port = nil }
        // A target alone means its first unit.
        if let name = iscsi.name, !name.utf8.contains(UInt8(ascii: "/")) { iscsi.name = name + "/0" }
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
            xml.number("bus", &bus)
            xml.number("device", &device)
            guard xml.isReading else { return }
            if bus == nil { xml.report(.placeIncomplete("bus"), at: ".") }
            if device == nil { xml.report(.placeIncomplete("device"), at: ".") }
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

extension Message {
    fileprivate static func placeIncomplete(_ name: String) -> Message { .error("the place of a USB device has a '\(name)' number") }
}
