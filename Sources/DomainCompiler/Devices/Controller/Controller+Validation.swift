import Capabilities
import Diagnostics

extension Controller {
    func validate(_ validator: inout Validator) {
        validateDriver(&validator)
        switch variant {
        case .pci(let controller): controller.validate(&validator, self)
        case .usb(let controller): validateUSB(controller, &validator)
        case .scsi(let controller): validateSCSI(controller, &validator)
        case .ide: validateIDE(&validator)
        case .sata:
            if !isOnMainboard(validator.facts), !validator.capabilities.contains(.ich9Ahci) {
                validator.report(.controllerUnsupported("ahci"), info.element, at: "@type")
            }
        case .virtioSerial: validateVirtioSerial(&validator)
        case .xenbus, .isa: validator.report(.controllerForOthers(type), info.element, at: "@type")
        case .fdc, .ccid: break
        }
    }

    /// What `<driver>` says of queues, limits and threads is for virtio-scsi; other controllers have none.
    private func validateDriver(_ validator: inout Validator) {
        if scsi?.model?.virtio != nil {
            validateThreads(&validator)
        } else {
            let settings: [(name: String, isSet: Bool)] = [
                ("queues", driver.queues != nil), ("cmd_per_lun", driver.commandsPerLUN != nil),
                ("max_sectors", driver.maxSectors != nil), ("ioeventfd", driver.ioeventfd != nil),
                ("iothread", driver.ioThread != nil),
            ]
            for setting in settings where setting.isSet {
                validator.report(.virtioSCSIOnly(setting.name), info.element, at: "driver/@\(setting.name)")
            }
            if !driver.ioThreads.threads.isEmpty { validator.report(.virtioSCSIOnly("iothreads"), driver.ioThreads.element) }
        }
        if driver.virtio.isSet {
            if virtioModel == nil {
                validator.report(.virtioOptionsIgnored, info.element, at: "driver")
            } else {
            }
        }
    }

    private func validateThreads(_ validator: inout Validator) {
        if let thread = driver.ioThread {
            if !driver.ioThreads.threads.isEmpty {
                validator.report(
                    .threadAndMapping, info.element, at: "driver/@iothread",
                    notes: [validator.note("the mapping is here", driver.ioThreads.element)])
            }
            if !validator.domain.ioThreads.contains(thread) {
                validator.report(.noSuchThread(thread), info.element, at: "driver/@iothread")
            }
        }
        if !driver.ioThreads.threads.isEmpty {
            if !validator.capabilities.contains(.virtioScsiIothreadMapping) {
                validator.report(.threadMappingUnsupported, driver.ioThreads.element)
            }
            driver.ioThreads.validate(&validator, queues: driver.queues)
        }
    }

    /// A start needs a USB controller that the emulator has; a definition may wait for one that does.
    func prepare(_ preparation: inout Preparation) {
        guard let usb, usb.model != .absent else { return }
        guard let model = usb.model else { return preparation.report(.noUSBModel, info.element) }
        if usb.ports != nil, !model.isXHCI { preparation.report(.portsFixed(model), info.element, at: "@ports") }
        if let flag = model.capability, !preparation.capabilities.contains(flag) {
            preparation.report(.controllerUnsupported(model.rawValue), info.element, at: "@model")
        }
    }

    /// A companion shares the bus of its master.
    func prepareCompanion(_ controllers: [Controller], _ preparation: inout Preparation) {
        guard isCompanion else { return }
        let place = info.element == nil ? "." : "@model"
        let master = controllers.indices.first {
            controllers[$0].type == .usb && controllers[$0].index == index && !controllers[$0].isCompanion
        }
        guard let master else { return preparation.report(.noUSBMaster, info.element, at: place) }
        if controllers[master].usb?.model?.isICH9 != true {
            preparation.report(
                .masterWithoutCompanions, info.element, at: place,
                notes: [preparation.note("the controller of this index", controllers[master].info.element, at: "@model")])
        }
    }

    private func validateUSB(_ controller: USBController, _ validator: inout Validator) {
        // Whether the emulator has the model is asked when the guest is started.
        guard let model = controller.model else { return }
        if model == .qusb1 || model == .qusb2 {
            return validator.report(.xenUSB(model), info.element, at: "@model")
        }
        if let ports = controller.ports {
            if model.isXHCI, ports > 15 { validator.report(.tooManyUSBPorts(ports), info.element, at: "@ports") }
        }
        let siblings = validator.domain.devices.controllers
        // What the machine has without being asked is there all the same.
        if info.element != nil, let absent = siblings.indices.first(where: { siblings[$0].usb?.model == .absent }),
            siblings[absent].info.element != info.element
        {
            let element = siblings[absent].info.element
            validator.report(
                .usbSwitchedOff, info.element, notes: [validator.note("USB is switched off here", element, at: "@model")])
        }
    }

    private func validateSCSI(_ controller: SCSIController, _ validator: inout Validator) {
        guard let model = controller.model else { return validator.report(.noSCSIModel, info.element) }
        switch model {
        case .buslogic, .ncr53c90:
            validator.report(.scsiModelForOthers(model), info.element, at: "@model")
        default:
            if let flag = model.capability, !validator.capabilities.contains(flag) {
                validator.report(.controllerUnsupported(model.rawValue), info.element, at: "@model")
            }
        }
    }

    /// QEMU has IDE on the mainboard or not at all.
    private func validateIDE(_ validator: inout Validator) {
        guard !isOnMainboard(validator.facts) else { return }
        if validator.facts.machine == .i440fx {
            validator.report(.oneIDEController, info.element, at: "@index")
        } else {
            let user = validator.domain.devices.disks.first { $0.busNeed.map { need in
                if case .drive(.ide, _) = need { true } else { false }
            } ?? false }
            var notes: [Diagnostic.Note] = []
            if info.element == nil, let user { notes.append(validator.note("this disk needs it", user.info.element, at: "target/@bus")) }
            validator.report(.noIDE, info.element ?? user?.info.element, at: info.element == nil ? "target/@bus" : "@type", notes: notes)
        }
    }

    private func validateVirtioSerial(_ validator: inout Validator) {
        guard let ports = virtioSerial?.ports, ports == 0 || ports > 511 else { return }
        validator.report(.virtioSerialPorts(ports), info.element, at: "@ports")
    }
}

extension USBController.Model {
    /// The capability that says whether the emulator has the model.
    fileprivate var capability: CapabilityFlag? {
        switch self {
        case .piix3UHCI: .piix3UsbUhci
        case .piix4UHCI: .piix4UsbUhci
        case .ehci: .usbEhci
        case .ich9EHCI1, .ich9UHCI1, .ich9UHCI2, .ich9UHCI3: .ich9UsbEhci1
        case .vt82c686bUHCI: .vt82c686bUsbUhci
        case .pciOHCI: .pciOhci
        case .necXHCI: .necUsbXhci
        case .qemuXHCI: .qemuXhci
        case .qusb1, .qusb2, .absent: nil
        }
    }
}

extension SCSIController.Model {
    /// The capability that says whether the emulator has the model.
    fileprivate var capability: CapabilityFlag? {
        switch self {
        case .lsilogic: .lsi
        case .virtioSCSI, .virtioTransitional, .virtioNonTransitional: .virtioScsiPci
        case .lsisas1068: .mptsas1068
        case .lsisas1078: .megasas
        case .vmpvscsi: .pvscsi
        case .dc390: .dc390
        case .am53c974: .am53c974
        case .automatic, .buslogic, .ibmvscsi, .ncr53c90: nil
        }
    }
}

extension Message {
    fileprivate static func controllerUnsupported(_ model: String) -> Message {
        .error("this QEMU does not have the controller '\(model)'")
    }

    fileprivate static func controllerForOthers(_ type: ControllerType) -> Message {
        .error("QEMU has no '\(type.rawValue)' controllers")
    }

    fileprivate static func virtioSCSIOnly(_ name: String) -> Message {
        .error("'\(name)' is for SCSI controllers of a virtio model")
    }

    fileprivate static var virtioOptionsIgnored: Message {
        .warning("this controller is not a virtio device: its virtio options have no effect")
    }

    fileprivate static var threadAndMapping: Message {
        .error("a controller is served by one IOThread or by a mapping of several, not by both")
    }

    fileprivate static func noSuchThread(_ id: UInt32) -> Message { .error("the domain has no IOThread \(id)") }

    fileprivate static var threadMappingUnsupported: Message {
        .error("this QEMU cannot spread a SCSI controller over several IOThreads")
    }

    fileprivate static var noUSBModel: Message {
        .error("this USB controller needs a model: this QEMU does not have the one that an unnamed model stands for")
    }

    fileprivate static func xenUSB(_ model: USBController.Model) -> Message {
        .error("'\(model.rawValue)' is a controller of Xen's; QEMU does not have it")
    }

    fileprivate static func tooManyUSBPorts(_ ports: UInt32) -> Message {
        .error("an xHCI controller has at most 15 ports, not \(ports)")
    }

    fileprivate static func portsFixed(_ model: USBController.Model) -> Message {
        .error("the number of ports of '\(model.rawValue)' cannot be chosen; that of an xHCI can")
    }

    fileprivate static var masterWithoutCompanions: Message {
        .warning("only an ich9-ehci1 controller shares its bus with companions: QEMU will refuse this one")
    }
    fileprivate static var noUSBMaster: Message {
        .error("this companion controller needs an ich9-ehci1 controller of the same index")
    }

    fileprivate static var usbSwitchedOff: Message {
        .error("there cannot be a USB controller where USB is switched off")
    }

    fileprivate static var noSCSIModel: Message {
        .error("this QEMU has none of the usual SCSI controllers: name a model")
    }

    fileprivate static func scsiModelForOthers(_ model: SCSIController.Model) -> Message {
        .error("QEMU does not have '\(model.rawValue)' SCSI controllers for this machine")
    }

    fileprivate static var oneIDEController: Message {
        .error("this machine has one IDE controller, with index 0")
    }

    fileprivate static var noIDE: Message {
        .error("this machine has no IDE controller, and none can be added: use SATA")
    }

    fileprivate static func virtioSerialPorts(_ ports: UInt32) -> Message {
        .warning("QEMU takes 1 to 511 ports for a virtio-serial controller and will refuse \(ports)")
    }
}
