/// The addresses real chipsets have their devices at.
extension PCIAllocator {
    /// Functions the machine always has, and the controllers that can only be there. They are taken before any address of
    /// the document, so that a clash is reported at the device that can move.
    mutating func takeFixedFunctions() {
        guard !topology.buses.isEmpty else { return }
        if chipset != .i440fx { placeStrayPIIX() }
        switch chipset {
        case .i440fx:
            take(PCILocation(bus: 0, slot: 1, function: 0), forChipset: "the ISA bridge of the PIIX3")
            take(PCILocation(bus: 0, slot: 1, function: 3), forChipset: "the power management of the PIIX4")
            for (ordinal, request) in requests.enumerated() {
                switch request.role {
                case .ide(index: 0):
                    takeFixed(PCILocation(bus: 0, slot: 1, function: 1), for: ordinal, "the primary IDE controller of the PIIX3")
                case .piixUSB(index: 0):
                    takeFixed(PCILocation(bus: 0, slot: 1, function: 2), for: ordinal, "the USB controller of the PIIX3")
                default: break
                }
            }
        case .q35:
            take(PCILocation(bus: 0, slot: 0x1F, function: 0), forChipset: "the LPC bridge of the ICH9")
            take(PCILocation(bus: 0, slot: 0x1F, function: 3), forChipset: "the SMBus controller of the ICH9")
            for (ordinal, request) in requests.enumerated() where request.role == .sata(index: 0) {
                takeFixed(PCILocation(bus: 0, slot: 0x1F, function: 2), for: ordinal, "the SATA controller of the ICH9")
            }
        case .generic: break
        }
    }

    /// Where documents of PCs have the PIIX's USB controller, it is let be on a conventional bus, and takes no place there.
    private mutating func placeStrayPIIX() {
        let place = PCILocation(bus: 0, slot: 1, function: 2)
        for (ordinal, request) in requests.enumerated() where request.role == .piixUSB(index: 0) && request.location == place {
            guard topology.buses[0].offer.contains(.conventional) else {
                refuse(ordinal, .wrongBus(place, on: topology.buses[0].model, needs: request.connection))
                continue
            }
            putBeside(ordinal, at: place)
        }
    }

    private mutating func takeFixed(_ location: PCILocation, for ordinal: Int, _ name: String) {
        if let asked = requests[ordinal].location, asked != location {
            refuse(ordinal, .mustBeAt(location, insteadOf: asked, name))
        } else {
            take(location, for: ordinal)
        }
    }

    /// Places that devices without an address prefer, where nobody took them: the slots real mainboards have them at.
    mutating func takeStandardAddresses() {
        guard !topology.buses.isEmpty else { return }
        switch chipset {
        case .i440fx:
            placePrimaryVideo(at: PCILocation(bus: 0, slot: 2))
        case .q35:
            for ordinal in order where isWaiting(ordinal) {
                switch requests[ordinal].role {
                case .ich9USB(_, function: 0):
                    takeFirstFree([PCILocation(bus: 0, slot: 0x1D), PCILocation(bus: 0, slot: 0x1A)], for: ordinal)
                case .pciController(_, .dmiToPCIBridge):
                    takeFirstFree([PCILocation(bus: 0, slot: 0x1E)], for: ordinal)
                default: break
                }
            }
            placePrimaryVideo(at: PCILocation(bus: 0, slot: 1))
            if let sound = requests.indices.first(where: { requests[$0].role == .ich9Sound && isWaiting($0) }) {
                takeFirstFree([PCILocation(bus: 0, slot: 0x1B)], for: sound)
            }
        case .generic: break
        }
    }

    private func isWaiting(_ ordinal: Int) -> Bool { locations[ordinal] == nil && requests[ordinal].location == nil }

    private mutating func takeFirstFree(_ slots: [PCILocation], for ordinal: Int) {
        if let free = slots.first(where: { !topology.isInUse($0) }) { take(free, for: ordinal) }
    }

    /// The firmware shows itself on the first video device: it goes where the chipset's own would be, and when that slot is
    /// taken, to the first free one, before all other devices.
    private mutating func placePrimaryVideo(at slot: PCILocation) {
        guard let video = requests.indices.first(where: { requests[$0].role == .primaryVideo && isWaiting($0) }) else { return }
        if topology.isInUse(slot) {
            // Planned for now and once more when it is its turn.
            if isPlanning { keepFree(requests[video].connection) } else { takeNext(for: video) }
        } else {
            take(slot, for: video)
        }
    }
}
