import Capabilities
import Diagnostics
import XMLTree

extension Domain {
    /// Features that the machine, the architecture or the emulator does not have.
    func validateFeatures(_ validator: inout Validator) {
        validateMachineFeatures(&validator)
        validateEmulatorFeatures(&validator)
        features.hyperv?.validate(&validator)
        features.kvm?.dirtyRing?.validate(&validator)
        features.smm?.validate(&validator)
        if features.acpi, validator.machineType?.acpi == false {
            validator.report(.noACPI(os.type.machine ?? ""), features.element, at: "acpi")
        }
        if features.ps2 == .off { validatePS2(&validator) }
        if let cache = features.tcg.translationCache {
            if type != .qemu { validator.report(.tcgOnly, features.tcg.element) }
            if cache.kib % 1024 != 0 { validator.report(.cacheNotWhole, features.tcg.element, at: "tb-cache") }
        }
    }

    private func validateMachineFeatures(_ validator: inout Validator) {
        let facts = validator.facts
        func refuse(_ name: String, _ isThere: Bool, unless fits: Bool, _ kind: String) {
            if isThere, !fits { validator.report(.wrongMachine(name, kind), features.element, at: name) }
        }
        let isX86 = facts.arch.isX86
        let isPSeries = facts.machine == .pseries
        refuse("hyperv", features.hyperv != nil, unless: isX86, "x86 guests")
        refuse("ioapic", features.ioapic != nil, unless: isX86, "x86 guests")
        refuse("hpt", features.hpt.isSet, unless: isPSeries, "pSeries guests")
        refuse("htm", features.htm != nil, unless: isPSeries, "pSeries guests")
        refuse("nested-hv", features.nestedHV != nil, unless: isPSeries, "pSeries guests")
        refuse("ccf-assist", features.ccfAssist != nil, unless: isPSeries, "pSeries guests")
        refuse("cfpc", features.cfpc != nil, unless: isPSeries, "pSeries guests")
        refuse("sbbc", features.sbbc != nil, unless: isPSeries, "pSeries guests")
        refuse("ibs", features.ibs != nil, unless: isPSeries, "pSeries guests")
        let isVirt = facts.machine == .virt
        refuse("gic", features.gic != nil, unless: isVirt && facts.arch.isARM, "Arm's virt machines")
        refuse("ras", features.ras != nil, unless: isVirt && facts.arch.isARM, "Arm's virt machines")
        refuse("aia", features.aia != nil, unless: isVirt && facts.arch.isRISCV, "RISC-V's virt machines")
    }

    private func validateEmulatorFeatures(_ validator: inout Validator) {
        func need(_ name: String, _ isThere: Bool, _ flag: CapabilityFlag) {
            guard isThere, !validator.capabilities.contains(flag) else { return }
            validator.report(.emulatorLacks(name), features.element, at: name)
        }
        let isMicroVM = validator.facts.machine == .microvm
        if isMicroVM, features.vmport != nil { validator.report(.notOfMicroVM("vmport"), features.element, at: "vmport") }
        if isMicroVM, features.ps2 != nil { validator.report(.notOfMicroVM("ps2"), features.element, at: "ps2") }
        need("vmport", features.vmport != nil, .machineVmportOpt)
        need("vmcoreinfo", features.vmcoreinfo == .on, .vmcoreinfo)
        need("async-teardown", features.asyncTeardown != nil, .runWithAsyncTeardown)
        need("ras", features.ras != nil, .machineVirtRas)
        need("aia", features.aia != nil, .machineVirtAia)
        need("ps2", features.ps2 != nil, .machineI8042Opt)
    }

    /// VMware's port is part of the keyboard controller.
    private func validatePS2(_ validator: inout Validator) {
        if features.vmport == .on {
            validator.report(
                .vmportNeedsPS2, features.element, at: "vmport",
                notes: [validator.note("the controller is switched off here", features.element, at: "ps2")])
        }
    }
}

extension HyperV {
    fileprivate func validate(_ validator: inout Validator) {
        if let spinlocks, spinlocks.state == .on, let retries = spinlocks.retries, retries < 4095 {
            validator.report(.tooFewRetries, spinlocks.element, at: "@retries")
        }
        if let vendorID, vendorID.state == .on, let value = vendorID.value {
            if value.utf8.count > 12 { validator.report(.vendorTooLong, vendorID.element, at: "@value") }
            if value.utf8.contains(UInt8(ascii: ",")) { validator.report(.vendorHasComma, vendorID.element, at: "@value") }
        }
    }
}

extension DirtyRing {
    fileprivate func validate(_ validator: inout Validator) {
        guard state == .on else { return }
        guard let size else { return validator.report(.ringSizeMissing, element) }
        if size & (size &- 1) != 0 || !(1024...65_536).contains(size) {
            validator.report(.ringSize, element, at: "@size")
        }
    }
}

extension SMM {
    fileprivate func validate(_ validator: inout Validator) {
        guard state == .on, let bytes = tseg.size?.bytes else { return }
        if validator.facts.machine != .q35 { return validator.report(.tsegElsewhere, tseg.element) }
        if !validator.capabilities.contains(.mchExtendedTsegMbytes) {
            validator.report(.tsegUnsupported, tseg.element)
        }
        if bytes % (1 << 20) != 0 { validator.report(.tsegNotWhole, tseg.element) }
    }
}

extension HashPageTable {
    fileprivate var isSet: Bool { resizing != nil || maximumPageSize != nil }
}

extension Message {
    fileprivate static func wrongMachine(_ name: String, _ kind: String) -> Message {
        .error("<\(name)> is a feature of \(kind)")
    }
    fileprivate static func emulatorLacks(_ name: String) -> Message {
        .error("the emulator has no switch for <\(name)>")
    }
    fileprivate static func notOfMicroVM(_ name: String) -> Message { .error("a microvm has no <\(name)> that could be switched") }
    fileprivate static func noACPI(_ machine: String) -> Message { .error("the machine type '\(machine)' has no ACPI") }
    fileprivate static var vmportNeedsPS2: Message { .error("vmport needs the PS/2 controller") }
    fileprivate static var tcgOnly: Message { .error("<tcg> configures the translator: the guest needs type 'qemu'") }
    fileprivate static var cacheNotWhole: Message { .error("the translation cache has a whole number of mebibytes") }
    fileprivate static var tooFewRetries: Message { .error("at least 4095 retries are needed") }
    fileprivate static var vendorTooLong: Message { .error("the vendor's name has at most 12 bytes") }
    fileprivate static var vendorHasComma: Message { .error("the vendor's name cannot contain a comma") }
    fileprivate static var ringSizeMissing: Message { .error("the dirty ring needs a size") }
    fileprivate static var ringSize: Message { .error("the dirty ring has a power of two from 1024 to 65536 entries") }
    fileprivate static var tsegElsewhere: Message { .error("only q35 has an extended TSEG") }
    fileprivate static var tsegUnsupported: Message { .error("the emulator cannot set the size of TSEG") }
    fileprivate static var tsegNotWhole: Message { .error("TSEG has a whole number of mebibytes") }
}
