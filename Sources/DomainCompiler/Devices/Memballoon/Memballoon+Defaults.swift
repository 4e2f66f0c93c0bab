extension Memballoon {
    mutating func applyDefaults(_ context: inout DefaultsContext) {}
}

extension Domain {
    /// Every guest has a balloon, unless the document says otherwise or the machine has no bus for it.
    mutating func addImplicitMemballoon(_ context: DefaultsContext) {
        guard devices.memballoons.isEmpty else { return }
        var balloon = Memballoon()
        balloon.model = context.facts.hasVirtioBus ? .virtio : .absent
        devices.memballoons.append(balloon)
    }
}
