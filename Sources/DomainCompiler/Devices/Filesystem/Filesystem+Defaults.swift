extension Filesystem {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if type == nil { type = .mount }
        if accessMode == nil, source.socket == nil { accessMode = .passthrough }
    }
}
