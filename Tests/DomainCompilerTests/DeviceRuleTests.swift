import Capabilities
import Diagnostics
import Testing

@testable import DomainCompiler

/// Every rule of the smaller device families has a document that breaks it, and is reported where the marker `→` stands.
@Suite("Rules of devices")
struct DeviceRuleTests {
    /// A rule's code and the devices that break it.
    typealias Case = (code: String, devices: String)

    private static func expect(
        _ rule: Case, _ severity: Severity = .error, before: String = "", machine: String = "q35", host: HostDescription = .empty
    ) throws {
        var document = MarkedDocument(sections: "\(before)<devices>\(rule.devices)</devices>", machine: machine)
        document.host = host
        try document.expect(rule.code, severity)
    }

    private static let acpi = "<features><acpi/></features>"

    @Test("Aliases and places", arguments: [
        ("alias-twice", "<sound model='ac97'><alias name='ua-a'/></sound><panic model='pvpanic'><alias →name='ua-a'/></panic>"),
        ("invalid-value", "<sound model='ac97'><acpi index='→0'/></sound>"),
        ("acpi-index-needs-pci", "<input type='mouse' bus='usb'><acpi →index='3'/><address type='usb' bus='0' port='1'/></input>"),
        ("channel-subsystem-missing", "<memballoon model='virtio'><address →type='ccw'/></memballoon>"),
        ("cannot-be-unassigned", "<memballoon model='virtio'><address →type='unassigned'/></memballoon>"),
        ("no-zpci", "<sound model='ac97'><address type='pci' slot='5'><→zpci uid='1'/></address></sound>"),
        ("invalid-value", "<sound model='ac97'><address type='→none'/></sound>"),
        ("no-virtio-transport", "<rng model='virtio'><backend model='builtin'/><address →type='usb' bus='0'/></rng>"),
        ("no-virtio-transport", "<memballoon model='virtio'><address →type='isa' iobase='0x300'/></memballoon>"),
    ])
    func places(_ rule: Case) throws { try Self.expect(rule) }

    @Test("The first serial port and its console share an alias")
    func consoleSharesAlias() {
        let alias = "<alias name='ua-a'/>"
        let document = MarkedDocument(
            sections: "<devices><serial type='pty'>\(alias)</serial><console type='pty'><target type='serial'/>\(alias)</console></devices>")
        #expect(document.compile().diagnostics.isEmpty)
    }

    @Test("Character devices", arguments: [
        ("no-system-port", "<serial type='pty'><target →type='system-serial'/></serial>"),
        ("console-address", "<console type='pty'/><console type='pty'><target type='virtio'/><address →type='virtio-mmio'/></console>"),
        ("other-hypervisor", "<console type='pty'/><console type='pty'><target →type='lxc'/></console>"),
        ("channel-without-target", "<→channel type='pty'/>"),
        ("xen-channel", "<channel type='pty'><target →type='xen' name='a'/></channel>"),
        ("channel-missing", "<serial type='spiceport'><→source/></serial><graphics type='spice'/>"),
        ("second-protocol", "<serial type='tcp'><source host='a' service='1'/><protocol type='raw'/><→protocol type='raw'/></serial>"),
        ("too-many-ends", "<serial type='udp'><→source mode='bind' service='1'/><source mode='connect' service='2'/><source mode='bind' service='3'/></serial>"),
        ("no-certificates", "<serial type='tcp'><source host='a' service='1' →tls='yes'/></serial>"),
        ("label-without-relabelling", "<serial type='file'><source path='/a'><seclabel model='dac' relabel='no'><→label>a</label></seclabel></source></serial>"),
        ("model-twice", "<serial type='file'><source path='/a'><seclabel model='dac' relabel='no'/><seclabel →model='dac' relabel='no'/></source></serial>"),
    ])
    func characterDevices(_ rule: Case) throws { try Self.expect(rule) }

    @Test("Displays", arguments: [
        ("one-of-a-kind", "<graphics type='vnc'/><graphics →type='vnc'/>"),
        ("not-supported", "<graphics →type='desktop'/>"),
        ("bus-or-peer", "<graphics type='dbus' p2p='yes' →address='unix:path=/a'/>"),
        ("rdp-needs-d-bus", "<graphics →type='rdp'/>"),
        ("listens-on-network", "<graphics type='rdp'><listen →type='socket'/></graphics><graphics type='dbus'/>"),
        ("listens-twice", "<graphics type='vnc'><listen type='address'/><→listen type='address'/></graphics>"),
        ("listens-elsewhere", "<graphics type='vnc'><listen type='address' →socket='/a'/></graphics>"),
        ("listens-elsewhere", "<graphics type='vnc'><listen type='address' →network='default'/></graphics>"),
        ("attribute-differs", "<graphics type='vnc' →listen='1.1.1.1'><listen type='address' address='::1'/></graphics>"),
        ("attribute-differs", "<graphics type='vnc' →socket='/a'><listen type='socket' socket='/b'/></graphics>"),
        ("network-without-address", "<graphics type='vnc'><listen type='network' →network='default'/></graphics>"),
        ("open-gl-undecided", "<graphics type='spice' autoport='yes'><→gl rendernode='/a'/></graphics>"),
        ("open-gl-twice", "<graphics type='spice' autoport='yes'><gl →enable='yes'/></graphics><graphics type='egl-headless'/>"),
        ("headless-with-window", "<graphics type='dbus'/><graphics →type='egl-headless'/>"),
        ("no-such-audio", "<graphics type='vnc'><audio →id='7'/></graphics>"),
        ("no-such-audio", "<graphics type='dbus'><audio →id='7'/></graphics>"),
        ("audio-off-bus", "<graphics type='dbus'><audio →id='1'/></graphics><audio id='1' type='none'/>"),
        ("vnc-port-range", "<graphics type='vnc' →port='5899' autoport='no'/>"),
        ("vnc-port-range", "<graphics type='vnc' →port='65536' autoport='no'/>"),
        ("vnc-password-too-long", "<graphics type='vnc' →passwd='012345678'/>"),
        ("vnc-keeps-clients", "<graphics type='vnc' passwd='a' →connected='fail'/>"),
        ("spice-tls-is-off", "<graphics type='spice' port='5901' →tlsPort='5902'/>"),
        ("no-secure-port", "<graphics type='spice' port='5901' →defaultMode='secure'/>"),
        ("no-secure-port", "<graphics type='spice' port='5901'><channel name='main' →mode='secure'/></graphics>"),
        ("no-plain-port", "<graphics type='spice' tlsPort='5901' →defaultMode='insecure'/>"),
        ("missing-attribute", "<graphics type='spice'><→image/></graphics>"),
        ("missing-attribute", "<graphics type='spice'><→filetransfer/></graphics>"),
    ])
    func displays(_ rule: Case) throws { try Self.expect(rule) }

    @Test("What says nothing about a display is said", arguments: [
        ("port-range", "<graphics type='spice' →port='70000'/>"),
        ("port-range", "<graphics type='vnc' →websocket='-7'/>"),
        ("without-password", "<graphics type='vnc' →connected='keep'/>"),
        ("without-password", "<graphics type='vnc' →passwdValidTo='2031-01-02T03:04:05'/>"),
        ("bus-without-display", "<serial →type='dbus'><source channel='a'/></serial>"),
        ("unknown-element", "<graphics type='vnc'><→alias name='ua-a'/></graphics>"),
    ])
    func displayWarnings(_ rule: Case) throws { try Self.expect(rule, .warning) }

    @Test("Video", arguments: [
        ("two-primaries", "<video><model type='qxl' primary='yes'/></video><video><model type='qxl' →primary='yes'/></video>"),
        ("none-is-alone", "<video><model type='vga'/></video><video><model →type='none'/></video>"),
        ("no-such-video", "<video><model →type='gop'/></video>"),
        ("memory-of-qxl", "<video><model type='vga' →ram='1024'/></video>"),
        ("memory-of-qxl", "<video><model type='vga' →vram64='1024'/></video>"),
        ("memory-of-qxl", "<video><model type='vga' →vgamem='1024'/></video>"),
        ("video-memory-too-small", "<video><model type='vga' →vram='512'/></video>"),
        ("video-memory-too-small", "<video><model type='qxl' →vgamem='512'/></video>"),
        ("not-power-of-two", "<video><model type='qxl' →vgamem='9216'/></video>"),
        ("ramfb-has-no-address", "<video><model type='ramfb'/><→address type='pci' slot='1'/></video>"),
        ("cannot-be-secondary", "<video><model type='vga'/></video><video><model →type='bochs'/></video>"),
        ("one-head", "<video><model type='cirrus' →heads='2'/></video>"),
        ("no-resolution", "<video><model type='cirrus'><→resolution x='1' y='1'/></model></video>"),
        ("empty-screen", "<video><model type='vga'><resolution x='1' →y='0'/></model></video>"),
        ("blob-is-virtio", "<video><model type='vga' →blob='off'/></video>"),
        ("blob-needs-memfd", "<video><model type='virtio' →blob='on'/></video>"),
        ("virtio-options-of-video", "<video><→driver iommu='on'/><model type='vga'/></video>"),
        ("vhost-user-is-virtio", "<video><driver →name='vhostuser'/><model type='vga'/></video>"),
        ("no-vhost-user-gpu", "<video><driver →name='vhostuser'/><model type='virtio'/></video>"),
        ("acceleration-is-virtio", "<video><model type='vga'><acceleration →accel3d='yes'/></model></video>"),
        ("acceleration-empty", "<video><model type='virtio'><→acceleration/></model></video>"),
        ("no2-d", "<video><model type='virtio'><acceleration →accel2d='yes'/></model></video>"),
        ("render-node-is-vhost-user", "<video><model type='virtio'><acceleration →rendernode='/a'/></model></video>"),
    ])
    func video(_ rule: Case) throws { try Self.expect(rule, before: "<memoryBacking><access mode='shared'/></memoryBacking>") }

    @Test("A card with no number of heads leaves it to QEMU")
    func noHeads() throws {
        let line = try #require(MarkedDocument(sections: "<devices><video><model type='qxl' heads='0'/></video></devices>").compile().commandLine)
        #expect(!String(decoding: line.bytes(as: .args), as: UTF8.self).contains("max_outputs"))
    }

    @Test("Sound", arguments: [
        ("audio-id-zero", "<audio →id='0' type='none'/>"),
        ("audio-id-twice", "<audio id='1' type='none'/><audio →id='1' type='alsa'/>"),
        ("spice-audio-alone", "<audio id='1' →type='spice'/>"),
        ("fixed-settings-need-mixer", "<audio id='1' type='none'><input →fixedSettings='yes'/></audio>"),
        ("settings-are-fixed", "<audio id='1' type='none'><output><→settings channels='1'/></output></audio>"),
        ("invalid-value", "<audio id='1' type='none' timerPeriod='→0'/>"),
        ("no-such-audio", "<sound model='ac97'><audio →id='7'/></sound>"),
        ("no-such-card", "<sound →model='ich7'/>"),
        ("invalid-value", "<sound model='virtio' streams='→0'/>"),
        ("no-audio", "<→sound model='ac97'/><graphics type='dbus' p2p='yes'/>"),
    ])
    func sound(_ rule: Case) throws { try Self.expect(rule) }

    @Test("Input devices", arguments: [
        ("no-ps2-tablet", "<input type='tablet' →bus='ps2'/>"),
        ("passthrough-is-virtio", "<input type='passthrough' →bus='usb'><source evdev='/a'/></input>"),
        ("missing-attribute", "<input type='passthrough'><→source dev='/a'/></input>"),
        ("evdev-has-no-bus", "<input type='evdev' →bus='usb'><source dev='/a'/></input>"),
        ("evdev-needs-path", "<→input type='evdev'/>"),
        ("foreign-bus", "<input type='mouse' →bus='xen'/>"),
        ("model-needs-virtio", "<input type='mouse' bus='usb' →model='virtio'/>"),
        ("not-transitional", "<input type='passthrough' bus='virtio' →model='virtio-transitional'><source evdev='/a'/></input>"),
        ("address-of-usb", "<input type='mouse' bus='usb'><address →type='pci' slot='5'/></input>"),
    ])
    func inputs(_ rule: Case) throws { try Self.expect(rule) }

    @Test func ps2Devices() throws {
        try Self.expect(("ps2-is-off", "<input type='mouse' →bus='ps2'/>"), before: "<features><ps2 state='off'/></features>")
    }

    @Test("Watchdogs, balloons, panic devices", arguments: [
        ("actions-differ", "<watchdog model='itco' action='none'/><watchdog model='i6300esb' →action='reset'/>"),
        ("watchdog-twice", "<watchdog model='itco'/><watchdog →model='itco'/>"),
        ("watchdog-address", "<watchdog model='i6300esb'><address →type='isa'/></watchdog>"),
        ("watchdog-without-address", "<watchdog model='itco'><→address type='pci' slot='5'/></watchdog>"),
        ("watchdog-of-other-machine", "<watchdog →model='ib700'/>"),
        ("watchdog-of-other-machine", "<watchdog →model='diag288'/>"),
        ("second-balloon", "<memballoon model='virtio'/><→memballoon model='virtio'/>"),
        ("xen-balloon", "<memballoon →model='xen'/>"),
        ("panic-twice", "<panic model='isa'/><→panic model='isa'/>"),
        ("panic-without-address", "<panic model='hyperv'><→address type='isa'/></panic>"),
        ("panic-address", "<panic model='isa'><address →type='pci' slot='5'/></panic>"),
        ("panic-of-other-machine", "<panic →model='s390'/>"),
        ("nvram-of-p-series", "<→nvram/>"),
    ])
    func smallDevices(_ rule: Case) throws { try Self.expect(rule) }

    @Test func chipsetWatchdogOnOtherChipset() throws {
        try Self.expect(("watchdog-of-other-machine", "<watchdog →model='itco'/>"), machine: "pc")
    }

    @Test("Random numbers, cryptography, sockets, stores", arguments: [
        ("backend-missing", "<→rng model='virtio'/>"),
        ("second-backend", "<rng model='virtio'><backend model='random'/><→backend model='builtin'/></rng>"),
        ("crypto-backend", "<→crypto model='virtio' type='qemu'/>"),
        ("second-backend", "<crypto model='virtio' type='qemu'><backend model='builtin'/><→backend model='builtin'/></crypto>"),
        ("reserved-cid", "<vsock><cid →address='2'/></vsock>"),
        ("second-vsock", "<vsock/><→vsock/>"),
        ("second-store", "<pstore backend='acpi-erst'><size unit='KiB'>8</size></pstore><→pstore backend='acpi-erst'><size unit='KiB'>8</size></pstore>"),
        ("store-without-size", "<→pstore backend='acpi-erst'/>"),
        ("store-size", "<pstore backend='acpi-erst'><→size unit='KiB'>2</size></pstore>"),
        ("store-size", "<pstore backend='acpi-erst'><→size unit='KiB'>96</size></pstore>"),
        ("store-needs-pci", "<pstore backend='acpi-erst'><size unit='KiB'>8</size><address →type='usb' bus='0'/></pstore>"),
    ])
    func stores(_ rule: Case) throws { try Self.expect(rule) }

    @Test("The key of a certificate needs a secret that the host has")
    func keySecret() throws {
        try MarkedDocument(
            devices: "<serial type='tcp'><source host='a' service='1' →tls='yes'/></serial>",
            host: "<transports><chardev certificates='/c' keySecret='6a3f8b52-6b39-4f33-9f0c-1d6f2c9b8c01'/></transports>"
        ).expect("no-key-secret")
    }

    @Test("What an emulator lacks", arguments: [
        ("no-kernel-crypto", "<crypto model='virtio' type='qemu'><backend →model='lkcf'/></crypto>", CapabilityFlag.cryptodevBackendLkcf),
        ("no-power-control", "<graphics type='vnc' →powerControl='yes'/>", .vncPowerControl),
        ("no-enclaves", "<memory →model='sgx-epc'><target><size unit='MiB'>16</size></target></memory>", .sgxEpc),
    ])
    func lacking(code: String, devices: String, flag: CapabilityFlag) throws {
        try MarkedDocument(devices: devices, missing: [flag]).expect(code)
    }

    @Test("What has no effect is said", arguments: [
        ("rate-without-bytes", "<rng model='virtio'><→rate period='5'/><backend model='builtin'/></rng>"),
        ("cid-missing", "<vsock><→cid auto='no'/></vsock>"),
        ("store-needs-acpi", "<→pstore backend='acpi-erst'><size unit='KiB'>8</size></pstore>"),
        ("virtio-options-on-other-bus", "<input type='mouse' bus='usb'><→driver iommu='on'/></input>"),
        ("passthrough-needs-path", "<→input type='passthrough' bus='virtio'/>"),
        ("unknown-attribute", "<iommu model='intel'><driver →granule='host'/></iommu>"),
    ])
    func warnings(_ rule: Case) throws { try Self.expect(rule, .warning) }

    @Test("Shared memory", arguments: [
        ("shared-memory-name", "<shmem →name='a/b'><model type='ivshmem-plain'/></shmem>"),
        ("shared-memory-size", "<shmem name='a'><model type='ivshmem-plain'/><→size unit='M'>3</size></shmem>"),
        ("plain-has-no-server", "<shmem name='a'><model type='ivshmem-plain'/><→server path='/a'/></shmem>"),
        ("plain-has-no-interrupts", "<shmem name='a'><model type='ivshmem-plain'/><→msi vectors='2'/></shmem>"),
        ("doorbell-needs-server", "<→shmem name='a'><model type='ivshmem-doorbell'/></shmem>"),
        ("server-decides-size", "<shmem name='a'><model type='ivshmem-doorbell'/><→size unit='M'>4</size><server path='/a'/></shmem>"),
        ("old-model", "<shmem name='a'><model →type='ivshmem'/></shmem>"),
        ("old-model", "<→shmem name='a'/>"),
        ("shared-memory-address", "<shmem name='a'><model type='ivshmem-plain'/><address →type='usb' bus='0'/></shmem>"),
    ])
    func sharedMemory(_ rule: Case) throws { try Self.expect(rule) }

    @Test("IOMMUs", arguments: [
        ("needs-machine", "<iommu →model='smmuv3'/>"),
        ("driver-of-chipset", "<iommu model='virtio'><→driver intremap='on'/></iommu>"),
        ("has-no-address", "<iommu model='intel'><→address type='pci' slot='5'/></iommu>"),
        ("needs-pci", "<iommu model='virtio'><address →type='usb' bus='0'/></iommu>"),
        ("second-iommu", "<iommu model='intel'/><→iommu model='intel'/>"),
        ("eim-needs-remapping", "<iommu model='intel'><driver →eim='on'/></iommu>"),
        ("invalid-value", "<iommu model='→amd'/>"),
    ])
    func iommus(_ rule: Case) throws { try Self.expect(rule, before: Self.acpi) }

    @Test func iommuNeedsItsChipsetAndACPI() throws {
        try Self.expect(("needs-machine", "<iommu →model='intel'/>"), machine: "pc")
        try Self.expect(("needs-acpi", "<iommu →model='virtio'/>"))
    }

    private static let room =
        "<maxMemory slots='2' unit='GiB'>4</maxMemory><cpu><numa><cell id='0' cpus='0' memory='262144'/></numa></cpu>"
    private static func module(_ model: String, _ target: String = "", _ rest: String = "", marked: Bool = false) -> String {
        "<\(marked ? "→" : "")memory model=\(model)>\(rest)<target><size unit='MiB'>128</size>\(target)</target></memory>"
    }

    @Test("Memory devices", arguments: [
        ("slot-out-of-range", "<memory model='dimm'><target><size>1</size><node>0</node></target><address type='dimm' →slot='2'/></memory>"),
        ("memory-slot-in-use", "<memory model='dimm'><target><size>1</size><node>0</node></target><address type='dimm' slot='1'/></memory><memory model='dimm'><target><size>1</size><node>0</node></target><address type='dimm' →slot='1'/></memory>"),
        ("no-memory-slot", module("'dimm'", "<node>0</node>") + module("'dimm'", "<node>0</node>") + module("'dimm'", "<node>0</node>", marked: true)),
        ("module-without-size", "<memory model='dimm'><→target><node>0</node></target></memory>"),
        ("no-such-cell", module("'dimm'", "<→node>4</node>")),
        ("module-without-cell", "<memory model='dimm'><→target><size>1</size></target></memory>"),
        ("label-too-small", module("'nvdimm'", "<node>0</node><label><→size unit='KiB'>64</size></label>", "<source><path>/a</path></source>")),
        ("label-fills-module", module("'nvdimm'", "<node>0</node><label><→size unit='MiB'>128</size></label>", "<source><path>/a</path></source>")),
        ("uuid-of-p-series", module("'nvdimm'", "<node>0</node>", "<→uuid>49545eb3-75e1-4d0a-8cdd-f0294406c99e</uuid><source><path>/a</path></source>")),
        ("pmem-needs-path", module("'virtio-pmem'", marked: true)),
        ("pmem-has-no-cell", module("'virtio-pmem'", "<→node>0</node>", "<source><path>/a</path></source>")),
        ("pmem-is-shared", module("'virtio-pmem' →access='private'", "", "<source><path>/a</path></source>")),
        ("discards-nothing", module("'virtio-pmem' →discard='yes'", "", "<source><path>/a</path></source>")),
        ("block-not-power-of-two", module("'virtio-mem'", "<node>0</node><→block unit='KiB'>3000</block>")),
        ("block-too-small", module("'virtio-mem'", "<node>0</node><→block unit='KiB'>1024</block>")),
        ("not-whole-blocks", module("'virtio-mem'", "<node>0</node><block unit='MiB'>2</block><→requested unit='MiB'>3</requested>")),
        ("requested-too-large", module("'virtio-mem'", "<node>0</node><block unit='MiB'>2</block><→requested unit='MiB'>256</requested>")),
        ("base-not-aligned", module("'virtio-mem'", "<node>0</node><block unit='MiB'>2</block><address →base='0x100001000'/>")),
        ("memory-address", "<memory model='virtio-mem'><target><size unit='MiB'>128</size><node>0</node></target><address →type='usb' bus='0'/></memory>"),
    ])
    func memoryDevices(_ rule: Case) throws { try Self.expect(rule, before: Self.room) }

    @Test func memoryDevicesNeedRoom() throws {
        try Self.expect(("modules-need-maximum", Self.module("'dimm'", marked: true)))
    }
}
