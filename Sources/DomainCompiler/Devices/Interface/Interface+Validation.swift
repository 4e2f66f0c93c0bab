import Diagnostics

extension Interface {
    func validate(_ validator: inout Validator) {
        validateMAC(&validator)
        validateSource(&validator)
        validateDriver(&validator)
        validateBackend(&validator)
        validateTeaming(&validator)
        if mtu != nil, ![.network, .bridge, .ethernet, .vhostuser, .vdpa, .direct, .hostdev].contains(type ?? .user) {
            validator.report(.mtuNotSupported(type?.rawValue ?? ""), info.element, at: "mtu/@size")
        }
        if script != nil, type != .bridge, type != .ethernet { validator.report(.scriptNeedsTap, info.element, at: "script/@path") }
        for route in portForwards { route.validate(&validator, of: self) }
        if coalesce.maximumFrames != nil, ![.network, .bridge, .ethernet].contains(type ?? .user) {
            validator.report(.coalesceNeedsTap, info.element, at: "coalesce")
        }
    }

    private func validateMAC(_ validator: inout Validator) {
        if let address = mac.address, address.isMulticast {
            validator.report(.multicastAddress, mac.element ?? info.element, at: "@address")
        }
    }

    private func validateSource(_ validator: inout Validator) {
        let usesPasst = backend.type == .passt
        switch type {
        case .network where source.network == nil, .bridge where source.bridge == nil, .internal where source.name == nil,
            .direct where source.device == nil, .vdpa where source.device == nil, .hostdev where source.hostAddress == nil,
            .server where source.port == nil, .client where source.port == nil, .mcast where source.port == nil,
            .udp where source.port == nil:
            validator.report(.sourceMissing(type?.rawValue ?? ""), info.element, at: "source")
        case .vhostuser where !usesPasst && (source.path == nil || source.socketMode == nil):
            validator.report(.vhostUserSource, info.element, at: "source")
        case .internal, .vds, .null: validator.report(.typeNotSupported(type?.rawValue ?? ""), info.element, at: "@type")
        default: break
        }
        if [.client, .mcast, .udp].contains(type), source.address == nil, source.port != nil {
            validator.report(.sourceAddressMissing, info.element, at: "source")
        }
        if type == .udp, source.local == nil { validator.report(.localMissing, info.element, at: "source") }
        if let port = source.port, port > 65535 { validator.report(.portRange, info.element, at: "source/@port") }
        if let name = source.network, validator.host.networks.network(named: name) == nil, !validator.host.networks.names.isEmpty {
            validator.report(
                .noSuchNetwork(name), info.element, at: "source/@network",
                notes: suggestion(for: name, among: validator.host.networks.names).map { [.init("did you mean '\($0)'?")] } ?? [])
        }
        if type == .vhostuser, virtioModel == nil { validator.report(.vhostUserNeedsVirtio, info.element, at: "model/@type") }
        if type == .vdpa, virtioModel == nil { validator.report(.vdpaNeedsVirtio, info.element, at: "model/@type") }
        if let reconnect = source.reconnect {
            if source.socketMode == .server { validator.report(.reconnectNeedsClient, reconnect.element) }
            if reconnect.enabled == .yes, reconnect.timeout == 0 { validator.report(.reconnectTimeout, reconnect.element, at: "@timeout") }
        }
    }

    /// Queues that Linux gives a tap (`MAX_TAP_QUEUES`); each is a descriptor of its own on the command line.
    private static let queueLimit: UInt32 = 256

    private func validateDriver(_ validator: inout Validator) {
        if let queues = driver.queues, queues > 1, type == .user || type == .server || type == .client || type == .mcast || type == .udp {
            validator.report(.queuesNeedTap(type?.rawValue ?? ""), driver.element, at: "@queues")
        }
        if let queues = driver.queues, queues > Self.queueLimit {
            validator.report(.tooManyQueues(queues, Self.queueLimit), driver.element, at: "@queues")
        }
        for (size, name) in [(driver.receiveQueueSize, "@rx_queue_size"), (driver.transmitQueueSize, "@tx_queue_size")] {
            guard let size, size == 0 || size & (size - 1) != 0 else { continue }
            validator.report(.queueSizePowerOfTwo, driver.element, at: name)
        }
        if virtioModel != nil {
        } else if driver.virtio.isSet {
            validator.report(.virtioOptionsOfCard, driver.element)
        }
    }

    private func validateBackend(_ validator: inout Validator) {
        if backend.vhost != nil, virtioModel == nil { validator.report(.vhostNeedsVirtio, backend.element, at: "@vhost") }
        let usesPasst = backend.type == .passt
        if usesPasst, type != .user, type != .vhostuser { validator.report(.passtType, backend.element, at: "@type") }
        if backend.logFile != nil, !usesPasst { validator.report(.logNeedsPasst, backend.element, at: "@logFile") }
        if !portForwards.isEmpty, !usesPasst { validator.report(.forwardNeedsPasst, portForwards[0].element) }
        if type == .vhostuser, usesPasst, !validator.domain.hasSharedMemory {
            validator.report(.sharedMemoryNeeded, info.element, notes: [validator.note("memory is described here", validator.domain.memoryBacking.element)])
        } else if type == .vhostuser, !validator.domain.hasSharedMemory {
            validator.report(.vhostUserWithoutSharedMemory, info.element)
        }
    }

    private func validateTeaming(_ validator: inout Validator) {
        guard let teaming else { return }
        switch teaming.role {
        case .transient:
            if teaming.persistent == nil { validator.report(.transientNeedsPersistent, teaming.element) }
            if type != .hostdev && type != .network { validator.report(.transientIsHostDevice, teaming.element, at: "@type") }
        case .persistent:
            if virtioModel == nil { validator.report(.persistentIsVirtio, info.element, at: "model/@type") }
        case nil: break
        }
    }
}

extension PortForward {
    fileprivate func validate(_ validator: inout Validator, of interface: Interface) {
        for range in ranges {
            if let start = range.start, let end = range.end, end < start { validator.report(.rangeBackwards, range.element, at: "@end") }
        }
    }
}

extension Domain {
    /// Other processes can map all of the guest's memory.
    var hasSharedMemory: Bool {
        let cells = cpu?.numa?.cells ?? []
        if cells.isEmpty { return memoryBacking.access == .shared }
        return cells.allSatisfy { ($0.access ?? memoryBacking.access) == .shared }
    }
}

extension Message {
    fileprivate static func mtuNotSupported(_ type: String) -> Message { .error("interfaces of type '\(type)' have no MTU that could be set") }
    fileprivate static var scriptNeedsTap: Message { .error("scripts run for taps: types 'ethernet' and 'bridge'") }
    fileprivate static var coalesceNeedsTap: Message { .error("coalescing is set on taps: types 'network', 'bridge' and 'ethernet'") }
    fileprivate static var multicastAddress: Message { .error("a card needs a unicast address: the lowest bit of the first byte is set") }
    fileprivate static func sourceMissing(_ type: String) -> Message { .error("an interface of type '\(type)' needs a <source> that says what it is plugged into") }
    fileprivate static var vhostUserSource: Message { .error("a vhostuser interface needs <source type='unix' path=… mode=…>") }
    fileprivate static func typeNotSupported(_ type: String) -> Message { .error("QEMU guests have no interfaces of type '\(type)'") }
    fileprivate static var sourceAddressMissing: Message { .error("this socket needs an address") }
    fileprivate static var localMissing: Message { .error("a UDP tunnel needs <local> for its near end") }
    fileprivate static var portRange: Message { .error("ports go up to 65535") }
    fileprivate static func noSuchNetwork(_ name: String) -> Message { .error("the host description has no network '\(name)'") }
    fileprivate static var vhostUserNeedsVirtio: Message { .error("vhost-user needs a virtio card") }
    fileprivate static var vdpaNeedsVirtio: Message { .error("vDPA needs a virtio card") }
    fileprivate static var reconnectNeedsClient: Message { .error("only a client can reconnect") }
    fileprivate static var reconnectTimeout: Message { .error("the time between attempts cannot be 0") }
    fileprivate static func tooManyQueues(_ count: UInt32, _ limit: UInt32) -> Message {
        .error("\(count) queues are too many: a network card has at most \(limit)")
    }
    fileprivate static func queuesNeedTap(_ type: String) -> Message { .error("an interface of type '\(type)' has one queue") }
    fileprivate static var queueSizePowerOfTwo: Message { .error("queue sizes are powers of two") }
    fileprivate static var virtioOptionsOfCard: Message { .error("virtio options need a virtio card") }
    fileprivate static var vhostNeedsVirtio: Message { .error("vhost needs a virtio card") }
    fileprivate static var passtType: Message { .error("passt serves interfaces of type 'user' and 'vhostuser'") }
    fileprivate static var logNeedsPasst: Message { .error("a log file belongs to the passt back-end") }
    fileprivate static var forwardNeedsPasst: Message { .error("port forwarding needs <backend type='passt'/>") }
    fileprivate static var sharedMemoryNeeded: Message {
        .error("this interface needs shared memory: <memoryBacking><access mode='shared'/>")
    }
    fileprivate static var vhostUserWithoutSharedMemory: Message {
        .warning("a vhost-user process cannot see the guest's memory unless it is shared: <memoryBacking><access mode='shared'/>")
    }
    fileprivate static var transientNeedsPersistent: Message { .error("the transient half of a team names the persistent one: persistent='ua-…'") }
    fileprivate static var transientIsHostDevice: Message { .error("the transient half of a team is a passed-through device") }
    fileprivate static var persistentIsVirtio: Message { .error("the persistent half of a team is a virtio card") }
    fileprivate static var rangeBackwards: Message { .error("the range ends before it starts") }
}
