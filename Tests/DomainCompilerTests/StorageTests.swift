import Capabilities
import Testing

@testable import DomainCompiler

/// Protects the rules of images: formats, network protocols, encryption, volumes.
@Suite("Images")
struct StorageTests {
    private static let uuid = "6a3f8b52-6b39-4f33-9f0c-1d6f2c9b8c01"
    private static let secret = "<secret type='passphrase' uuid='\(uuid)'/>"

    /// A disk of a type around its source.
    private static func disk(_ type: String, _ source: String) -> String {
        "<disk type='\(type)'>\(source)<target dev='vda'/></disk>"
    }

    @Test("Formats and sources", arguments: [
        ("format-unsupported", "<disk><driver →type='cow'/><source file='/a'/><target dev='vda'/></disk>"),
        ("format-directory", "<disk><driver →type='dir'/><source file='/a'/><target dev='vda'/></disk>"),
        ("fat-without-directory", "<disk><driver →type='fat'/><source file='/a'/><target dev='vda'/></disk>"),
        ("directory-read-only", "<disk type='dir'><driver type='fat'/><→source dir='/a'/><target dev='vda'/></disk>"),
        ("nvme-address-missing", "<disk type='nvme'><→source type='pci' namespace='1'/><target dev='vda'/></disk>"),
        ("socket-missing", "<disk type='vhostuser'><→source type='unix' path=''/><target dev='vda'/></disk>"),
        (
            "helper-missing",
            "<disk type='block' device='lun'><source dev='/a'><→reservations managed='no'/></source><target dev='sda'/></disk>"
        ),
        ("size-too-large", "<disk><driver type='qcow2'><metadata_cache><→max_size unit='EiB'>99</max_size></metadata_cache></driver><source file='/a'/><target dev='vda'/></disk>"),
        ("layer-without-format", "<disk><source file='/a'/><→backingStore type='file'><source file='/b'/></backingStore><target dev='vda'/></disk>"),
        (
            "layer-without-source",
            "<disk><source file='/a'/><→backingStore type='file'><format type='raw'/></backingStore><target dev='vda'/></disk>"
        ),
        (
            "data-store-nowhere",
            "<disk><driver type='qcow2'/><source file='/a'><→dataStore type='file'><format type='raw'/></dataStore></source><target dev='vda'/></disk>"
        ),
        (
            "data-store-not-raw",
            "<disk><driver type='qcow2'/><source file='/a'><dataStore type='file'><format →type='qcow2'/><source file='/b'/></dataStore></source><target dev='vda'/></disk>"
        ),
        (
            "label-without-relabelling",
            "<disk><source file='/a'><seclabel model='dac' relabel='no'><→label>x</label></seclabel></source><target dev='vda'/></disk>"
        ),
        (
            "relabelling-without-label",
            "<disk><source file='/a'><seclabel model='dac' →relabel='yes'/></source><target dev='vda'/></disk>"
        ),
        (
            "helper-nowhere",
            "<disk type='block' device='lun'><source dev='/a'><reservations managed='no'><source type='unix' →path='' mode='client'/></reservations></source><target dev='sda'/></disk>"
        ),
        (
            "reconnect-without-timeout",
            "<disk type='vhostuser'><source type='unix' path='/s'><→reconnect enabled='yes'/></source><target dev='vda'/></disk>"
        ),
    ])
    func sources(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("Protocols", arguments: [
        ("protocol-unsupported", "<source →protocol='tftp' name='a'><host name='h'/></source>"),
        ("protocol-unsupported", "<source →protocol='vxhs' name='a'><host name='h'/></source>"),
        ("tls-unsupported", "<source protocol='rbd' name='p/a' →tls='yes'/>"),
        ("tls-hostname-protocol", "<source protocol='rbd' name='p/a' →tlsHostname='x'/>"),
        ("certificates-unknown", "<source protocol='nbd' →tls='yes'><host name='h'/></source>"),
        ("nfs-hosts", "<→source protocol='nfs' name='/a'/>"),
        ("nfs-transport", "<source protocol='nfs' name='/a'><host name='h' →transport='rdma'/></source>"),
        ("account-not-numeric", "<source protocol='nfs' name='/a'><host name='h'/><identity →user='somebody'/></source>"),
        ("identity-without-key", "<source protocol='ssh' name='/a'><host name='h'/><→identity username='u'/></source>"),
        ("transport-unsupported", "<source protocol='nbd'><host name='h' →transport='rdma'/></source>"),
        ("socket-without-unix", "<source protocol='nbd'><host name='h' →socket='/s'/></source>"),
        ("nameless-host", "<source protocol='nbd'><→host/></source>"),
        ("logical-unit-malformed", "<source protocol='iscsi' →name='iqn.x/one'><host name='h'/></source>"),
        ("cookie-value", "<source protocol='http' name='a'><host name='h'/><cookies><→cookie name='a'>b;c</cookie></cookies></source>"),
        ("cookie-without-value", "<source protocol='http' name='a'><host name='h'/><cookies><→cookie name='a'/></cookies></source>"),
        (
            "cookie-twice",
            "<source protocol='http' name='a'><host name='h'/><cookies><cookie name='a'>b</cookie><cookie →name='a'>c</cookie></cookies></source>"
        ),
        ("nameless-user", "<source protocol='rbd' name='p/a'><auth →username=''><secret type='ceph' usage='x'/></auth></source>"),
        ("missing-attribute", "<source protocol='ssh' name='/a'><host name='h'/><→knownHosts/></source>"),
        ("secret-missing", "<source protocol='rbd' name='p/a'><→auth username='u'/></source>"),
        ("secret-unnamed", "<source protocol='rbd' name='p/a'><auth username='u'><→secret type='ceph'/></auth></source>"),
        ("secret-unknown", "<source protocol='rbd' name='p/a'><auth username='u'><→secret type='ceph' usage='x'/></auth></source>"),
        (
            "authentication-unsupported",
            "<source protocol='gluster' name='v/a'><host name='h'/><→auth username='u'><secret type='ceph' usage='x'/></auth></source>"
        ),
    ])
    func protocols(code: String, source: String) throws { try MarkedDocument(devices: Self.disk("network", source)).expect(code) }

    @Test("Encryption", arguments: [
        ("vector-without-cipher", "<encryption format='luks'>\(secret)<→ivgen name='plain64'/></encryption>"),
        ("format-of-engine", "<encryption →format='luks2'>\(secret)</encryption>"),
        ("one-secret", "<encryption format='luks'>\(secret)<→secret type='passphrase' usage='x'/></encryption>"),
        ("secret-unknown", "<encryption format='luks'><→secret type='passphrase' uuid='\(uuid)'/></encryption>"),
    ])
    func encryption(code: String, element: String) throws {
        try MarkedDocument(devices: Self.disk("file", "<source file='/a'>\(element)</source>")).expect(code)
    }

    @Test("Only raw and QCOW2 images are encrypted")
    func encryptedFormat() throws {
        let devices = "<disk><driver type='vmdk'/><source file='/a'><→encryption format='luks'>\(Self.secret)</encryption></source><target dev='vda'/></disk>"
        try MarkedDocument(devices: devices).expect("image-format")
    }

    private static let pools = """
        <pools><pool name='files' type='dir' active='yes' path='/v'><volume name='a' type='file' path='/v/a'/>\
        <volume name='net' type='network' path='/v/n'/></pool><pool name='off' type='dir' active='no' path='/o'/>\
        <pool name='ceph' type='rbd' active='yes'><volume name='a' type='network' path='p/a'/></pool>\
        <pool name='lvm' type='logical' active='yes' path='/dev/l'><volume name='a' type='block' path='/dev/l/a'/></pool>\
        <pool name='san' type='iscsi' active='yes'><device>iqn.a</device><volume name='x' type='block' path='/dev/x'/>\
        <volume name='unit:0:0:1' type='block' path='/dev/y'/></pool></pools>
        """

    @Test("Volumes", arguments: [
        ("pool-unknown", "<source →pool='none' volume='a'/>"),
        ("pool-inactive", "<source →pool='off' volume='a'/>"),
        ("volume-unknown", "<source pool='files' →volume='b'/>"),
        ("mode-without-iscsi", "<source pool='files' volume='a' →mode='direct'/>"),
        ("volume-kind", "<source pool='files' →volume='net'/>"),
        ("pool-kind", "<source →pool='ceph' volume='a'/>"),
        ("policy-without-file", "<source pool='lvm' volume='a' →startupPolicy='mandatory'/>"),
        ("unit-malformed", "<source pool='san' →volume='x' mode='direct'/>"),
        ("pool-hosts", "<source →pool='san' volume='unit:0:0:1' mode='direct'/>"),
    ])
    func volumes(code: String, source: String) throws {
        try MarkedDocument(devices: Self.disk("volume", source), host: Self.pools).expect(code)
    }

    @Test("A slice that says no type is none")
    func untypedSlice() throws {
        let devices = Self.disk("file", "<source file='/a'><slices><→slice offset='0' size='1'/></slices></source>")
        try MarkedDocument(devices: devices).expect("slice-without-type", .warning)
    }

    @Test("Descriptors that nobody has opened")
    func descriptors() throws {
        let devices = Self.disk("file", "<source file='/a' →fdgroup='g'/>")
        try MarkedDocument(devices: devices).expect("group-unknown")
        var standalone = MarkedDocument(devices: devices)
        standalone.profile = .standalone()
        try standalone.expect("group-as-path", .note)
    }

    @Test("A managed reservation helper has to be started")
    func helper() throws {
        let devices = "<disk type='block' device='lun'><source dev='/a'><→reservations managed='yes'/></source><target dev='sda'/></disk>"
        var document = MarkedDocument(devices: devices)
        document.profile = .standalone()
        try document.expect("helper-to-start", .note)
    }

    @Test("What an emulator lacks", arguments: [
        ("nvme-unsupported", "<disk type='nvme'><→source type='pci' namespace='1'><address/></source><target dev='vda'/></disk>", CapabilityFlag.driveNvme),
        ("vdpa-unsupported", "<disk type='vhostvdpa'><→source dev='/dev/v'/><target dev='vda'/></disk>", .virtioBlkVhostVdpa),
        ("vhost-user-unsupported", "<disk type='vhostuser'><→source type='unix' path='/s'/><target dev='vda'/></disk>", .vhostUserBlk),
        (
            "reservations-unsupported",
            "<disk type='block' device='lun'><source dev='/a'><→reservations managed='yes'/></source><target dev='sda'/></disk>",
            .prManagerHelper
        ),
        (
            "tls-hostname-unsupported",
            "<disk type='network'><source protocol='nbd' →tlsHostname='x'><host name='h'/></source><target dev='vda'/></disk>",
            .blockdevNbdTlsHostname
        ),
        (
            "librbd-unsupported",
            "<disk type='network'><source protocol='rbd' name='p/a'><encryption format='luks' →engine='librbd'>\(secret)</encryption></source><target dev='vda'/></disk>",
            .rbdEncryption
        ),
        (
            "layering-unsupported",
            "<disk type='network'><source protocol='rbd' name='p/a'><encryption format='luks' engine='librbd'>\(secret)<→secret type='passphrase' usage='x'/></encryption></source><target dev='vda'/></disk>",
            .rbdEncryptionLayering
        ),
        (
            "luks-any-unsupported",
            "<disk type='network'><source protocol='rbd' name='p/a'><encryption →format='luks-any' engine='librbd'>\(secret)</encryption></source><target dev='vda'/></disk>",
            .rbdEncryptionLuksAny
        ),
    ])
    func lacking(code: String, devices: String, flag: CapabilityFlag) throws {
        try MarkedDocument(devices: devices, missing: [flag]).expect(code)
    }
}
