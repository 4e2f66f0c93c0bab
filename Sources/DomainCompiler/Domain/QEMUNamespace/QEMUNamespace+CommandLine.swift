import Capabilities
import QEMUArguments
import XMLTree

extension Domain {
    /// Appends `-compat`.
    func emitDeprecation(_ line: inout CommandLine, _ context: EmitContext) {
        var compat = QEMUObject()
        switch qemu.deprecation?.behavior ?? context.host.policy.deprecationBehavior {
        case "omit":
            compat.add("deprecated-output", "hide")
        case "reject":
            compat.add("deprecated-output", "hide")
            compat.add("deprecated-input", "reject")
        case "crash":
            compat.add("deprecated-output", "hide")
            compat.add("deprecated-input", "crash")
        default: return
        }
        line.append("-compat", json: compat)
    }
}

extension QEMUNamespace {
    /// Appends the user's own arguments and environment.
    func emitPassthrough(_ line: inout CommandLine, _ context: EmitContext) {
        for argument in arguments {
            line.origin = ArgumentOrigin(sourceIndex: argument.element?.index ?? .max, rule: "qemu:commandline")
            line.append(passthrough: CollectionOfOne(argument.value ?? ""))
        }
        line.origin = .unknown
        for variable in environment { line.setEnvironment(variable.name ?? "", variable.value ?? "") }
    }

    /// Changes properties of devices as the user wants them.
    func applyOverrides(_ line: inout CommandLine) {
        guard overrides.contains(where: { !$0.frontend.isEmpty }) else { return }
        for index in line.arguments.indices {
            switch line.arguments[index].form {
            case .json("-device", var device):
                override(&device)
                line.arguments[index].form = .json("-device", device)
            case .keyValue("-device", let word, var device):
                override(&device)
                line.arguments[index].form = .keyValue("-device", word: word, device)
            default: break
            }
        }
    }

    private func override(_ device: inout QEMUObject) {
        guard case .string(let id)? = device["id"] else { return }
        for override in overrides where override.alias == id {
            for property in override.frontend {
                guard let name = property.name else { continue }
                device[name] = nil
                if let value = property.qemuValue { device.add(name, value: value) }
            }
        }
    }
}

extension DeviceOverride.Property {
    /// The new value; nil for a property that is taken away.
    fileprivate var qemuValue: QEMUValue? {
        guard let value else { return nil }
        switch kind {
        case .string: return .string(value)
        case .signed: return Int64(value).map { .integer($0) }
        case .unsigned:
            guard let number = UInt64(value) else { return nil }
            return Int64(exactly: number).map { .integer($0) } ?? .unsigned(number)
        case .bool: return .boolean(value == "true")
        case .remove, nil: return nil
        }
    }
}

extension QEMUNamespace {
    /// What a start looks at: the emulator can do what the document says it can.
    func editing(_ setting: Setting) -> Setting {
        if addedCapabilities.isEmpty, removedCapabilities.isEmpty { return setting }
        var target = setting.target
        for name in addedCapabilities.compactMap(\.flag) { target.capabilities.flags.insert(name) }
        for name in removedCapabilities.compactMap(\.flag) { target.capabilities.flags.remove(name) }
        return Setting(target, setting.tree, setting.facts, machineType: setting.machineType)
    }
}

extension CapabilityName {
    var flag: CapabilityFlag? { name.flatMap { CapabilityFlag(name: $0) } }
}
