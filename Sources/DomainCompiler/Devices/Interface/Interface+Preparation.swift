import Diagnostics

extension Interface {
    mutating func prepare(_ preparation: inout Preparation) {
        reportUnstartable(&preparation)
        guard preparation.isStandalone else {
            if type == .vdpa, preparation.host.descriptors.vdpaNetwork != nil {
                descriptorSet = preparation.nextDescriptorSet
                preparation.nextDescriptorSet += 1
            }
            return
        }
        switch type {
        case .ethernet, .bridge, .network, .direct:
            preparation.report(.provideTap(target.name ?? "v" + (info.alias ?? "")), info.element)
        case .vhostuser: preparation.report(.provideVhostUser, info.element, at: "source/@path")
        case .user where backend.type == .passt: preparation.report(.providePasst, backend.element)
        default: break
        }
    }
}

extension Interface {
    /// What a network plugs the interface into decides whether there is a tap.
    private func reportUnstartable(_ preparation: inout Preparation) {
        if type == .null || type == .vds { preparation.report(.typeNotSupported(type), info.element, at: "@type") }
        let isFunction = HostDevice(pluggedIn: self, preparation.host.networks) != nil
        let hasTap = !isFunction && [.network, .bridge, .ethernet, .direct].contains(type)
        if backend.tap != nil, !hasTap { preparation.report(.tapPathNotSupported, backend.element, at: "@tap") }
        if driver.queues != nil, !hasTap, !isFunction, type != .vhostuser, type != .vdpa, type != .hostdev {
            preparation.report(.queuesNeedTap(type), driver.element, at: "@queues")
        }
        if script != nil, type != .ethernet {
            preparation.report(.scriptNeedsTap, info.element, at: "script/@path")
        }
        let hasSwitch = [.network, .bridge, .hostdev].contains(type) || type == .direct && source.mode == .passthrough
        if let vlan, !hasSwitch { preparation.report(.vlanNeedsSwitch(type), vlan.element) }
        if let vlan, type == .bridge, let port = virtualPort?.type, port != .openvswitch {
            preparation.report(
                .vlanOnVirtualPort(port), vlan.element,
                notes: [preparation.note("the virtual port is here", virtualPort?.element, at: "@type")])
        }
    }
}

extension Message {
    fileprivate static func typeNotSupported(_ type: Interface.Kind) -> Message {
        .error("QEMU guests have no interfaces of type '\(type.rawValue)'")
    }
    fileprivate static func queuesNeedTap(_ type: Interface.Kind) -> Message {
        .error("an interface of type '\(type.rawValue)' has one queue")
    }
    fileprivate static var scriptNeedsTap: Message { .error("a script runs for taps of type 'ethernet' only") }
    fileprivate static func vlanNeedsSwitch(_ type: Interface.Kind) -> Message {
        .error("an interface of type '\(type.rawValue)' is on no switch that knows VLANs")
    }
    fileprivate static func vlanOnVirtualPort(_ port: VirtualPort.Kind) -> Message {
        .error("a virtual port of type '\(port.rawValue)' has no VLAN tags: Open vSwitch's have, and those of a Linux bridge")
    }
    fileprivate static var tapPathNotSupported: Message { .error("this interface has no tap device whose path could be chosen") }
    fileprivate static func provideTap(_ name: String) -> Message {
        .note("the command line expects the tap device '\(name)': create it and plug it into its bridge before the start")
    }
    fileprivate static var provideVhostUser: Message { .note("the command line expects a vhost-user process at this socket") }
    fileprivate static var providePasst: Message { .note("the command line expects passt to listen for this interface") }
}
