import Capabilities
import QEMUArguments
import QMP

/// What depends on the accelerator: CPU models, the host's CPU, machine types.
extension CapabilitiesBuilder {
    mutating func askAccelerator(_ line: inout some Conversation, _ accelerator: Accelerator) throws(QMPFailure) {
        let machines = QMPCommand("query-machines")
        var result = AcceleratorCapabilities(accelerator: accelerator)
        result.machineTypes = machineTypes(try line.result(of: machines))
        if flags.contains(.queryCpuDefinitions) {
            result.cpuModels = cpuModels(try line.result(of: QMPCommand("query-cpu-definitions")))
            raise(FlagEvidence.cpuModels) { name in result.cpuModels.contains { $0.name == name } }
        }
        if flags.contains(.queryCpuModelExpansion) {
            result.hostCPU = try askHostCPU(&line, accelerator)
        }
        facts.accelerators.append(result)
    }

    /// Machine types in QEMU's order, but for the one that is taken where none is named: it is the first.
    private func machineTypes(_ machines: JSON) -> [MachineType] {
        // `none` is a board without anything, for asking questions like ours.
        var types = machines.elements.compactMap(MachineType.init(query:)).filter { $0.name != "none" }
        let isPreferred: (MachineType) -> Bool =
            switch facts.architecture {
            // QEMU has no default for these, or one that nobody wants.
            case .armv6l, .armv7l, .aarch64, .riscv32, .riscv64, .loongarch64: { $0.name == "virt" || $0.alias == "virt" }
            default: \.isDefault
            }
        if let index = types.firstIndex(where: isPreferred) ?? types.firstIndex(where: \.isDefault) {
            types.insert(types.remove(at: index), at: 0)
        }
        return types
    }

    private func cpuModels(_ definitions: JSON) -> [CPUModelDefinition] {
        definitions.elements.compactMap { definition in
            guard var name = definition["name"]?.string else { return nil }
            if facts.architecture.isPPC64 { name = Self.powerModels.first { $0 == name.uppercased() } ?? name }
            let blockers = definition["unavailable-features"].map { $0.elements.compactMap(\.string) }
            // POWER's models that are no name of another have an empty type.
            let type = definition["typename"]?.string.flatMap { $0.isEmpty ? nil : $0 }
            return CPUModelDefinition(
                name: name, typeName: type, isUsable: blockers.map(\.isEmpty), blockers: blockers ?? [],
                isDeprecated: definition["deprecated"]?.boolean ?? false)
        }
    }

    /// Models that documents name in capitals and QEMU in small letters.
    private static let powerModels = ["POWER6", "POWER7", "POWER8", "POWER9", "POWER10"]

    // MARK: Host CPU

    private mutating func askHostCPU(
        _ line: inout some Conversation, _ accelerator: Accelerator
    ) throws(QMPFailure) -> HostCPUModel? {
        let isAccelerated = accelerator != .tcg
        let model = isAccelerated ? "host" : "max"
        // ARM expands one way only; a static expansion names a model that does not change with QEMU's version.
        let type = facts.architecture.isARM ? "full" : "static"
        var questions = [Self.expansion(type, model)]
        if facts.architecture.isX86 {
            questions.append(Self.expansion(type, model, properties: ["migratable": false]))
        } else if facts.architecture.isS390, flags.contains(.queryCpuModelExpansionDeprecatedProps) {
            questions.append(Self.expansion("full", model))
        }
        let asksHyperV = isAccelerated && (facts.architecture.isX86 || facts.architecture.isARM)
        if asksHyperV {
            questions.append(Self.expansion("full", model, properties: ["migratable": false, "hv-passthrough": true]))
        }
        let answers = try line.ask(questions)
        if asksHyperV { facts.hyperv = answers.last?.result.flatMap(Self.enlightenments) }
        let second = answers.count > 1 ? answers[1].result : nil
        return answers[0].result.flatMap { hostCPU($0, second: second) }
    }

    private static func expansion(_ type: String, _ model: String, properties: QEMUObject? = nil) -> QMPCommand {
        var object: QEMUObject = ["name": .string(model)]
        object.add("props", properties)
        return QMPCommand("query-cpu-model-expansion", ["type": .string(type), "model": .object(object)])
    }

    /// - Parameter second: On x86, the expansion with what cannot be migrated; on IBM Z, the full one.
    private func hostCPU(_ expansion: JSON, second: JSON?) -> HostCPUModel? {
        guard let model = expansion["model"], let name = model["name"]?.string else { return nil }
        let unlimited = facts.architecture.isX86 ? second?["model"]?["props"] : nil
        var host = HostCPUModel(model: name, knowsMigratability: unlimited != nil)
        var isUnlimited: [String: Bool] = [:]
        for (name, value) in unlimited.members {
            if let name = name.string, let value = value.boolean { isUnlimited[name] = value }
        }
        for (name, value) in model["props"].members {
            guard let name = name.string, var property = HostCPUModel.Property(name: name, query: value) else { continue }
            if unlimited != nil, case .boolean(let value) = property.value {
                if value {
                    property.isMigratable = true
                } else if isUnlimited[name] == true {
                    property.value = .boolean(true)
                    property.isMigratable = false
                }
            }
            host.properties.append(property)
        }
        if facts.architecture.isS390 {
            host.deprecatedProperties = second?["deprecated-props"]?.elements.compactMap(\.string) ?? []
        }
        return host
    }

    /// The enlightenments that a CPU with everything passed through has; nil where it tells of none.
    private static func enlightenments(_ expansion: JSON) -> [HypervEnlightenment]? {
        guard let properties = expansion["model"]?["props"] else { return nil }
        let found = HypervEnlightenment.allCases.filter { enlightenment in
            guard let value = properties[enlightenment.propertyName] else { return false }
            return value.boolean ?? true
        }
        return found.isEmpty ? nil : found
    }
}

extension HypervEnlightenment {
    /// QEMU's property of x86 CPUs.
    fileprivate var propertyName: String {
        "hv-" + String(rawValue.map { $0 == "_" ? "-" : $0 })
    }
}

extension MachineType {
    /// Reads QAPI's `MachineInfo`.
    fileprivate init?(query info: JSON) {
        guard let name = info["name"]?.string else { return nil }
        self.init(name: name)
        alias = info["alias"]?.string
        isDefault = info["is-default"]?.boolean ?? false
        supportsCPUHotplug = info["hotpluggable-cpus"]?.boolean ?? false
        maxCPUs = info["cpu-max"]?.integer.flatMap(UInt32.init(exactly:)) ?? 0
        defaultCPU = info["default-cpu-type"]?.string
        defaultRAMid = info["default-ram-id"]?.string
        supportsNUMAMemory = info["numa-mem-supported"]?.boolean ?? false
        isDeprecated = info["deprecated"]?.boolean ?? false
        acpi = info["acpi"]?.boolean
    }
}

extension HostCPUModel.Property {
    fileprivate init?(name: String, query value: JSON) {
        if let boolean = value.boolean {
            self.init(name: name, value: .boolean(boolean))
        } else if let number = value.integer {
            self.init(name: name, value: .number(number))
        } else if let text = value.string {
            self.init(name: name, value: .string(text))
        } else {
            return nil
        }
    }
}
