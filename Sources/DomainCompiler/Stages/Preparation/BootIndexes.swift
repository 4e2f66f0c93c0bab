extension Domain {
    /// Turns the order of `<os><boot dev=…>` into boot indexes: the first device of each kind has the kind's place.
    mutating func assignBootIndexes() {
        guard !os.boot.isEmpty else { return }
        /// The place of each kind that no device has taken yet. A kind that is named twice has its last place.
        var places: [(kind: BootDevice.Kind, place: UInt32)] = []
        for position in os.boot.indices.reversed() {
            guard let kind = os.boot[position].kind, !places.contains(where: { $0.kind == kind }) else { continue }
            places.append((kind, UInt32(position + 1)))
        }
        func take(_ kind: BootDevice.Kind) -> UInt32? {
            places.firstIndex { $0.kind == kind }.map { places.remove(at: $0).place }
        }
        for index in devices.disks.indices {
            let kind: BootDevice.Kind = switch devices.disks[index].device {
            case .disk, .lun: .disk
            case .cdrom: .cdrom
            case .floppy: .floppy
            }
            devices.disks[index].info.bootIndex = take(kind)
        }
        if !devices.interfaces.isEmpty, let place = take(.network) { devices.interfaces[0].info.bootIndex = place }
    }
}
