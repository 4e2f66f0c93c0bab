import Diagnostics

extension MemoryDevice {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if model == .virtioPMEM, access == nil { access = .shared }
        if model == .virtioMem {
            let thp = context.host.memory.transparentHugePageSize ?? 2048
            if target.blockSize == nil { target.blockSize = MemorySize(kib: source.pageSize.map { max($0.kib, thp) } ?? thp) }
            if target.requestedSize == nil { target.requestedSize = MemorySize() }
        }
    }
}

extension Domain {
    /// Gives modules the slots that are free, in document order.
    mutating func assignMemorySlots(_ context: inout DefaultsContext) {
        var owners: [UInt32: Int] = [:]
        for (index, device) in devices.memoryDevices.enumerated() {
            guard device.takesSlot, case .dimm(let address) = device.info.address else { continue }
            if let owner = owners[address.slot] {
                context.report(
                    .memorySlotInUse(address.slot), device.info.element, at: "address/@slot",
                    notes: [context.note("taken by this module", devices.memoryDevices[owner].info.element)])
            }
            owners[address.slot] = index
        }
        var next: UInt32 = 0
        for index in devices.memoryDevices.indices where devices.memoryDevices[index].takesSlot {
            if case .dimm = devices.memoryDevices[index].info.address { continue }
            while owners[next] != nil { next += 1 }
            var address = DIMMAddress()
            address.slot = next
            owners[next] = index
            devices.memoryDevices[index].info.address = .dimm(address)
            if next >= memory.maximum?.slots ?? 0 {
                context.report(
                    .noMemorySlot, devices.memoryDevices[index].info.element,
                    notes: [context.note("the slots are counted here", memory.maximum?.element)])
                return
            }
        }
    }
}

extension MemoryDevice {
    /// Whether the device sits in a slot of the machine.
    var takesSlot: Bool { model == .dimm || model == .nvdimm }
}

extension Message {
    fileprivate static func memorySlotInUse(_ slot: UInt32) -> Message { .error("memory slot \(slot) is taken") }
    fileprivate static var noMemorySlot: Message { .error("no memory slot is left for this module") }
}

extension MemoryDevice {
    /// Rounds the size up to what the machine's slots take; an NVDIMM keeps its label area apart.
    mutating func align(to unit: UInt64, _ context: Preparation) {
        guard let size = target.size else { return }
        switch model {
        case .nvdimm where context.facts.machine == .pseries:
            let label = target.labelSize?.kib ?? 0
            guard size.kib > label else { return }
            target.size = MemorySize(kib: (size.kib - label).roundedUp(to: unit).addingSaturated(label))
        case .sgxEPC: break
        default: target.size = MemorySize(kib: size.kib.roundedUp(to: unit))
        }
    }
}
