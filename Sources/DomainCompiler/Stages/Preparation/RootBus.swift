import Diagnostics

extension Domain {
    /// Not every machine has a PCI root that goes without saying: what is on bus 0 then needs a controller for it.
    func reportMissingRoot(_ preparation: inout Preparation) {
        let controllers = devices.controllers
        guard !controllers.indices.contains(where: { controllers[$0].type == .pci && controllers[$0].index == 0 }) else { return }
        var reader = RootBusReader(preparation: preparation)
        devices.read(DeviceKind.allCases, &reader)
        preparation = reader.preparation
    }
}

private struct RootBusReader: DeviceReader {
    var preparation: Preparation

    mutating func read<D: Device>(_ device: D, at index: Int) {
        guard let address = device.info.pci, address.bus == 0 else { return }
        preparation.report(.noRootBus(address), device.info.element, at: "address/@bus")
    }
}

extension Message {
    fileprivate static func noRootBus(_ address: PCIAddress) -> Message {
        .error("a device at PCI address \(address) needs a pci controller of index 0, which this machine does not bring")
    }
}
