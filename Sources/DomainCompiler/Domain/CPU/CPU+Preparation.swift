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
            cpu.switchDeprecatedFeatures(&preparation)
        }
        self.cpu = cpu
    }
}

extension CPU {
    /// Switches what IBM Z calls deprecated, as QEMU tells it, on or off.
    fileprivate mutating func switchDeprecatedFeatures(_ preparation: inout Preparation) {
        guard let deprecatedFeatures else { return }
        guard preparation.capabilities.contains(.queryCpuModelExpansionDeprecatedProps) else {
            return preparation.report(.deprecatedFeaturesUnknown, element, at: "@deprecated_features")
        }
        let offered = preparation.capabilities.accelerator(preparation.facts.accelerator)
        for name in offered?.hostCPU?.deprecatedProperties ?? [] {
            set(name, deprecatedFeatures.isOn ? .require : .disable)
        }
    }

    private mutating func set(_ name: String, _ policy: CPUFeature.Policy?) {
        if let index = features.firstIndex(where: { $0.name == name }) {
            features[index].policy = policy
        } else {
            var feature = CPUFeature()
            feature.name = name
            feature.policy = policy
            features.append(feature)
        }
    }

    /// Becomes the given model, the document's own features on top of it.
    mutating func take(_ host: HostCPU.Model) {
        let own = features
        var model = self.model ?? CPUModelName()
        model.name = host.name
        self.model = model
        features = host.features.map { CPUFeature($0.name, $0.isRequired ? .require : .disable) }
        for feature in own { feature.name.map { set($0, feature.policy) } }
    }
}

extension Message {
    fileprivate static var passthroughNeedsAcceleration: Message {
        .error("the host's processor can only be passed through under hardware virtualization; an emulated guest can have 'maximum'")
    }
    fileprivate static var deprecatedFeaturesUnknown: Message {
        .error("this QEMU does not say which CPU features are deprecated, so they cannot be switched together")
    }
}
