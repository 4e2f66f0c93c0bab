import Capabilities
import Diagnostics

extension Domain {
    /// Settles mode, match and check, and the model of documents that name none: the machine's own.
    mutating func applyCPUDefaults(_ context: inout DefaultsContext) {
        if cpu?.mode == nil, cpu?.model?.name != nil { cpu?.mode = .custom }
        if let cpu, cpu.mode == nil || cpu.mode == .custom, cpu.model?.name == nil, let feature = cpu.features.first {
            context.report(.featuresWithoutModel, feature.element)
        }
        takeMachineCPU(context)
        guard cpu != nil else { return }
        cpu!.applyDefaults(&context)
        cpu!.numa?.takeRemaining(processors: vcpus.count)
    }

    /// Takes the machine's default model where the document leaves it open.
    private mutating func takeMachineCPU(_ context: DefaultsContext) {
        if let cpu, let mode = cpu.mode, mode != .custom || cpu.model?.name != nil { return }
        let accelerator = context.facts.accelerator
        guard let type = context.machineType?.defaultCPU else { return }
        let name = Self.modelName(ofType: type, context.capabilities.accelerator(accelerator)?.cpuModels ?? [])
        var cpu = self.cpu ?? CPU()
        if name == "host" {
            cpu.mode = .hostPassthrough
        } else if name == "max" {
            cpu.mode = .maximum
        } else {
            cpu.mode = .custom
            cpu.match = .exact
            cpu.check = .bypass
            var model = CPUModelName()
            model.name = name
            model.fallback = .forbid
            cpu.model = model
        }
        self.cpu = cpu
    }

    /// The model's name of a QOM type: `qemu64-x86_64-cpu` is `qemu64`.
    private static func modelName(ofType type: String, _ models: [CPUModelDefinition]) -> String {
        if let model = models.first(where: { $0.typeName == type }) { return model.name }
        guard type.hasSuffix("-cpu") else { return type }
        let stem = type.dropLast(4)
        guard let dash = stem.lastIndex(of: "-") else { return String(stem) }
        return String(stem[..<dash])
    }
}

extension CPU {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        applyTopologyDefaults(&context)
        numa?.applyDefaults(&context)
        for index in features.indices where features[index].policy == nil { features[index].policy = .require }
        guard let mode else { return }
        switch mode {
        case .custom:
            guard model?.name != nil else { return }
            if match == nil { match = .exact }
            if model?.fallback == nil { model?.fallback = .allow }
            // An emulated processor is not compared with the host's.
            if check == nil { check = context.facts.virtType == .qemu ? .bypass : .partial }
        case .hostModel:
            if check == nil { check = .partial }
        case .hostPassthrough, .maximum:
            if check == nil { check = .bypass }
            if mode == .hostPassthrough, migratable == nil, context.facts.arch.isX86 { migratable = .on }
        }
    }

    private mutating func applyTopologyDefaults(_ context: inout DefaultsContext) {
        guard topology != nil else { return }
        if topology?.dies == nil { topology?.dies = 1 }
        if topology?.clusters == nil { topology?.clusters = 1 }
    }
}

extension Message {
    fileprivate static var featuresWithoutModel: Message { .error("features need a CPU model to be added to") }
}
