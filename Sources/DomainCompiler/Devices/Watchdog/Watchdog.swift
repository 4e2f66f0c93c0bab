import XMLTree

/// A watchdog timer (formatdomain, "Watchdog devices").
struct Watchdog: Device {
    enum Model: String, XMLEnum { case i6300esb, ib700, diag288, itco }
    enum Action: String, XMLEnum {
        case reset, shutdown, poweroff, pause, dump, ignore = "none"
        case injectNMI = "inject-nmi"
    }

    static var kind: DeviceKind { .watchdog }
    var aliasStem: String { "watchdog" }
    var info = DeviceInfo()
    var model: Model?
    /// What happens when the guest stops feeding it.
    var action: Action?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("model", &model)
        xml.attribute("action", &action)
        info.map(&xml)
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        model == .i6300esb ? .conventionalDevice : nil
    }
}
