import Diagnostics

extension IOMMU {
    mutating func applyDefaults(_ context: inout DefaultsContext) {}

    func validate(_ validator: inout Validator) {
        let machine = validator.facts.machine
        switch model {
        case .intel:
            if machine != .q35 { validator.report(.needsMachine("q35"), info.element, at: "@model") }
            validateInterrupts(&validator)
        case .smmuv3:
            if machine != .virt || !validator.facts.arch.isARM { validator.report(.needsMachine("Arm's virt"), info.element, at: "@model") }
        case .virtio:
            if machine != .q35, machine != .virt { validator.report(.needsMachine("q35 and virt"), info.element, at: "@model") }
            if !validator.domain.features.acpi { validator.report(.needsACPI, info.element, at: "@model") }
        case nil: break
        }
        if model == .virtio || model == .smmuv3, driver.isSet { validator.report(.driverOfChipset, info.element, at: "driver") }
        if model == .intel || model == .smmuv3, info.address != nil { validator.report(.hasNoAddress, info.element, at: "address") }
        if model == .virtio, let address = info.address, address.pci == nil {
            validator.report(.needsPCI, info.element, at: "address/@type")
        }
        if let first = validator.domain.devices.iommus.first, first.info.element != info.element {
            validator.report(.secondIOMMU, info.element, notes: [validator.note("the first one is here", first.info.element)])
        }
    }

    /// Remapping replaces the interrupt controller's work, part of which must have left the kernel.
    private func validateInterrupts(_ validator: inout Validator) {
        if driver.extendedInterrupts == .on, driver.interruptRemapping != .on {
            validator.report(.eimNeedsRemapping, info.element, at: "driver/@eim")
        }
        guard driver.interruptRemapping == .on, validator.facts.accelerator == .kvm else { return }
        if validator.domain.features.ioapic?.driver != .qemu {
            validator.report(.remappingNeedsIOAPIC, info.element, at: "driver/@intremap")
        }
    }
}

extension IOMMU.Driver {
    fileprivate var isSet: Bool {
        interruptRemapping != nil || cachingMode != nil || extendedInterrupts != nil || deviceTLB != nil || addressWidth != nil
            || dmaTranslation != nil
    }
}

extension Message {
    fileprivate static func needsMachine(_ machine: String) -> Message { .error("this IOMMU is part of \(machine) machines") }
    fileprivate static var needsACPI: Message { .error("a guest finds this IOMMU through ACPI: <features><acpi/>") }
    fileprivate static var driverOfChipset: Message { .error("this IOMMU has no settings") }
    fileprivate static var hasNoAddress: Message { .error("this IOMMU has a fixed place and takes no address") }
    fileprivate static var needsPCI: Message { .error("a virtio IOMMU sits on PCI") }
    fileprivate static var secondIOMMU: Message { .error("a guest has one IOMMU") }
    fileprivate static var eimNeedsRemapping: Message { .error("extended interrupts need intremap='on'") }
    fileprivate static var remappingNeedsIOAPIC: Message {
        .error("interrupt remapping needs <features><ioapic driver='qemu'/>")
    }
}
