import XMLTree

/// Sockets between guest and host (formatdomain, "Vsock").
struct Vsock: Device {
    static var kind: DeviceKind { .vsock }
    var aliasStem: String { "vsock" }
    var info = DeviceInfo()
    var model: VirtioModel?
    /// The daemon picks a context id that is free.
    var autoCID: YesNo?
    /// Context id: 3 and up.
    var cid: UInt32?
    var virtio = VirtioOptions()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
        xml.scope("cid") { xml in
            xml.attribute("auto", &autoCID)
            xml.attribute("address", &cid)
        }
        info.map(&xml)
        xml.scope("driver") { virtio.map(&$0) }
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if model == nil { model = .virtio }
        if autoCID == nil { autoCID = cid == nil ? .yes : .no }
    }

    var isVirtio: Bool { true }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { (model ?? .virtio).pciConnection(context) }
}
