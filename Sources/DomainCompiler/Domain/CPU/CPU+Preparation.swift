import Capabilities

extension Domain {
    /// Replaces what the document leaves to the host by what this host is: `host-model`, optional features.
    mutating func settleCPU(_ preparation: inout Preparation) {
        guard var cpu, let mode = cpu.mode else { return }
        switch mode {
        case .hostModel:
            guard let host = preparation.host.cpu.hostModel(accelerator: preparation.facts.accelerator)?.migratable else { return }
            cpu.take(host)
        case .custom, .hostPassthrough, .maximum:
            guard let host = preparation.host.cpu.hostModel(accelerator: preparation.facts.accelerator)?.full else { break }
            for index in cpu.features.indices where cpu.features[index].policy == .optional {
                // An optional feature is there where the host has it.
                let name = cpu.features[index].name
                let isThere = host.features.contains { $0.name == name && $0.isRequired }
                cpu.features[index].policy = isThere ? .require : .disable
            }
        }
        self.cpu = cpu
    }
}

extension CPU {
    /// Becomes the given model, the document's own features on top of it.
    fileprivate mutating func take(_ host: HostCPU.Model) {
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
