extension Domain {
    /// Turns the order of `<os><boot dev=…>` into boot indexes: the first device of each kind has the kind's place.
    mutating func assignBootIndexes() {
        guard !os.boot.isEmpty else { return }
        var places: [BootDevice.Kind: UInt32] = [:]
        for (position, entry) in os.boot.enumerated() {
            if let kind = entry.kind { places[kind] = UInt32(position + 1) }
        }
        for index in devices.disks.indices {
            let kind: BootDevice.Kind = switch devices.disks[index].device {
            case .disk, .lun: .disk
            case .cdrom: .cdrom
            case .floppy: .floppy
            }
            devices.disks[index].info.bootIndex = places.removeValue(forKey: kind)
        }
        if let place = places[.network], !devices.interfaces.isEmpty { devices.interfaces[0].info.bootIndex = place }
    }
}
