import Capabilities
import Testing

@testable import DomainCompiler

/// Protects the rules of assigned devices: what breaks one is reported, for that reason and at that place.
@Suite("Assigned devices")
struct HostDeviceTests {
    private static let place = "<source><address domain='0' bus='1' slot='0' function='0'/></source>"
    private static let product = "<source><vendor id='0x1234'/><product id='0x5'/></source>"
    private static let unit = "<source><adapter name='scsi_host0'/><address bus='0' target='0' unit='0'/></source>"
    private static let uuid = "6a3f8b52-6b39-4f33-9f0c-1d6f2c9b8c01"
    private static let instance = "<source><address uuid='\(uuid)'/></source>"

    @Test("PCI", arguments: [
        ("capabilities-mode", "<hostdev →mode='capabilities' type='pci'>\(place)</hostdev>"),
        ("scsi-only", "<hostdev type='pci' →sgio='filtered'>\(place)</hostdev>"),
        ("scsi-only", "<hostdev type='pci' →rawio='yes'>\(place)</hostdev>"),
        ("model-of-others", "<hostdev type='pci' →model='vfio-pci'>\(place)</hostdev>"),
        ("assigned-is-transient", "<hostdev type='pci'>\(place)<teaming →type='persistent'/></hostdev>"),
        ("transient-needs-persistent", "<hostdev type='pci'>\(place)<→teaming type='transient'/></hostdev>"),
        ("address-of-other-bus", "<hostdev type='pci'>\(place)<address →type='usb' bus='0' port='1'/></hostdev>"),
        ("write-filtering-is-xen", "<hostdev type='pci'><source →writeFiltering='yes'><address bus='1'/></source></hostdev>"),
        ("pci-slot-too-large", "<hostdev type='pci'><source><address bus='1' →slot='32'/></source></hostdev>"),
        ("pci-domain-too-large", "<hostdev type='pci'><source><address →domain='0x10000'/></source></hostdev>"),
        ("assigned-twice", "<hostdev type='pci'>\(place)</hostdev><hostdev type='pci'><→source><address bus='1'/></source></hostdev>"),
        ("display-needs-graphics", "<hostdev type='pci' →display='on'>\(place)</hostdev>"),
        ("pci-address-missing", "<hostdev type='pci'><→source/></hostdev>"),
        ("driver-is-vfio", "<hostdev type='pci'><driver →name='kvm'/>\(place)</hostdev>"),
    ])
    func pci(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("USB", arguments: [
        ("usb-device-unnamed", "<hostdev type='usb'><→source/></hostdev>"),
        ("usb-vendor-zero", "<hostdev type='usb'><source><vendor →id='0'/><product id='0x5'/></source></hostdev>"),
        ("usb-product-half", "<hostdev type='usb'><→source><vendor id='0x1234'/></source></hostdev>"),
        ("usb-number-too-large", "<hostdev type='usb'><source><vendor →id='0x12345'/><product id='0x5'/></source></hostdev>"),
        ("place-incomplete", "<hostdev type='usb'><source><→address bus='1'/></source></hostdev>"),
        ("usb-place-unknown", "<hostdev type='usb'><→source><vendor id='0x1234'/><product id='0x5'/></source></hostdev>"),
        ("teaming-needs-pci", "<hostdev type='usb'>\(product)<→teaming type='transient' persistent='ua-a'/></hostdev>"),
        ("rom-needs-pci", "<hostdev type='usb'>\(product)<→rom bar='on'/></hostdev>"),
        ("assigned-twice", "<hostdev type='usb'>\(product)</hostdev><hostdev type='usb'><→source><vendor id='0x1234'/><product id='0x5'/></source></hostdev>"),
    ])
    func usb(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("SCSI", arguments: [
        ("adapter-missing", "<hostdev type='scsi'><→source><address bus='0' target='0' unit='0'/></source></hostdev>"),
        ("scsi-address-missing", "<hostdev type='scsi'><→source><adapter name='scsi_host0'/></source></hostdev>"),
        ("sgio-unfiltered", "<hostdev type='scsi' →sgio='unfiltered'>\(unit)</hostdev>"),
        ("address-of-other-bus", "<hostdev type='scsi'>\(unit)<address →type='pci' bus='0' slot='5' function='0'/></hostdev>"),
        ("one-bus", "<hostdev type='scsi'>\(unit)<address type='drive' controller='0' →bus='1' target='0' unit='0'/></hostdev>"),
        ("no-target-behind", "<hostdev type='scsi'>\(unit)<address type='drive' controller='0' bus='0' →target='3' unit='0'/></hostdev>"),
        ("iscsi-host-missing", "<hostdev type='scsi'><→source protocol='iscsi' name='iqn.a/1'/></hostdev>"),
        ("iscsi-hosts", "<hostdev type='scsi'><source protocol='iscsi' name='iqn.a/1'><host name='a'/><→host name='b'/></source></hostdev>"),
        ("secret-missing", "<hostdev type='scsi'><source protocol='iscsi' name='iqn.a/1'><host name='a'/><→auth username='u'/></source></hostdev>"),
        (
            "secret-type",
            "<hostdev type='scsi'><source protocol='iscsi' name='iqn.a/1'><host name='a'/><auth username='u'><secret →type='ceph' usage='x'/></auth></source></hostdev>"
        ),
        (
            "no-such-secret",
            "<hostdev type='scsi'><source protocol='iscsi' name='iqn.a/1'><host name='a'/><auth username='u'><→secret type='iscsi' usage='x'/></auth></source></hostdev>"
        ),
        ("wwpn-missing", "<hostdev type='scsi_host'><→source protocol='vhost'/></hostdev>"),
        ("wwpn-form", "<hostdev type='scsi_host'><source protocol='vhost' →wwpn='naa.51'/></hostdev>"),
        ("cannot-boot", "<hostdev type='scsi_host'><source protocol='vhost' wwpn='naa.5123456789abcde0'/><→boot order='1'/></hostdev>"),
    ])
    func scsi(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("Mediated", arguments: [
        ("mediated-uuid-missing", "<hostdev type='mdev' model='vfio-pci'><source><→address/></source></hostdev>"),
        ("cannot-boot", "<hostdev type='mdev' model='vfio-pci'>\(instance)<→boot order='1'/></hostdev>"),
        ("display-needs-pci", "<hostdev type='mdev' model='vfio-ccw' →display='on'>\(instance)</hostdev>"),
        (
            "framebuffer-twice",
            """
            <hostdev type='mdev' model='vfio-pci' display='on' ramfb='on'>\(instance)</hostdev>\
            <hostdev type='pci' display='on' →ramfb='on'>\(place)</hostdev><graphics type='vnc'/>
            """
        ),
    ])
    func virtualDevices(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("What has no effect is said", arguments: [
        ("framebuffer-needs-display", "<hostdev type='mdev' model='vfio-pci' →ramfb='on'>\(instance)</hostdev>"),
        ("teaming-without-type", "<hostdev type='pci'>\(place)<→teaming/></hostdev>"),
    ])
    func warnings(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code, .warning) }

    @Test("What an emulator lacks", arguments: [
        ("not-supported", "<hostdev →type='pci'>\(place)</hostdev>", CapabilityFlag.vfioPci),
        ("not-supported", "<hostdev type='mdev' →model='vfio-pci'>\(instance)</hostdev>", .vfioPci),
        ("not-supported", "<hostdev →type='scsi_host'><source protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>", .vhostScsi),
        (
            "guest-reset-not-supported",
            "<hostdev type='usb'><source →guestReset='off'><address bus='1' device='2'/></source></hostdev>", .usbHostGuestResetsAll
        ),
    ])
    func lacking(code: String, devices: String, flag: CapabilityFlag) throws {
        try MarkedDocument(devices: devices, missing: [flag]).expect(code)
    }

    @Test("Who starts by hand is told what to provide", arguments: [
        ("vhost-module-needed", "<→hostdev type='scsi_host'><source protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>"),
        ("detach-device", "<→hostdev type='pci' managed='yes'>\(place)</hostdev>"),
    ])
    func standalone(code: String, devices: String) throws {
        var document = MarkedDocument(devices: devices)
        document.profile = .standalone()
        try document.expect(code, .note)
    }
}
