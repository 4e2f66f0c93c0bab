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
    /// How many devices of each stem were named by us, for kinds that are numbered by model.
    private var counts: [String: Int] = [:]

    init(facts: DomainFacts) { self.facts = facts }

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        if index == 0 { named = 0 }
        guard device.info.alias == nil else { return named += 1 }
        if D.isNumberedByStem {
            let count = counts[device.aliasStem, default: 0]
            counts[device.aliasStem] = count + 1
            device.info.alias = device.defaultAlias(count, facts)
            return
        }
        device.info.alias = device.defaultAlias(D.countsNamedDevices ? index : index - named, facts)
    }
}
