import XMLTree

/// The device through which a guest says that it crashed (formatdomain, "Panic device").
struct Panic: Device {
    enum Model: String, XMLEnum { case isa, pseries, hyperv, s390, pvpanic }

    static var kind: DeviceKind { .panic }
    var aliasStem: String { "panic" }
    var info = DeviceInfo()
    var model: Model?

    /// Hyper-V's crash registers, which are CPU properties.
    var isHyperV: Bool { model == .hyperv }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
        info.map(&xml)
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        model == .pvpanic ? .integratedConventionalDevice : nil
    }
}
