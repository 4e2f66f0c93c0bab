import Diagnostics

extension Interface {
    func validate(_ validator: inout Validator) {
        validateCard(&validator)
        validateSource(&validator)
        validateSocket(&validator)
        validateDriver(&validator)
        validateBackend(&validator)
        validateTap(&validator)
        validateTeaming(&validator)
        validateGuestAddresses(&validator)
        virtualPort?.validate(&validator, of: self)
        bandwidth?.validate(&validator, isOnNetwork: type == .network)
        vlan?.validate(&validator)
        for forward in portForwards { forward.validate(&validator) }
    }

    private func validateCard(_ validator: inout Validator) {
        if let address = mac.address, address.isMulticast {
            validator.report(.multicastAddress, mac.element ?? info.element, at: "@address")
        }
        if let model, !model.utf8.allSatisfy(Self.isOfModel) {
            validator.report(.modelCharacters(model), info.element, at: "model/@type")
        }
    }

    private static func isOfModel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private func validateSource(_ validator: inout Validator) {
        switch type {
        case .network where source.network == nil, .bridge where source.bridge == nil, .internal where source.name == nil,
            .direct where source.device == nil, .vdpa where source.device == nil, .hostdev where source.hostAddress == nil,
            .server where source.port == nil, .client where source.port == nil, .mcast where source.port == nil,
            .udp where source.port == nil:
            validator.report(.sourceMissing(type), info.element, at: "source")
        case .vhostuser where backend.type != .passt && source.path == nil:
            validator.report(.vhostUserSource, info.element, at: "source")
        default: break
        }
        let known = validator.host.networks.names
        if let name = source.network, !known.isEmpty, validator.host.networks.network(named: name) == nil {
            validator.report(
                .noSuchNetwork(name), info.element, at: "source/@network",
                notes: suggestion(for: name, among: known).map { [.init("did you mean '\($0)'?")] } ?? [])
        }
        if type == .vhostuser || type == .vdpa, virtioModel == nil {
            validator.report(.virtioNeeded(type), info.element, at: "model/@type")
        }
    }

    /// Sockets of QEMU's own, and that of a vhost-user process.
    private func validateSocket(_ validator: inout Validator) {
        if [.client, .mcast, .udp].contains(type), source.address == nil, source.port != nil {
            validator.report(.sourceAddressMissing, info.element, at: "source")
        }
        if type == .udp, source.local == nil { validator.report(.localMissing, info.element, at: "source") }
        for (port, path) in [(source.port, "source/@port"), (source.local?.port, "source/local/@port")] {
            if let port, !(0...65535).contains(port) { validator.report(.portRange(port), info.element, at: path) }
        }
        if let reconnect = source.reconnect, reconnect.enabled == .yes, source.socketMode == .server {
            validator.report(.reconnectNeedsClient, reconnect.element)
        }
    }

    /// Each queue is a descriptor of its own on the command line, which has room for this many.
    private static let queueLimit: UInt32 = 4096

    private func validateDriver(_ validator: inout Validator) {
        if let queues = driver.queues, queues > Self.queueLimit {
            validator.report(.tooManyQueues(queues, Self.queueLimit), driver.element, at: "@queues")
        }
        for (size, name) in [(driver.receiveQueueSize, "@rx_queue_size"), (driver.transmitQueueSize, "@tx_queue_size")] {
            guard let size, size & (size &- 1) != 0 else { continue }
            validator.report(.queueSizePowerOfTwo, driver.element, at: name)
        }
        if virtioModel != nil {
        } else if driver.virtio.isSet {
            validator.report(.virtioOptionsOfCard, driver.element)
        }
    }

    private func validateBackend(_ validator: inout Validator) {
        let usesPasst = backend.type == .passt
        if usesPasst, type != .user, type != .vhostuser { validator.report(.passtType, backend.element, at: "@type") }
        if backend.logFile != nil, !usesPasst { validator.report(.logNeedsPasst, backend.element, at: "@logFile") }
        if !portForwards.isEmpty, !usesPasst { validator.report(.forwardNeedsPasst, portForwards[0].element) }
        if type == .vhostuser { validator.requireSharedMemory(info.element, at: "@type") }
    }

    /// What a daemon sets of the tap and its port on the bridge.
    private func validateTap(_ validator: inout Validator) {
        if mtu != nil, ![.network, .bridge, .ethernet, .vhostuser].contains(type) {
            validator.report(.mtuNotSupported(type), info.element, at: "mtu/@size")
        }
        if coalesce.maximumFrames != nil, type != .network, type != .bridge {
            validator.report(.coalesceNeedsBridge(type), info.element, at: "coalesce")
        }
        if isolated == .yes, type != .network, type != .bridge {
            validator.report(.isolationNeedsBridge(type), info.element, at: "port/@isolated")
        }
        if isolated == .yes, let port = virtualPort?.type {
            validator.report(
                .isolationOnVirtualPort(port), info.element, at: "port/@isolated",
                notes: [validator.note("the virtual port is here", virtualPort?.element)])
        }
        if target.managed == .no, type != .ethernet {
            validator.report(.unmanagedNeedsEthernet(type), info.element, at: "target/@managed")
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
            if teaming.persistent != nil { validator.report(.persistentOfPersistent, teaming.element, at: "@persistent") }
        case nil: break
        }
    }
}

extension Message {
    fileprivate static func mtuNotSupported(_ type: Interface.Kind) -> Message {
        .error("interfaces of type '\(type.rawValue)' have no MTU that could be set")
    }
    fileprivate static func coalesceNeedsBridge(_ type: Interface.Kind) -> Message {
        .error("coalescing is set on taps of bridges: types 'network' and 'bridge', not '\(type.rawValue)'")
    }
    fileprivate static func isolationNeedsBridge(_ type: Interface.Kind) -> Message {
        .error("only the port of a bridge can be isolated: types 'network' and 'bridge', not '\(type.rawValue)'")
    }
    fileprivate static func isolationOnVirtualPort(_ port: VirtualPort.Kind) -> Message {
        .error("a virtual port of type '\(port.rawValue)' cannot be isolated: only those of a Linux bridge can")
    }
    fileprivate static func unmanagedNeedsEthernet(_ type: Interface.Kind) -> Message {
        .error("the device of an interface of type '\(type.rawValue)' is made at each start: only 'ethernet' has managed='no'")
    }
    fileprivate static var multicastAddress: Message { .error("a card needs a unicast address: the lowest bit of the first byte is set") }
    fileprivate static func modelCharacters(_ model: String) -> Message {
        .error("'\(model)' is not the name of a model: expected letters, digits, '_' and '-'")
    }
    fileprivate static func sourceMissing(_ type: Interface.Kind) -> Message {
        .error("an interface of type '\(type.rawValue)' needs a <source> that says what it is plugged into")
    }
    fileprivate static var vhostUserSource: Message { .error("a vhostuser interface needs <source type='unix' path=… mode=…>") }
    fileprivate static var sourceAddressMissing: Message { .error("this socket needs an address") }
    fileprivate static var localMissing: Message { .error("a UDP tunnel needs <local> for its near end") }
    fileprivate static func portRange(_ port: Int32) -> Message {
        .warning("ports go from 0 to 65535: QEMU will refuse \(port)")
    }
    fileprivate static func noSuchNetwork(_ name: String) -> Message { .error("the host description has no network '\(name)'") }
    fileprivate static func virtioNeeded(_ type: Interface.Kind) -> Message {
        .error("\(type == .vdpa ? "vDPA" : "vhost-user") needs a virtio card")
    }
    fileprivate static var reconnectNeedsClient: Message { .error("only a client can reconnect") }
    fileprivate static func tooManyQueues(_ count: UInt32, _ limit: UInt32) -> Message {
        .error("\(count) queues are too many: a network card has at most \(limit)")
    }
    fileprivate static var queueSizePowerOfTwo: Message { .error("queue sizes are powers of two") }
    fileprivate static var virtioOptionsOfCard: Message { .error("virtio options need a virtio card") }
    fileprivate static var passtType: Message { .error("passt serves interfaces of type 'user' and 'vhostuser'") }
    fileprivate static var logNeedsPasst: Message { .warning("a log file belongs to the passt back-end: nothing is logged here") }
    fileprivate static var forwardNeedsPasst: Message { .error("port forwarding needs <backend type='passt'/>") }
    fileprivate static var transientNeedsPersistent: Message { .error("the transient half of a team names the persistent one: persistent='ua-…'") }
    fileprivate static var transientIsHostDevice: Message { .error("the transient half of a team is a passed-through device") }
    fileprivate static var persistentIsVirtio: Message { .error("the persistent half of a team is a virtio card") }
    fileprivate static var persistentOfPersistent: Message { .error("the persistent half of a team names no other: the transient one names it") }
}
