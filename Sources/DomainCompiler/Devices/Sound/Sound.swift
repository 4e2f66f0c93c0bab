import XMLTree

/// A sound card (formatdomain, "Sound devices").
struct Sound: Device {
    enum Model: String, XMLEnum { case sb16, es1370, pcspk, ac97, ich6, ich9, usb, ich7, virtio }

    static var kind: DeviceKind { .sound }
    var aliasStem: String { "sound" }
    var info = DeviceInfo()
    var model: Model?
    /// USB: channels beyond stereo.
    var multichannel: YesNo?
    /// virtio: PCM streams.
    var streams: PositiveNumber?
    var codecs: [Codec] = []
    /// The id of the `<audio>` it plays through; the first one's where the document is silent.
    var audio: UInt32?
    var virtio = VirtioOptions()

    /// `<codec>` on an HDA link.
    struct Codec: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case duplex, micro, output }
        var kind: Kind?

        mutating func map(_ xml: inout some XMLMapper) { xml.required("type", &kind) }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("model", &model)
        if xml.when(model == .usb) { xml.attribute("multichannel", &multichannel) }
        if xml.when(model == .virtio) { xml.attribute("streams", &streams) }
        if xml.when(model == .ich6 || model == .ich9) { xml.elements("codec", &codecs) }
        xml.scope("audio") { $0.required("id", &audio) }
        info.map(&xml)
        if xml.when(model == .virtio) { xml.scope("driver") { virtio.map(&$0) } }
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        switch model {
        case .es1370, .ac97, .ich6, .ich9: .conventionalDevice
        case .virtio: VirtioModel.virtio.pciConnection(context)
        case .sb16, .pcspk, .usb, .ich7, nil: nil
        }
    }

    var pciRole: PCIRequest.Role { model == .ich9 ? .ich9Sound : .device }

    var isVirtio: Bool { model == .virtio }

    var busNeed: BusNeed? { model == .usb ? .usb : nil }
}
