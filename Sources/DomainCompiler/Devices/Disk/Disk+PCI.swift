extension Disk {
    /// The virtio presentation; plain virtio where the document names none.
    var virtioModel: VirtioModel {
        switch model {
        case .transitional: .transitional
        case .nonTransitional: .nonTransitional
        case .implied, .virtio, nil: .virtio
        }
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        target.bus == .virtio ? virtioModel.pciConnection(context) : nil
    }

    var busNeed: BusNeed? {
        switch target.bus {
        case .ide: .drive(.ide, ordinal: targetIndex)
        case .sata: .drive(.sata, ordinal: targetIndex)
        case .scsi: .drive(.scsi, ordinal: targetIndex)
        case .fdc: .drive(.fdc, ordinal: targetIndex)
        case .usb: .usb
        case .virtio, .xen, .uml, .sd, nil: nil
        }
    }
}
