import Capabilities
import Testing

@testable import DomainCompiler

/// Protects the rules of shared directories, leases, redirected devices, smartcards and TPMs.
@Suite("Directories, leases, redirection, smartcards, TPMs")
struct SmallDeviceTests {
    private static let shared = "<memoryBacking><access mode='shared'/></memoryBacking>"

    @Test("Directories by 9p", arguments: [
        ("only-mounts", "<filesystem →type='ram'><source usage='1'/><target dir='t'/></filesystem>"),
        ("target-missing", "<→filesystem><source dir='/d'/></filesystem>"),
        ("no-quota", "<filesystem><source dir='/d'/><target dir='t'/><→space_soft_limit>1</space_soft_limit></filesystem>"),
        ("source-directory", "<→filesystem><target dir='t'/></filesystem>"),
        ("source-directory", "<filesystem><→source socket='/s'/><target dir='t'/></filesystem>"),
        ("boot-is-virtio-fs", "<filesystem><source dir='/d'/><target dir='t'/><boot →order='1'/></filesystem>"),
        ("transfer-passes-through", "<filesystem →accessmode='mapped'><driver type='mtp'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("driver-not-supported", "<filesystem><driver →type='nbd'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("mode-needs-mapping", "<filesystem →dmode='0700'><source dir='/d'/><target dir='t'/></filesystem>"),
        ("handle-passes-through", "<filesystem →accessmode='mapped'><driver type='handle'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("memory-not-shared", "<filesystem><driver →type='virtiofs'/><source dir='/d'/><target dir='t'/></filesystem>"),
    ])
    func directories(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("What is for virtiofs has no effect on 9p", arguments: [
        "<filesystem><source dir='/d' →socket='/s'/><target dir='t'/></filesystem>",
        "<filesystem><driver →queue='4'/><source dir='/d'/><target dir='t'/></filesystem>",
    ])
    func onlyOfVirtioFS(devices: String) throws { try MarkedDocument(devices: devices).expect("only-of-virtio-fs", .warning) }

    @Test("An emulator that cannot tell files of several devices apart")
    func multipleDevices() throws {
        let document = MarkedDocument(
            devices: "<filesystem →multidevs='remap'><source dir='/d'/><target dir='t'/></filesystem>", missing: [.fsdevMultidevs])
        try document.expect("multiple-devices-unsupported")
        #expect(document.compile().resolvedXML() != nil)
    }

    @Test("Directories by virtiofs", arguments: [
        ("virtio-fs-passes-through", "<filesystem →accessmode='mapped'><driver type='virtiofs'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("write-policy-is9-p", "<filesystem><driver type='virtiofs' →wrpolicy='immediate'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("virtio-fs-model", "<filesystem →model='virtio'><driver type='virtiofs'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("virtio-fs-format", "<filesystem><driver type='virtiofs' →format='raw'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("multiple-devices-is9-p", "<filesystem →multidevs='remap'><driver type='virtiofs'/><source dir='/d'/><target dir='t'/></filesystem>"),
        ("mode-needs-mapping", "<filesystem →fmode='0700'><driver type='virtiofs'/><source dir='/d'/><target dir='t'/></filesystem>"),
        (
            "boot-needs-pci",
            "<filesystem><driver type='virtiofs'/><source dir='/d'/><target dir='t'/><boot →order='1'/><address type='virtio-mmio'/></filesystem>"
        ),
    ])
    func virtiofs(code: String, devices: String) throws {
        try MarkedDocument(devices: devices, sections: Self.shared).expect(code)
    }

    @Test("What has no effect is said", arguments: [
        ("only-of-virtio-fs", "<filesystem><→binary path='/v'/><source dir='/d'/><target dir='t'/></filesystem>"),
        (
            "tag-twice",
            "<filesystem><source dir='/d'/><target dir='t'/></filesystem><filesystem><source dir='/e'/><target →dir='t'/></filesystem>"
        ),
    ])
    func warnings(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code, .warning) }

    @Test("Leases", arguments: [
        ("lease-without-lockspace", "<→lease><key>k</key><target path='/p'/></lease>"),
        ("lease-without-key", "<→lease><lockspace>l</lockspace><target path='/p'/></lease>"),
        ("lease-without-target", "<→lease><lockspace>l</lockspace><key>k</key></lease>"),
    ])
    func leases(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("Redirected devices", arguments: [
        ("not-on-usb", "<redirdev bus='usb' type='null'><address →type='pci' bus='0' slot='5' function='0'/></redirdev>"),
        ("second-redirection-filter", "<redirfilter><usbdev allow='yes'/></redirfilter><→redirfilter><usbdev allow='no'/></redirfilter>"),
        ("missing-attribute", "<redirfilter><→usbdev vendor='0x1234'/></redirfilter>"),
        ("invalid-value", "<redirfilter><usbdev version='→2' allow='yes'/></redirfilter>"),
        ("invalid-value", "<redirfilter><usbdev class='→0x100' allow='yes'/></redirfilter>"),
    ])
    func redirection(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("Smartcards", arguments: [
        ("not-in-reader", "<smartcard mode='host'><address →type='pci' bus='0' slot='5' function='0'/></smartcard>"),
        ("one-reader", "<smartcard mode='host'><address type='ccid' →controller='1' slot='0'/></smartcard>"),
        ("one-reader", "<smartcard mode='host'><address type='ccid' controller='0' →slot='1'/></smartcard>"),
        ("second-smartcard", "<smartcard mode='host'/><→smartcard mode='host'/>"),
        ("certificate-count", "<smartcard mode='host-certificates'><→certificate>a</certificate></smartcard>"),
        (
            "database-relative",
            "<smartcard mode='host-certificates'><certificate>a</certificate><certificate>b</certificate><certificate>c</certificate><→database>d</database></smartcard>"
        ),
    ])
    func smartcards(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("TPMs", arguments: [
        ("tpm-without-backend", "<→tpm/>"),
        ("second-tpm-backend", "<tpm><backend type='emulator'/><→backend type='emulator'/></tpm>"),
        ("second-tpm", "<tpm><backend type='emulator'/></tpm><→tpm><backend type='emulator'/></tpm>"),
        ("proxy-needs-passthrough", "<tpm model='spapr-tpm-proxy'><backend →type='emulator'/></tpm>"),
        ("model-unsupported", "<tpm →model='tpm-spapr'><backend type='emulator'/></tpm>"),
        ("interface-of-version2", "<tpm model='tpm-crb'><backend type='emulator' →version='1.2'/></tpm>"),
        ("banks-of-version2", "<tpm><backend type='emulator' version='1.2'><→active_pcr_banks><sha1/></active_pcr_banks></backend></tpm>"),
        ("profile-of-version2", "<tpm><backend type='emulator' version='1.2'><→profile source='null'/></backend></tpm>"),
        ("socket-missing", "<tpm><→backend type='external'/></tpm>"),
        ("socket-binds", "<tpm><backend type='external'><source type='unix' →mode='bind' path='/s'/></backend></tpm>"),
    ])
    func tpms(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("A TPM of a version that the host does not emulate")
    func emulatedVersions() throws {
        let devices = "<tpm model='tpm-crb'><backend type='emulator' →version='2.0'/></tpm>"
        try MarkedDocument(devices: devices, host: "<tpm><version>1.2</version></tpm>").expect("version-not-emulated")
    }

    @Test("Who starts by hand starts the emulator of a TPM too")
    func standaloneTPM() throws {
        var document = MarkedDocument(devices: "<tpm><→backend type='emulator'/></tpm>")
        document.profile = .standalone()
        try document.expect("emulator-to-start", .note)
    }

    @Test("What an emulator lacks", arguments: [
        ("no-redirection", "<→redirdev bus='usb' type='null'/>", CapabilityFlag.usbRedir),
        ("no-filter", "<redirdev bus='usb' type='null'/><→redirfilter><usbdev allow='yes'/></redirfilter>", .usbRedirFilter),
        ("unsupported", "<smartcard →mode='host'/>", .ccidEmulated),
        ("backend-unsupported", "<tpm><backend →type='passthrough'/></tpm>", .tpmPassthrough),
    ])
    func lacking(code: String, devices: String, flag: CapabilityFlag) throws {
        try MarkedDocument(devices: devices, missing: [flag]).expect(code)
    }
}
