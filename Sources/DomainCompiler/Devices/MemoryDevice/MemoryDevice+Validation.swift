import Diagnostics

extension MemoryDevice {
    func validate(_ validator: inout Validator) {
        validateTarget(&validator)
        validateSource(&validator)
        if case .dimm(let address) = info.address, let slots = validator.domain.memory.maximum?.slots, address.slot >= slots {
            validator.report(.slotOutOfRange(address.slot, slots), info.element, at: "address/@slot")
        }
        if takesSlot || model == .virtioMem || model == .virtioPMEM, validator.domain.memory.maximum == nil {
            validator.report(.modulesNeedMaximum, info.element)
        }
        validatePlace(&validator)
    }

    /// Modules do not overlap in the guest's memory.
    private func validatePlace(_ validator: inout Validator) {
        guard let base else { return }
        let end = base.addingSaturated(size.bytes)
        for other in validator.domain.devices.memoryDevices where other.info.element != info.element {
            guard let start = other.base, base <= start, start < end else { continue }
            validator.report(
                .modulesOverlap, info.element, at: basePath,
                notes: [validator.note("this module starts inside", other.info.element, at: other.basePath)])
        }
    }

    /// Where the module starts in the guest's memory, bytes; nil where QEMU decides.
    private var base: UInt64? {
        let base: UInt64? = if case .dimm(let address) = info.address { address.base } else { target.base }
        return base == 0 ? nil : base
    }

    private var basePath: String { takesSlot ? "address/@base" : "target/address/@base" }

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
        if uuid != nil, model != .nvdimm, model != .virtioPMEM { validator.report(.uuidNotKept, info.element, at: "uuid") }
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
        if size.kib % block != 0 { validator.report(.notWholeBlocks, info.element, at: "target/size") }
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

extension Message {
    fileprivate static func slotOutOfRange(_ slot: UInt32, _ slots: UInt32) -> Message {
        .error("there is no slot \(slot): <maxMemory> has \(slots), counted from 0")
    }
    fileprivate static var modulesOverlap: Message { .error("this module reaches into another one") }
    fileprivate static var modulesNeedMaximum: Message { .error("a memory device needs <maxMemory> with room for it") }
    fileprivate static var moduleWithoutSize: Message { .error("the memory device needs a size") }
    fileprivate static func noSuchCell(_ id: UInt32) -> Message { .error("the guest has no NUMA cell \(id)") }
    fileprivate static var moduleWithoutCell: Message { .error("a guest with NUMA cells needs to know which one the memory belongs to: <node>") }
    fileprivate static var labelTooSmall: Message { .error("the label area of an NVDIMM has at least 128 KiB") }
    fileprivate static var labelFillsModule: Message { .error("the label area leaves nothing of the NVDIMM") }
    fileprivate static var pmemHasNoCell: Message { .error("virtio-pmem belongs to no NUMA cell") }
    fileprivate static var pmemIsShared: Message { .error("virtio-pmem is always shared") }
    fileprivate static var uuidNotKept: Message { .error("only nvdimm and virtio-pmem have a UUID") }
    fileprivate static var blockNotPowerOfTwo: Message { .error("the block size is a power of two") }
    fileprivate static func blockTooSmall(_ kib: UInt64) -> Message { .error("blocks on this host have at least \(kib) KiB") }
    fileprivate static var notWholeBlocks: Message { .error("the size is not a multiple of the block size") }
    fileprivate static var requestedTooLarge: Message { .error("more is requested than the device can hold") }
    fileprivate static var baseNotAligned: Message { .error("the address is not a multiple of the block size") }
    fileprivate static var pmemNeedsPath: Message { .error("persistent memory needs the path of the file that holds it") }
}
