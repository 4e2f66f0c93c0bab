/// Aliases: QEMU's `id`s, `net0`, `virtio-disk0`.
extension Domain {
    /// Names every device that the user did not name.
    mutating func assignAliases(_ facts: DomainFacts) {
        devices.noteSCSIModels()
        var visitor = AliasVisitor(facts: facts)
        devices.visit(DeviceKind.allCases, &visitor)
    }
}

private struct AliasVisitor: DeviceVisitor {
    let facts: DomainFacts
    /// How many devices of the current kind the user named so far.
    private var named = 0

    init(facts: DomainFacts) { self.facts = facts }

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        if index == 0 { named = 0 }
        guard device.info.alias == nil else { return named += 1 }
        device.info.alias = device.defaultAlias(D.countsNamedDevices ? index : index - named, facts)
    }
}
