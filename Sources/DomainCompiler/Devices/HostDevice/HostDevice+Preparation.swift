import Diagnostics

/// What a start gives an assigned SCSI device.
struct HostDeviceNode: Sendable {
    /// `libvirt-3-backend`.
    var name: String
    /// The password of an iSCSI target.
    var secret: SecretObject?
}

extension HostDevice {
    mutating func prepare(_ preparation: inout Preparation) {
        guard mode == .subsystem else { return }
        switch type {
        case .scsi: prepareNode(&preparation)
        case .usb where source.usb.address == nil && source.usb.vendor == nil:
            preparation.report(.usbDeviceUnnamed, source.element ?? info.element)
        case .usb where source.usb.address == nil:
            // QEMU finds a product by itself; the libvirt profile names the one device that a daemon found.
            if !preparation.isStandalone { preparation.report(.usbPlaceUnknown, source.element ?? info.element) }
        case .scsiHost where preparation.isStandalone: preparation.report(.vhostModuleNeeded, info.element)
        case .pci where source.pci == nil: preparation.report(.pciAddressMissing, source.element ?? info.element)
        case .pci where driver?.name == .kvm || driver?.name == .xen:
            preparation.report(.driverIsVFIO(driver?.name?.rawValue ?? ""), info.element, at: "driver/@name")
        case .pci where preparation.isStandalone && managed == .yes: preparation.report(.detachDevice, info.element)
        default: break
        }
    }

    private mutating func prepareNode(_ preparation: inout Preparation) {
        var node = HostDeviceNode(name: "libvirt-\(preparation.nextStorageID)-backend")
        preparation.nextStorageID += 1
        if let authentication = source.authentication, let secret = authentication.secret {
            node.secret = preparation.secret(
                id: node.name + "-secret0", secret.reference, type: secret.type ?? "iscsi")
            if node.secret == nil {
                preparation.report(.noSuchSecret(secret.reference.description), authentication.element, at: "secret")
            }
        }
        self.node = node
    }
}

extension Message {
    fileprivate static var pciAddressMissing: Message { .error("which function of the host it is has to be said with <address>") }
    fileprivate static var usbDeviceUnnamed: Message {
        .error("a USB device is named by <vendor> and <product>, by <address bus= device=>, or both")
    }
    fileprivate static func driverIsVFIO(_ name: String) -> Message {
        .error("devices are assigned with driver 'vfio'; '\(name)' is not available")
    }
    fileprivate static var usbPlaceUnknown: Message {
        .error("which of the host's devices this is has to be said with <address bus= device=>")
    }
    fileprivate static func noSuchSecret(_ secret: String) -> Message {
        .error("the host description has no secret of \(secret)")
    }
    fileprivate static var vhostModuleNeeded: Message {
        .note("the command line expects the kernel's vhost-scsi module and a target with this name")
    }
    fileprivate static var detachDevice: Message {
        .note("the command line expects the device to be bound to vfio-pci before the start")
    }
}
