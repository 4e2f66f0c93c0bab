import Capabilities
import Diagnostics

extension Controller {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        switch variant {
        case .usb(var controller):
            if controller.model == nil { controller.model = .usual(context) }
            variant = .usb(controller)
            if controller.model == .absent { info.address = nil }
        case .scsi(var controller):
            if controller.model == nil || controller.model == .automatic { controller.model = .usual(context) }
            variant = .scsi(controller)
        default:
            break
        }
    }
}

extension USBController.Model {
    /// What `<controller type='usb'/>` stands for: the PIIX3's controller; nil where the emulator does not have it.
    fileprivate static func usual(_ context: DefaultsContext) -> USBController.Model? {
        let capabilities = context.capabilities
        switch context.facts.machine {
        case .pseries: return capabilities.contains(.pciOhci) ? .pciOHCI : capabilities.contains(.necUsbXhci) ? .necXHCI : nil
        case .s390CCW: return .absent
        default: return capabilities.contains(.piix3UsbUhci) ? .piix3UHCI : nil
        }
    }
}

extension SCSIController.Model {
    /// What a SCSI controller without a model is.
    fileprivate static func usual(_ context: DefaultsContext) -> SCSIController.Model? {
        let facts = context.facts
        switch facts.machine {
        case .pseries: return .ibmvscsi
        case .virt, .s390CCW: return .virtioSCSI
        default: break
        }
        if context.capabilities.contains(.lsi) { return .lsilogic }
        return context.capabilities.contains(.virtioScsiPci) ? .virtioSCSI : nil
    }
}
