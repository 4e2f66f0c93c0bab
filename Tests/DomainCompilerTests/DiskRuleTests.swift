import Capabilities
import Testing

@testable import DomainCompiler

/// Protects the rules about where a disk is and what it may be told, beside those of `DiskTests`.
@Suite("Disks and their buses")
struct DiskRuleTests {
    private static let sections = """
        <memoryBacking><access mode='shared'/></memoryBacking><iothreads>2</iothreads>\
        <throttlegroups><throttlegroup><group_name>l</group_name><total_bytes_sec>1</total_bytes_sec></throttlegroup></throttlegroups>
        """
    private static let file = "<source file='/a'/>"

    @Test("Names, sources and media", arguments: [
        ("target-unknown", "<disk>\(file)<target →dev='disk' bus='virtio'/><address type='pci' bus='0' slot='5' function='0'/></disk>"),
        ("policy-of-type", "<disk type='network'><source protocol='nbd' →startupPolicy='optional'><host name='h'/></source><target dev='vda'/></disk>"),
        (
            "encryption-twice",
            "<disk><source file='/a'><→encryption format='luks'/></source><target dev='vda'/><encryption format='luks'/></disk>"
        ),
        ("reservations-without-lun", "<disk type='block'><source dev='/a'><→reservations managed='yes'/></source><target dev='sda'/></disk>"),
        ("tray-of-disk", "<disk>\(file)<target dev='sda' →tray='open'/></disk>"),
        ("rotation-of-medium", "<disk device='cdrom'>\(file)<target dev='sda' bus='sata' →rotation_rate='5'/></disk>"),
        ("not-printable", "<disk>\(file)<target dev='sda'/><→vendor>a\u{e9}</vendor></disk>"),
        ("vendor-on-bus", "<disk>\(file)<target dev='sda' bus='sata'/><→vendor>v</vendor></disk>"),
        ("product-on-bus", "<disk>\(file)<target dev='vda'/><→product>v</product></disk>"),
        ("sgio-unfiltered", "<disk type='block' device='lun' →sgio='unfiltered'><source dev='/a'/><target dev='sda'/></disk>"),
        ("transient-source", "<disk type='block'><source dev='/a'/><target dev='vda'/><→transient/></disk>"),
        ("transient-device", "<disk device='floppy'>\(file)<target dev='fda'/><→transient/></disk>"),
        ("transient-shared-on-bus", "<disk>\(file)<target dev='sda' bus='sata'/><transient →shareBacking='yes'/></disk>"),
        ("cannot-be-unassigned", "<disk>\(file)<target dev='vda'/><address →type='unassigned'/></disk>"),
        ("channel-subsystem-missing", "<disk>\(file)<target dev='vda'/><address →type='ccw'/></disk>"),
    ])
    func media(code: String, devices: String) throws { try MarkedDocument(devices: devices, sections: Self.sections).expect(code) }

    @Test("Buses", arguments: [
        ("geometry-on-bus", "<disk>\(file)<target dev='sda' bus='usb'/><→geometry cyls='1' heads='1' secs='1'/></disk>"),
        ("usb-empty", "<→disk device='cdrom'><target dev='sda' bus='usb'/></disk>"),
        ("foreign-bus", "<disk>\(file)<target dev='vda' →bus='xen'/></disk>"),
        ("disk-on-floppy-bus", "<disk>\(file)<target dev='sda' →bus='fdc'/></disk>"),
        ("medium-on-sd", "<disk →device='cdrom'>\(file)<target dev='sda' bus='sd'/></disk>"),
        ("sd-property", "<disk>\(file)<target dev='sda' bus='sd'/><→serial>s</serial></disk>"),
        ("sd-source", "<disk →type='nvme'><source type='pci' namespace='1'><address/></source><target dev='sda' bus='sd'/></disk>"),
        ("one-bus", "<disk>\(file)<target dev='sda' bus='sata'/><address type='drive' controller='0' →bus='1' target='0' unit='0'/></disk>"),
        ("no-target", "<disk>\(file)<target dev='sda' bus='sata'/><address type='drive' controller='0' bus='0' →target='1' unit='0'/></disk>"),
        (
            "no-target-behind",
            "<disk>\(file)<target dev='sda'/><address type='drive' controller='0' bus='0' →target='1' unit='0'/></disk><controller type='scsi' model='lsilogic'/>"
        ),
        (
            "one-controller",
            "<disk device='floppy'>\(file)<target dev='fda'/><address type='drive' →controller='1' bus='0' target='0' unit='0'/></disk>"
        ),
    ])
    func buses(code: String, devices: String) throws { try MarkedDocument(devices: devices, sections: Self.sections).expect(code) }

    @Test("LUNs", arguments: [
        ("lun-on-virtio", "<disk type='block' →device='lun'><source dev='/a'/><target dev='vda'/></disk>"),
        ("lun-format", "<disk type='block' device='lun'><driver →type='qcow2'/><source dev='/a'/><target dev='sda'/></disk>"),
        ("lun-identity", "<disk type='block' device='lun'><source dev='/a'/><target dev='sda'/><→wwn>5000c50015ea71ac</wwn></disk>"),
        ("lun-slice", "<disk type='block' device='lun'><source dev='/a'><→slices><slice type='storage' offset='0' size='1'/></slices></source><target dev='sda'/></disk>"),
        ("lun-encryption", "<disk type='block' device='lun'><source dev='/a'><→encryption format='luks'/></source><target dev='sda'/></disk>"),
        ("copy-on-read-lun", "<disk type='block' device='lun'><driver →copy_on_read='on'/><source dev='/a'/><target dev='sda'/></disk>"),
    ])
    func luns(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("vhost-user", arguments: [
        ("vhost-user-bus", "<disk type='vhostuser'><source type='unix' path='/s'/><target dev='sda' →bus='scsi'/></disk>"),
        ("vhost-user-snapshot", "<disk type='vhostuser' →snapshot='internal'><source type='unix' path='/s'/><target dev='vda'/></disk>"),
        ("vhost-user-property", "<disk type='vhostuser'><driver →cache='none'/><source type='unix' path='/s'/><target dev='vda'/></disk>"),
        ("vhost-user-property", "<disk type='vhostuser'><source type='unix' path='/s'/><target dev='vda'/><→blockio discard_granularity='512'/></disk>"),
        ("memory-not-shared", "<disk →type='vhostvdpa'><source dev='/dev/v'/><target dev='vda'/></disk>"),
    ])
    func vhostUser(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("Drivers", arguments: [
        ("copy-on-read-removable", "<disk device='floppy'><driver →copy_on_read='on'/>\(file)<target dev='fda'/></disk>"),
        ("discard-no-unref-read-only", "<disk><driver type='qcow2' →discard_no_unref='on'/>\(file)<target dev='vda'/><readonly/></disk>"),
        ("thread-zero", "<disk><driver →iothread='0'/>\(file)<target dev='vda'/></disk>"),
        ("thread-and-mapping", "<disk><driver →iothread='1'><iothreads><iothread id='2'/></iothreads></driver>\(file)<target dev='vda'/></disk>"),
        (
            "filters-and-limits",
            "<disk>\(file)<target dev='vda'/><iotune><total_bytes_sec>1</total_bytes_sec></iotune><throttlefilters><→throttlefilter group='l'/></throttlefilters></disk>"
        ),
        (
            "filters-on-optical-drive",
            "<disk device='cdrom'>\(file)<target dev='sda' bus='sata'/><throttlefilters><→throttlefilter group='l'/></throttlefilters></disk>"
        ),
        ("throttle-group-without-limits", "<disk>\(file)<target dev='vda'/><iotune><→group_name>x</group_name></iotune></disk>"),
    ])
    func drivers(code: String, devices: String) throws { try MarkedDocument(devices: devices, sections: Self.sections).expect(code) }

    @Test("What an emulator lacks", arguments: [
        ("usb-storage-unsupported", "<disk>\(file)<target dev='sda' →bus='usb'/></disk>", CapabilityFlag.usbStorage),
        ("io-uring-unsupported", "<disk><driver →io='io_uring'/>\(file)<target dev='vda'/></disk>", .aioIoUring),
        ("discard-no-unref-unsupported", "<disk><driver type='qcow2' →discard_no_unref='on'/>\(file)<target dev='vda'/></disk>", .qcow2DiscardNoUnref),
        ("mapping-unsupported", "<disk><driver><→iothreads><iothread id='1'/></iothreads></driver>\(file)<target dev='vda'/></disk>", .virtioBlkIothreadMapping),
        ("rotation-unsupported", "<disk>\(file)<target dev='sda' →rotation_rate='5'/></disk>", .rotationRate),
        ("queue-size-unsupported", "<disk><driver →queue_size='4'/>\(file)<target dev='vda'/></disk>", .virtioBlkQueueSize),
        ("mapping-needs-json", "<disk><driver><→iothreads><iothread id='1'/></iothreads></driver>\(file)<target dev='vda'/></disk>", .deviceJsonHotplug),
    ])
    func lacking(code: String, devices: String, flag: CapabilityFlag) throws {
        try MarkedDocument(devices: devices, sections: Self.sections, missing: [flag]).expect(code)
    }

    @Test("A volume that may be missing leaves a note")
    func leftOut() throws {
        let devices = "<→disk type='volume'><source pool='p' volume='v' startupPolicy='optional'/><target dev='vda'/></disk>"
        try MarkedDocument(devices: devices).expect("left-out", .note)
    }

    @Test("By hand, a transient disk is not")
    func transientByHand() throws {
        var document = MarkedDocument(devices: "<disk>\(Self.file)<target dev='vda'/><→transient/></disk>")
        document.profile = .standalone()
        try document.expect("transient-by-hand", .warning)
    }
}
