import Capabilities
import Diagnostics
import QEMUArguments
import Testing

@testable import DomainCompiler

/// Protects the rules of disks: what breaks one is rejected, for that reason and at that place.
@Suite("Disks")
struct DiskTests {
    /// A guest around some devices; `sections` stand before `<os>`.
    private static func document(_ devices: String, sections: String = "") -> String {
        """
        <domain type='kvm'><name>g</name><memory>262144</memory>\(sections)<os><type machine='pc'>hvm</type></os>\
        <devices>\(devices)</devices></domain>
        """
    }

    private static func compile(_ text: String, profile: Profile = .libvirt, host: HostDescription = .empty) -> Compilation {
        let target = Target(capabilities: BuiltInTarget.all[0].capabilities(), host: host, profile: profile)
        return Compiler(target).compile(SourceFile(name: "g.xml", bytes: Array(text.utf8)))
    }

    /// The marker `→` stands right before the culprit.
    private func expect(_ code: String, _ marked: String, sections: String = "") throws {
        let text = Self.document(marked, sections: sections)
        let marker = try #require(text.utf8.firstRange(of: "→".utf8))
        let place = text.utf8.distance(from: text.utf8.startIndex, to: marker.lowerBound)
        let errors = Self.compile(text.replacing("→", with: "")).diagnostics.filter { $0.message.severity == .error }
        #expect(errors.map(\.message.code).contains(code), "\(errors.map(\.message.text))")
        let ranges = errors.filter { $0.message.code == code }.map { Int($0.range?.lowerBound ?? 0) }
        #expect(ranges.contains(place), "reported at \(ranges), expected \(place)")
    }

    @Test("Names and sources", arguments: [
        ("target-missing", "<→disk><source file='/a'/></disk>"),
        ("target-is-partition", "<disk><source file='/a'/><target →dev='vda1'/></disk>"),
        ("target-of-another-kind", "<disk device='floppy'><source file='/a'/><target →dev='sda' bus='fdc'/></disk>"),
        ("target-counts-nothing", "<disk><source file='/a'/><target →dev='disk' bus='virtio'/></disk>"),
        ("target-counts-nothing", "<disk><source file='/a'/><target →dev='vdaaaaaaaaaaaaa' bus='virtio'/></disk>"),
        (
            "target-twice",
            "<disk><source file='/a'/><target dev='vda'/></disk><disk><source file='/b'/><target →dev='vda'/></disk>"
        ),
        ("source-missing", "<→disk><target dev='vda'/></disk>"),
        ("half-a-volume", "<disk type='volume'><→source pool='p'/><target dev='vda'/></disk>"),
        ("requisite-disk", "<disk><source file='/a' →startupPolicy='requisite'/><target dev='vda'/></disk>"),
        ("namespace-zero", "<disk type='nvme'><source type='pci' →namespace='0'><address/></source><target dev='vda'/></disk>"),
    ])
    func naming(code: String, devices: String) throws { try expect(code, devices) }

    @Test("Drivers", arguments: [
        ("driver-name", "<disk><driver →name='tap'/><source file='/a'/><target dev='vda'/></disk>"),
        ("native-needs-direct", "<disk><driver →io='native'/><source file='/a'/><target dev='vda'/></disk>"),
        ("copy-on-read-read-only", "<disk><driver →copy_on_read='on'/><source file='/a'/><target dev='vda'/><readonly/></disk>"),
        ("discard-no-unref-format", "<disk><driver →discard_no_unref='on'/><source file='/a'/><target dev='vda'/></disk>"),
        ("virtio-only", "<disk><driver →queues='2'/><source file='/a'/><target dev='sda'/></disk>"),
        ("model-on-bus", "<disk →model='virtio'><source file='/a'/><target dev='sda'/></disk>"),
        ("thread-on-bus", "<disk><driver →iothread='1'/><source file='/a'/><target dev='sda'/></disk>"),
        ("thread-unknown", "<disk><driver →iothread='9'/><source file='/a'/><target dev='vda'/></disk>"),
        (
            "thread-twice",
            "<disk><driver><iothreads><iothread id='1'/><iothread →id='1'/></iothreads></driver><source file='/a'/><target dev='vda'/></disk>"
        ),
        (
            "queue-out-of-range",
            "<disk><driver queues='1'><iothreads><iothread id='1'><queue →id='1'/></iothread></iothreads></driver><source file='/a'/><target dev='vda'/></disk>"
        ),
    ])
    func drivers(code: String, devices: String) throws { try expect(code, devices, sections: "<iothreads>2</iothreads>") }

    @Test("Buses", arguments: [
        ("read-only-on-bus", "<disk><source file='/a'/><target dev='hda'/><→readonly/></disk>"),
        ("floppy-on-bus", "<disk device='floppy'><source file='/a'/><target dev='fda' →bus='ide'/></disk>"),
        ("medium-on-virtio", "<disk →device='cdrom'><source file='/a'/><target dev='vda'/></disk>"),
        ("address-on-bus", "<disk><source file='/a'/><target dev='sda'/><address →type='usb' bus='0' port='1'/></disk>"),
        ("removable-on-bus", "<disk><source file='/a'/><target dev='vda' →removable='on'/></disk>"),
        ("rotation-on-bus", "<disk><source file='/a'/><target dev='vda' →rotation_rate='1'/></disk>"),
        ("translation-on-bus", "<disk><source file='/a'/><target dev='vda'/><geometry cyls='1' heads='1' secs='1' →trans='lba'/></disk>"),
        ("wwn-on-bus", "<disk><source file='/a'/><target dev='vda'/><→wwn>5000c50015ea71ac</wwn></disk>"),
        ("wwn-malformed", "<disk><source file='/a'/><target dev='sda'/><→wwn>5000c50015ea71</wwn></disk>"),
        ("too-long", "<disk><source file='/a'/><target dev='sda'/><→vendor>ninechars</vendor></disk>"),
        ("serial-characters", "<disk><source file='/a'/><target dev='vda'/><→serial>a/b</serial></disk>"),
        ("shared-format", "<disk><driver type='qcow2'/><source file='/a'/><target dev='vda'/><→shareable/></disk>"),
        ("lun-source", "<disk →device='lun'><source file='/a'/><target dev='sda'/></disk>"),
        ("lun-on-bus", "<disk type='block' →device='lun'><source dev='/a'/><target dev='hda'/></disk>"),
        ("lun-only", "<disk →rawio='yes'><source file='/a'/><target dev='sda'/></disk>"),
        ("transient-read-only", "<disk><source file='/a'/><target dev='vda'/><readonly/><→transient/></disk>"),
    ])
    func buses(code: String, devices: String) throws { try expect(code, devices) }

    private static let uuid = "6a3f8b52-6b39-4f33-9f0c-1d6f2c9b8c01"

    @Test("Images", arguments: [
        ("format-iso", "<disk><driver →type='iso'/><target dev='hda'/></disk>"),
        ("directory-needs-fat", "<disk type='dir'><driver →type='raw'/><source dir='/a'/><target dev='vda'/><readonly/></disk>"),
        ("metadata-cache-format", "<disk><driver type='qcow2'/><source file='/a'/><backingStore type='file'><format type='raw'><→metadata_cache><max_size>4</max_size></metadata_cache></format><source file='/b'/></backingStore><target dev='vda'/></disk>"),
        ("data-store-format", "<disk><source file='/a'><→dataStore type='file'><format type='raw'/><source file='/b'/></dataStore></source><target dev='vda'/></disk>"),
        ("nameless-image", "<disk type='network'><→source protocol='rbd'/><target dev='vda'/></disk>"),
        ("name-without-pool", "<disk type='network'><source protocol='rbd' →name='image'/><target dev='vda'/></disk>"),
        ("unix-without-socket", "<disk type='network'><source protocol='nbd'><→host transport='unix'/></source><target dev='vda'/></disk>"),
        ("host-count", "<disk type='network'><source protocol='nbd'><host name='a'/><→host name='b'/></source><target dev='vda'/></disk>"),
        ("protocol-gone", "<disk type='network'><source →protocol='sheepdog' name='a'/><target dev='vda'/></disk>"),
        ("nfs-port", "<disk type='network'><source protocol='nfs' name='/a'><host name='h' →port='1'/></source><target dev='vda'/></disk>"),
        ("cookie-name", "<disk type='network'><source protocol='http' name='a'><host name='h'/><cookies><cookie →name='a b'>c</cookie></cookies></source><target dev='vda'/></disk>"),
        ("secret-type", "<disk type='network'><source protocol='rbd' name='p/a'><auth username='u'><secret →type='iscsi' uuid='\(uuid)'/></auth></source><target dev='vda'/></disk>"),
        ("authentication-twice", "<disk type='network'><auth username='u'><secret type='ceph' uuid='\(uuid)'/></auth><source protocol='rbd' name='p/a'><→auth username='u'><secret type='ceph' uuid='\(uuid)'/></auth></source><target dev='vda'/></disk>"),
        ("secret-named-twice", "<disk><source file='/a'><encryption format='luks'><→secret type='passphrase' uuid='\(uuid)' usage='x'/></encryption></source><target dev='vda'/></disk>"),
        ("cipher-on-disk", "<disk><source file='/a'><encryption format='luks'><→cipher name='aes'/></encryption></source><target dev='vda'/></disk>"),
        ("librbd-without-rbd", "<disk><source file='/a'><encryption format='luks' →engine='librbd'/></source><target dev='vda'/></disk>"),
        ("old-encryption", "<disk><source file='/a'><encryption →format='qcow'/></source><target dev='vda'/></disk>"),
        ("image-nowhere", "<disk><driver type='qcow2'/><source file='/a'/><backingStore type='block'><format type='raw'/><→source/></backingStore><target dev='vda'/></disk>"),
        ("image-nowhere", "<disk><driver type='qcow2'/><source file='/a'><dataStore type='file'><format type='raw'/><→source/></dataStore></source><target dev='vda'/></disk>"),
        ("backing-unsupported", "<disk><driver type='vdi'/><source file='/a'/><backingStore type='file'><format type='raw'/><→source file='/b'/></backingStore><target dev='vda'/></disk>"),
    ])
    func images(code: String, devices: String) throws { try expect(code, devices) }

    @Test("Limits", arguments: [
        ("total-and-direction", "<disk><source file='/a'/><target dev='vda'/><iotune><→total_bytes_sec>1</total_bytes_sec><read_bytes_sec>1</read_bytes_sec></iotune></disk>"),
        ("limit-too-high", "<disk><source file='/a'/><target dev='vda'/><iotune><→total_iops_sec>1000000000000001</total_iops_sec></iotune></disk>"),
        ("throttle-group-unknown", "<disk><source file='/a'/><target dev='vda'/><throttlefilters><throttlefilter →group='x'/></throttlefilters></disk>"),
        ("filter-twice", "<disk><source file='/a'/><target dev='vda'/><throttlefilters><throttlefilter group='l'/><throttlefilter →group='l'/></throttlefilters></disk>"),
        (
            "group-limits-differ",
            "<disk><source file='/a'/><target dev='vda'/><iotune><total_bytes_sec>1</total_bytes_sec><group_name>g</group_name></iotune></disk><disk><source file='/b'/><target dev='vdb'/><→iotune><total_bytes_sec>2</total_bytes_sec><group_name>g</group_name></iotune></disk>"
        ),
    ])
    func limits(code: String, devices: String) throws {
        try expect(
            code, devices,
            sections: "<throttlegroups><throttlegroup><group_name>l</group_name><total_bytes_sec>1</total_bytes_sec></throttlegroup></throttlegroups>")
    }

    @Test("Names of disks", arguments: [
        ("vda", 0 as UInt32?, false), ("sdz", 25, false), ("sdaa", 26, false), ("xvdb", 1, false), ("vdb12", 1, true),
        ("vd", nil, false), ("vdA", nil, false), ("nvme0", nil, false), ("hdaxxxxxxxxxxxxxxx", nil, false), ("", nil, false),
    ])
    func names(dev: String, index: UInt32?, hasPartition: Bool) {
        let name = DiskName(dev)
        #expect(name?.index == index)
        #expect((name?.hasPartition ?? false) == hasPartition)
    }

    /// The values that follow `-blockdev`, in order.
    private static func blockdevs(_ compilation: Compilation) -> [String] {
        let arguments = compilation.commandLine?.arguments ?? []
        return arguments.filter { $0.flag == "-blockdev" }.compactMap { $0.properties.map { String(decoding: $0.json, as: UTF8.self) } }
    }

    @Test("Nodes are numbered from the last disk, from the top of each chain down")
    func numbering() {
        let compilation = Self.compile(
            Self.document(
                """
                <disk><driver type='qcow2'/><source file='/a'/><backingStore type='file'><format type='raw'/>\
                <source file='/base'/><backingStore/></backingStore><target dev='vda'/></disk>\
                <disk device='cdrom'><target dev='hda'/></disk><disk><source file='/b'/><target dev='vdb'/></disk>
                """))
        #expect(compilation.diagnostics.isEmpty)
        #expect(
            Self.blockdevs(compilation) == [
                #"{"driver":"file","filename":"/base","node-name":"libvirt-4-storage","read-only":true}"#,
                #"{"driver":"file","filename":"/a","node-name":"libvirt-3-storage","auto-read-only":true,"discard":"unmap"}"#,
                #"{"node-name":"libvirt-3-format","read-only":false,"driver":"qcow2","file":"libvirt-3-storage","backing":"libvirt-4-storage"}"#,
                #"{"driver":"file","filename":"/b","node-name":"libvirt-1-storage","read-only":false}"#,
            ])
    }

    @Test("A secret is encrypted for a daemon and in clear for a command line started by hand")
    func secrets() throws {
        var host = HostDescription()
        host.secrets.add(.init(uuid: Self.uuid, value: Array("open sesame".utf8)))
        let text = Self.document(
            """
            <disk><source file='/a'><encryption format='luks'><secret type='passphrase' uuid='\(Self.uuid)'/></encryption></source>\
            <target dev='vda'/></disk>
            """)
        func secret(_ profile: Profile) -> QEMUObject? {
            Self.compile(text, profile: profile, host: host).commandLine?.arguments.compactMap(\.properties)
                .first { $0["id"] == "libvirt-1-format-encryption-secret0" }
        }
        let clear = try #require(secret(.standalone()))
        #expect(clear["data"] == .string(Base64.encode(Array("open sesame".utf8))))
        #expect(clear["keyid"] == nil)
        let encrypted = try #require(secret(.libvirt))
        #expect(encrypted["keyid"] == "masterKey0")
        #expect(encrypted["data"] != clear["data"])
    }

    @Test("By hand, limits of a disk are a filter, shared by the disks of a group")
    func ownLimits() {
        let limits = "<iotune><total_bytes_sec>5</total_bytes_sec><group_name>g</group_name></iotune>"
        let text = Self.document(
            "<disk><source file='/a'/><target dev='vda'/>\(limits)</disk><disk><source file='/b'/><target dev='vdb'/>\(limits)</disk>")
        let byHand = Self.compile(text, profile: .standalone()).commandLine?.arguments ?? []
        #expect(byHand.filter { $0.properties?["qom-type"] == "throttle-group" }.count == 1)
        #expect(byHand.filter { $0.properties?["driver"] == "throttle" }.count == 2)
        #expect(byHand.contains { $0.properties?["drive"] == "libvirt-iotune-vda" })
        let daemon = Self.compile(text).commandLine?.arguments ?? []
        #expect(!daemon.contains { $0.properties?["qom-type"] == "throttle-group" })
    }

    @Test("A drive without its optional volume is empty; such a disk is left out")
    func optionalVolumes() {
        let text = Self.document(
            """
            <disk type='volume'><source pool='p' volume='v' startupPolicy='optional'/><target dev='vda'/></disk>\
            <disk type='volume' device='cdrom'><source pool='p' volume='v' startupPolicy='optional'/><target dev='hda'/></disk>
            """)
        let compilation = Self.compile(text)
        #expect(compilation.diagnostics.map(\.message.severity) == [.note, .note])
        let drivers = compilation.commandLine?.arguments.compactMap { $0.properties?["driver"] } ?? []
        #expect(drivers.contains("ide-cd"))
        #expect(!drivers.contains("virtio-blk-pci"))
    }
}
