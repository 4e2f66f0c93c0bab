import Diagnostics
import XMLTree

extension Domain {
    /// Adds the virtio-serial controllers that channels and consoles name, or one for those that name none.
    mutating func addVirtioSerialControllers(_ context: inout DefaultsContext) {
        var wanted = VirtioSerialControllerReader()
        devices.read([.channel, .console], &wanted)
        for index in wanted.indexes { devices.addController(.virtioSerial(VirtioSerialController()), index: index) }
    }

    /// Gives channels the lowest free ports. Port 0 is for consoles, which get a port only if they name a controller.
    mutating func assignVirtioSerialPorts(_ context: inout DefaultsContext) {
        var ports = VirtioSerialPorts(devices.controllers)
        var explicit = VirtioSerialReader(ports: ports, context: context)
        devices.read([.console, .channel], &explicit)
        ports = explicit.ports
        context = explicit.context
        var writer = VirtioSerialWriter(ports: ports, context: context)
        devices.visit([.console, .channel], &writer)
        context = writer.context
        for index in writer.ports.added {
            devices.addController(.virtioSerial(VirtioSerialController()), index: index)
        }
    }
}

/// The ports of all virtio-serial controllers.
struct VirtioSerialPorts: Sendable {
    /// Ports of a controller that does not say how many: 0 to 30.
    static let defaultCount: UInt32 = 31
    /// The most that are kept account of; QEMU takes 511.
    static let maximumCount: UInt32 = 1024

    enum Conflict: Error, Sendable, Hashable {
        case noSuchController(UInt32)
        case noSuchPort(VirtioSerialAddress, count: UInt32)
        case occupied(VirtioSerialAddress, by: XMLTree.ElementID?)
        case noFreePort(controller: UInt32)
    }

    private struct Controller: Sendable {
        var index: UInt32
        /// Which ports are taken.
        var isTaken: [Bool]
        var holders: [(port: UInt32, element: XMLTree.ElementID?)] = []
        /// No port from 1 to here is free.
        private var lowestFree = 1

        init(index: UInt32, count: UInt32) {
            self.index = index
            isTaken = Array(repeating: false, count: Int(min(count, VirtioSerialPorts.maximumCount)))
        }

        var count: UInt32 { UInt32(isTaken.count) }

        /// The lowest free port that is not for consoles, or 0 if `console`.
        mutating func free(console: Bool) -> UInt32? {
            if console, isTaken.first == false { return 0 }
            while lowestFree < isTaken.count, isTaken[lowestFree] { lowestFree += 1 }
            return lowestFree < isTaken.count ? UInt32(lowestFree) : nil
        }
    }

    private var controllers: [Controller] = []
    /// Every controller before this one has no free port for a channel.
    private var firstOpen = 0
    /// Indexes of controllers that had to be added.
    private(set) var added: [UInt32] = []

    init(_ controllers: [DomainCompiler.Controller]) {
        for position in controllers.indices {
            guard let serial = controllers[position].virtioSerial, let index = controllers[position].index else { continue }
            self.controllers.append(Controller(index: index, count: serial.ports ?? Self.defaultCount))
        }
    }

    /// Takes the port a document names.
    mutating func reserve(_ address: VirtioSerialAddress, _ element: XMLTree.ElementID?) throws(Conflict) {
        let position = try position(of: address.controller)
        guard address.port < controllers[position].count else {
            throw .noSuchPort(address, count: controllers[position].count)
        }
        if controllers[position].isTaken[Int(address.port)] {
            throw .occupied(address, by: controllers[position].holders.first { $0.port == address.port }?.element)
        }
        take(address.port, position, element)
    }

    /// Takes the lowest free port of a controller.
    mutating func reserveNext(
        on index: UInt32, console: Bool, _ element: XMLTree.ElementID?
    ) throws(Conflict) -> VirtioSerialAddress {
        let position = try position(of: index)
        guard let port = controllers[position].free(console: console) else { throw .noFreePort(controller: index) }
        take(port, position, element)
        return VirtioSerialAddress(controller: index, port: port)
    }

    /// Takes the lowest free port of the first controller that has one; adds a controller where none has.
    mutating func reserveNext(_ element: XMLTree.ElementID?) -> VirtioSerialAddress {
        while firstOpen < controllers.count {
            if let port = controllers[firstOpen].free(console: false) {
                take(port, firstOpen, element)
                return VirtioSerialAddress(controller: controllers[firstOpen].index, port: port)
            }
            firstOpen += 1
        }
        var index: UInt32 = 0
        let taken = Set(controllers.map(\.index))
        while taken.contains(index) { index += 1 }
        controllers.append(Controller(index: index, count: Self.defaultCount))
        added.append(index)
        take(1, controllers.count - 1, element)
        return VirtioSerialAddress(controller: index, port: 1)
    }

    private mutating func take(_ port: UInt32, _ position: Int, _ element: XMLTree.ElementID?) {
        controllers[position].isTaken[Int(port)] = true
        controllers[position].holders.append((port, element))
    }

    private func position(of index: UInt32) throws(Conflict) -> Int {
        guard let position = controllers.firstIndex(where: { $0.index == index }) else { throw .noSuchController(index) }
        return position
    }
}

/// The controllers that channels and consoles ask for.
private struct VirtioSerialControllerReader: DeviceReader {
    var indexes: [UInt32] = []

    mutating func read<D: Device>(_ device: D, at index: Int) {
        guard device.busNeed == .virtioSerialPort || device.busNeed == .virtioConsole else { return }
        let controller = device.info.address?.virtioSerial?.controller ?? 0
        if indexes.last != controller { indexes.append(controller) }
    }
}

/// Takes the ports that the document names.
private struct VirtioSerialReader: DeviceReader {
    var ports: VirtioSerialPorts
    var context: DefaultsContext

    mutating func read<D: Device>(_ device: D, at index: Int) {
        guard device.busNeed == .virtioSerialPort || device.busNeed == .virtioConsole,
            let address = device.info.address?.virtioSerial, address.port != 0
        else { return }
        do throws(VirtioSerialPorts.Conflict) {
            try ports.reserve(address, device.info.element)
        } catch {
            context.report(error, device.info.element)
        }
    }
}

/// Gives out the others.
private struct VirtioSerialWriter: DeviceVisitor {
    var ports: VirtioSerialPorts
    var context: DefaultsContext

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        guard let need = device.busNeed else { return }
        let address = device.info.address?.virtioSerial
        if let address, address.port != 0 { return }
        switch (need, device.info.address) {
        case (.virtioSerialPort, nil):
            device.info.address = .virtioSerial(ports.reserveNext(device.info.element))
        case (.virtioSerialPort, .virtioSerial(let asked)), (.virtioConsole, .virtioSerial(let asked)):
            do throws(VirtioSerialPorts.Conflict) {
                device.info.address = .virtioSerial(
                    try ports.reserveNext(on: asked.controller, console: need == .virtioConsole, device.info.element))
            } catch {
                context.report(error, device.info.element)
            }
        default: break
        }
    }
}

extension DefaultsContext {
    fileprivate mutating func report(_ conflict: VirtioSerialPorts.Conflict, _ element: XMLTree.ElementID?) {
        switch conflict {
        case .noSuchController(let index): report(.noVirtioSerialController(index), element, at: "address/@controller")
        case .noSuchPort(let address, let count): report(.noVirtioSerialPort(address, count), element, at: "address/@port")
        case .occupied(let address, let holder):
            report(
                .virtioSerialPortInUse(address), element, at: "address", notes: [note("it is taken here", holder, at: "address")])
        case .noFreePort(let controller): report(.noFreeVirtioSerialPort(controller), element, at: "address")
        }
    }
}

extension Message {
    fileprivate static func noVirtioSerialController(_ index: UInt32) -> Message {
        .error("there is no virtio-serial controller \(index)")
    }

    fileprivate static func noVirtioSerialPort(_ address: VirtioSerialAddress, _ count: UInt32) -> Message {
        .error("virtio-serial controller \(address.controller) has ports 0 to \(Int(count) - 1), not \(address.port)")
    }

    fileprivate static func virtioSerialPortInUse(_ address: VirtioSerialAddress) -> Message {
        .error("port \(address.port) of virtio-serial controller \(address.controller) is taken by another device")
    }

    fileprivate static func noFreeVirtioSerialPort(_ controller: UInt32) -> Message {
        .error("virtio-serial controller \(controller) has no free port")
    }
}
