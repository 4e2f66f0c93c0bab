/// One device that needs a place on the PCI topology.
struct PCIRequest: Sendable {
    /// What the chipset has to know of a device to give it the place real hardware has it at.
    enum Role: Sendable, Hashable {
        case device
        case pciController(index: UInt8, PCIControllerModel)
        /// An IDE controller; the first one is part of the i440FX.
        case ide(index: UInt32)
        /// A SATA controller; the first one is part of the Q35.
        case sata(index: UInt32)
        /// A USB controller that the i440FX has as a function of its PIIX.
        case piixUSB(index: UInt32)
        /// One of the four functions of an ICH9 USB 2 controller: the companions share a slot.
        case ich9USB(index: UInt32, function: UInt8)
        case primaryVideo
        case ich9Sound
        /// A network card that is an assigned host device: served with those.
        case assignedNetwork

        var isPCIController: Bool {
            if case .pciController = self { true } else { false }
        }
    }

    var role: Role
    var connection: PCIConnection
    /// The address the document gives; nil where one has to be found.
    var location: PCILocation?
    var isolationGroup: UInt32

    init(_ connection: PCIConnection, at location: PCILocation? = nil, role: Role = .device, isolationGroup: UInt32 = 0) {
        self.role = role
        self.connection = connection
        self.location = location
        self.isolationGroup = isolationGroup
    }
}

/// The mainboard a machine imitates, as far as it decides about PCI addresses.
enum PCIChipset: Sendable, Hashable {
    case i440fx
    case q35
    /// No fixed devices on the root bus.
    case generic
}
