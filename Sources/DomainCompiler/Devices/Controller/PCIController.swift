import Diagnostics
import XMLTree

/// `<controller type='pci'>`: a root bus, a bridge or a port (formatdomain, "PCI controllers").
struct PCIController: Sendable {
    var model: PCIControllerModel?
    /// `<model name=>`: QEMU's device for the model.
    var device: Device?
    var target = Target()
    /// `<pcihole64>`: size of the window for 64-bit BARs.
    var hole64: MemorySize?

    /// `<target>`: what the guest and the firmware are told of the controller.
    struct Target: Sendable {
        /// Chassis number of a pci-bridge, 1–255.
        var chassisNumber: UInt32?
        /// Chassis number of a port, 0–255.
        var chassis: UInt32?
        /// Port number within the chassis, 0–255.
        var port: UInt32?
        /// First bus number of an expander, 1–254.
        var busNumber: UInt32?
        /// Number of a pSeries host bridge, 0–30.
        var index: UInt32?
        /// Whether devices can be plugged while the guest runs; on where absent.
        var hotplug: OnOff?
        /// KiB of 32-bit memory window reserved for hotplug.
        var memoryReserve: UInt64?
        /// `<node>`: NUMA node of an expander.
        var node: UInt32?
    }

    /// QEMU's devices for the models; the raw value is the word of `<model name=>` and QEMU's own name.
    enum Device: String, XMLEnum {
        case pciBridge = "pci-bridge"
        case i82801b11 = "i82801b11-bridge"
        case ioh3420
        case x3130Upstream = "x3130-upstream"
        case xio3130Downstream = "xio3130-downstream"
        case pxb
        case pxbPCIe = "pxb-pcie"
        case pcieRootPort = "pcie-root-port"
        case spaprHostBridge = "spapr-pci-host-bridge"
        case pciePCIBridge = "pcie-pci-bridge"
    }

    init() {}
    init(_ model: PCIControllerModel) { self.model = model }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
        xml.scope("model") { $0.attribute("name", &device) }
        xml.scope("target") { target.map(&$0) }
        if xml.isReading {
            // Which of two would hold is not for us to choose.
            xml.scope("model") { $0.report(.modelTwice, at: ".") }
            xml.scope("target") { $0.report(.targetTwice, at: ".") }
        }
        if xml.when(model?.isRoot == true) { xml.element("pcihole64", &hole64) }
    }
}

extension PCIController.Target {
    fileprivate mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("chassisNr", &chassisNumber)
        xml.attribute("chassis", &chassis)
        xml.hex("port", &port, digits: 1)
        xml.attribute("busNr", &busNumber)
        xml.attribute("index", &index)
        xml.attribute("hotplug", &hotplug)
        xml.attribute("memReserve", &memoryReserve)
        xml.leaf("node", &node)
        if xml.isReading, memoryReserve == 0 { xml.report(.nothingReserved, at: "@memReserve") }
    }
}

extension Message {
    fileprivate static var modelTwice: Message { .error("a controller has one <model>") }
    fileprivate static var targetTwice: Message { .error("a controller has one <target>") }
    fileprivate static var nothingReserved: Message { .error("reserving no memory cannot be asked for: leave 'memReserve' out") }
}
