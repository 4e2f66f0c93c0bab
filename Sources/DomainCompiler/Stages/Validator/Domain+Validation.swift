import Diagnostics
import XMLTree

extension SettledDomain {
    /// Checks the whole model. Every fault is reported; nothing is changed.
    func validate(_ setting: Setting, _ log: inout DiagnosticLog) {
        let validator = Validator(setting: setting, log: log, settled: self)
        log = domain.validate(validator)
    }
}

extension Domain {
    /// What the rules have to say, behind what was said before.
    fileprivate func validate(_ validator: consuming Validator) -> DiagnosticLog {
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
        return validator.log
    }
}

private struct ValidatingReader: DeviceReader {
    var validator: Validator

    mutating func read<D: Device>(_ device: D, at index: Int) {
        device.validatePlace(&validator)
        device.validate(&validator)
    }
}
