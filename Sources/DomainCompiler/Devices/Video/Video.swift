import XMLTree

/// A graphics card (formatdomain, "Video devices").
struct Video: Device {
    enum Kind: String, XMLEnum {
        case machineDefault = "default"
        case vga, cirrus, vmvga, xen, vbox, qxl, parallels, virtio, gop
        case absent = "none"
        case bochs, ramfb
    }
    enum Backend: String, XMLEnum { case qemu, vhostuser }
    /// bhyve's handling of VGA registers; kept, without effect on QEMU.
    enum VGAConfig: String, XMLEnum { case io, on, off }

    static var kind: DeviceKind { .video }
    var aliasStem: String { "video" }
    var info = DeviceInfo()
    var driver = Driver()
    var model = Model()

    /// `<driver>`.
    struct Driver: Sendable, XMLMappable {
        var vgaConfig: VGAConfig?
        var virtio = VirtioOptions()
        var name: Backend?

        mutating func map(_ xml: inout some XMLMapper) {
            virtio.map(&xml)
            xml.attribute("vgaconf", &vgaConfig)
            // The usual handling goes without saying.
            if xml.isReading, vgaConfig == .io { vgaConfig = nil }
            xml.attribute("name", &name)
        }
    }

    /// `<model>`. Memory amounts are KiB.
    struct Model: Sendable, XMLMappable {
        var type: Kind?
        var ram: UInt32?
        var vram: UInt32?
        var vram64: UInt32?
        var vgaMemory: UInt32?
        /// Outputs; 0 leaves the number to QEMU.
        var heads: UInt32?
        var primary: YesNo?
        var blob: OnOff?
        var acceleration = Acceleration()
        var resolution: Resolution?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("type", &type)
            if xml.when(type != .absent) { mapDetails(&xml) }
        }

        /// What a card has that is there.
        private mutating func mapDetails(_ xml: inout some XMLMapper) {
            xml.attribute(zeroIsAbsent: "ram", &ram)
            xml.attribute("vram", &vram)
            xml.attribute(zeroIsAbsent: "vram64", &vram64)
            xml.attribute(zeroIsAbsent: "vgamem", &vgaMemory)
            var written = xml.isWriting && heads == 0 ? nil : heads
            xml.attribute("heads", &written)
            if !xml.isWriting { heads = written }
            xml.attribute("primary", &primary)
            if xml.isReading, primary == .no { primary = nil }
            xml.attribute("blob", &blob)
            xml.element("acceleration", &acceleration)
            xml.element("resolution", &resolution)
        }
    }

    /// `<acceleration>`.
    struct Acceleration: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var accel3d: YesNo?
        var accel2d: YesNo?
        /// DRM device that a vhost-user back-end renders on.
        var renderNode: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.attribute("accel3d", &accel3d)
            xml.attribute("accel2d", &accel2d)
            xml.attribute("rendernode", &renderNode)
        }
    }

    /// `<resolution>`: what the guest sees first, pixels.
    struct Resolution: Sendable, XMLMappable {
        var x: UInt32?
        var y: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("x", &x)
            xml.required("y", &y)
        }
    }

    /// The card that firmware writes to.
    var isPrimary: Bool { model.primary == .yes }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.element("driver", &driver)
        xml.element("model", &model)
        info.map(&xml)
    }

    var isVirtio: Bool { model.type == .virtio }

    var pciRole: PCIRequest.Role { isPrimary ? .primaryVideo : .device }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        switch model.type {
        case .virtio: VirtioModel.virtio.pciConnection(context)
        case .bochs: context.express
        case .vga, .cirrus, .vmvga, .qxl: .conventionalDevice
        default: nil
        }
    }
}
