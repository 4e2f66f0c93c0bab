import Capabilities
import QEMUArguments

extension HostDevice {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard mode == .subsystem, let alias = info.alias else { return }
        switch type {
        case .pci: emitPCI(&line, alias, context)
        case .usb: emitUSB(&line, alias, context)
        case .scsi: emitSCSI(&line, alias, context)
        case .scsiHost: emitAdapter(&line, alias, context)
        case .mdev: emitMediated(&line, alias, context)
        case nil: break
        }
    }

    private func emitPCI(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        // The user withholds the device from the guest while the daemon keeps it from the host.
        if case .unassigned = info.address { return }
        var device = QEMUObject()
        device.add("driver", ramFramebuffer == .on ? "vfio-pci-nohotplug" : "vfio-pci")
        device.add("host", source.pci?.description)
        device.add("id", alias)
        device.addBootIndex(info)
        device.add("failover_pair_id", teaming?.persistent)
        device.add("display", display)
        if ramFramebuffer == .on { device.add("ramfb", true) }
        device.addAddress(info, context)
        device.addROM(info)
        line.appendDevice(device, context)
    }

    private func emitUSB(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var device = QEMUObject()
        device.add("driver", "usb-host")
        if let address = source.usb.address {
            if context.capabilities.contains(.usbHostHostdevice) {
                device.add("hostdevice", "/dev/bus/usb/\(Self.digits(address.bus))/\(Self.digits(address.device))")
            } else {
                device.add("hostbus", address.bus)
                device.add("hostaddr", address.device)
            }
        } else {
            device.add("vendorid", source.usb.vendor)
            device.add("productid", source.usb.product)
        }
        device.add("id", alias)
        switch source.usb.guestReset {
        case .off: device.add("guest-reset", false)
        case .uninitialized:
            device.add("guest-reset", true)
            device.add("guest-resets-all", false)
        case .on:
            device.add("guest-reset", true)
            device.add("guest-resets-all", true)
        case nil: break
        }
        device.addBootIndex(info)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    /// Three digits, as the host names its device nodes.
    private static func digits(_ number: UInt32?) -> String {
        let text = String(number ?? 0)
        return String(repeating: "0", count: max(0, 3 - text.utf8.count)) + text
    }

    private func emitAdapter(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var device = QEMUObject()
        device.addVirtioDriver("vhost-scsi", virtioModel ?? .virtio, info)
        device.add("wwpn", source.wwpn)
        if !context.isStandalone { device.add("vhostfd", context.host.descriptors.vhostSCSI.map { String($0) }) }
        device.add("id", alias)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    private func emitMediated(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var device = QEMUObject()
        let usesFramebuffer = ramFramebuffer == .on
        device.add("driver", usesFramebuffer ? "vfio-pci-nohotplug" : mediatedModel?.rawValue)
        device.add("id", alias)
        device.add("sysfsdev", source.uuid.map { "/sys/bus/mdev/devices/" + $0.xmlText })
        device.add("display", display)
        if usesFramebuffer { device.add("ramfb", true) }
        device.addBootIndex(info)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}

// MARK: - SCSI devices

extension HostDevice {
    private func emitSCSI(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        guard let node else { return }
        if let secret = node.secret { line.append("-object", json: secret.properties) }
        var backend = source.scsiProtocol == .iscsi ? iscsiBackend(node) : genericBackend(context)
        backend.add("node-name", node.name)
        backend.add("read-only", isReadOnly)
        line.append("-blockdev", json: backend)

        var device = QEMUObject()
        device.add("driver", "scsi-generic")
        device.add("drive", node.name)
        device.add("id", alias)
        device.addBootIndex(info)
        addPlace(&device, context)
        line.appendDevice(device, context)
    }

    private func genericBackend(_ context: EmitContext) -> QEMUObject {
        let node = context.host.devices.scsiGeneric(
            adapter: source.adapter ?? "", bus: source.scsi?.bus ?? 0, target: source.scsi?.target ?? 0,
            unit: source.scsi?.unit ?? 0)
        return ["driver": "host_device", "filename": .string(node.hasPrefix("/") ? node : "/dev/" + node)]
    }

    private func iscsiBackend(_ node: HostDeviceNode) -> QEMUObject {
        var object = QEMUObject()
        object.add("driver", "iscsi")
        object.addISCSI(source.iscsi, user: source.authentication?.userName, secret: node.secret)
        return object
    }

    /// The place behind the controller; parallel SCSI has only targets, which are the format's units.
    private func addPlace(_ device: inout QEMUObject, _ context: EmitContext) {
        guard let address = info.address?.drive else { return }
        device.add("bus", context.buses.scsi(address.controller))
        if context.domain.devices.controller(.scsi, address.controller)?.scsi?.model?.isParallel ?? false {
            device.add("scsi-id", address.unit)
        } else {
            device.add("channel", address.bus)
            device.add("scsi-id", address.target)
            device.add("lun", address.unit)
        }
    }
}
