import Testing

@testable import DomainCompiler

/// The rules of PCI plugs, slots and growth that every machine's addresses rest on.
@Suite struct PCITopologyTests {
    private func place(_ bus: UInt8, _ slot: UInt8, _ function: UInt8 = 0) -> PCILocation {
        PCILocation(bus: bus, slot: slot, function: function)
    }

    private func express(_ buses: PCIControllerModel..., growth: PCITopology.Growth = .bridges(pcieToPCI: true)) -> PCITopology {
        PCITopology(buses: buses, growth: growth)
    }

    @Test("Devices that are placed for the user avoid buses that cannot hotplug; the user may still name them")
    func automaticAndExplicitPlacement() throws {
        let root = PCIBus(.pcieRoot)
        #expect(!PCIConnection.expressDevice.fits(root.offer))
        #expect(PCIConnection.expressDevice.mayBePlaced(on: root.offer))
        #expect(PCIConnection.conventionalDevice.mayBePlaced(on: root.offer))
        #expect(PCIConnection.integratedExpressDevice.fits(root.offer))
        #expect(PCIConnection.integratedConventionalDevice.fits(root.offer))
        #expect(!PCIConnection.conventionalDevice.fits(PCIBus(.dmiToPCIBridge).offer))
        #expect(PCIConnection.conventionalDevice.mayBePlaced(on: PCIBus(.pcieRootPort).offer))
        #expect(!PCIConnection.conventionalDevice.mayBePlaced(on: PCIBus(.pcieSwitchUpstreamPort).offer))
        #expect(!PCIConnection.integratedExpressDevice.mayBePlaced(on: PCIBus(.pcieRootPort).offer))
    }

    @Test("Root ports share a slot, eight to a slot; other controllers do not join them")
    func rootPortsArePacked() throws {
        var topology = express(.pcieRoot)
        _ = try topology.reserve(place(0, 1), [.express], owner: .chipset("video"))
        let port = try #require(PCIConnection(ofController: .pcieRootPort))
        for ordinal in 0..<9 {
            let location = try topology.reserveNext(port, owner: .request(ordinal))
            #expect(location == place(0, ordinal < 8 ? 2 : 3, UInt8(ordinal % 8)))
        }
        let expander = try #require(PCIConnection(ofController: .pcieExpanderBus))
        #expect(try topology.reserveNext(expander, owner: .request(9)) == place(0, 4))
        #expect(try topology.reserveNext(port, owner: .request(10)) == place(0, 3, 1))
    }

    @Test("An express device gets a root port of its own; a conventional one gets a port, a bridge, and shares the bridge")
    func growthOfAnExpressMachine() throws {
        var topology = express(.pcieRoot)
        #expect(try topology.reserveNext(.conventionalDevice, owner: .request(0)) == place(2, 1))
        #expect(try topology.reserveNext(.expressDevice, owner: .request(1)) == place(3, 0))
        #expect(try topology.reserveNext(.conventionalDevice, owner: .request(2)) == place(2, 2))
        #expect(topology.buses.map(\.model) == [.pcieRoot, .pcieRootPort, .pcieToPCIBridge, .pcieRootPort])
        #expect(try topology.reserveNext(.pcieToPCIBridge, owner: .request(3)) == place(1, 0))
    }

    @Test("Without pcie-to-pci-bridge, conventional devices sit on a pci-bridge behind a dmi-to-pci-bridge")
    func growthOnOldEmulators() throws {
        var topology = express(.pcieRoot, growth: .bridges(pcieToPCI: false))
        #expect(try topology.reserveNext(.conventionalDevice, owner: .request(0)) == place(2, 1))
        #expect(topology.buses.map(\.model) == [.pcieRoot, .dmiToPCIBridge, .pciBridge])
    }

    @Test("Naming a bus that does not exist adds all buses up to it, of the kind the device needs")
    func growthToANamedBus() throws {
        var express = express(.pcieRoot)
        #expect(try express.reserve(place(3, 0), .expressDevice, owner: .request(0)) == place(3, 0))
        #expect(express.buses.map(\.model) == [.pcieRoot, .pcieRootPort, .pcieRootPort, .pcieRootPort])

        var bridged = self.express(.pcieRoot)
        #expect(try bridged.reserve(place(3, 1), .conventionalDevice, owner: .request(0)) == place(3, 1))
        #expect(bridged.buses.map(\.model) == [.pcieRoot, .pcieRootPort, .pcieToPCIBridge, .pciBridge])

        // Bus 1 has to be the port of the bridge: the device follows its bridge.
        var moved = self.express(.pcieRoot)
        #expect(try moved.reserve(place(1, 1), .conventionalDevice, owner: .request(0)) == place(2, 1))

        var conventional = self.express(.pciRoot)
        _ = try conventional.reserve(place(2, 7), .conventionalDevice, owner: .request(0))
        #expect(conventional.buses.map(\.model) == [.pciRoot, .pciBridge, .pciBridge])
    }

    @Test("A clash names the holder; a wrong slot, bus or plug says what would be right")
    func conflicts() throws {
        var topology = express(.pcieRoot, .pcieRootPort, growth: .fixed)
        try topology.reserve(place(1, 0), .expressDevice, owner: .request(7))
        #expect(throws: PCIConflict.occupied(place(1, 0), by: .request(7))) {
            try topology.reserve(place(1, 0), .expressDevice, owner: .request(8))
        }
        #expect(throws: PCIConflict.slotOutOfRange(place(1, 1), on: .pcieRootPort, slots: 0...0)) {
            try topology.reserve(place(1, 1), .expressDevice, owner: .request(8))
        }
        #expect(throws: PCIConflict.noSuchBus(place(2, 0), count: 2)) {
            try topology.reserve(place(2, 0), .expressDevice, owner: .request(8))
        }
        #expect(throws: PCIConflict.wrongBus(place(1, 0), on: .pcieRootPort, needs: .pcieExpander)) {
            try topology.reserve(place(1, 0), .pcieExpander, owner: .request(8))
        }
        #expect(throws: PCIConflict.notOnRootBus(place(1, 0, 1))) {
            try topology.reserve(place(1, 0, 1), .integratedExpressDevice, owner: .request(8))
        }
        #expect(throws: PCIConflict.noFreeSlot(.expressDevice)) {
            try topology.reserveNext(.expressDevice, owner: .request(8))
        }
    }

    @Test("A thousand devices and a machine full of buses end, quickly, in a report")
    func limits() throws {
        var topology = express(.pciRoot)
        for ordinal in 0..<1000 { _ = try topology.reserveNext(.conventionalDevice, owner: .request(ordinal)) }
        #expect(topology.buses.count == 33)

        var full = express(.pcieRoot)
        #expect(throws: PCIConflict.tooManyBuses) {
            for ordinal in 0..<300 { _ = try full.reserveNext(.expressDevice, owner: .request(ordinal)) }
        }
        #expect(full.buses.count == 256)
    }

    @Test("Devices of an isolation group do not share a bus with others")
    func isolation() throws {
        var topology = PCITopology(buses: [.pciRoot], growth: .roots)
        #expect(try topology.reserveNext(.conventionalDevice, owner: .request(0)) == place(0, 1))
        #expect(try topology.reserveNext(.conventionalDevice, owner: .request(1), isolationGroup: 5) == place(1, 1))
        #expect(try topology.reserveNext(.conventionalDevice, owner: .request(2)) == place(0, 2))
        #expect(try topology.reserveNext(.conventionalDevice, owner: .request(3), isolationGroup: 5) == place(1, 2))
    }
}

/// The order in which a machine's devices are served, and what its chipset has already.
@Suite struct PCIAllocatorTests {
    private func place(_ bus: UInt8, _ slot: UInt8, _ function: UInt8 = 0) -> PCILocation {
        PCILocation(bus: bus, slot: slot, function: function)
    }

    private func planned(_ chipset: PCIChipset, _ buses: [PCIControllerModel], _ requests: [PCIRequest]) -> PCIAllocator {
        var allocator = PCIAllocator(
            chipset: chipset, buses: buses, growth: .bridges(pcieToPCI: true), requests: requests, order: Array(requests.indices))
        allocator.plan(declared: buses.count)
        return allocator
    }

    private func assigned(_ chipset: PCIChipset, _ buses: [PCIControllerModel], _ requests: [PCIRequest]) -> PCIAllocator {
        var allocator = PCIAllocator(
            chipset: chipset, buses: buses, growth: .fixed, requests: requests, order: Array(requests.indices))
        allocator.assign()
        return allocator
    }

    @Test("An Express machine that declares no ports gets one to spare; one that does gets none")
    func spareRootPort() {
        #expect(planned(.q35, [.pcieRoot], []).topology.buses.count == 1)
        #expect(planned(.q35, [.pcieRoot], [PCIRequest(.expressDevice)]).topology.buses.count == 3)
        #expect(planned(.q35, [.pcieRoot, .pcieRootPort], [PCIRequest(.expressDevice)]).topology.buses.count == 2)
    }

    @Test("A conventional machine keeps a slot for the next bridge, unless the document filled it")
    func spareSlot() {
        let device = PCIRequest(.conventionalDevice)
        #expect(planned(.i440fx, [.pciRoot], Array(repeating: device, count: 29)).topology.buses.count == 1)
        #expect(planned(.i440fx, [.pciRoot], Array(repeating: device, count: 30)).topology.buses.count == 2)
        let full = (2...31).map { PCIRequest(.conventionalDevice, at: PCILocation(bus: 0, slot: $0)) }
        #expect(planned(.i440fx, [.pciRoot], full).topology.buses.count == 1)
    }

    @Test("The chipset's own functions are where real hardware has them")
    func fixedFunctions() {
        let pc = assigned(.i440fx, [.pciRoot], [
            PCIRequest(.conventionalDevice, role: .ide(index: 0)), PCIRequest(.conventionalDevice, role: .piixUSB(index: 0)),
            PCIRequest(.conventionalDevice, role: .ide(index: 1)), PCIRequest(.conventionalDevice, role: .primaryVideo),
        ])
        #expect(pc.locations == [place(0, 1, 1), place(0, 1, 2), place(0, 3), place(0, 2)])
        let q35 = assigned(.q35, [.pcieRoot], [
            PCIRequest(.conventionalDevice, role: .sata(index: 0)), PCIRequest(.expressDevice, role: .primaryVideo),
            PCIRequest(.conventionalDevice, role: .ich9Sound), PCIRequest(.dmiToPCIBridge, role: .pciController(index: 1, .dmiToPCIBridge)),
        ])
        #expect(q35.locations == [place(0, 0x1F, 2), place(0, 1), place(0, 0x1B), place(0, 0x1E)])
        #expect(pc.conflicts.isEmpty && q35.conflicts.isEmpty)
    }

    @Test("The functions of an ICH9 USB controller share a slot, the standard ones first")
    func companions() {
        func controller(_ index: UInt32) -> [PCIRequest] {
            [7, 0, 1, 2].map { PCIRequest(.conventionalDevice, role: .ich9USB(index: index, function: $0)) }
        }
        let q35 = assigned(.q35, [.pcieRoot, .pcieRootPort, .pcieToPCIBridge], controller(0) + controller(1) + controller(2))
        #expect(q35.locations == [
            place(0, 0x1D, 7), place(0, 0x1D, 0), place(0, 0x1D, 1), place(0, 0x1D, 2),
            place(0, 0x1A, 7), place(0, 0x1A, 0), place(0, 0x1A, 1), place(0, 0x1A, 2),
            place(2, 1, 7), place(2, 1, 0), place(2, 1, 1), place(2, 1, 2),
        ])
    }

    @Test("A device on the chipset's place, or the chipset's controller elsewhere, is refused with the reason")
    func chipsetConflicts() {
        let pc = assigned(.i440fx, [.pciRoot], [
            PCIRequest(.conventionalDevice, at: place(0, 1)),
            PCIRequest(.conventionalDevice, at: place(0, 5), role: .ide(index: 0)),
            PCIRequest(.conventionalDevice, at: place(0, 6)), PCIRequest(.conventionalDevice, at: place(0, 6)),
        ])
        #expect(pc.conflicts.map(\.request) == [1, 0, 3])
        #expect(pc.conflicts.map(\.conflict) == [
            .mustBeAt(place(0, 1, 1), insteadOf: place(0, 5), "the primary IDE controller of the PIIX3"),
            .occupied(place(0, 1), by: .chipset("the ISA bridge of the PIIX3")),
            .occupied(place(0, 6), by: .request(2)),
        ])
    }

    @Test("An index that no controller declares is filled with the machine's usual controller")
    func gapsBetweenIndexes() {
        #expect(PCIAllocator.busModels(of: [(0, .pcieRoot), (2, .pcieToPCIBridge)]) == [.pcieRoot, .pcieRootPort, .pcieToPCIBridge])
        #expect(PCIAllocator.busModels(of: [(2, .pciBridge)]) == [.pciRoot, .pciBridge, .pciBridge])
    }
}
