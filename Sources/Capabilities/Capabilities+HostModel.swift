import CPUMap

extension Architecture {
    /// What is known of the architecture's processors; nil where the CPU map has nothing.
    public var cpuMap: CPUMap? {
        switch self {
        case .x86_64, .i686: .x86
        case .aarch64, .armv7l, .armv6l: .arm
        case .ppc64, .ppc64le: .ppc64
        default: nil
        }
    }
}

extension AcceleratorCapabilities {
    /// The host's processor as the accelerator offers it to guests, described by a model of the CPU map: what
    /// `<cpu mode='host-model'>` stands for. Nil where QEMU was not asked, and on architectures other than x86.
    /// - Parameter migratable: Leaves out what keeps a guest from being migrated.
    public func hostModel(migratable: Bool = false) -> CPUDescription? {
        guard let hostCPU, let identity = hostCPU.x86Identity(migratable: migratable) else { return nil }
        let map = CPUMap.x86
        var description = map.describe(identity, with: cpuModels.map { CPUCandidate(name: $0.name, blockers: $0.blockers) })
        if migratable, let required = description?.required {
            for feature in required where !map[feature].isMigratable { description?.required.remove(feature) }
        }
        return description
    }
}

extension HostCPUModel {
    /// The properties of an expansion as CPUID has them; nil where they are not those of an x86 processor.
    func x86Identity(migratable: Bool) -> CPUIdentity? {
        let map = CPUMap.x86
        var identity = CPUIdentity()
        // Newer QEMUs give TCG's processor the family 0.
        guard properties.contains(where: { $0.name == "family" }) else { return nil }
        for property in properties {
            switch property.value {
            case .boolean(let isOn):
                guard isOn, !migratable || property.isMigratable != false, let feature = map.feature(named: property.name)
                else { continue }
                identity.features.insert(feature)
            case .string(let text):
                if property.name == "vendor" { identity.vendor = map.vendor(identifiedBy: text)?.name }
            case .number(let number):
                switch property.name {
                case "family": identity.family = UInt32(clamping: number)
                case "model": identity.model = UInt32(clamping: number)
                case "stepping": identity.stepping = UInt32(clamping: number)
                default: break
                }
            }
        }
        return identity
    }
}
