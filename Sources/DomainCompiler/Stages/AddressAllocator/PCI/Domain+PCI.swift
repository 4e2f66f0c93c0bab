import Capabilities
import Diagnostics

extension Domain {
    /// Gives every PCI device that has none an address, adds the bridges and ports that takes, and numbers them.
    mutating func assignPCIAddresses(_ context: inout DefaultsContext) {
        let pciContext = PCIContext(
            facts: context.facts, capabilities: context.capabilities,
            hasExpressRoot: devices.controller(.pci, 0)?.pci?.model == .pcieRoot)
        var survey = PCISurvey(of: &devices, pciContext)
        for info in survey.foreign {
            context.report(.onlyPCIDomainZero(info.pci?.domain ?? 0), info.element, at: "address/@domain")
        }
        let declared = declaredBuses
        guard !declared.isEmpty else { return survey.reportMissingBus(&context) }
        var allocator = PCIAllocator(
            chipset: PCIChipset(context.facts.machine),
            buses: PCIAllocator.busModels(of: declared, manyRoots: context.facts.machine == .pseries),
            growth: .init(context), requests: survey.requests, order: survey.order)
        let declaredCount = allocator.topology.buses.count
        allocator.plan(declared: declaredCount)
        if let conflict = addMissingControllers(&allocator) {
            survey.report(conflict, on: nil, allocator, &context)
        }
        let hasFailed = survey.reportConflicts(allocator, &context)
        if hasFailed { return }
        write(allocator, survey, onlyExplicit: true)
        let grew = allocator.topology.buses.count > declaredCount || hasGaps(declared)
        if grew || allocator.requests.contains(where: { $0.location == nil }) {
            survey = PCISurvey(of: &devices, pciContext)
            allocator = PCIAllocator(
                chipset: allocator.chipset, buses: allocator.topology.buses.map(\.model), growth: .fixed,
                requests: survey.requests, order: survey.order)
            allocator.assign()
            if survey.reportConflicts(allocator, &context) { return }
        }
        write(allocator, survey, onlyExplicit: false)
        numberPCIControllers(&context)
    }

    /// The PCI controllers by index, as far as they are complete.
    private var declaredBuses: [(index: UInt8, model: PCIControllerModel)] {
        let controllers = devices.controllers
        return controllers.indices.compactMap { position in
            guard let model = controllers[position].pci?.model,
                let index = controllers[position].index.flatMap(UInt8.init(exactly:))
            else { return nil }
            return (index, model)
        }
    }

    private func hasGaps(_ declared: [(index: UInt8, model: PCIControllerModel)]) -> Bool {
        guard let last = declared.map(\.index).max() else { return false }
        return declared.count <= Int(last)
    }

    /// Declares a controller for each bus that has none, and finds its place, which may take further buses.
    private mutating func addMissingControllers(_ allocator: inout PCIAllocator) -> PCIConflict? {
        var isDeclared = [Bool](repeating: false, count: PCITopology.maximumBusCount)
        for bus in declaredBuses { isDeclared[Int(bus.index)] = true }
        var index = 1
        while index < allocator.topology.buses.count {
            if !isDeclared[index] {
                let model = allocator.topology.buses[index].model
                devices.insert(Controller(.pci(PCIController(model)), index: UInt32(index)))
                if let conflict = allocator.planController(model) { return conflict }
            }
            index += 1
        }
        return nil
    }

    /// Writes what was found into the devices: all addresses, or only those of the document that had to move.
    private mutating func write(_ allocator: PCIAllocator, _ survey: PCISurvey, onlyExplicit: Bool) {
        var writer = PCIAddressWriter()
        for (ordinal, origin) in survey.origins.enumerated() {
            guard let location = allocator.locations[ordinal] else { continue }
            let request = allocator.requests[ordinal]
            if onlyExplicit, request.location == nil || request.location == location { continue }
            var address = PCIAddress(location)
            address.zpci = origin.address?.zpci
            if request.location != nil {
                address.multifunction = origin.address?.multifunction
            } else if case .ich9USB(_, function: 0) = request.role {
                // Its siblings may come later.
                address.multifunction = .on
            }
            if !onlyExplicit, address.multifunction == nil, location.function == 0 {
                let isShared = allocator.topology.buses[Int(location.bus)].isMultifunction(location.slot)
                if isShared { address.multifunction = .on }
            }
            writer.addresses.append((origin.index, address))
            writer.kinds.append(origin.kind)
        }
        writer.write(&devices)
    }
}

extension PCIChipset {
    fileprivate init(_ machine: MachineKind) {
        switch machine {
        case .i440fx: self = .i440fx
        case .q35: self = .q35
        default: self = .generic
        }
    }
}

extension PCITopology.Growth {
    fileprivate init(_ context: DefaultsContext) {
        self = context.facts.machine == .pseries ? .roots : .bridges(pcieToPCI: context.capabilities.contains(.pciePciBridge))
    }
}

/// Addresses on their way into devices, in `DeviceKind.explicitAddressOrder`.
private struct PCIAddressWriter: DeviceVisitor {
    var addresses: [(index: Int, address: PCIAddress)] = []
    var kinds: [DeviceKind] = []
    private var next = 0

    mutating func write(_ devices: inout Devices) {
        // Each kind's addresses are neighbours and in device order: one walk serves all.
        while next < addresses.count {
            let kind = kinds[next]
            devices.visit(kind, &self)
            assert(next == addresses.count || kinds[next] != kind)
        }
    }

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        guard next < addresses.count, kinds[next] == D.kind, addresses[next].index == index else { return }
        device.info.address = .pci(addresses[next].address)
        next += 1
    }
}

extension Message {
    fileprivate static func onlyPCIDomainZero(_ domain: UInt32) -> Message {
        .error("QEMU's machines have PCI domain 0 only, not 0x\(String(domain, radix: 16))")
    }
}
