import Diagnostics

extension Domain {
    /// Settles what the document leaves open of a PCI controller once its address is known: QEMU's device, chassis and
    /// port numbers, bus numbers of expanders.
    mutating func numberPCIControllers(_ context: inout DefaultsContext) {
        for position in devices.controllers.indices {
            guard var pci = devices.controllers[position].pci, let model = pci.model,
                let index = devices.controllers[position].index
            else { continue }
            if pci.device == nil { pci.device = model.usualDevice(context) }
            switch model {
            case .pciBridge:
                if pci.target.chassisNumber == nil { pci.target.chassisNumber = index }
            case .pcieRootPort, .pcieSwitchDownstreamPort:
                if pci.target.chassis == nil { pci.target.chassis = index }
                if pci.target.port == nil, let address = devices.controllers[position].info.pci {
                    // The slots of a switch have a function each; root ports share them.
                    pci.target.port = model == .pcieRootPort ? address.slot << 3 + address.function : address.slot
                }
            case .pciExpanderBus, .pcieExpanderBus:
                if pci.target.busNumber == nil {
                    pci.target.busNumber = freeBusNumber
                    if pci.target.busNumber == nil {
                        context.report(.noFreeBusNumber, devices.controllers[position].info.element)
                    }
                }
            case .pciRoot where context.facts.machine == .pseries:
                if pci.target.index == nil { pci.target.index = freeHostBridgeIndex }
            case .pciRoot, .pcieRoot, .dmiToPCIBridge, .pcieToPCIBridge, .pcieSwitchUpstreamPort: break
            }
            devices.controllers[position].pci = pci
        }
    }

    /// Two below the lowest bus number of an expander: each needs a bus behind its own. Nil where only 0 and 1 are left.
    private var freeBusNumber: UInt32? {
        let lowest = devices.controllers.compactMap { $0.pci?.target.busNumber }.min() ?? 256
        return lowest > 2 ? lowest - 2 : nil
    }

    /// The lowest number no pSeries host bridge has.
    private var freeHostBridgeIndex: UInt32? {
        let taken = Set(devices.controllers.compactMap { $0.pci?.target.index })
        return (0...30).first { !taken.contains($0) }
    }
}

extension PCIControllerModel {
    /// QEMU's device for the model on this emulator; nil for the roots of a PC.
    fileprivate func usualDevice(_ context: DefaultsContext) -> PCIController.Device? {
        switch self {
        case .pciRoot: context.facts.machine == .pseries ? .spaprHostBridge : nil
        case .pcieRoot: nil
        case .pciBridge: .pciBridge
        case .dmiToPCIBridge: .i82801b11
        case .pcieToPCIBridge: .pciePCIBridge
        case .pcieRootPort: context.capabilities.contains(.pcieRootPort) ? .pcieRootPort : .ioh3420
        case .pcieSwitchUpstreamPort: .x3130Upstream
        case .pcieSwitchDownstreamPort: .xio3130Downstream
        case .pciExpanderBus: .pxb
        case .pcieExpanderBus: .pxbPCIe
        }
    }
}

extension Message {
    fileprivate static var noFreeBusNumber: Message {
        .error("no bus number is left below those of the other expander buses: give this one its own in <target busNr=>")
    }
}
