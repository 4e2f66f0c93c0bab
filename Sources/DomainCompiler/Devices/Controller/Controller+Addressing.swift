extension Controller {
    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        switch variant {
        case .pci(let controller): return controller.model.flatMap { PCIConnection(ofController: $0) }
        case .usb(let controller):
            if controller.model == .absent { return nil }
            return controller.model?.isXHCI == true ? context.express : .conventionalDevice
        case .scsi(let controller):
            if let virtio = controller.model?.virtio { return virtio.pciConnection(context) }
            return controller.model == .ibmvscsi || controller.model == .ncr53c90 ? nil : .conventionalDevice
        case .virtioSerial(let controller): return (controller.model ?? .virtio).pciConnection(context)
        case .ide: return context.facts.machine == .i440fx ? .conventionalDevice : nil
        case .sata: return .conventionalDevice
        case .fdc, .ccid, .xenbus, .isa: return nil
        }
    }

    var busNeed: BusNeed? {
        switch variant {
        case .ccid: .usb
        case .scsi(let controller) where controller.model == .ibmvscsi: .spaprRegister(first: 0x2000)
        default: nil
        }
    }

    var pciRole: PCIRequest.Role {
        let index = index ?? 0
        switch variant {
        case .pci(let controller):
            guard let model = controller.model, let index = UInt8(exactly: index) else { return .device }
            return .pciController(index: index, model)
        case .ide: return .ide(index: index)
        case .sata: return .sata(index: index)
        case .usb(let controller):
            guard let model = controller.model else { return .piixUSB(index: index) }
            if let function = model.ich9Function { return .ich9USB(index: index, function: function) }
            return model == .piix3UHCI ? .piixUSB(index: index) : .device
        default: return .device
        }
    }
}
