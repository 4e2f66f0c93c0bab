import QEMUArguments

extension MemoryDevice {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias, let model else { return }
        let backend = MemoryBackend(of: self, alias: alias, context)
        backend.emit(&line)
        guard model != .sgxEPC else { return }
        var device = QEMUObject()
        switch model {
        case .dimm: device.add("driver", "pc-dimm")
        case .nvdimm: device.add("driver", "nvdimm")
        case .virtioPMEM: device.addVirtioDriver("virtio-pmem", .virtio, info)
        case .virtioMem: device.addVirtioDriver("virtio-mem", .virtio, info)
        case .sgxEPC: break
        }
        device.add("node", target.node)
        device.add("label-size", target.labelSize?.bytes)
        if model == .virtioMem {
            device.add("block-size", target.blockSize?.bytes)
            if let requested = target.requestedSize, requested.kib > 0 { device.add("requested-size", requested.bytes) }
        }
        if model == .nvdimm { device.add("uuid", uuid?.xmlText) }
        if target.isReadOnly { device.add("unarmed", true) }
        device.add("memdev", "mem" + alias)
        let takesHugePages = context.hugePageSize(cell: target.node, asked: source.pageSize) != nil
        if model == .virtioMem, context.preallocates || takesHugePages, context.capabilities.contains(.virtioMemPciPrealloc) {
            device.add("prealloc", true)
        }
        device.add("memaddr", target.base)
        device.add("dynamic-memslots", target.dynamicSlots?.isYes)
        device.add("id", alias)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}
