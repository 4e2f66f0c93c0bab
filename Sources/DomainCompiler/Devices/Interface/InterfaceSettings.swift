import XMLTree

/// `<driver>` of a card: queues, offloads, back-end.
struct InterfaceDriver: Sendable, XMLMappable {
    enum Name: String, XMLEnum { case qemu, vhost }
    enum TransmitMode: String, XMLEnum { case iothread, timer }
    var element: XMLTree.ElementID?
    var name: Name?
    var transmitMode: TransmitMode?
    var ioEventFD: OnOff?
    var eventIndex: OnOff?
    var queues: UInt32?
    var receiveQueueSize: UInt32?
    var transmitQueueSize: UInt32?
    var rss: OnOff?
    var rssHashReport: OnOff?
    var virtio = VirtioOptions()
    var host = HostOffloads()
    var guest = GuestOffloads()

    /// What the driver of any card is read for: options of virtio, to be refused elsewhere.
    mutating func mapVirtioOptions(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        virtio.map(&xml)
    }

    /// `<guest>`: what the guest may leave to the host.
    struct GuestOffloads: Sendable, Equatable, XMLMappable {
        var checksum: OnOff?
        var tso4: OnOff?
        var tso6: OnOff?
        var ecn: OnOff?
        var ufo: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("csum", &checksum)
            xml.attribute("tso4", &tso4)
            xml.attribute("tso6", &tso6)
            xml.attribute("ecn", &ecn)
            xml.attribute("ufo", &ufo)
        }
    }

    /// `<host>`: what the host may leave to the guest.
    struct HostOffloads: Sendable, Equatable, XMLMappable {
        var checksum: OnOff?
        var segmentation: OnOff?
        var tso4: OnOff?
        var tso6: OnOff?
        var ecn: OnOff?
        var ufo: OnOff?
        var mergedReceiveBuffers: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("csum", &checksum)
            xml.attribute("gso", &segmentation)
            xml.attribute("tso4", &tso4)
            xml.attribute("tso6", &tso6)
            xml.attribute("ecn", &ecn)
            xml.attribute("ufo", &ufo)
            xml.attribute("mrg_rxbuf", &mergedReceiveBuffers)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("name", &name)
        xml.attribute("txmode", &transmitMode)
        xml.attribute("ioeventfd", &ioEventFD)
        xml.attribute("event_idx", &eventIndex)
        xml.attribute("queues", &queues)
        xml.attribute("rx_queue_size", &receiveQueueSize)
        xml.attribute("tx_queue_size", &transmitQueueSize)
        xml.attribute("rss", &rss)
        xml.attribute("rss_hash_report", &rssHashReport)
        virtio.map(&xml)
        xml.element("host", &host)
        xml.element("guest", &guest)
        guard xml.isReading else { return }
        if queues ?? 0 <= 1 { queues = nil }
        if receiveQueueSize == 0 { receiveQueueSize = nil }
        if transmitQueueSize == 0 { transmitQueueSize = nil }
    }
}

/// `<backend>`: the program or devices behind the host's end.
struct InterfaceBackend: Sendable, XMLMappable {
    enum Kind: String, XMLEnum { case builtin = "default", passt }
    var element: XMLTree.ElementID?
    var type: Kind?
    var tap: String?
    var vhost: String?
    var logFile: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("type", &type)
        xml.attribute("tap", &tap)
        xml.attribute("vhost", &vhost)
        xml.attribute("logFile", &logFile)
        if xml.isReading, type == .builtin { type = nil }
    }
}

/// `<coalesce>`: how the host batches frames; kept.
struct Coalesce: Sendable, XMLMappable {
    /// 0 is what goes without saying: it is not written.
    var maximumFrames: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        var written = xml.isWriting && maximumFrames == 0 ? nil : maximumFrames
        xml.scope("rx") { $0.scope("frames") { $0.attribute("max", &written) } }
        if xml.isReading { maximumFrames = written }
    }
}
