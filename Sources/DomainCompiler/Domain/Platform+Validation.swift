extension Domain {
    /// Checks the sections that describe the guest as a whole.
    func validatePlatform(_ validator: inout Validator) {
        validateFirmware(&validator)
        os.validate(&validator)
        ioThreads.validate(&validator)
        validateLifecycle(&validator)
        validateFeatures(&validator)
        clock.validate(&validator)
        validateSecurityLabels(&validator)
        for info in sysInfo { info.validate(&validator) }
        resource.validate(&validator)
        idMap.validate(&validator)
        blockTuning.validate(&validator)
        memoryTuning.validate(&validator)
        memoryBacking.validate(&validator)
        numaTuning.validate(&validator)
        cpuTuning.validate(&validator)
        perf.validate(&validator)
        keyWrap.validate(&validator)
        launchSecurity?.validate(&validator)
        qemu.validate(&validator)
    }

    /// Checks what the reference finds out at a start only.
    mutating func preparePlatform(_ preparation: inout Preparation) {
        prepareFirmware(&preparation)
        prepareVariableStore(&preparation)
        prepareLifecycle(&preparation)
        memoryBacking.prepare(&preparation)
        numaTuning.prepare(&preparation)
        prepareSMBIOS(&preparation)
        keyWrap.prepare(&preparation)
        launchSecurity?.prepare(&preparation)
        qemu.prepare(&preparation)
    }
}
