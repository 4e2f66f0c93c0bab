import XMLTree

/// The devices that need a place on the PCI topology, and the way back from a request to its device.
struct PCISurvey: Sendable {
    /// Where a request comes from.
    struct Origin: Sendable {
        var kind: DeviceKind
        /// Position among the devices of the kind.
        var index: Int
        var element: XMLTree.ElementID?
        /// The address as the document has it.
        var address: PCIAddress?
    }

    /// In the order in which explicit addresses are taken.
    private(set) var requests: [PCIRequest] = []
    private(set) var origins: [Origin] = []
    /// Devices whose address is in another PCI domain than the machine's.
    private(set) var foreign: [DeviceInfo] = []

    /// Changes nothing: visiting looks at devices in place, where reading would copy each.
    init(of devices: inout Devices, _ context: PCIContext) {
        var visitor = Visitor(survey: self, context: context)
        devices.visit(DeviceKind.explicitAddressOrder, &visitor)
        self = visitor.survey
    }

    /// The requests in the order in which addresses are given out: PCI controllers first, assigned network cards before
    /// other assigned devices.
    var order: [Int] {
        var order: [Int] = []
        order.reserveCapacity(requests.count)
        func take(_ belongs: (Int) -> Bool) {
            for ordinal in requests.indices where belongs(ordinal) { order.append(ordinal) }
        }
        take { requests[$0].role.isPCIController }
        for kind in DeviceKind.pciOrder {
            if kind == .hostDevice { take { requests[$0].role == .assignedNetwork } }
            take { ordinal in
                let role = requests[ordinal].role
                return origins[ordinal].kind == kind && !role.isPCIController && role != .assignedNetwork
            }
        }
        return order
    }

    private struct Visitor: DeviceVisitor {
        var survey: PCISurvey
        let context: PCIContext

        mutating func visit<D: Device>(_ device: inout D, at index: Int) {
            var location: PCILocation?
            switch device.info.address {
            case nil: break
            case .pci(let address):
                if address.domain != 0 { survey.foreign.append(device.info) }
                if !address.isUnspecified {
                    location = PCILocation(address)
                    if location == nil { return }
                }
            default: return
            }
            let origin = Origin(kind: D.kind, index: index, element: device.info.element, address: device.info.pci)
            // What is put on PCI without belonging there takes its place all the same.
            let squatter: PCIConnection? = location == nil ? nil : .conventionalDevice
            guard let connection = device.pciConnection(context) ?? squatter else { return }
            survey.requests.append(
                PCIRequest(connection, at: location, role: device.pciRole, isolationGroup: device.info.isolationGroup))
            survey.origins.append(origin)
        }
    }
}

extension PCILocation {
    /// The place an address names; nil where its numbers are out of range, which reading has reported, or in another
    /// PCI domain.
    init?(_ address: PCIAddress) {
        guard address.domain == 0, let bus = UInt8(exactly: address.bus), address.slot <= 31, address.function <= 7 else {
            return nil
        }
        self.init(bus: bus, slot: UInt8(address.slot), function: UInt8(address.function))
    }
}

extension PCIAddress {
    init(_ location: PCILocation) {
        self.init(bus: UInt32(location.bus), slot: UInt32(location.slot), function: UInt32(location.function))
    }
}
