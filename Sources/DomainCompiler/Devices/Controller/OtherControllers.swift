import XMLTree

/// `<controller type='ide'>`: part of the mainboard, never a device of its own.
struct IDEController: Sendable {
    enum Model: String, XMLEnum { case piix3, piix4, ich6 }
    var model: Model?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
    }
}

/// `<controller type='virtio-serial'>` (formatdomain, "Controllers": `virtio-serial`).
struct VirtioSerialController: Sendable {
    var model: VirtioModel?
    /// Ports, at most 31; QEMU's default is 31.
    var ports: UInt32?
    /// MSI-X vectors.
    var vectors: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
        xml.attribute("ports", &ports)
        xml.attribute("vectors", &vectors)
    }
}

/// `<controller type='xenbus'>`: Xen's own; QEMU has no device for it.
struct XenbusController: Sendable {
    var maximumGrantFrames: UInt32?
    var maximumEventChannels: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("maxGrantFrames", &maximumGrantFrames)
        xml.attribute("maxEventChannels", &maximumEventChannels)
    }
}
