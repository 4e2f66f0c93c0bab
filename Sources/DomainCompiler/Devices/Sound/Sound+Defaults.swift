import XMLTree

extension Sound {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if model == .virtio, streams == nil { streams = PositiveNumber(2) }
    }
}
