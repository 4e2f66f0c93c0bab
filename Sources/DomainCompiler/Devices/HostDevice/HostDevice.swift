import Diagnostics
import XMLTree

/// A device of the host that the guest gets (formatdomain, "Host device assignment").
struct HostDevice: Device {
    /// How the guest gets it; capabilities are for containers.
    enum Mode: String, XMLEnum { case subsystem, capabilities }
    /// What it is on the host.
    enum Kind: String, XMLEnum {
        case usb, pci, scsi, mdev
        case scsiHost = "scsi_host"
    }
    /// What a mediated device is to the guest.
    enum MediatedModel: String, XMLEnum {
        case pci = "vfio-pci"
        case ccw = "vfio-ccw"
        case ap = "vfio-ap"
    }
    /// Kept: kernels have lost the filter.
    enum SGIO: String, XMLEnum { case filtered, unfiltered }

    static var kind: DeviceKind { .hostDevice }
    var aliasStem: String { "hostdev" }
    var info = DeviceInfo()
    var mode = Mode.subsystem
    var type: Kind?
    /// The daemon detaches the device from its driver.
    var managed = YesNo.no
    var sgio: SGIO?
    /// The emulator may send any SCSI command.
    var rawIO: YesNo?
    /// `scsi_host`: how the adapter presents itself.
    var virtioModel: VirtioModel?
    var mediatedModel: MediatedModel?
    /// The device has a display of its own that the guest's displays show.
    var display: OnOff?
    /// A frame buffer for firmware, until the device's display works.
    var ramFramebuffer: OnOff?
    var driver: InterfaceHostDriver?
    var source = HostDeviceSource()
    var teaming: Teaming?
    var isReadOnly = false
    var isShareable = false

    /// The block node and the secret of a SCSI device, given out at start.
    var node: HostDeviceNode?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("mode", &mode)
        xml.required("type", &type)
        xml.attribute("managed", &managed)
        xml.attribute("sgio", &sgio)
        if xml.when(type == .scsiHost) { xml.attribute("model", &virtioModel) }
        if xml.when(type == .mdev) { xml.required("model", &mediatedModel) }
        if xml.isReading, type != .scsiHost, type != .mdev { mapForeignModel(&xml) }
        xml.attribute("rawio", &rawIO)
        if xml.when(type == .mdev || type == .pci) {
            xml.attribute("display", &display)
            xml.attribute("ramfb", &ramFramebuffer)
        }
        if xml.when(type == .pci) { xml.element("driver", &driver) }
        mapSource(&xml)
        xml.element("teaming", &teaming)
        if xml.when(type == .scsi) {
            xml.flag("readonly", &isReadOnly)
            xml.flag("shareable", &isShareable)
        }
        info.map(&xml, bootable: true, hasROM: true)
        xml.keepsEndTag()
        Teaming.drop(&teaming, &xml)
        if xml.isReading, driver?.isEmpty == true { driver = nil }
    }

    /// The other types come in one model.
    private func mapForeignModel(_ xml: inout some XMLMapper) {
        var model: String?
        xml.attribute("model", &model)
        if model != nil { xml.report(.modelOfOthers, at: "@model") }
    }

    private mutating func mapSource(_ xml: inout some XMLMapper) {
        let type = type
        // One that names no USB device is not written.
        var present = type != .usb
        xml.scope("source", present: &present) { source.map(&$0, of: type) }
    }

    var busNeed: BusNeed? {
        switch type {
        case .usb: .usb
        case .scsi: .scsiUnit
        default: nil
        }
    }

    /// A device of the host is taken to be an Express device: what it is cannot be known ahead of time.
    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        switch type {
        case .pci: context.express
        case .scsiHost: (virtioModel ?? .virtio).pciConnection(context)
        case .mdev: mediatedModel == .pci ? context.express : nil
        case .usb, .scsi, nil: nil
        }
    }
}

extension Message {
    fileprivate static var modelOfOthers: Message { .error("only devices of type 'mdev' and 'scsi_host' have a model") }
}
