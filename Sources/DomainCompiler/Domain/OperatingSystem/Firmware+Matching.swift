import Capabilities
import XMLTree

/// What a domain asks of firmware: compared with the descriptors of the builds that are installed
/// (QEMU's `docs/interop/firmware.json`).
struct FirmwareRequest {
    var interface: FirmwareDescriptor.Interface
    var architecture: Architecture
    var machine: String
    var format: FirmwareFormat?
    var domain: Domain

    /// What a domain wants; nil where it brings its own ROM, or says nothing of firmware.
    init?(_ domain: Domain) {
        let loader = domain.os.loader
        switch (domain.os.firmware.kind, loader?.kind) {
        case (.efi, _), (nil, .pflash): interface = .uefi
        case (.bios, _): interface = .bios
        default: return nil
        }
        guard let architecture = domain.os.type.arch?.value, let machine = domain.os.type.machine else { return nil }
        self.architecture = architecture
        self.machine = machine
        format = loader?.format ?? domain.os.nvram?.format
        self.domain = domain
    }

    /// What is wrong with a build; nil for one that fits.
    func mismatch(_ firmware: FirmwareDescriptor) -> Mismatch? {
        if !firmware.interfaces.contains(interface) { return .otherKind }
        if !firmware.supports(architecture: architecture, machine: machine) { return .otherMachine }
        return mismatch(ofFeatures: firmware) ?? mismatch(ofMapping: firmware) ?? mismatch(ofProtection: firmware)
    }

    private func mismatch(ofFeatures firmware: FirmwareDescriptor) -> Mismatch? {
        func lacks(_ name: String, _ wanted: YesNo?) -> Mismatch? {
            guard let wanted, wanted.isYes != firmware.has(name) else { return nil }
            return wanted.isYes ? .lacks(name) : .has(name)
        }
        if domain.powerManagement.suspendToMemory == .yes, !firmware.has("acpi-s3") { return .lacks("acpi-s3") }
        if domain.powerManagement.suspendToDisk == .yes, !firmware.has("acpi-s4") { return .lacks("acpi-s4") }
        if let mismatch = lacks("secure-boot", domain.os.firmware.state(.secureBoot)) { return mismatch }
        if let mismatch = lacks("enrolled-keys", domain.os.firmware.state(.enrolledKeys)) { return mismatch }
        if let mismatch = lacks("requires-smm", domain.os.loader?.secure) { return mismatch }
        if domain.features.smm?.state == .off, firmware.has("requires-smm") { return .has("requires-smm") }
        return nil
    }

    private func mismatch(ofMapping firmware: FirmwareDescriptor) -> Mismatch? {
        let loader = domain.os.loader
        switch firmware.mapping {
        case .flash(let mode, let executable, let template):
            if loader?.kind == .rom { return .otherMapping }
            if (loader?.stateless == .yes) != (mode == .stateless) || mode == .combined { return .otherMode }
            if loader?.readonly == .no { return .isReadOnly }
            if let format, format.rawValue != executable.format { return .otherFormat(executable.format) }
            if let path = loader?.path, path != executable.path { return .otherFile }
            if let wanted = domain.os.nvram?.template, wanted != template?.path { return .otherTemplate }
        case .memory(let path):
            if loader?.kind == .pflash { return .otherMapping }
            if loader?.stateless == .no { return .otherMode }
            if loader?.readonly == .no { return .isReadOnly }
            if let format, format != .raw { return .otherFormat("raw") }
            if let wanted = loader?.path, wanted != path { return .otherFile }
        case .kernel:
            if loader != nil { return .otherMapping }
        }
        return nil
    }

    private func mismatch(ofProtection firmware: FirmwareDescriptor) -> Mismatch? {
        /// The owner wants the guest's registers encrypted too (SEV-ES).
        let encryptedState: UInt64 = 1 << 2
        switch domain.launchSecurity?.kind {
        case .sev:
            if !firmware.has("amd-sev") { return .lacks("amd-sev") }
            if let policy = domain.launchSecurity?.sev.policy, policy.bits & encryptedState != 0, !firmware.has("amd-sev-es") {
                return .lacks("amd-sev-es")
            }
        case .sevSNP: if !firmware.has("amd-sev-snp") { return .lacks("amd-sev-snp") }
        case .s390PV, nil: break
        }
        return nil
    }
}

extension FirmwareRequest {
    /// Why a build is passed over.
    enum Mismatch {
        case otherKind, otherMachine, otherMapping, otherMode, otherFile, otherTemplate, isReadOnly
        case otherFormat(String)
        case lacks(String)
        case has(String)

        /// The reason in words; nil where it goes without saying.
        var text: String? {
            switch self {
            case .otherKind, .otherMachine: nil
            case .otherMapping: "it is loaded in another way than the document says"
            case .otherMode: "it keeps its variables in another way than the document says"
            case .otherFile: "it is another file than the document names"
            case .otherTemplate: "its variables start from another template"
            case .isReadOnly: "its code is not writable"
            case .otherFormat(let format): "its format is \(format)"
            case .lacks(let feature): "it has no \(feature)"
            case .has(let feature): "it has \(feature)"
            }
        }
    }
}
