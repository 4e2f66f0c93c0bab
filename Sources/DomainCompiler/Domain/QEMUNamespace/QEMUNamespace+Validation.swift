import Capabilities
import Diagnostics

extension QEMUNamespace {
    func validate(_ validator: inout Validator) {
        for variable in environment { variable.validate(&validator) }
        for device in overrides {
            for property in device.frontend { property.validate(&validator) }
        }
        if let behavior = deprecation?.behavior, !Self.behaviors.contains(behavior) {
            validator.report(.behaviorUnknown(behavior), deprecation?.element, at: "@behavior")
        }
        guard overrides.isEmpty else { return validateAliases(&validator) }
    }

    private static let behaviors = ["none", "omit", "reject", "crash"]

    /// Capabilities exist; found when the emulator is started.
    func prepare(_ preparation: inout Preparation) {
        for capability in addedCapabilities + removedCapabilities {
            guard let name = capability.name, capability.flag == nil, !CapabilityFlag.isRetired(name) else { continue }
            preparation.report(.capabilityUnknown(name), capability.element, at: "@capability")
        }
    }

    /// An alias that no device can have is a slip of the pen.
    private func validateAliases(_ validator: inout Validator) {
        var reader = AliasReader()
        validator.domain.devices.read(DeviceKind.allCases, &reader)
        for device in overrides {
            guard let alias = device.alias, alias.hasPrefix("ua-"), !reader.aliases.contains(alias) else { continue }
            validator.report(.aliasUnknown(alias), device.element, at: "@alias")
        }
    }
}

private struct AliasReader: DeviceReader {
    var aliases: Set<String> = []

    mutating func read<D: Device>(_ device: D, at index: Int) {
        if let alias = device.info.alias { aliases.insert(alias) }
    }
}

extension PassedVariable {
    fileprivate func validate(_ validator: inout Validator) {
        guard let name else { return }
        let isValid = name.utf8.enumerated().allSatisfy { position, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): position > 0
            default: false
            }
        }
        if name.isEmpty || !isValid { validator.report(.variableName(name), element, at: "@name") }
    }
}

extension DeviceOverride.Property {
    fileprivate func validate(_ validator: inout Validator) {
        if name == "id" { validator.report(.idOverridden, element, at: "@name") }
        guard let kind else { return }
        guard let value else {
            if kind != .remove { validator.report(.valueMissing, element) }
            return
        }
        switch kind {
        case .remove: validator.report(.valueOfNothing, element, at: "@value")
        case .signed where Int64(value) == nil: validator.report(.notAnInteger(value), element, at: "@value")
        case .unsigned where UInt64(value) == nil: validator.report(.notANumber(value), element, at: "@value")
        case .bool where value != "true" && value != "false": validator.report(.notABoolean(value), element, at: "@value")
        default: break
        }
    }
}

extension Message {
    fileprivate static func behaviorUnknown(_ behavior: String) -> Message {
        .warning("the behavior '\(behavior)' has no effect: known are none, omit, reject and crash")
    }
    fileprivate static func capabilityUnknown(_ name: String) -> Message {
        .error("there is no capability named '\(name)'")
    }
    fileprivate static func aliasUnknown(_ alias: String) -> Message {
        .warning("no device has the alias '\(alias)': the override has no effect")
    }
    fileprivate static func variableName(_ name: String) -> Message {
        .error("'\(name)' cannot name a variable: letters, digits and '_', not starting with a digit")
    }
    fileprivate static var idOverridden: Message { .error("the id is how an override finds its device: it stays") }
    fileprivate static var valueMissing: Message { .error("the property needs a value") }
    fileprivate static var valueOfNothing: Message { .error("a property that is removed has no value") }
    fileprivate static func notAnInteger(_ value: String) -> Message { .error("'\(value)' is not a decimal integer") }
    fileprivate static func notANumber(_ value: String) -> Message { .error("'\(value)' is not a decimal number") }
    fileprivate static func notABoolean(_ value: String) -> Message { .error("a bool is 'true' or 'false', not '\(value)'") }
}
