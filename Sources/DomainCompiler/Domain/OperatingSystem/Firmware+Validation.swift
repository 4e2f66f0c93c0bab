import Capabilities
import Diagnostics
import XMLTree

extension Domain {
    /// What the document says of firmware fits together, and fits the machine.
    func validateFirmware(_ validator: inout Validator) {
        validateChoice(&validator)
        if let loader = os.loader { validateLoader(loader, &validator) }
        if let nvram = os.nvram { validateVariableStore(nvram, &validator) }
        validateACPI(&validator)
    }

    private func validateChoice(_ validator: inout Validator) {
        let firmware = os.firmware
        if firmware.kind == nil {
            if os.loader?.path == nil, os.loader != nil || os.nvram != nil {
                validator.report(.loaderPathMissing, os.loader?.element ?? os.nvram?.element)
            }
        }
        if firmware.state(.enrolledKeys) == .yes, firmware.state(.secureBoot) == .no {
            let feature = firmware.features.first { $0.name == .enrolledKeys }
            validator.report(.keysWithoutSecureBoot, feature?.element)
        }
    }

    private func validateLoader(_ loader: Loader, _ validator: inout Validator) {
        if loader.stateless == .no {
            if os.firmware.kind == .bios {
                validator.report(.onlyUEFIHasVariables, loader.element, at: "@stateless")
            } else if os.firmware.kind == nil, loader.kind != .pflash {
                validator.report(.onlyFlashHasVariables, loader.element, at: "@stateless")
            }
        }
        guard loader.secure == .yes else { return }
        if validator.facts.machine != .q35 { validator.report(.secureNeedsQ35, loader.element, at: "@secure") }
        if validator.facts.arch != .x86_64 { validator.report(.secureNeedsX86, loader.element, at: "@secure") }
        if os.firmware.kind == nil, features.smm?.state != .on {
            validator.report(.secureNeedsSMM, loader.element, at: "@secure")
        }
    }

    private func validateVariableStore(_ nvram: NVRAMStore, _ validator: inout Validator) {
        let isSaid = nvram.template != nil || !nvram.source.isEmpty
        if os.firmware.kind == .bios { validator.report(.onlyUEFIHasVariables, nvram.element) }
        if os.loader?.stateless == .yes, isSaid {
            validator.report(
                .statelessWithStore, nvram.element,
                notes: [validator.note("it is said to keep nothing", os.loader?.element, at: "@stateless")])
        }
        if let auth = nvram.source.auth { auth.validateSecret(&validator) }
        if let encryption = nvram.source.encryption { encryption.validate(&validator, of: nvram.source, format: nil) }
        if nvram.source.slice != nil { validator.report(.storeInOnePiece, nvram.source.element, at: "slices") }
        if nvram.source.reservations != nil { validator.report(.storeWithoutReservations, nvram.source.element, at: "reservations") }
        guard let type = nvram.type else { return }
        switch type {
        case .file, .block, .network:
            // A source that says nothing of a file is given a path.
            if nvram.source.element == nil || nvram.source.isEmpty { validator.report(.storeSourceMissing, nvram.element) }
        case .dir, .volume, .nvme, .vhostUser, .vhostVDPA:
            validator.report(.storeType(type), nvram.element, at: "@type")
        }
    }

    /// On PCs UEFI describes the machine by ACPI; on Arm nobody else could.
    private func validateACPI(_ validator: inout Validator) {
        let isUEFI = os.firmware.kind == .efi || os.loader?.kind == .pflash
        if validator.facts.arch.isX86, isUEFI, !features.acpi {
            validator.report(.uefiNeedsACPI, os.firmware.kind == nil ? os.loader?.element : os.element)
        }
        if validator.facts.arch == .aarch64, features.acpi, !isUEFI, validator.machineType?.acpi != false {
            validator.report(.acpiNeedsUEFI, features.element, at: "acpi")
        }
    }

    /// What only a start finds out.
    func prepareFirmware(_ preparation: inout Preparation) {
        if os.firmware.isMissing { reportMissingFirmware(&preparation) }
        guard let loader = os.loader, let nvram = os.nvram, loader.kind == .pflash else { return }
        if loader.readonly != .yes { preparation.report(.writableWithStore, nvram.element) }
        if !nvram.source.dataStores.isEmpty { preparation.report(.storeInOneFile, nvram.source.element, at: "dataStore") }
        if preparation.isStandalone, nvram.isLocal, let template = nvram.template, let path = nvram.source.path {
            preparation.report(.storeToCopy(template, path), nvram.element ?? os.element)
        }
    }
}

extension Message {
    fileprivate static var loaderPathMissing: Message {
        .error("which firmware? Give the <loader> a path, or let one be chosen with <os firmware='efi'>")
    }
    fileprivate static var keysWithoutSecureBoot: Message {
        .error("keys are enrolled for secure boot, which is switched off")
    }
    fileprivate static var onlyUEFIHasVariables: Message { .error("only UEFI firmware keeps variables") }
    fileprivate static var onlyFlashHasVariables: Message {
        .error("firmware keeps variables in flash: the loader needs type='pflash'")
    }
    fileprivate static var secureNeedsQ35: Message { .error("only q35 can keep the guest out of the flash") }
    fileprivate static var secureNeedsX86: Message { .error("flash is protected by System Management Mode, which is x86_64's") }
    fileprivate static var secureNeedsSMM: Message {
        .error("flash is protected by System Management Mode: add <smm state='on'/> to <features>")
    }
    fileprivate static var statelessWithStore: Message { .error("stateless firmware has no variables to store") }
    fileprivate static var storeSourceMissing: Message { .error("where are the variables? <source> is missing") }
    fileprivate static func storeType(_ type: StorageType) -> Message {
        .error("variables are kept in a file, a block device or a network image, not in '\(type.rawValue)'")
    }
    fileprivate static var storeInOnePiece: Message { .error("variables take a whole image, not a slice of one") }
    fileprivate static var storeWithoutReservations: Message { .error("reservations are for disks of the guest, not for variables") }
    fileprivate static var storeInOneFile: Message { .error("the image of variables keeps its data itself") }
    fileprivate static var uefiNeedsACPI: Message { .error("UEFI on a PC needs ACPI: add <acpi/> to <features>") }
    fileprivate static var acpiNeedsUEFI: Message { .error("ACPI on Arm comes from UEFI: add <os firmware='efi'>") }
    fileprivate static var writableWithStore: Message {
        .error("writable firmware keeps its variables itself: drop <nvram>, or make the loader read-only")
    }
    fileprivate static func storeToCopy(_ template: String, _ path: String) -> Message {
        .note("copy '\(template)' to '\(path)' before the first start: the variables live there")
    }
}
