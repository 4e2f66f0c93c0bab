import Diagnostics

extension MemoryDevice {
    func validate(_ validator: inout Validator) {
        validateTarget(&validator)
        validateSource(&validator)
        if case .dimm(let address) = info.address, let slots = validator.domain.memory.maximum?.slots, address.slot >= slots {
            validator.report(.slotOutOfRange(address.slot, slots), info.element, at: "address/@slot")
        }
        if validator.domain.memory.maximum == nil { validator.report(.modulesNeedMaximum, info.element) }
        if model == .sgxEPC, !validator.capabilities.contains(.sgxEpc) { validator.report(.noEnclaves, info.element, at: "@model") }
        if discard == .yes, model != .dimm, model != .virtioMem { validator.report(.discardsNothing, info.element, at: "@discard") }
        validateAddress(&validator)
    }

    private func validateAddress(_ validator: inout Validator) {
        switch (model, info.address) {
        case (.virtioMem, .pci), (.virtioMem, .ccw), (.virtioPMEM, .pci), (_, nil): break
        case (.virtioMem, _), (.virtioPMEM, _): validator.report(.memoryAddress, info.element, at: "address/@type")
        default: break
        }
    }

    /// Where the document puts the memory, bytes; nil where it leaves that to the guest's firmware.
    fileprivate var place: Range<UInt64>? {
        var base = target.base
        if case .dimm(let address) = info.address { base = address.base }
        guard let base, base > 0 else { return nil }
        let (end, overflow) = base.addingReportingOverflow(size.bytes)
        return base..<(overflow ? UInt64.max : end)
    }

    private func validateTarget(_ validator: inout Validator) {
        if target.size == nil || size.kib == 0 { validator.report(.moduleWithoutSize, info.element, at: "target/size") }
        let cells = validator.domain.cpu?.numa?.cells ?? []
        if let node = target.node, !cells.isEmpty, !cells.contains(where: { $0.id == node }) {
            validator.report(.noSuchCell(node), info.element, at: "target/node")
        }
        if target.node == nil, !cells.isEmpty, takesSlot || model == .virtioMem {
            validator.report(.moduleWithoutCell, info.element, at: "target")
        }
        switch model {
        case .nvdimm:
            if let label = target.labelSize, label.kib < 128 { validator.report(.labelTooSmall, info.element, at: "target/label/size") }
            if let label = target.labelSize, label.kib >= size.kib { validator.report(.labelFillsModule, info.element, at: "target/label/size") }
        case .virtioMem: validateBlocks(&validator)
        case .virtioPMEM:
            if target.node != nil { validator.report(.pmemHasNoCell, info.element, at: "target/node") }
            if access != nil, access != .shared { validator.report(.pmemIsShared, info.element, at: "@access") }
        case .dimm, .sgxEPC, nil: break
        }
        if uuid != nil, model == .nvdimm, validator.facts.machine != .pseries {
            validator.report(.uuidOfPSeries, info.element, at: "uuid")
        }
    }

    private func validateBlocks(_ validator: inout Validator) {
        let block = target.blockSize?.kib ?? 0
        if block == 0 || block & (block - 1) != 0 {
            validator.report(.blockNotPowerOfTwo, info.element, at: "target/block")
            return
        }
        let smallest = max(validator.host.memory.transparentHugePageSize ?? 2048, source.pageSize?.kib ?? 0)
        if block < smallest { validator.report(.blockTooSmall(smallest), info.element, at: "target/block") }
        let requested = target.requestedSize?.kib ?? 0
        if requested % block != 0 { validator.report(.notWholeBlocks, info.element, at: "target/requested") }
        if requested > size.kib { validator.report(.requestedTooLarge, info.element, at: "target/requested") }
        if let base = target.base, base % (block * 1024) != 0 {
            validator.report(.baseNotAligned, info.element, at: "target/address/@base")
        }
    }

    private func validateSource(_ validator: inout Validator) {
        if model == .nvdimm || model == .virtioPMEM, source.path == nil {
            validator.report(.pmemNeedsPath, info.element, at: "source")
        }
    }

    /// What a start finds out: whether the host has the nodes.
    func prepare(_ preparation: inout Preparation) {
        NUMATuning.check(source.nodes, info.element, at: "source/nodemask", &preparation)
    }
}

extension Domain {
    /// No two memory devices share guest-physical addresses.
    func validateMemoryPlaces(_ validator: inout Validator) {
        var placed: [(place: Range<UInt64>, device: Int)] = []
        for (index, device) in devices.memoryDevices.enumerated() {
            if let place = device.place { placed.append((place, index)) }
        }
        placed.sort { ($0.place.lowerBound, $0.device) < ($1.place.lowerBound, $1.device) }
        for (one, other) in zip(placed, placed.dropFirst()) where one.place.overlaps(other.place) {
            let first = devices.memoryDevices[min(one.device, other.device)]
            let second = devices.memoryDevices[max(one.device, other.device)]
            validator.report(
                .modulesOverlap, second.info.element, at: second.baseAttribute,
                notes: [validator.note("the other one is here", first.info.element, at: first.baseAttribute)])
        }
    }
}

extension MemoryDevice {
    /// Where the document says the base address.
    fileprivate var baseAttribute: String { takesSlot ? "address/@base" : "target/address/@base" }
}

extension Message {
    fileprivate static var modulesOverlap: Message { .error("another memory device has these guest addresses") }
    fileprivate static var noEnclaves: Message { .error("this QEMU has no memory for SGX enclaves") }
    fileprivate static var discardsNothing: Message { .error("the contents of this memory are not thrown away: no discard='yes'") }
    fileprivate static var memoryAddress: Message { .error("virtio memory sits on PCI, and virtio-mem also on CCW") }
    fileprivate static func slotOutOfRange(_ slot: UInt32, _ slots: UInt32) -> Message {
        .error("there is no slot \(slot): <maxMemory> has \(slots), counted from 0")
    }
    fileprivate static var modulesNeedMaximum: Message { .error("a memory device needs <maxMemory> with room for it") }
    fileprivate static var moduleWithoutSize: Message { .error("the memory device needs a size") }
    fileprivate static func noSuchCell(_ id: UInt32) -> Message { .error("the guest has no NUMA cell \(id)") }
    fileprivate static var moduleWithoutCell: Message { .error("a guest with NUMA cells needs to know which one the memory belongs to: <node>") }
    fileprivate static var labelTooSmall: Message { .error("the label area of an NVDIMM has at least 128 KiB") }
    fileprivate static var labelFillsModule: Message { .error("the label area leaves nothing of the NVDIMM") }
    fileprivate static var pmemHasNoCell: Message { .error("virtio-pmem belongs to no NUMA cell") }
    fileprivate static var pmemIsShared: Message { .error("virtio-pmem is always shared") }
    fileprivate static var uuidOfPSeries: Message { .error("only pseries machines give an NVDIMM a UUID") }
    fileprivate static var blockNotPowerOfTwo: Message { .error("the block size is a power of two") }
    fileprivate static func blockTooSmall(_ kib: UInt64) -> Message { .error("blocks on this host have at least \(kib) KiB") }
    fileprivate static var notWholeBlocks: Message { .error("the size is not a multiple of the block size") }
    fileprivate static var requestedTooLarge: Message { .error("more is requested than the device can hold") }
    fileprivate static var baseNotAligned: Message { .error("the address is not a multiple of the block size") }
    fileprivate static var pmemNeedsPath: Message { .error("persistent memory needs the path of the file that holds it") }
}
