import Diagnostics
import XMLTree

/// A virtio random number generator (formatdomain, "Random number generator device").
struct RNG: Device {
    static var kind: DeviceKind { .rng }
    var aliasStem: String { "rng" }
    static var countsNamedDevices: Bool { false }
    var info = DeviceInfo()
    var model: VirtioModel?
    var rate: Rate?
    var backend = Backend()
    var virtio = VirtioOptions()

    /// `<rate>`: how much entropy the guest may take.
    struct Rate: Sendable, XMLMappable {
        var bytes: UInt32?
        /// Milliseconds; QEMU's default is 1000.
        var period: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute(zeroIsAbsent: "bytes", &bytes)
            xml.attribute(zeroIsAbsent: "period", &period)
            if bytes == nil { xml.report(.rateWithoutBytes, at: ".") }
        }
    }

    /// `<backend>`: where the entropy comes from.
    struct Backend: Sendable, XMLMappable {
        enum Model: String, XMLEnum { case random, egd, builtin }
        var element: XMLTree.ElementID?
        var model: Model?
        /// The host's device, for `random`.
        var device: String?
        /// The daemon that gathers entropy, for `egd`.
        var daemon = CharacterBackend()

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("model", &model)
            if xml.when(model == .egd) {
                daemon.mapRequiredKind(&xml)
                daemon.mapChildren(&xml)
                xml.keepsEndTag()
            }
            if xml.when(model == .random) { xml.text(&device) }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("model", &model)
        xml.element("rate", &rate)
        if xml.isReading, rate?.bytes == nil { rate = nil }
        xml.element("backend", &backend)
        xml.rejectSecond("backend", .secondBackend)
        xml.scope("driver") { virtio.map(&$0) }
        info.map(&xml)
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { model?.pciConnection(context) }

    var isVirtio: Bool { true }
}

extension Message {
    fileprivate static var rateWithoutBytes: Message { .warning("a rate without 'bytes' limits nothing") }
    fileprivate static var secondBackend: Message { .error("a random number generator has one <backend>") }
}
