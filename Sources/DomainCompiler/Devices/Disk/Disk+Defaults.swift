import Diagnostics

extension Disk {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if device == .cdrom { readOnly = true }
        if target.bus == nil { target.bus = impliedBus }
        if driver.name == nil { driver.name = "qemu" }
        // A drive without <source> is empty, whatever its type was meant to be.
        if source.element == nil { chain[0].type = .file }
        if source.format == nil, source.type != .volume { chain[0].format = .raw }
        if source.type == .nvme, source.nvme?.managed == nil { chain[0].nvme?.managed = .yes }
        if snapshot == nil, readOnly || source.type == .vhostUser { snapshot = .never }
        completeLogicalUnit()
        for index in chain.indices { chain[index].completeEncryption() }
        if encryption != nil, encryption?.engine == nil { encryption?.engine = .qemu }
        reportUnplaceable(&context)
    }

    /// The bus that the style of the disk's name implies.
    private var impliedBus: DiskBus {
        if device == .floppy { return .fdc }
        guard let dev = target.dev else { return .ide }
        if dev.hasPrefix("sd") { return .scsi }
        if dev.hasPrefix("vd") { return .virtio }
        if dev.hasPrefix("xvd") { return .xen }
        if dev.hasPrefix("ubd") { return .uml }
        return .ide
    }

    /// The name of an iSCSI image ends with its logical unit.
    private mutating func completeLogicalUnit() {
        guard source.type == .network, source.network?.protocol == .iscsi, let name = source.network?.name,
            !name.utf8.contains(UInt8(ascii: "/"))
        else { return }
        chain[0].network?.name = name + "/0"
    }

    /// A name that counts nothing gives no address.
    private func reportUnplaceable(_ context: inout DefaultsContext) {
        guard info.address == nil, let dev = target.dev, targetIndex == nil else { return }
        context.report(.targetCountsNothing(dev), info.element, at: "target/@dev")
    }
}

extension StorageSource {
    /// QEMU decrypts unless another engine is named.
    mutating func completeEncryption() {
        if encryption != nil, encryption?.engine == nil { encryption?.engine = .qemu }
        for index in dataStores.indices { dataStores[index].source.completeEncryption() }
    }
}

extension Devices {
    /// Brings the disks into the order of the written document: buses in the order in which they first occur, names
    /// ascending within a bus. A disk whose bus is left to defaults counts to a bus of its own.
    mutating func orderDisks() {
        var firstOnBus: [(bus: DiskBus?, position: Int)] = []
        var keys: [(bus: Int, index: Int64, position: Int)] = []
        keys.reserveCapacity(disks.count)
        for position in disks.indices {
            let bus = disks[position].target.bus
            let first = firstOnBus.first { $0.bus == bus }?.position
            if first == nil { firstOnBus.append((bus, position)) }
            keys.append((first ?? position, disks[position].targetIndex.map(Int64.init) ?? -1, position))
        }
        let sorted = keys.sorted { $0 < $1 }
        guard sorted.indices.contains(where: { sorted[$0].position != $0 }) else { return }
        disks = sorted.map { disks[$0.position] }
    }
}


extension Message {
    fileprivate static func targetCountsNothing(_ dev: String) -> Message {
        .error("'\(dev)' does not say which disk of its bus this is, and there is no address: expected a name such as vda or sdb")
    }
}
