import Diagnostics
import XMLTree

extension Domain {
    /// Finds the firmware, by what the document asks for or by the path it gives, and writes down what it is.
    mutating func applyFirmwareDefaults(_ context: inout DefaultsContext) {
        if os.firmware.kind == nil, let feature = os.firmware.features.first {
            context.report(.featuresWithoutChoice, feature.element)
            os.firmware.features = []
        }
        guard os.firmware.kind != nil || os.loader?.path != nil else { return }
        let isAutomatic = os.firmware.kind != nil
        if isAutomatic {
            // An old document means a raw image: others were not to be had when it was written.
            if !context.target.mayChangeABI, os.loader?.format == nil {
                if os.loader == nil { os.loader = Loader() }
                os.loader?.format = os.nvram?.format ?? .raw
            }
        } else {
            if os.loader?.kind == .rom { return }
            if os.loader?.format == nil { os.loader?.format = .raw }
        }
        guard stateIsConsistent else { return }
        if let request = FirmwareRequest(self), let firmware = context.host.firmware.firstMatch(request) {
            take(firmware)
        } else if isAutomatic {
            os.firmware.isMissing = true
            if context.target.mayChangeABI { reportMissingFirmware(&context) }
            return
        } else {
            takeKnownPair(context)
            if os.loader?.kind == nil { os.loader?.kind = .rom }
        }
        ensureVariableStore(context)
        if let nvram = os.nvram, nvram.isBlank, os.firmware.kind != .bios { os.nvram = nil }
    }

    /// What is contradictory in itself is reported by the rules; nothing is looked for.
    private var stateIsConsistent: Bool {
        os.loader?.stateless != .yes || (os.nvram?.template == nil && os.nvram?.source.isEmpty ?? true)
    }

    /// Takes what a descriptor says.
    private mutating func take(_ firmware: FirmwareDescriptor) {
        if case .kernel(let path) = firmware.mapping {
            os.kernel.kernel = path
        } else {
            if os.loader == nil { os.loader = Loader() }
        }
        switch firmware.mapping {
        case .flash(let mode, let executable, let template):
            os.loader?.kind = .pflash
            os.loader?.readonly = .yes
            os.loader?.format = FirmwareFormat(rawValue: executable.format)
            os.loader?.path = executable.path
            if mode == .split, let template { take(template) }
        case .memory(let path):
            os.loader?.kind = .rom
            os.loader?.path = path
        case .kernel: break
        }
        if firmware.has("requires-smm") {
            if features.smm?.state != .on { features.smm = SMM(state: .on) }
            os.loader?.secure = .yes
        }
        if os.firmware.kind == nil { os.firmware.kind = firmware.interfaces.contains(.uefi) ? .efi : .bios }
        // What is in a store that is not ours to fill is not known.
        let storeIsOurs = os.nvram?.isLocal ?? true
        os.firmware.set(.enrolledKeys, storeIsOurs ? firmware.has("enrolled-keys") : nil)
        os.firmware.set(.secureBoot, firmware.has("secure-boot"))
    }

    private mutating func take(_ template: FirmwareDescriptor.File) {
        if os.nvram == nil { os.nvram = NVRAMStore() }
        if os.nvram?.source.isEmpty ?? true || os.nvram?.format == nil { os.nvram?.format = FirmwareFormat(rawValue: template.format) }
        let isLocal = os.nvram?.isLocal ?? true
        os.nvram?.template = isLocal ? template.path : nil
        os.nvram?.templateFormat = isLocal ? FirmwareFormat(rawValue: template.format) : nil
    }

    /// A loader that no descriptor knows may be known by its path.
    private mutating func takeKnownPair(_ context: DefaultsContext) {
        guard let loader = os.loader, let path = loader.path, loader.kind == .pflash, loader.readonly != .no,
            loader.stateless != .yes, loader.format == .raw, let template = context.host.firmware.template(forLoader: path)
        else { return }
        os.loader?.readonly = .yes
        var store = os.nvram ?? NVRAMStore()
        store.template = store.template ?? template
        let format = store.templateFormat ?? .raw
        store.templateFormat = format
        if store.source.isEmpty || store.format == nil { store.format = format }
        os.nvram = store
    }

    /// Firmware in read-only flash keeps its variables in a second chip.
    private mutating func ensureVariableStore(_ context: DefaultsContext) {
        guard let loader = os.loader, loader.kind == .pflash, loader.readonly == .yes, loader.stateless != .yes else { return }
        if os.nvram == nil { os.nvram = NVRAMStore() }
        guard os.nvram?.source.isEmpty ?? true else {
            if os.nvram?.format == nil { os.nvram?.format = loader.format ?? .raw }
            return
        }
        // A store that is ours to place has the format of what it is copied from, whatever else was said.
        let format = os.nvram?.templateFormat ?? loader.format ?? .raw
        os.nvram?.format = format
        var suffix = format == .qcow2 ? "qcow2" : "fd"
        if context.target.mayChangeABI, format == .raw, let template = os.nvram?.template,
            let dot = template.lastIndex(of: "."), !template[dot...].contains("/")
        {
            suffix = String(template[template.index(after: dot)...])
        }
        // What was said of another place has no effect.
        var source = StorageSource()
        source.element = os.nvram?.source.element
        os.nvram?.source = source
        os.nvram?.source.path = context.host.directories.variableStore(of: identity.name ?? "", suffix: suffix)
    }

    /// Says that no firmware fits, and why each that runs on the machine does not.
    func reportMissingFirmware(_ context: inout some FirmwareReporting) {
        guard let request = FirmwareRequest(self), let kind = os.firmware.kind else { return }
        let firmware = context.host.firmware
        let notes = firmware.descriptors.compactMap { descriptor in
            request.mismatch(descriptor)?.text.map { Diagnostic.Note("\(descriptor.name): \($0)") }
        }
        if firmware.descriptors.isEmpty {
            context.report(.noFirmwareKnown(kind), os.element, at: "@firmware")
        } else {
            context.report(.noFirmwareFits(kind, os.type.machine ?? ""), os.element, at: "@firmware", notes: notes)
        }
    }
}

/// Stages that can find firmware missing.
protocol FirmwareReporting: Reporting {
    var host: HostDescription { get }
}

extension DefaultsContext: FirmwareReporting {}
extension Preparation: FirmwareReporting {}

extension HostFirmware {
    /// The first build in priority order that fits.
    func firstMatch(_ request: FirmwareRequest) -> FirmwareDescriptor? {
        descriptors.first { request.mismatch($0) == nil }
    }
}

extension Message {
    fileprivate static var featuresWithoutChoice: Message {
        .warning("features choose among firmware: say which kind with <os firmware='efi'>")
    }
    fileprivate static func noFirmwareKnown(_ kind: FirmwareChoice.Kind) -> Message {
        .error("no firmware is known to choose '\(kind.rawValue)' from: describe the host's, or name a <loader>")
    }
    fileprivate static func noFirmwareFits(_ kind: FirmwareChoice.Kind, _ machine: String) -> Message {
        .error("no installed '\(kind.rawValue)' firmware for '\(machine)' is what the document asks for")
    }
}
