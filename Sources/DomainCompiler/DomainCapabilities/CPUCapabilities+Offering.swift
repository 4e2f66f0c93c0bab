import Capabilities
import XMLTree

extension CPUCapabilities {
    init(_ offering: Offering) {
        modes = [Self.hostPassthrough(offering), Self.maximum(offering), Self.hostModel(offering), Self.custom(offering)]
    }

    private static func hostPassthrough(_ offering: Offering) -> Mode {
        var mode = Mode(.hostPassthrough, supported: offering.accelerator != .tcg && offering.isNative)
        guard mode.supported == .yes else { return mode }
        mode.enums = [ValueList("hostPassthroughMigratable", offering.has(.cpuMigratable) ? ["on", "off"] : ["off"])]
        return mode
    }

    private static func maximum(_ offering: Offering) -> Mode {
        var mode = Mode(.maximum, supported: offering.has(.cpuMax))
        if mode.supported == .yes { mode.enums = [ValueList("maximumMigratable", ["on", "off"])] }
        return mode
    }

    private static func hostModel(_ offering: Offering) -> Mode {
        guard let model = offering.host.cpu.hostModel(accelerator: offering.accelerator)?.announced else {
            return Mode(.hostModel, supported: false)
        }
        var mode = Mode(.hostModel, supported: true)
        var name = CPUModelName()
        name.name = model.name
        name.fallback = model.allowsFallback ? .allow : .forbid
        mode.hostModel.model = name
        mode.hostModel.vendor = model.vendor
        mode.hostModel.features = model.features.map { CPUFeature($0.name, $0.isRequired ? .require : .disable) }
        if offering.accelerator != .tcg, let bits = offering.host.cpu.physicalAddressBits, bits > 0 {
            var width = MaxPhysAddr()
            width.mode = .passthrough
            width.limit = bits
            mode.hostModel.maxPhysAddr = width
        }
        return mode
    }

    private static func custom(_ offering: Offering) -> Mode {
        let definitions = offering.capabilities.accelerator(offering.accelerator)?.cpuModels ?? []
        var mode = Mode(.custom, supported: !definitions.isEmpty)
        mode.models = definitions.compactMap { NamedModel($0, offering.architecture) }.sorted { $0.name ?? "" < $1.name ?? "" }
        return mode
    }
}

extension CPUCapabilities.NamedModel {
    init?(_ definition: CPUModelDefinition, _ architecture: Architecture) {
        name = definition.name
        usable = definition.isUsable.map { $0 ? .yes : .no } ?? .unknown
        if definition.isDeprecated { deprecated = .yes }
        vendor = "unknown"
    }
}

extension HostCPU.HostModel {
    /// What domain capabilities say of it.
    fileprivate var announced: HostCPU.Model { reported ?? migratable }
}

extension Offering {
    /// The guest's instructions are the host's.
    fileprivate var isNative: Bool {
        switch host.cpu.architecture ?? architecture {
        case architecture: true
        case .x86_64: architecture == .i686
        case .aarch64: architecture == .armv7l
        default: false
        }
    }
}
