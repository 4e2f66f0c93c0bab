extension Sound {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if model == .virtio, streams == nil { streams = 2 }
    }
}
