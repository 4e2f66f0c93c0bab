import Diagnostics
import XMLTree

extension Domain {
    /// Checks the whole model. Every fault is reported; nothing is changed.
    func validate(_ target: Target, _ tree: XMLTree, _ log: inout DiagnosticLog) {
        var validator = Validator(target: target, tree: tree, log: log, facts: facts(target), domain: self)
        validateIdentity(&validator)
        validateBootOrder(&validator)
        validateAliases(&validator)
        validatePlatform(&validator)
        validateMemory(&validator)
        validateCPU(&validator)
        throttleGroups.validate(&validator)
        validateMemoryPlaces(&validator)
        validateDisks(&validator)
        validatePCINumbers(&validator)
        validateCharacterDevices(&validator)
        validateHostDevices(&validator)
        validateFilesystems(&validator)
        var visitor = ValidatingReader(validator: validator)
        devices.read(DeviceKind.allCases, &visitor)
        validator = visitor.validator
        validateAgainstOffer(&validator)
        log = validator.log
    }
}

private struct ValidatingReader: DeviceReader {
    var validator: Validator

    mutating func read<D: Device>(_ device: D, at index: Int) {
        device.validatePlace(&validator)
        device.validate(&validator)
    }
}
