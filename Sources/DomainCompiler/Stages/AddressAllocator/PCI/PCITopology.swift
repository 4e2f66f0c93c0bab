/// The PCI buses of a machine while addresses are handed out: reserves places, finds free ones, and, when `growth` says
/// so, adds the bridges and ports a device needs.
///
/// Reservations are never given back, so a cursor per kind of request makes a search constant on average.
struct PCITopology: Sendable {
    /// How a topology gets more buses.
    enum Growth: Sendable, Hashable {
        /// It does not: what is there is all.
        case fixed
        /// Bridges and ports are added below the root.
        case bridges(pcieToPCI: Bool)
        /// More root buses are added (pseries).
        case roots
    }

    /// Bus numbers go from 0 to 255.
    static let maximumBusCount = 256

    private(set) var buses: [PCIBus]
    let growth: Growth

    /// Reservations in order, to name the holder of a place when there is a conflict.
    private var reservations: [(key: UInt32, owner: PCIOwner)] = []
    private var cursors: [Cursor] = []

    /// Where the last search of one kind ended; nothing before it is free.
    private struct Cursor {
        let connection: PCIConnection
        let isolationGroup: UInt32
        let function: UInt8
        var bus: Int
        var slot: UInt8
    }

    init(buses: [PCIControllerModel], growth: Growth) {
        self.buses = buses.map { PCIBus($0) }
        self.growth = growth
    }

    // MARK: Questions

    /// Whether any function of the slot is taken.
    func isInUse(_ location: PCILocation) -> Bool {
        Int(location.bus) < buses.count && buses[Int(location.bus)].isInUse(location.slot)
    }

    /// Who holds the place; nil where nobody does.
    func holder(of location: PCILocation) -> PCIOwner? {
        reservations.first { $0.key == location.key }?.owner
    }

    /// Whether a device may be at a place, taken or not.
    func check(_ location: PCILocation, _ connection: PCIConnection, explicit: Bool) throws(PCIConflict) {
        guard Int(location.bus) < buses.count else { throw .noSuchBus(location, count: buses.count) }
        let bus = buses[Int(location.bus)]
        let accepted = explicit ? connection.mayBePlaced(on: bus.offer) : connection.fits(bus.offer)
        guard accepted else {
            if connection.contains(.integrated), !bus.offer.contains(.integrated) { throw .notOnRootBus(location) }
            throw .wrongBus(location, on: bus.model, needs: connection)
        }
        guard bus.slots.contains(location.slot), location.function <= 7 else {
            throw .slotOutOfRange(location, on: bus.model, slots: bus.slots)
        }
    }

    // MARK: Reserving

    /// Takes the place a document or the chipset names. Growing may put the device one or two buses further than asked
    /// when the bus it named must be a bridge's: the place that was taken is returned.
    @discardableResult
    mutating func reserve(
        _ location: PCILocation, _ connection: PCIConnection, owner: PCIOwner, isolationGroup: UInt32 = 0, explicit: Bool = true
    ) throws(PCIConflict) -> PCILocation {
        var location = location
        try grow(to: &location, connection)
        try check(location, connection, explicit: explicit)
        let bus = buses[Int(location.bus)]
        guard !bus.isInUse(location.slot, function: location.function) else {
            throw .occupied(location, by: holder(of: location))
        }
        if bus.isEmpty, !bus.isolationIsLocked {
            buses[Int(location.bus)].isolationGroup = isolationGroup
        } else if bus.isolationGroup != isolationGroup, explicit {
            buses[Int(location.bus)].isolationGroup = 0
            buses[Int(location.bus)].isolationIsLocked = true
        }
        buses[Int(location.bus)].take(location.slot, function: location.function, aggregate: connection.contains(.aggregate))
        reservations.append((location.key, owner))
        return location
    }

    /// Notes that a slot has a function that takes no place.
    mutating func share(_ location: PCILocation) { buses[Int(location.bus)].share(location.slot) }

    /// Finds the first free place for a device and takes it, growing the topology if it may.
    mutating func reserveNext(
        _ connection: PCIConnection, function: UInt8 = 0, owner: PCIOwner, isolationGroup: UInt32 = 0
    ) throws(PCIConflict) -> PCILocation {
        let location = try next(connection, function: function, isolationGroup: isolationGroup)
        return try reserve(location, connection, owner: owner, isolationGroup: isolationGroup, explicit: false)
    }

    /// The first free place for a device; a slot shared with its kind counts as free while a function from `function` on is.
    private mutating func next(
        _ connection: PCIConnection, function: UInt8, isolationGroup: UInt32
    ) throws(PCIConflict) -> PCILocation {
        var index = cursors.firstIndex {
            $0.connection == connection && $0.isolationGroup == isolationGroup && $0.function == function
        }
        if index == nil {
            index = cursors.count
            cursors.append(Cursor(connection: connection, isolationGroup: isolationGroup, function: function, bus: 0, slot: 0))
        }
        if let location = search(from: &cursors[index!]) { return location }
        if let location = adoptEmptyBus(connection, function: function, isolationGroup: isolationGroup) {
            cursors[index!].bus = min(cursors[index!].bus, Int(location.bus))
            cursors[index!].slot = 0
            return location
        }
        guard growth != .fixed else { throw .noFreeSlot(connection) }
        guard buses.count < Self.maximumBusCount else { throw .tooManyBuses }
        var location = PCILocation(bus: UInt8(buses.count), slot: 0, function: function)
        try grow(to: &location, connection)
        location.slot = buses[Int(location.bus)].slots.lowerBound
        return location
    }

    private func search(from cursor: inout Cursor) -> PCILocation? {
        let aggregate = cursor.connection.contains(.aggregate)
        while cursor.bus < buses.count {
            let bus = buses[cursor.bus]
            if bus.isolationGroup == cursor.isolationGroup, cursor.connection.fits(bus.offer),
                let place = bus.firstFree(from: cursor.slot, function: cursor.function, aggregate: aggregate)
            {
                cursor.slot = place.slot
                return PCILocation(bus: UInt8(cursor.bus), slot: place.slot, function: place.function)
            }
            cursor.bus += 1
            cursor.slot = 0
        }
        return nil
    }

    /// An empty bus of another isolation group that can still change to this one.
    private func adoptEmptyBus(_ connection: PCIConnection, function: UInt8, isolationGroup: UInt32) -> PCILocation? {
        guard isolationGroup != 0 || buses.contains(where: { $0.isolationGroup != 0 }) else { return nil }
        for (index, bus) in buses.enumerated() where bus.isEmpty && !bus.isolationIsLocked && connection.fits(bus.offer) {
            if let place = bus.firstFree(from: 0, function: function, aggregate: connection.contains(.aggregate)) {
                return PCILocation(bus: UInt8(index), slot: place.slot, function: place.function)
            }
        }
        return nil
    }

    // MARK: Growing

    /// Adds buses until `location.bus` exists. A conventional device on an Express machine gets a root port and a
    /// pcie-to-pci-bridge (or a dmi-to-pci-bridge and a pci-bridge) before its own bus, which moves the device further
    /// when the bus it wants is the very next one.
    private mutating func grow(to location: inout PCILocation, _ connection: PCIConnection) throws(PCIConflict) {
        guard growth != .fixed, Int(location.bus) >= buses.count else { return }
        let added = try modelsToAdd(upTo: Int(location.bus), connection)
        guard buses.count + added.count <= Self.maximumBusCount else { throw .tooManyBuses }
        if added.count > Int(location.bus) + 1 - buses.count {
            location.bus = UInt8(buses.count + added.count - 1)
        }
        for (position, model) in added.enumerated() {
            let carriesBridge = model == .pcieRootPort && position + 1 < added.count && added[position + 1] == .pcieToPCIBridge
            buses.append(carriesBridge ? .portForBridge : PCIBus(model))
        }
    }

    private func modelsToAdd(upTo last: Int, _ connection: PCIConnection) throws(PCIConflict) -> [PCIControllerModel] {
        let count = last + 1 - buses.count
        if connection.contains(.integrated) { throw .noFreeSlot(connection) }
        if connection.contains(.conventional) {
            guard case .bridges(let pcieToPCI) = growth else { return Array(repeating: .pciRoot, count: count) }
            let carriesBridges = buses.contains { $0.offer.contains(.pciBridge) }
            guard !carriesBridges else { return Array(repeating: .pciBridge, count: count) }
            let prefix: [PCIControllerModel] = pcieToPCI ? [.pcieRootPort, .pcieToPCIBridge] : [.dmiToPCIBridge, .pciBridge]
            return prefix + Array(repeating: .pciBridge, count: max(0, count - prefix.count))
        }
        if !connection.isDisjoint(with: [.express, .switchUpstreamPort]) {
            return Array(repeating: .pcieRootPort, count: count)
        }
        throw .noFreeSlot(connection)
    }
}
