import Capabilities
import Testing

@testable import DomainCompiler

/// Protects the rules of controllers: what breaks one is reported, for that reason and at that place.
@Suite("Controllers")
struct ControllerTests {
    @Test("SCSI, USB and the others", arguments: [
        ("controller-for-others", "<controller →type='isa'/>"),
        ("virtio-scsi-only", "<controller type='scsi' model='lsilogic'><driver →queues='4'/></controller>"),
        ("virtio-scsi-only", "<controller type='usb' model='qemu-xhci'><driver →iothread='1'/></controller>"),
        ("no-such-thread", "<controller type='scsi' model='virtio-scsi'><driver →iothread='9'/></controller>"),
        (
            "thread-and-mapping",
            "<controller type='scsi' model='virtio-scsi'><driver →iothread='1'><iothreads><iothread id='2'/></iothreads></driver></controller>"
        ),
        ("xen-usb", "<controller type='usb' →model='qusb1'/>"),
        ("too-many-usb-ports", "<controller type='usb' model='qemu-xhci' →ports='16'/>"),
        ("no-usb-master", "<controller type='usb' →model='ich9-uhci1'><master startport='0'/></controller>"),
        ("usb-switched-off", "<controller type='usb' model='none'/><→controller type='usb' model='qemu-xhci' index='1'/>"),
        ("usb-switched-off", "<controller type='usb' model='none'/><→controller type='usb' model='none' index='1'/>"),
        ("scsi-model-for-others", "<controller type='scsi' →model='buslogic'/>"),
        ("no-ide", "<controller →type='ide'/>"),
    ])
    func kinds(code: String, devices: String) throws {
        try MarkedDocument(devices: devices, sections: "<iothreads>2</iothreads>").expect(code)
    }

    @Test("A master is for USB: elsewhere it changes nothing", arguments: [
        "<controller type='scsi' index='0' model='virtio-scsi'><master startport='2'/></controller>",
        "<controller type='virtio-serial' index='0'><master startport='2'/></controller><channel type='pty'><target type='virtio' name='a'/></channel>",
    ])
    func masterElsewhere(devices: String) throws {
        let compilation = MarkedDocument(devices: devices).compile()
        #expect(compilation.commandLine != nil)
        #expect(compilation.devices.filter { $0.kind == "controller" && $0.alias.hasPrefix(devices.contains("scsi") ? "scsi" : "virtio-serial") }.count == 1)
    }

    @Test("A master without a port means the first one")
    func masterPort() throws {
        let document = MarkedDocument(
            devices: "<controller type='usb' index='0' model='ich9-ehci1'/>"
                + "<controller type='usb' index='0' model='ich9-uhci3'><master/></controller>")
        let resolved = try #require(document.compile().resolvedXML().map { String(decoding: $0, as: UTF8.self) })
        #expect(resolved.contains("<master startport='0'/>"))
    }

    @Test("A companion of a controller that has none")
    func foreignMaster() throws {
        try MarkedDocument(
            devices: "<controller type='usb' index='0' model='qemu-xhci'/><controller type='usb' index='0' →model='ich9-uhci1'/>"
        ).expect("master-without-companions", .warning)
    }

    @Test("Where USB is switched off at another index, the machine's own controller is there all the same")
    func switchedOffElsewhere() {
        #expect(MarkedDocument(devices: "<controller type='usb' index='5' model='none'/>").compile().commandLine != nil)
    }

    @Test("Queues of a controller's IOThreads", arguments: [
        ("queues-for-some", "<iothread id='1'><queue id='0'/></iothread><→iothread id='2'/>"),
        ("queue-twice", "<iothread id='1'><queue id='0'/></iothread><iothread id='2'><queue →id='0'/></iothread>"),
    ])
    func queues(code: String, threads: String) throws {
        let devices = "<controller type='scsi' model='virtio-scsi'><driver queues='2'><iothreads>\(threads)</iothreads></driver></controller>"
        try MarkedDocument(devices: devices, sections: "<iothreads>2</iothreads>").expect(code)
    }

    @Test("Queues that are named need their number, and each an IOThread", arguments: [
        ("queue-count-missing", "<driver><→iothreads><iothread id='1'><queue id='0'/></iothread></iothreads></driver>"),
        ("queue-unmapped", "<driver queues='2'><→iothreads><iothread id='1'><queue id='0'/></iothread></iothreads></driver>"),
    ])
    func queueCounts(code: String, driver: String) throws {
        let devices = "<controller type='scsi' model='virtio-scsi'>\(driver)</controller>"
        try MarkedDocument(devices: devices, sections: "<iothreads>2</iothreads>").expect(code)
    }

    @Test("PCI controllers", arguments: [
        ("no-pci-model", "<→controller type='pci' index='1'/>"),
        ("pci-index-too-large", "<controller type='pci' →index='256' model='pcie-root-port'/>"),
        ("root-index", "<controller type='pci' →index='1' model='pcie-root'/>"),
        ("index-zero", "<controller type='pci' →index='0' model='pcie-root-port'/>"),
        ("wrong-pci-device", "<controller type='pci' index='1' model='pcie-root-port'><model →name='pxb-pcie'/></controller>"),
        ("expander-on-other-machine", "<controller type='pci' index='1' →model='pci-expander-bus'/>"),
        ("target-not-for-model", "<controller type='pci' index='1' model='pcie-root-port'><target →chassisNr='1'/></controller>"),
        ("target-out-of-range", "<controller type='pci' index='1' model='pcie-expander-bus'><target →busNr='255'/></controller>"),
        (
            "memory-reserve-too-large",
            "<controller type='pci' index='1' model='pcie-root-port'><target →memReserve='18014398509481984'/></controller>"
        ),
        ("nothing-reserved", "<controller type='pci' index='1' model='pcie-root-port'><target →memReserve='0'/></controller>"),
        ("no-such-node", "<controller type='pci' index='1' model='pcie-expander-bus'><target busNr='180'><→node>3</node></target></controller>"),
        (
            "root-with-address",
            "<controller type='pci' index='0' model='pcie-root'><→address type='pci' domain='0' bus='0' slot='4' function='0'/></controller>"
        ),
    ])
    func pci(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("A bridge has a larger index than the bus it sits on")
    func bridges() throws {
        let devices = """
            <controller type='pci' index='1' model='pci-bridge'><address type='pci' →bus='2' slot='1' function='0'/></controller>\
            <controller type='pci' index='2' model='pci-bridge'/>
            """
        try MarkedDocument(devices: devices, machine: "pc").expect("bridge-behind-itself")
    }

    @Test("One IDE controller", arguments: [("one-ide-controller", "<controller type='ide' →index='1'/>")])
    func ide(code: String, devices: String) throws { try MarkedDocument(devices: devices, machine: "pc").expect(code) }

    @Test("What the reference takes and QEMU does not", arguments: [
        ("virtio-options-ignored", "<controller type='scsi' model='lsilogic'><→driver iommu='on'/></controller>"),
        ("virtio-serial-ports", "<controller type='virtio-serial' →ports='512'/>"),
        (
            "bus-comes-later",
            """
            <controller type='pci' index='1' model='pcie-root-port'><address type='pci' →bus='2' slot='1' function='0'/></controller>\
            <controller type='pci' index='2' model='pcie-expander-bus'><target busNr='180'/></controller>
            """
        ),
        (
            "chassis-twice",
            """
            <controller type='pci' index='1' model='pcie-root-port'><target chassis='7'/></controller>\
            <controller type='pci' index='2' model='pcie-root-port'><target →chassis='7'/></controller>
            """
        ),
        (
            "bus-number-twice",
            """
            <controller type='pci' index='1' model='pcie-expander-bus'><target busNr='180'/></controller>\
            <controller type='pci' index='2' model='pcie-expander-bus'><target →busNr='180'/></controller>
            """
        ),
    ])
    func warnings(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code, .warning) }

    @Test("What an emulator lacks", arguments: [
        ("controller-unsupported", "<controller type='scsi' →model='lsisas1078'/>", CapabilityFlag.megasas),
        ("controller-unsupported", "<controller type='usb' →model='nec-xhci'/>", .necUsbXhci),
        ("no-usb-model", "<→controller type='usb'/>", .piix3UsbUhci),
        ("pci-device-unsupported", "<controller type='pci' index='1' model='pcie-root-port'><model →name='ioh3420'/></controller>", .ioh3420),
        ("hotplug-unsupported", "<controller type='pci' index='1' model='pcie-root-port'><target →hotplug='off'/></controller>", .pcieRootPortHotplug),
        (
            "thread-mapping-unsupported",
            "<controller type='scsi' model='virtio-scsi'><driver><→iothreads><iothread id='1'/></iothreads></driver></controller>",
            .virtioScsiIothreadMapping
        ),
    ])
    func lacking(code: String, devices: String, flag: CapabilityFlag) throws {
        try MarkedDocument(devices: devices, sections: "<iothreads>2</iothreads>", missing: [flag]).expect(code)
    }

    @Test("None of the usual SCSI controllers")
    func unusualSCSI() throws {
        try MarkedDocument(devices: "<→controller type='scsi'/>", missing: [.lsi, .virtioScsiPci]).expect("no-scsi-model")
    }
}
