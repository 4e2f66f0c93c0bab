import CPUMap
import Capabilities
import Diagnostics

extension Domain {
    /// Replaces what the document leaves to the host by what this host is, and compares what it demands.
    mutating func settleCPU(_ preparation: inout Preparation) {
        guard var cpu, let mode = cpu.mode, mode != .custom || cpu.model?.name != nil else { return }
        let host = HostProcessor(preparation)
        switch mode {
        case .hostPassthrough:
            if preparation.facts.accelerator == .tcg {
                preparation.report(.passthroughNeedsAcceleration, cpu.element, at: "@mode")
            }
        case .maximum: break
        case .hostModel, .custom:
            if preparation.facts.arch.isX86 {
                cpu.settleX86(host, .x86, &preparation)
            } else if mode == .hostModel, let host {
                cpu.take(host.migratable)
            }
        }
        self.cpu = cpu
    }
}

extension CPU {
    /// Becomes the given model, the document's own features on top of it.
    mutating func take(_ host: HostCPU.Model) {
        let own = features
        var model = self.model ?? CPUModelName()
        model.name = host.name
        self.model = model
        features = host.features.map { CPUFeature($0.name, $0.isRequired ? .require : .disable) }
        for feature in own {
            if let index = features.firstIndex(where: { $0.name == feature.name }) {
                features[index].policy = feature.policy
            } else {
                features.append(feature)
            }
        }
    }
}

extension Message {
    fileprivate static var passthroughNeedsAcceleration: Message {
        .error("the host's processor can only be passed through under hardware virtualization; an emulated guest can have 'maximum'")
    }
}
