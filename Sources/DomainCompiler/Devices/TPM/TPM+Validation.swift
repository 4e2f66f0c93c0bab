import Capabilities
import Diagnostics
import XMLTree

extension TPM {
    func validate(_ validator: inout Validator) {
        guard let backend, let model, let kind = backend.kind else { return }
        let flag: CapabilityFlag = kind == .passthrough ? .tpmPassthrough : .tpmEmulator
        if model != .spaprProxy, !validator.capabilities.contains(flag) {
            validator.report(.backendUnsupported(kind), backend.element, at: "@type")
        }
        validateModel(model, kind, &validator)
        switch kind {
        case .passthrough: break
        case .emulator: validateEmulator(backend, model, &validator)
        case .external: validateSocket(backend, &validator)
        }
    }

    private func validateModel(_ model: Model, _ kind: Backend.Kind, _ validator: inout Validator) {
        if model == .spaprProxy, kind != .passthrough {
            validator.report(.proxyNeedsPassthrough, backend?.element, at: "@type")
        }
        // The device that sits on no ISA bus has a name of its own, which no capability tells.
        if model == .tis, !validator.facts.arch.isPC { return }
        if !model.isOffered(by: Offering(validator)) {
            validator.report(.modelUnsupported(model), info.element, at: "@model")
        }
    }

    private func validateEmulator(_ backend: Backend, _ model: Model, _ validator: inout Validator) {
        guard let version = backend.emulator.version else { return }
        if version == .v1 {
            if let banks = backend.emulator.pcrBanks, !banks.isEmpty { validator.report(.banksOfVersion2, banks.element) }
            if let profile = backend.emulator.profile, profile.source != nil { validator.report(.profileOfVersion2, profile.element) }
            if model == .crb || model == .spapr {
                validator.report(
                    .interfaceOfVersion2(model), backend.element, at: "@version",
                    notes: [validator.note("the interface is named here", info.element, at: "@model")])
            }
            if validator.facts.arch == .aarch64 || validator.facts.arch == .armv7l {
                validator.report(.noVersion1(validator.facts.arch), backend.element, at: "@version")
            }
        }
        if validator.host.tpm.emulates(version: version.rawValue) == false {
            validator.report(.versionNotEmulated(version), backend.element, at: "@version")
        }
    }

    private func validateSocket(_ backend: Backend, _ validator: inout Validator) {
        guard let socket = backend.socket else { return validator.report(.socketMissing, backend.element) }
        if socket.mode == .bind { validator.report(.socketBinds, backend.element, at: "source/@mode") }
    }
}

extension Domain {
    /// A guest has one TPM, and on pSeries one proxy beside it.
    func validateTPMs(_ validator: inout Validator) {
        var first: (tpm: TPM?, proxy: TPM?)
        for tpm in devices.tpms {
            let isProxy = tpm.model == .spaprProxy
            if let other = isProxy ? first.proxy : first.tpm {
                validator.report(
                    .secondTPM(isProxy: isProxy), tpm.info.element,
                    notes: [validator.note("the first one is here", other.info.element)])
            } else if isProxy {
                first.proxy = tpm
            } else {
                first.tpm = tpm
            }
        }
    }
}

extension Architecture {
    /// An x86 machine.
    fileprivate var isPC: Bool { self == .x86_64 || self == .i686 }
}

extension Message {
    fileprivate static func backendUnsupported(_ kind: TPM.Backend.Kind) -> Message {
        .error("this QEMU has no TPM backend '\(kind.rawValue)'")
    }
    fileprivate static func modelUnsupported(_ model: TPM.Model) -> Message { .error("this QEMU has no TPM '\(model.rawValue)'") }
    fileprivate static var proxyNeedsPassthrough: Message {
        .error("'spapr-tpm-proxy' hands a TPM of the host through: its backend is 'passthrough'")
    }
    fileprivate static var banksOfVersion2: Message { .error("PCR banks are TPM 2.0's; this one is a TPM 1.2") }
    fileprivate static var profileOfVersion2: Message { .error("profiles are TPM 2.0's; this one is a TPM 1.2") }
    fileprivate static func interfaceOfVersion2(_ model: TPM.Model) -> Message {
        .error("a TPM 1.2 has no interface '\(model.rawValue)'")
    }
    fileprivate static func noVersion1(_ arch: Architecture) -> Message {
        .error("there is no TPM 1.2 on \(arch.rawValue)")
    }
    fileprivate static func versionNotEmulated(_ version: TPM.Version) -> Message {
        .error("the host's swtpm does not emulate a TPM \(version.rawValue)")
    }
    fileprivate static var socketMissing: Message { .error("an external TPM needs <source type='unix' path='…'>") }
    fileprivate static var socketBinds: Message { .error("an external TPM listens; QEMU can only connect to it") }
    fileprivate static func secondTPM(isProxy: Bool) -> Message {
        .error("a guest has one \(isProxy ? "TPM proxy" : "TPM")")
    }
}
