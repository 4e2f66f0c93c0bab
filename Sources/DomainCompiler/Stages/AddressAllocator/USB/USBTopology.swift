/// The USB buses of a machine while ports are handed out: controllers, the hubs behind them, and who holds which port.
///
/// A search prefers the shallowest free port: the ports of a hub come before those of the hubs plugged into it.
struct USBTopology: Sendable {
    /// Hubs can be chained so that a path has four ports at most.
    static let maximumDepth = 4

    /// Why a device cannot be where it was put.
    enum Conflict: Error, Sendable, Hashable {
        /// No USB controller has that index.
        case noSuchBus(UInt32)
        /// The controller or hub has fewer ports.
        case noSuchPort(USBAddress, portCount: UInt8)
        /// The path leads through a port where no hub is.
        case noHub(USBAddress, depth: Int)
        /// The port is taken by the device of that ordinal.
        case occupied(USBAddress, by: Int)
        /// No bus, or not the one asked for, has a free port.
        case noFreePort(bus: UInt32?)
    }

    /// A controller's root hub, or a hub.
    private struct Node: Sendable {
        var portCount: UInt8
        /// Ordinals of the holders, by port; -1 is free.
        var holders: [Int]
        /// Hubs plugged in, by port; -1 is none.
        var hubs: [Int]
        /// No free port here or below: searches pass by.
        var isFull = false

        init(portCount: UInt8) {
            self.portCount = portCount
            holders = Array(repeating: -1, count: Int(portCount))
            hubs = holders
        }
    }

    private var nodes: [Node] = []
    /// Root hubs by controller index, ascending.
    private var roots: [(bus: UInt32, node: Int)] = []
    /// Ports of all controllers and hubs.
    private(set) var portCount = 0

    /// Adds a controller; a second one of the same index is part of the first.
    mutating func addController(index: UInt32, ports: UInt8) {
        let position = roots.firstIndex { $0.bus >= index } ?? roots.count
        if position < roots.count, roots[position].bus == index { return }
        roots.insert((index, nodes.count), at: position)
        nodes.append(Node(portCount: ports))
        portCount += Int(ports)
    }

    /// Plugs a hub into the port it holds, which opens its own ports.
    mutating func addHub(at address: USBAddress, ports: UInt8) {
        guard let place = try? place(address) else { return }
        nodes[place.node].hubs[place.port] = nodes.count
        nodes.append(Node(portCount: ports))
        portCount += Int(ports)
        // Searches that found nothing on the way here may find something now.
        var node = roots.first { $0.bus == address.bus }?.node ?? 0
        nodes[node].isFull = false
        for port in address.ports where nodes[node].hubs[Int(port) - 1] >= 0 {
            node = nodes[node].hubs[Int(port) - 1]
            nodes[node].isFull = false
        }
    }

    /// Takes a port that the document names.
    mutating func reserve(_ address: USBAddress, for ordinal: Int) throws(Conflict) {
        let place = try place(address)
        let holder = nodes[place.node].holders[place.port]
        guard holder < 0 else { throw .occupied(address, by: holder) }
        nodes[place.node].holders[place.port] = ordinal
    }

    /// Finds a free port and takes it, on the given bus or on the first that has one.
    mutating func reserveNext(bus: UInt32? = nil, for ordinal: Int) throws(Conflict) -> USBAddress {
        if let bus, !roots.contains(where: { $0.bus == bus }) { throw .noSuchBus(bus) }
        for root in roots where bus == nil || root.bus == bus {
            var address = USBAddress()
            address.bus = root.bus
            if takeFree(root.node, &address.ports, for: ordinal) { return address }
        }
        throw .noFreePort(bus: bus)
    }

    private mutating func takeFree(_ node: Int, _ path: inout [UInt8], for ordinal: Int) -> Bool {
        if nodes[node].isFull { return false }
        if let port = nodes[node].holders.firstIndex(of: -1) {
            nodes[node].holders[port] = ordinal
            path.append(UInt8(port + 1))
            return true
        }
        if path.count + 1 < Self.maximumDepth {
            for port in nodes[node].hubs.indices where nodes[node].hubs[port] >= 0 {
                path.append(UInt8(port + 1))
                if takeFree(nodes[node].hubs[port], &path, for: ordinal) { return true }
                path.removeLast()
            }
        }
        nodes[node].isFull = true
        return false
    }

    /// The hub and the port (from 0) that an address leads to.
    private func place(_ address: USBAddress) throws(Conflict) -> (node: Int, port: Int) {
        guard let root = roots.first(where: { $0.bus == address.bus }) else { throw .noSuchBus(address.bus) }
        var node = root.node
        for (depth, port) in address.ports.enumerated() {
            guard port > 0, port <= nodes[node].portCount else {
                throw .noSuchPort(address, portCount: nodes[node].portCount)
            }
            if depth == address.ports.count - 1 { return (node, Int(port) - 1) }
            let hub = nodes[node].hubs[Int(port) - 1]
            guard hub >= 0 else { throw .noHub(address, depth: depth) }
            node = hub
        }
        throw .noFreePort(bus: address.bus)
    }
}
