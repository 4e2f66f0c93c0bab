import Capabilities
import QEMUArguments

extension ControllerType {
    /// The types that have devices on the command line, in their order there. Smartcard readers come after the USB hubs
    /// they may be plugged into; the floppy controller comes before the disks.
    static let commandLineOrder: [ControllerType] = [.pci, .usb, .scsi, .ide, .sata, .virtioSerial]
}

extension Controller {
    var aliasStem: String { type.rawValue }

    /// Controllers are named by their index; those that QEMU's mainboards have are named as QEMU names them.
    func defaultAlias(_ position: Int, _ facts: DomainFacts) -> String {
        let index = index ?? 0
        switch variant {
        case .pci(let controller): return (controller.model == .pcieRoot ? "pcie." : "pci.") + String(index)
        case .ide, .sata: return isOnMainboard(facts) ? "ide" : type.rawValue + String(index)
        case .usb where index == 0: return "usb"
        default: return type.rawValue + String(index)
        }
    }

    /// Whether QEMU has the controller without being asked.
    func isOnMainboard(_ facts: DomainFacts) -> Bool {
        switch variant {
        case .pci(let controller):
            guard controller.model?.isRoot == true else { return false }
            return facts.machine != .pseries || index == 0
        case .ide: return index == 0 && facts.machine == .i440fx
        case .sata: return index == 0 && facts.machine == .q35
        case .fdc: return facts.machine != .q35
        case .usb(let controller): return controller.model == .absent
        default: return false
        }
    }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        if isOnMainboard(context.facts) {
            emitMainboardSettings(&line, context)
            return
        }
        var device = QEMUObject()
        switch variant {
        case .pci(let controller): controller.addDevice(to: &device, self)
        case .usb(let controller): controller.addDevice(to: &device, self, context)
        case .scsi(let controller): addSCSIDevice(to: &device, controller)
        case .virtioSerial(let controller):
            device.addVirtioDriver("virtio-serial", controller.model ?? .virtio, info)
            device.add(driver.virtio)
            device.add("id", info.alias)
            device.add("max_ports", controller.ports)
            device.add("vectors", controller.vectors)
        case .sata:
            device.add("driver", "ahci")
            device.add("id", info.alias)
        case .ccid:
            device.add("driver", "usb-ccid")
            device.add("id", info.alias)
        case .ide, .fdc, .xenbus, .isa: return
        }
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    private func addSCSIDevice(to device: inout QEMUObject, _ controller: SCSIController) {
        if let virtio = controller.model?.virtio {
            device.addVirtioDriver("virtio-scsi", virtio, info)
            device.add(driver.virtio)
            device.add("iothread", driver.ioThread.map { "iothread\($0)" })
        } else {
            device.add("driver", controller.model?.qemuName)
        }
        device.add("id", info.alias)
        device.add("num_queues", driver.queues)
        device.add("iothread-vq-mapping", driver.ioThreads.properties)
        device.add("cmd_per_lun", driver.commandsPerLUN)
        device.add("max_sectors", driver.maxSectors)
        device.add("ioeventfd", driver.ioeventfd?.isOn)
    }

    /// What can be set of a controller that the machine has anyway.
    private func emitMainboardSettings(_ line: inout CommandLine, _ context: EmitContext) {
        guard let hotplug = pci?.target.hotplug, context.facts.machine == .i440fx else { return }
        line.append("-global", "PIIX4_PM.acpi-root-pci-hotplug=\(hotplug.rawValue)")
    }
}

extension SCSIController.Model {
    /// QEMU's device; nil for models it does not have, and for virtio, whose name depends on the bus.
    var qemuName: String? {
        switch self {
        case .lsilogic: "lsi"
        case .lsisas1068: "mptsas1068"
        case .lsisas1078: "megasas"
        case .vmpvscsi: "pvscsi"
        case .ibmvscsi: "spapr-vscsi"
        case .dc390: "dc390"
        case .am53c974: "am53c974"
        case .automatic, .buslogic, .ncr53c90, .virtioSCSI, .virtioTransitional, .virtioNonTransitional: nil
        }
    }
}

extension USBController {
    fileprivate func addDevice(to device: inout QEMUObject, _ controller: Controller, _ context: EmitContext) {
        device.add("driver", (model ?? .piix3UHCI).qemuName)
        if model?.isXHCI == true {
            device.add("p2", ports)
            device.add("p3", ports)
        }
        if let startPort = controller.info.usbMasterPort {
            device.add("masterbus", context.buses.usb(controller.index ?? 0))
            device.add("firstport", startPort)
        } else {
            device.add("id", controller.info.alias)
        }
    }
}

extension USBController.Model {
    /// QEMU's device.
    var qemuName: String? {
        switch self {
        case .piix3UHCI: "piix3-usb-uhci"
        case .piix4UHCI: "piix4-usb-uhci"
        case .ehci: "usb-ehci"
        case .ich9EHCI1: "ich9-usb-ehci1"
        case .ich9UHCI1: "ich9-usb-uhci1"
        case .ich9UHCI2: "ich9-usb-uhci2"
        case .ich9UHCI3: "ich9-usb-uhci3"
        case .vt82c686bUHCI: "vt82c686b-usb-uhci"
        case .pciOHCI: "pci-ohci"
        case .necXHCI: "nec-usb-xhci"
        case .qemuXHCI: "qemu-xhci"
        case .qusb1, .qusb2, .absent: nil
        }
    }
}

extension PCIController {
    fileprivate func addDevice(to object: inout QEMUObject, _ controller: Controller) {
        let alias = controller.info.alias
        let reserve = target.memoryReserve.map { $0.multipliedReportingOverflow(by: 1024).partialValue }
        object.add("driver", device)
        switch model {
        case .pciBridge:
            object.add("chassis_nr", target.chassisNumber)
            object.add("mem-reserve", reserve)
            object.add("id", alias)
        case .pcieRootPort, .pcieSwitchDownstreamPort:
            object.add("port", target.port)
            object.add("chassis", target.chassis)
            object.add("id", alias)
            object.add("hotplug", target.hotplug?.isOn)
            object.add("mem-reserve", reserve)
        case .pciExpanderBus, .pcieExpanderBus:
            object.add("bus_nr", target.busNumber)
            object.add("id", alias)
            object.add("numa_node", target.node)
        case .pciRoot:
            object.add("index", target.index)
            object.add("id", alias)
            object.add("numa_node", target.node)
        case .pcieRoot, .dmiToPCIBridge, .pcieToPCIBridge, .pcieSwitchUpstreamPort, nil:
            object.add("id", alias)
        }
    }
}

extension Domain {
    /// `-global` for the 64-bit window of the root bus.
    func emitPCIHole64(_ line: inout CommandLine, _ context: EmitContext) {
        let bridge: String
        switch context.facts.machine {
        case .i440fx: bridge = "i440FX-pcihost"
        case .q35: bridge = "q35-pcihost"
        default: return
        }
        for controller in devices.controllers {
            guard let hole = controller.pci?.hole64 else { continue }
            line.append("-global", "\(bridge).pci-hole64-size=\(hole.kib)K")
        }
    }
}

extension Devices {
    /// Calls the reader with the controllers of some types, type after type.
    func readControllers(_ types: [ControllerType], _ reader: inout some DeviceReader) {
        for type in types {
            for index in controllers.indices where controllers[index].type == type { reader.read(controllers[index], at: index) }
        }
    }
}
