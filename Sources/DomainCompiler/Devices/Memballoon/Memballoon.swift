import XMLTree

/// The memory balloon (formatdomain, "Memory balloon device").
struct Memballoon: Device {
    enum Model: String, XMLEnum {
        case virtio, xen
        case transitional = "virtio-transitional"
        case nonTransitional = "virtio-non-transitional"
        case absent = "none"
    }

    static var kind: DeviceKind { .memballoon }
    var aliasStem: String { "balloon" }
    var info = DeviceInfo()
    var model: Model?
    /// The guest gets memory back when it runs out.
    var autodeflate: OnOff?
    /// The guest tells which pages are free.
    var freePageReporting: OnOff?
    /// Seconds between statistics.
    var statsPeriod: Int32?
    var virtio = VirtioOptions()

    /// The virtio flavour; nil for what is none.
    var virtioModel: VirtioModel? { model.flatMap { VirtioModel(rawValue: $0.rawValue) } }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("model", &model)
        xml.attribute("autodeflate", &autodeflate)
        xml.attribute("freePageReporting", &freePageReporting)
        xml.scope("stats") { xml in
            var written = statsPeriod == 0 ? nil : statsPeriod
            xml.attribute("period", &written)
            if xml.isReading { statsPeriod = written }
        }
        xml.origin(&info.element)
        // What is not there has no place.
        if xml.when(model != .absent) { info.map(&xml) }
        xml.scope("driver") { virtio.map(&$0) }
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { virtioModel?.pciConnection(context) }

    var isVirtio: Bool { virtioModel != nil }
}
