import Capabilities

extension TPM {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if model == nil { model = context.facts.machine == .pseries ? .spapr : .tis }
        if backend?.kind == .passthrough, backend?.device == nil { backend?.device = "/dev/tpm0" }
        if backend?.kind == .emulator, backend?.emulator.version == nil {
            // What a PC's usual interface has been since before there was a TPM 2.0.
            let isOldPC = model == .tis && (context.facts.arch == .x86_64 || context.facts.arch == .i686)
            backend?.emulator.version = isOldPC ? .v1 : .v2
        }
    }
}
