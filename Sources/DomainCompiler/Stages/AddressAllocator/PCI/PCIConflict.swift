/// Who holds a place on a PCI bus.
enum PCIOwner: Sendable, Hashable {
    /// A device of the document: the ordinal of its request.
    case request(Int)
    /// Something the machine has there, named for people: "the ISA bridge of the PIIX3".
    case chipset(String)
}

/// Why a device cannot be where it was put, or why there is no place for it.
enum PCIConflict: Error, Sendable, Hashable {
    /// The function is taken; `by` is nil where the holder is not known by name.
    case occupied(PCILocation, by: PCIOwner?)
    /// No controller has that index and none can be added for it.
    case noSuchBus(PCILocation, count: Int)
    /// The slot is not one of the bus's.
    case slotOutOfRange(PCILocation, on: PCIControllerModel, slots: ClosedRange<UInt8>)
    /// The bus does not take that kind of plug.
    case wrongBus(PCILocation, on: PCIControllerModel, needs: PCIConnection)
    /// The device is part of the chipset and works on the root bus only.
    case notOnRootBus(PCILocation)
    /// The machine has the device elsewhere.
    case mustBeAt(PCILocation, insteadOf: PCILocation, String)
    /// No slot is free anywhere and no controller that can be added would offer one.
    case noFreeSlot(PCIConnection)
    /// All 256 bus numbers are used.
    case tooManyBuses
}
