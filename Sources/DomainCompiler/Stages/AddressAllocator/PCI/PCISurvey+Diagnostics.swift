import Diagnostics

/// PCI conflicts in words, at the device that can move, with a note at the one that is in the way.
extension PCISurvey {
    /// Reports every conflict; whether there was one.
    func reportConflicts(_ allocator: PCIAllocator, _ context: inout DefaultsContext) -> Bool {
        for (ordinal, conflict) in allocator.conflicts { report(conflict, on: ordinal, allocator, &context) }
        return !allocator.conflicts.isEmpty || context.log.hasErrors
    }

    /// The machine has no PCI bus: reports every device that needs one.
    func reportMissingBus(_ context: inout DefaultsContext) {
        for origin in origins { context.report(.noPCIBus(origin.kind), origin.element) }
    }

    /// Reports a conflict of a request, or of a controller that would have to be added.
    func report(_ conflict: PCIConflict, on ordinal: Int?, _ allocator: PCIAllocator, _ context: inout DefaultsContext) {
        let origin = ordinal.map { origins[$0] }
        let element = origin?.element
        var notes: [Diagnostic.Note] = []
        let message: Message
        var path = "address"
        switch conflict {
        case .occupied(let location, let holder):
            message = .pciAddressInUse(PCIAddress(location), by: holder.map(name) ?? "another device")
            if case .request(let other)? = holder {
                notes.append(context.note("it is taken here", origins[other].element, at: "address"))
            }
        case .noSuchBus(let location, let count):
            message = .noSuchPCIBus(location.bus, count: count)
            path = "address/@bus"
        case .slotOutOfRange(let location, let model, let slots):
            message = .pciSlotNotOnBus(location, model, slots)
            path = "address/@slot"
            notes += note(onBus: location.bus, allocator, &context)
        case .wrongBus(let location, let model, let needs):
            message = .wrongPCIBus(location.bus, model, needs)
            path = "address/@bus"
            notes += note(onBus: location.bus, allocator, &context)
        case .notOnRootBus(let location):
            message = .onRootBusOnly(location.bus)
            path = "address/@bus"
        case .mustBeAt(let location, _, let name):
            message = .fixedPCIAddress(name, PCIAddress(location))
        case .noFreeSlot(let connection):
            message = .noFreePCISlot(connection)
            path = "."
        case .tooManyBuses:
            message = .tooManyPCIBuses
            path = "."
        }
        context.report(message, element, at: path, notes: notes)
    }

    /// The holder of a place in words.
    private func name(_ holder: PCIOwner) -> String {
        switch holder {
        case .chipset(let name): name
        case .request(let ordinal):
            (origins[ordinal].element == nil ? "the implicit <" : "a <") + "\(origins[ordinal].kind.elementName)>"
        }
    }

    /// Points at the controller that opens a bus.
    private func note(onBus bus: UInt8, _ allocator: PCIAllocator, _ context: inout DefaultsContext) -> [Diagnostic.Note] {
        for (ordinal, request) in requests.enumerated() {
            if case .pciController(bus, let model) = request.role, let element = origins[ordinal].element {
                return [context.note("bus \(bus) is this \(model.rawValue)'s", element)]
            }
        }
        return []
    }
}

extension Message {
    fileprivate static func pciAddressInUse(_ address: PCIAddress, by holder: String) -> Message {
        .error("PCI address \(address) is taken by \(holder)")
    }

    fileprivate static func noSuchPCIBus(_ bus: UInt8, count: Int) -> Message {
        .error("there is no PCI bus \(bus): no pci controller has that index (the highest is \(count - 1))")
    }

    fileprivate static func pciSlotNotOnBus(_ location: PCILocation, _ model: PCIControllerModel, _ slots: ClosedRange<UInt8>) -> Message {
        let offer = slots.count == 1 ? "slot \(slots.lowerBound) only" : "slots \(slots.lowerBound) to \(slots.upperBound)"
        return .error("PCI bus \(location.bus), a \(model.rawValue), has \(offer), not slot \(location.slot)")
    }

    fileprivate static func wrongPCIBus(_ bus: UInt8, _ model: PCIControllerModel, _ needs: PCIConnection) -> Message {
        .error("PCI bus \(bus), a \(model.rawValue), does not take \(needs.description)")
    }

    fileprivate static func onRootBusOnly(_ bus: UInt8) -> Message {
        .error("this device is part of the chipset: it works on PCI bus 0 only, not on bus \(bus)")
    }

    fileprivate static func fixedPCIAddress(_ name: String, _ address: PCIAddress) -> Message {
        .error("\(name) is at PCI address \(address) and nowhere else")
    }

    fileprivate static func noFreePCISlot(_ connection: PCIConnection) -> Message {
        .error("no free PCI slot takes \(connection.description), and no controller that could be added would offer one")
    }

    fileprivate static var tooManyPCIBuses: Message {
        .error("this guest needs more than 256 PCI buses")
    }

    fileprivate static func noPCIBus(_ kind: DeviceKind) -> Message {
        .error("this <\(kind.elementName)> needs PCI, which the machine does not have")
    }
}
