/// A place on the PCI topology: the index of a bus's controller, a slot of it, a function of that.
struct PCILocation: Sendable, Hashable {
    /// Index of the controller that owns the bus, 0…255.
    var bus: UInt8
    /// 0…31.
    var slot: UInt8
    /// 0…7.
    var function: UInt8

    init(bus: UInt8, slot: UInt8, function: UInt8 = 0) {
        self.bus = bus
        self.slot = slot
        self.function = function
    }

    /// One number per place, ordered as the places are.
    var key: UInt32 { UInt32(bus) << 8 | UInt32(slot & 31) << 3 | UInt32(function & 7) }
}

/// One PCI bus: what it accepts and which functions of its slots are taken.
struct PCIBus: Sendable {
    let model: PCIControllerModel
    /// What may be plugged in.
    private(set) var offer: PCIConnection
    /// Slots devices can use.
    let slots: ClosedRange<UInt8>
    /// Devices of one isolation group share buses (pseries with VFIO); 0 is the ordinary group.
    var isolationGroup: UInt32 = 0
    /// The group was settled by conflicting explicit addresses and stays.
    var isolationIsLocked = false

    /// One bit per function, one byte per slot.
    private var functions = SIMD32<UInt8>(repeating: 0)
    /// Slots whose first tenant shares with its kind.
    private var aggregateSlots: UInt32 = 0
    /// Slots with a function besides those that are taken.
    private var sharedSlots: UInt32 = 0

    init(_ model: PCIControllerModel) {
        self.model = model
        switch model {
        case .pciRoot:
            offer = [.conventional, .pciBridge, .pciExpander, .automatic, .integrated]
            slots = 1...31
        case .pcieRoot:
            offer = [.express, .rootPort, .dmiToPCIBridge, .pcieExpander, .integrated]
            slots = 1...31
        case .pciBridge, .pcieToPCIBridge:
            offer = [.conventional, .pciBridge, .automatic]
            slots = 1...31
        case .pciExpanderBus:
            offer = [.conventional, .pciBridge, .automatic]
            slots = 0...31
        case .dmiToPCIBridge:
            offer = [.conventional, .pciBridge]
            slots = 0...31
        case .pcieRootPort, .pcieSwitchDownstreamPort:
            offer = [.express, .switchUpstreamPort, .pcieToPCIBridge, .automatic]
            slots = 0...0
        case .pcieSwitchUpstreamPort:
            offer = .switchDownstreamPort
            slots = 0...31
        case .pcieExpanderBus:
            offer = [.rootPort, .dmiToPCIBridge]
            slots = 0...31
        }
    }

    /// A root port added for a pcie-to-pci-bridge: devices that come before that bridge is placed leave it alone.
    static var portForBridge: PCIBus {
        var bus = PCIBus(.pcieRootPort)
        bus.offer = .pcieToPCIBridge
        return bus
    }

    var isEmpty: Bool { functions == SIMD32(repeating: 0) }

    /// No usable slot is free.
    var isFull: Bool { slots.allSatisfy { functions[Int($0)] != 0 } }

    func isInUse(_ slot: UInt8) -> Bool { functions[Int(slot & 31)] != 0 }

    func isInUse(_ slot: UInt8, function: UInt8) -> Bool { functions[Int(slot & 31)] & (1 << (function & 7)) != 0 }

    /// The slot has more than one function.
    func isMultifunction(_ slot: UInt8) -> Bool {
        functions[Int(slot & 31)].nonzeroBitCount > 1 || sharedSlots & (1 << UInt32(slot & 31)) != 0
    }

    /// Notes a function of a slot without taking it.
    mutating func share(_ slot: UInt8) { sharedSlots |= 1 << UInt32(slot & 31) }

    /// Takes a function. The first tenant of a slot decides whether it is shared by its kind.
    mutating func take(_ slot: UInt8, function: UInt8, aggregate: Bool) {
        let slot = Int(slot & 31)
        if functions[slot] == 0, aggregate { aggregateSlots |= 1 << slot }
        functions[slot] |= 1 << (function & 7)
    }

    /// The first place from `slot` upwards where a device goes: an empty slot (at `function`), or, for those that share
    /// slots, the first free function from there on of a slot shared already.
    func firstFree(from slot: UInt8, function: UInt8, aggregate: Bool) -> (slot: UInt8, function: UInt8)? {
        var slot = max(slot, slots.lowerBound)
        while slot <= slots.upperBound {
            let used = functions[Int(slot)]
            if used == 0 { return (slot, function) }
            if aggregate, aggregateSlots & (1 << UInt32(slot)) != 0 {
                let free = ~used & (0xFF << (function & 7))
                if free != 0 { return (slot, UInt8(free.trailingZeroBitCount)) }
            }
            slot += 1
        }
        return nil
    }
}
