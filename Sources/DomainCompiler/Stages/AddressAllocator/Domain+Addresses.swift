import Diagnostics
import XMLTree

extension Domain {
    /// Gives every device that needs one an address, and adds the controllers that takes.
    ///
    /// The order is the reference's: disks find their controllers first, then channels and smartcards theirs; when all
    /// controllers are known, PCI and USB follow. USB ports are part of the resolved document of a new definition only;
    /// otherwise a start gives them out.
    mutating func allocateAddresses(_ setting: Setting, _ log: inout DiagnosticLog) {
        var context = DefaultsContext(setting: setting, log: log)
        assignDriveAddresses(&context)
        addDiskControllers(&context)
        addVirtioSerialControllers(&context)
        assignSmartcardSlots()
        devices.addHostDeviceControllers(&context)
        assignVirtioSerialPorts(&context)
        assignSpaprRegisters(&context)
        if !context.log.hasErrors { assignPCIAddresses(&context) }
        if setting.target.mayChangeABI { assignUSBAddresses(&context) } else { checkUSBAddresses(&context) }
        log = context.log
    }
}
