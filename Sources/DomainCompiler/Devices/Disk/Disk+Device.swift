import QEMUArguments
import XMLTree

extension Disk {
    /// What follows `-device`.
    func deviceProperties(_ context: EmitContext) -> QEMUObject {
        var device = QEMUObject()
        switch target.bus {
        case .virtio: addVirtio(&device, context)
        case .scsi: addSCSI(&device, context)
        case .ide: addIDE(&device, context)
        case .sata: addSATA(&device, context)
        case .fdc:
            device.add("driver", "floppy")
            device.add("unit", info.address?.drive?.unit)
        case .usb:
            device.add("driver", "usb-storage")
            device.addAddress(info, context)
        case .xen, .uml, .sd, nil: break
        }
        if shareable { device.add("share-rw", true) }
        if source.type == .vhostUser {
            device.add("chardev", vhostUserSocket)
        } else {
            device.add("drive", backend.topNode)
        }
        device.add("id", info.alias)
        if target.bus != .fdc { device.addBootIndex(info) }
        if info.bootIndex != nil, context.capabilities.contains(.virtioCcwLoadparm) { device.add("loadparm", info.loadparm) }
        addCommon(&device)
        return device
    }

    private func addVirtio(_ device: inout QEMUObject, _ context: EmitContext) {
        device.addVirtioDriver(source.type == .vhostUser ? "vhost-user-blk" : "virtio-blk", virtioModel, info)
        if self.device == .lun { device.add("scsi", true) }
        device.add(driver.virtio)
        device.add("iothread", driver.ioThread.map { "iothread\($0)" })
        device.add("ioeventfd", driver.ioeventfd?.isOn)
        device.add("event_idx", driver.eventIndex?.isOn)
        device.add("num-queues", driver.queues)
        device.add("queue-size", driver.queueSize)
        device.add("iothread-vq-mapping", driver.ioThreads.properties)
        device.addAddress(info, context)
    }

    private func addSCSI(_ device: inout QEMUObject, _ context: EmitContext) {
        switch self.device {
        case .lun: device.add("driver", "scsi-block")
        case .cdrom: device.add("driver", "scsi-cd")
        case .disk, .floppy: device.add("driver", "scsi-hd")
        }
        if let address = info.address?.drive {
            device.add("bus", context.buses.scsi(address.controller))
            if backend.scsiModel?.isParallel == true {
                device.add("scsi-id", address.unit)
            } else {
                device.add("channel", address.bus)
                device.add("scsi-id", address.target)
                device.add("lun", address.unit)
            }
        }
        // The real device has an identity of its own.
        if self.device != .lun { device.add("device_id", serial ?? "drive-" + (info.alias ?? "")) }
    }

    private func addIDE(_ device: inout QEMUObject, _ context: EmitContext) {
        device.add("driver", self.device == .cdrom ? "ide-cd" : "ide-hd")
        guard let address = info.address?.drive else { return }
        device.add("bus", "\(Self.controller(.ide, address.controller, context)).\(address.bus)")
        device.add("unit", address.unit)
    }

    private func addSATA(_ device: inout QEMUObject, _ context: EmitContext) {
        device.add("driver", self.device == .cdrom ? "ide-cd" : "ide-hd")
        guard let address = info.address?.drive else { return }
        device.add("bus", "\(Self.controller(.sata, address.controller, context)).\(address.unit)")
    }

    /// The name of an IDE or SATA controller; the one on the mainboard is called `ide`, whatever its alias.
    private static func controller(_ type: ControllerType, _ index: UInt32, _ context: EmitContext) -> String {
        let onboard: MachineKind = type == .ide ? .i440fx : .q35
        return index == 0 && context.facts.machine == onboard ? "ide" : context.buses.controller(type, index)
    }

    /// What all kinds of disks can have.
    private func addCommon(_ device: inout QEMUObject) {
        device.add("logical_block_size", blockIO.logical)
        device.add("physical_block_size", blockIO.physical)
        device.add("discard_granularity", blockIO.discardGranularity)
        device.add("wwn", wwnNumber)
        device.add("rotation_rate", target.rotationRate)
        device.add("vendor", vendor)
        device.add(target.bus == .scsi ? "product" : "model", product)
        if target.bus == .usb {
            device.add("removable", target.removable == .on)
        } else {
            device.add("removable", target.removable?.isOn)
        }
        if self.device != .lun || target.bus == .virtio, source.type != .vhostUser {
            device.add("write-cache", driver.cache.map { OnOff($0.hasWriteCache) })
        }
        device.add("cyls", geometry?.cylinders)
        device.add("heads", geometry?.heads)
        device.add("secs", geometry?.sectors)
        device.add("bios-chs-trans", geometry?.translation)
        device.add("serial", serial.map(Self.escapeSerial))
        device.add("werror", driver.errorPolicy.map { $0 == .enospace ? "enospc" : $0.rawValue })
        device.add("rerror", readErrorPolicy)
    }

    /// Both kinds of errors have one policy unless reads have their own; `enospace` is for writes.
    private var readErrorPolicy: String? {
        if let policy = driver.readErrorPolicy { return policy.rawValue }
        return driver.errorPolicy.flatMap { $0 == .enospace ? nil : $0.rawValue }
    }

    /// The reference puts a backslash before every blank, which the guest sees.
    private static func escapeSerial(_ serial: String) -> String {
        guard serial.utf8.contains(UInt8(ascii: " ")) else { return serial }
        return serial.reduce(into: "") { text, character in
            if character == " " { text += "\\" }
            text.append(character)
        }
    }
}
