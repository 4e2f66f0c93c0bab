import Testing

@testable import DomainCompiler

/// USB ports: hubs, depth, and who is in the way.
@Suite struct USBTopologyTests {
    private func address(_ bus: UInt32, _ ports: UInt8...) -> USBAddress {
        var address = USBAddress()
        address.bus = bus
        address.ports = ports
        return address
    }

    @Test("The ports of a controller come before those of hubs, and the first controller before the second")
    func searchOrder() throws {
        var topology = USBTopology()
        topology.addController(index: 1, ports: 2)
        topology.addController(index: 0, ports: 2)
        #expect(try topology.reserveNext(for: 0) == address(0, 1))
        topology.addHub(at: address(0, 1), ports: 2)
        #expect(try topology.reserveNext(for: 1) == address(0, 2))
        #expect(try topology.reserveNext(for: 2) == address(0, 1, 1))
        #expect(try topology.reserveNext(bus: 1, for: 3) == address(1, 1))
        #expect(try topology.reserveNext(for: 4) == address(0, 1, 2))
        #expect(try topology.reserveNext(for: 5) == address(1, 2))
        #expect(throws: USBTopology.Conflict.noFreePort(bus: nil)) { try topology.reserveNext(for: 6) }
        topology.addHub(at: address(0, 1, 2), ports: 1)
        #expect(try topology.reserveNext(for: 7) == address(0, 1, 2, 1))
        #expect(topology.portCount == 7)
    }

    @Test("A path has four ports at most")
    func depth() throws {
        var topology = USBTopology()
        topology.addController(index: 0, ports: 1)
        for _ in 0..<4 { topology.addHub(at: try topology.reserveNext(for: 0), ports: 1) }
        #expect(throws: USBTopology.Conflict.noFreePort(bus: nil)) { try topology.reserveNext(for: 1) }
    }

    @Test("A wrong port, a missing hub and a taken port are told apart")
    func conflicts() throws {
        var topology = USBTopology()
        topology.addController(index: 0, ports: 2)
        try topology.reserve(address(0, 2), for: 3)
        #expect(throws: USBTopology.Conflict.occupied(address(0, 2), by: 3)) { try topology.reserve(address(0, 2), for: 4) }
        #expect(throws: USBTopology.Conflict.noSuchPort(address(0, 3), portCount: 2)) { try topology.reserve(address(0, 3), for: 4) }
        #expect(throws: USBTopology.Conflict.noSuchPort(address(0, 0), portCount: 2)) { try topology.reserve(address(0, 0), for: 4) }
        #expect(throws: USBTopology.Conflict.noHub(address(0, 1, 1), depth: 0)) { try topology.reserve(address(0, 1, 1), for: 4) }
        #expect(throws: USBTopology.Conflict.noSuchBus(7)) { try topology.reserve(address(7, 1), for: 4) }
    }
}

/// How disks count through controllers.
@Suite struct DriveSlotTests {
    @Test("IDE has two buses of two, SATA six ports, SCSI seven units, a floppy controller two drives")
    func slots() {
        #expect(DriveSlots.address(3, behind: .ide) == DriveAddress(bus: 1, unit: 1))
        #expect(DriveSlots.address(4, behind: .ide) == DriveAddress(controller: 1))
        #expect(DriveSlots.address(7, behind: .sata) == DriveAddress(controller: 1, unit: 1))
        #expect(DriveSlots.address(16, behind: .scsi) == DriveAddress(controller: 2, unit: 2))
        #expect(DriveSlots.address(1, behind: .fdc) == DriveAddress(unit: 1))
    }
}

/// Ports of virtio-serial controllers.
@Suite struct VirtioSerialPortTests {
    private func controller(_ index: UInt32, ports: UInt32?) -> Controller {
        var serial = VirtioSerialController()
        serial.ports = ports
        return Controller(.virtioSerial(serial), index: index)
    }

    @Test("Channels leave port 0 to consoles, fill one controller after the other, and then get a new one")
    func assignment() throws {
        var ports = VirtioSerialPorts([controller(0, ports: 3), controller(2, ports: 2)])
        try ports.reserve(VirtioSerialAddress(port: 1), nil)
        #expect(ports.reserveNext(nil) == VirtioSerialAddress(port: 2))
        #expect(ports.reserveNext(nil) == VirtioSerialAddress(controller: 2, port: 1))
        #expect(ports.reserveNext(nil) == VirtioSerialAddress(controller: 1, port: 1))
        #expect(ports.added == [1])
        #expect(try ports.reserveNext(on: 0, console: true, nil) == VirtioSerialAddress())
        #expect(throws: VirtioSerialPorts.Conflict.noFreePort(controller: 2)) { try ports.reserveNext(on: 2, console: false, nil) }
        #expect(throws: VirtioSerialPorts.Conflict.noSuchPort(VirtioSerialAddress(port: 3), count: 3)) {
            try ports.reserve(VirtioSerialAddress(port: 3), nil)
        }
    }
}
