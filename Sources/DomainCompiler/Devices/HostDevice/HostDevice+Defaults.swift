extension HostDevice {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if type == .mdev, mediatedModel == .pci, display == nil { display = .off }
        if type == .pci, context.facts.machine == .pseries, let address = source.pci {
            info.isolationGroup = context.isolationGroup(of: address)
        }
    }
}

extension DefaultsContext {
    /// What keeps devices of different IOMMU groups apart; 0 where the host's groups are unknown.
    func isolationGroup(of address: PCIAddress) -> UInt32 {
        let function = HostPCIAddress(
            domain: address.domain, bus: address.bus, slot: address.slot, function: address.function)
        guard let group = host.devices.iommuGroups[function] else { return 0 }
        let (number, overflow) = group.addingReportingOverflow(1)
        return overflow ? 0 : number
    }
}
