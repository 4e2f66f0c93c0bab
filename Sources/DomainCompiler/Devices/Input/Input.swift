import Diagnostics
import XMLTree

/// A keyboard, pointer, or host input device (formatdomain, "Input devices").
struct Input: Device {
    enum Kind: String, XMLEnum { case mouse, tablet, keyboard, passthrough, evdev }
    enum Bus: String, XMLEnum { case ps2, usb, xen, parallels, virtio, busless = "none" }

    static var kind: DeviceKind { .input }
    var aliasStem: String { "input" }
    var info = DeviceInfo()
    var type: Kind?
    var bus: Bus?
    var model: VirtioModel?
    var source = Source()
    var virtio = VirtioOptions()

    /// `<source>`: the host's event device.
    struct Source: Sendable {
        enum Grab: String, XMLEnum { case all }
        enum GrabToggle: String, XMLEnum {
            case ctrlCtrl = "ctrl-ctrl"
            case altAlt = "alt-alt"
            case shiftShift = "shift-shift"
            case metaMeta = "meta-meta"
            case scrollLock = "scrolllock"
            case ctrlScrollLock = "ctrl-scrolllock"
        }
        var element: XMLTree.ElementID?
        /// `<source evdev=…>`, for `passthrough`.
        var passthroughPath: String?
        /// `<source dev=…>`, for `evdev`.
        var path: String?
        var grab: Grab?
        var grabToggle: GrabToggle?
        /// Keys repeat.
        var repeats: OnOff?

        mutating func map(_ xml: inout some XMLMapper, of type: Kind?) {
            xml.origin(&element)
            if xml.when(type == .passthrough) { xml.required("evdev", &passthroughPath) }
            guard xml.when(type == .evdev) else { return }
            xml.attribute("dev", &path)
            xml.attribute("grab", &grab)
            xml.attribute("grabToggle", &grabToggle)
            xml.attribute("repeat", &repeats)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("type", &type)
        if xml.when(xml.isReading || bus != .busless) { xml.attribute("bus", &bus) }
        xml.attribute("model", &model)
        xml.scope("driver") { virtio.map(&$0) }
        if xml.when(type == .passthrough || type == .evdev) { xml.scope("source") { source.map(&$0, of: type) } }
        info.map(&xml)
        // Where the document leaves the bus open, an address elsewhere is overlooked.
        if xml.isReading, bus == .usb, let address = info.address, address.usb == nil {
            xml.report(.addressOfUSB, at: "address/@type")
        }
    }

    var isVirtio: Bool { bus == .virtio }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        bus == .virtio ? (model ?? .virtio).pciConnection(context) : nil
    }

    var busNeed: BusNeed? { bus == .usb ? .usb : nil }
}

extension Message {
    fileprivate static var addressOfUSB: Message { .error("an input device with bus='usb' sits on USB") }
}
