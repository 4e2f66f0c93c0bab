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
        guard let machine = os.type.machine.flatMap({ context.capabilities.machineType(named: $0, accel: accelerator) }),
            let type = machine.defaultCPU
        else { return }
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

extension NUMATopology {
    /// Numbers cells without ids, sorts them by id, and completes distances both ways.
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        for index in cells.indices where cells[index].id == nil { cells[index].id = UInt32(clamping: index) }
        cells.sort { ($0.id ?? 0) < ($1.id ?? 0) }
        guard cells.contains(where: { !$0.distances.isEmpty }) else { return }
        completeDistances()
    }

    /// Processors that the document gives to no cell belong to the first one.
    mutating func takeRemaining(processors: UInt32) {
        guard !cells.isEmpty, processors > 0, processors <= CPUSet.limit else { return }
        var rest = CPUSet([0...(processors - 1)])
        for cell in cells { for range in cell.cpus?.ranges ?? [] { rest.remove(range) } }
        guard !rest.isEmpty else { return }
        var first = cells[0].cpus ?? CPUSet()
        for range in rest.ranges { first.insert(range) }
        cells[0].cpus = first
    }

    /// What one direction says holds for the other; the rest is 10 inside a cell and 20 between cells.
    private mutating func completeDistances() {
        var known: [UInt64: UInt32] = [:]
        func key(_ from: UInt32, _ to: UInt32) -> UInt64 { UInt64(from) << 32 | UInt64(to) }
        for cell in cells {
            for distance in cell.distances {
                known[key(cell.id ?? 0, distance.id ?? 0)] = distance.value
            }
        }
        let ids = cells.map { $0.id ?? 0 }
        for index in cells.indices {
            let from = ids[index]
            // What is not among the cells is kept for the rules to report.
            let others = cells[index].distances.filter { !ids.contains($0.id ?? 0) }
            cells[index].distances = others + ids.map { to in
                var distance = cells[index].distances.first { $0.id == to } ?? NUMACell.Distance()
                distance.id = to
                distance.value = known[key(from, to)] ?? known[key(to, from)] ?? (from == to ? 10 : 20)
                return distance
            }
        }
    }
}

extension Message {
    fileprivate static var featuresWithoutModel: Message { .error("features need a CPU model to be added to") }
}
