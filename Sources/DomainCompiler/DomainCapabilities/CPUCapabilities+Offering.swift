import CPUMap
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
        guard let model = offering.hostModel else { return Mode(.hostModel, supported: false) }
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
    /// Nil for what is no model of its own, and for models that the architecture's CPU map does not have.
    init?(_ definition: CPUModelDefinition, _ architecture: Architecture) {
        guard definition.name != "host" else { return nil }
        let map = architecture.modelMap
        let known = map?.model(named: definition.name)
        if map != nil, known == nil { return nil }
        name = definition.name
        usable = definition.isUsable.map { $0 ? .yes : .no } ?? .unknown
        if definition.isDeprecated { deprecated = .yes }
        vendor = known?.vendor ?? (definition.isIBMZ(architecture) ? "IBM" : "unknown")
        canonical = map?.canonicalName(of: definition.name)
        let features = Set(definition.blockers.map { blocker in map?.feature(named: blocker).map { map![$0].name } ?? blocker })
        guard !features.isEmpty else { return }
        var blockers = CPUCapabilities.Blockers()
        blockers.model = definition.name
        blockers.features = features.sorted().map {
            var feature = CPUCapabilities.Blockers.Feature()
            feature.name = $0
            return feature
        }
        self.blockers = blockers
    }
}

extension Architecture {
    /// The map that decides which of QEMU's models a document can name; nil where it can name all of them.
    fileprivate var modelMap: CPUMap? { isX86 || isPPC64 ? cpuMap : nil }
}

extension CPUModelDefinition {
    /// A machine that was sold, rather than a collection of features.
    fileprivate func isIBMZ(_ architecture: Architecture) -> Bool {
        architecture.isS390 && (name.hasPrefix("z") || name.hasPrefix("gen"))
    }
}

extension Offering {
    /// What `host-model` stands for, what would not survive a migration included; nil where nobody knows.
    fileprivate var hostModel: HostCPU.Model? {
        if let described = host.cpu.hostModel(accelerator: accelerator) { return described.reported ?? described.migratable }
        if architecture.isPPC64, isNative, accelerator == .kvm {
            return host.cpu.model.map { HostCPU.Model(name: $0.name, allowsFallback: true) }
        }
        guard let offered = capabilities.accelerator(accelerator) else { return nil }
        if architecture.isX86 { return offered.hostModel().map { HostCPU.Model($0, .x86) } }
        return architecture.isS390 ? offered.hostCPU.map(HostCPU.Model.init(expansion:)) : nil
    }

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

extension HostCPU.Model {
    init(_ description: CPUDescription, _ map: CPUMap) {
        self.init(
            name: description.model, vendor: description.vendor,
            features: description.required.map { Feature(map[$0].name) }
                + description.disabled.map { Feature(map[$0].name, isRequired: false) })
    }

    /// A model and features as QEMU names them: documents of IBM Z use the same names.
    fileprivate init(expansion: HostCPUModel) {
        self.init(
            name: expansion.model,
            features: expansion.properties.compactMap { property in
                guard case .boolean(let isOn) = property.value else { return nil }
                return Feature(property.name, isRequired: isOn)
            })
    }
}
