import CPUMap
import Capabilities

/// The host's processor as an accelerator offers it to guests.
struct HostProcessor {
    /// What a guest can be given: only what survives a migration.
    let migratable: HostCPU.Model
    /// Everything there is: what a document is compared with.
    let full: HostCPU.Model

    /// The description's where it has one, else what QEMU said of the host; nil where nobody knows.
    init?(_ preparation: Preparation) {
        let accelerator = preparation.facts.accelerator
        if let described = preparation.host.cpu.hostModel(accelerator: accelerator) {
            migratable = described.migratable
            full = described.full
            return
        }
        guard preparation.facts.arch.isX86, let probed = preparation.capabilities.accelerator(accelerator),
            let migratable = probed.hostModel(migratable: true), let full = probed.hostModel()
        else { return nil }
        self.migratable = HostCPU.Model(migratable, .x86)
        self.full = HostCPU.Model(full, .x86)
    }
}

extension HostCPU.Model {
    /// Everything the model has once its own features are added and taken away.
    func features(_ map: CPUMap) -> FeatureSet {
        var set = map.model(named: name)?.features ?? FeatureSet()
        for feature in features {
            guard let id = map.feature(named: feature.name) else { continue }
            if feature.isRequired { set.insert(id) } else { set.remove(id) }
        }
        return set
    }
}
