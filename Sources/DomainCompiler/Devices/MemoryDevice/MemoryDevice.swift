import XMLTree

/// A memory module or memory-like device (formatdomain, "Memory devices").
struct MemoryDevice: Device {
    enum Model: String, XMLEnum {
        case dimm, nvdimm
        case virtioPMEM = "virtio-pmem"
        case virtioMem = "virtio-mem"
        case sgxEPC = "sgx-epc"

        /// Its contents outlive the guest.
        var isPersistent: Bool { self == .nvdimm || self == .virtioPMEM }
    }

    static var kind: DeviceKind { .memory }
    static var isNumberedByStem: Bool { true }
    var aliasStem: String {
        switch model {
        case .dimm, nil: "dimm"
        case .nvdimm: "nvdimm"
        case .virtioPMEM: "virtiopmem"
        case .virtioMem: "virtiomem"
        case .sgxEPC: "epc"
        }
    }
    /// Modules have the number of their slot, the others count within their model.
    func defaultAlias(_ index: Int, _ facts: DomainFacts) -> String {
        guard case .dimm(let address) = info.address else { return aliasStem + String(index) }
        return aliasStem + String(address.slot)
    }
    var info = DeviceInfo()
    var model: Model?
    var access: MemoryAccess?
    /// The contents may be thrown away when the guest is gone.
    var discard: YesNo?
    var uuid: UUID?
    var source = Source()
    var target = Target()

    /// The size of the module, KiB.
    var size: MemorySize { target.size ?? MemorySize() }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("model", &model)
        xml.attribute("access", &access)
        xml.attribute("discard", &discard)
        if xml.when(model == .nvdimm) { xml.leaf("uuid", &uuid) }
        xml.scope("source") { source.map(&$0, of: model) }
        xml.scope("target") { target.map(&$0, of: model) }
        info.map(&xml)
    }


    /// `<source>`: what the host gives.
    struct Source: Sendable {
        var element: XMLTree.ElementID?
        /// Huge page size.
        var pageSize: MemorySize?
        /// Host NUMA nodes.
        var nodes: CPUSet?
        /// The file that holds the contents of an NVDIMM.
        var path: String?
        var alignSize: MemorySize?
        /// The file is on persistent memory.
        var isPersistent = false

        mutating func map(_ xml: inout some XMLMapper, of model: Model?) {
            xml.origin(&element)
            if xml.when(!(model?.isPersistent ?? false)) { xml.leaf("nodemask", &nodes) }
            if xml.when(model == .dimm || model == .virtioMem) { xml.element("pagesize", &pageSize) }
            if xml.when(model?.isPersistent ?? false) { xml.leaf("path", &path) }
            if xml.when(model == .nvdimm) {
                xml.element("alignsize", &alignSize)
                xml.flag("pmem", &isPersistent)
            }
        }
    }

    /// `<target>`: what the guest sees.
    struct Target: Sendable {
        var element: XMLTree.ElementID?
        var dynamicSlots: YesNo?
        var size: MemorySize?
        /// Guest NUMA cell.
        var node: UInt32?
        var labelSize: MemorySize?
        var blockSize: MemorySize?
        var requestedSize: MemorySize?
        var isReadOnly = false
        /// Guest-physical address of a virtio-mem device.
        var base: UInt64?

        mutating func map(_ xml: inout some XMLMapper, of model: Model?) {
            xml.origin(&element)
            if xml.when(model == .virtioMem) { xml.attribute("dynamicMemslots", &dynamicSlots) }
            xml.element("size", &size)
            xml.leaf("node", &node)
            if xml.when(model == .nvdimm) { xml.scope("label") { $0.element("size", &labelSize) } }
            if xml.when(model == .virtioMem) { mapBlocks(&xml) }
            if xml.when(model == .nvdimm) { xml.flag("readonly", &isReadOnly) }
            guard xml.when(model == .virtioMem || model == .virtioPMEM) else { return }
            var base = base.map(HexNumber.init)
            xml.scope("address") { $0.attribute("base", &base) }
            self.base = base?.value
        }

        private mutating func mapBlocks(_ xml: inout some XMLMapper) {
            xml.element("block", &blockSize)
            xml.element("requested", &requestedSize)
            guard !xml.isWriting else { return }
            // The daemon's report of a running guest; made anew at each start.
            var current: MemorySize?
            xml.element("current", &current)
        }
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        switch model {
        case .virtioMem, .virtioPMEM: VirtioModel.virtio.pciConnection(context)
        case .dimm, .nvdimm, .sgxEPC, nil: nil
        }
    }
}
