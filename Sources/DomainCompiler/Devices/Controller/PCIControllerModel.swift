import XMLTree

/// What a `<controller type='pci'>` is (formatdomain, "Controllers"): a root, a bridge, a port.
///
/// The raw value is the spelling of `<controller model=>`.
enum PCIControllerModel: String, XMLEnum {
    case pciRoot = "pci-root"
    case pcieRoot = "pcie-root"
    case pciBridge = "pci-bridge"
    case dmiToPCIBridge = "dmi-to-pci-bridge"
    case pcieToPCIBridge = "pcie-to-pci-bridge"
    case pcieRootPort = "pcie-root-port"
    case pcieSwitchUpstreamPort = "pcie-switch-upstream-port"
    case pcieSwitchDownstreamPort = "pcie-switch-downstream-port"
    case pciExpanderBus = "pci-expander-bus"
    case pcieExpanderBus = "pcie-expander-bus"

    /// Part of the machine: has no address, sits on nothing.
    var isRoot: Bool { self == .pciRoot || self == .pcieRoot }

    /// A root complex of its own with a bus number and a NUMA node.
    var isExpander: Bool { self == .pciExpanderBus || self == .pcieExpanderBus }

    /// Has a chassis and a port number: what the guest names a hotplug slot by.
    var isPort: Bool { self == .pcieRootPort || self == .pcieSwitchDownstreamPort }
}
