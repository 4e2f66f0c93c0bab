/// A small algebra of PCI plugs: what a device needs of the bus it is put on, and what a bus offers.
///
/// A device fits a bus where their `kinds` intersect; `automatic` and `integrated` narrow where a device goes when the
/// document does not say.
struct PCIConnection: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    /// A conventional PCI device.
    static let conventional = PCIConnection(rawValue: 1 << 0)
    /// A PCI Express device.
    static let express = PCIConnection(rawValue: 1 << 1)
    static let pciBridge = PCIConnection(rawValue: 1 << 2)
    static let dmiToPCIBridge = PCIConnection(rawValue: 1 << 3)
    static let pcieToPCIBridge = PCIConnection(rawValue: 1 << 4)
    static let rootPort = PCIConnection(rawValue: 1 << 5)
    static let switchUpstreamPort = PCIConnection(rawValue: 1 << 6)
    static let switchDownstreamPort = PCIConnection(rawValue: 1 << 7)
    static let pciExpander = PCIConnection(rawValue: 1 << 8)
    static let pcieExpander = PCIConnection(rawValue: 1 << 9)

    /// Device: wants a bus that takes hotplugged devices unless the document names another. Bus: is one.
    static let automatic = PCIConnection(rawValue: 1 << 10)
    /// Device: part of the chipset, lives on the root bus of whatever family. Bus: is the root bus.
    static let integrated = PCIConnection(rawValue: 1 << 11)
    /// Shares its slot with others of the kind, a function each: how root ports are packed eight to a slot.
    static let aggregate = PCIConnection(rawValue: 1 << 12)

    /// What ordinary devices are, as opposed to controllers.
    static let endpoints: PCIConnection = [.conventional, .express]
    private static let allKinds: PCIConnection = [
        .endpoints, .pciBridge, .dmiToPCIBridge, .pcieToPCIBridge, .rootPort, .switchUpstreamPort, .switchDownstreamPort,
        .pciExpander, .pcieExpander,
    ]

    /// The plugs without the preferences.
    var kinds: PCIConnection { intersection(.allKinds) }

    /// An ordinary device of a conventional PCI bus.
    static let conventionalDevice: PCIConnection = [.conventional, .automatic]
    /// An ordinary device of a PCI Express bus.
    static let expressDevice: PCIConnection = [.express, .automatic]
    /// A conventional device that the chipset carries.
    static let integratedConventionalDevice: PCIConnection = [.conventional, .integrated]
    /// An express device that the chipset carries.
    static let integratedExpressDevice: PCIConnection = [.express, .integrated]

    /// What a PCI controller needs of the bus above it; nil for roots.
    init?(ofController model: PCIControllerModel) {
        switch model {
        case .pciRoot, .pcieRoot: return nil
        case .pciBridge: self = .pciBridge
        case .dmiToPCIBridge: self = .dmiToPCIBridge
        case .pcieToPCIBridge: self = .pcieToPCIBridge
        case .pcieRootPort: self = [.rootPort, .aggregate]
        case .pcieSwitchUpstreamPort: self = .switchUpstreamPort
        case .pcieSwitchDownstreamPort: self = .switchDownstreamPort
        case .pciExpanderBus: self = .pciExpander
        case .pcieExpanderBus: self = .pcieExpander
        }
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Whether a device with these needs may be put on a bus with that offer without being asked to.
    func fits(_ offer: PCIConnection) -> Bool {
        if contains(.integrated) { return offer.contains(.integrated) }
        guard !kinds.isDisjoint(with: offer) else { return false }
        return !contains(.automatic) || offer.contains(.automatic)
    }

    /// Whether a document may put a device with these needs on a bus with that offer: an endpoint may sit on either
    /// family's endpoint bus, and a pci-bridge wherever a conventional device may.
    func mayBePlaced(on offer: PCIConnection) -> Bool {
        if contains(.integrated) { return offer.contains(.integrated) }
        var needs = kinds
        var offered = offer
        if needs.contains(.pciBridge) { needs.insert(.conventional) }
        if !offered.isDisjoint(with: .endpoints) { offered.insert(.endpoints) }
        return !needs.isDisjoint(with: offered)
    }

    /// The plug in words, for diagnostics.
    var description: String {
        switch kinds {
        case .conventional: "a conventional PCI device"
        case .express: "a PCI Express device"
        case .endpoints: "a PCI device"
        case .pciBridge: "a pci-bridge"
        case .dmiToPCIBridge: "a dmi-to-pci-bridge"
        case .pcieToPCIBridge: "a pcie-to-pci-bridge"
        case .rootPort: "a pcie-root-port"
        case .switchUpstreamPort: "a pcie-switch-upstream-port"
        case .switchDownstreamPort: "a pcie-switch-downstream-port"
        case .pciExpander: "a pci-expander-bus"
        case .pcieExpander: "a pcie-expander-bus"
        default: "a PCI device"
        }
    }
}
