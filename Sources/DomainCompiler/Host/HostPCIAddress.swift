/// The address of a PCI function on the host (a domain's own PCI addresses are another matter: `PCIAddress`).
public struct HostPCIAddress: Sendable, Hashable {
    public var domain: UInt32
    public var bus: UInt32
    public var slot: UInt32
    public var function: UInt32

    public init(domain: UInt32 = 0, bus: UInt32, slot: UInt32, function: UInt32 = 0) {
        self.domain = domain
        self.bus = bus
        self.slot = slot
        self.function = function
    }
}
