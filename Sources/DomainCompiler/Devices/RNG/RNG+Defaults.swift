extension RNG {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if backend.model == .random, backend.device == nil || backend.device == "" { backend.device = "/dev/random" }
    }

    /// Opens what the entropy daemon is reached through.
    mutating func prepareBackend(_ preparation: inout Preparation) {
        if backend.model == .egd { backend.daemon.prepare(&preparation, alias: info.alias) }
    }
}
