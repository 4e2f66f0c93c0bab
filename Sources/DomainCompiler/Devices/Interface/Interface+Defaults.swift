import Capabilities
import XMLTree

extension Interface {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if mac.address == nil { mac.address = Self.generatedAddress(context, info.element) }
        if model == nil, !isHostFunction(context.host.networks) {
            // What talks the virtio protocol outside QEMU needs a virtio card.
            model = type == .vdpa || type == .vhostuser ? "virtio" : Self.defaultModel(context)
        }
        // Names that a daemon gave out are given out anew at each start.
        if let name = target.name, target.managed != .no, Self.generatedPrefixes.contains(where: name.hasPrefix) { target.name = nil }
        if type == .vhostuser, backend.type != .passt {
            source.socketType = source.socketType ?? .unix
            source.socketMode = source.socketMode ?? .client
        }
        if type == .direct, source.mode == nil { source.mode = .vepa }
        virtualPort?.applyDefaults(context.host.randomness)
    }

    /// The card is a function of the host, so that the document names no model.
    private func isHostFunction(_ networks: HostNetworks) -> Bool {
        if type == .hostdev { return true }
        return type == .network && source.network.flatMap(networks.network(named:))?.forwarding == .hostdev
    }

    private static let generatedPrefixes = ["vnet", "macvtap", "macvlan"]

    private static func generatedAddress(_ context: DefaultsContext, _ element: XMLTree.ElementID?) -> MACAddress {
        let suffix = context.host.randomness.macSuffix(for: "interface \(element?.index ?? 0)")
        return MACAddress(bytes: [0x52, 0x54, 0x00, suffix.0, suffix.1, suffix.2])
    }

    /// The card that most guests have a driver for.
    private static func defaultModel(_ context: DefaultsContext) -> String {
        switch context.facts.arch {
        case .s390x, .aarch64, .riscv64, .loongarch64: return "virtio"
        case .armv7l where context.facts.machine == .virt: return "virtio"
        case .ppc64, .ppc64le, .ppc, .x86_64, .i686: break
        default: break
        }
        if context.capabilities.contains(.rtl8139) { return "rtl8139" }
        if context.capabilities.contains(.e1000) { return "e1000" }
        return "virtio"
    }
}
