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
    var host = Offloads()
    var guest = Offloads()

    /// `<host>` or `<guest>`: what is offloaded.
    struct Offloads: Sendable, XMLMappable {
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
    }
}

/// `<bandwidth>`: traffic shaping on the host; kept.
struct Bandwidth: Sendable, XMLMappable {
    var inbound: Direction?
    var outbound: Direction?

    /// KiB a second and KiB of burst.
    struct Direction: Sendable, XMLMappable {
        var average: UInt64?
        var peak: UInt64?
        var floor: UInt64?
        var burst: UInt64?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("average", &average)
            xml.attribute("peak", &peak)
            xml.attribute("floor", &floor)
            xml.attribute("burst", &burst)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.element("inbound", &inbound)
        xml.element("outbound", &outbound)
    }
}

/// `<vlan>`: tags on the host's bridge; kept.
struct VLAN: Sendable, XMLMappable {
    var trunk: YesNo?
    var tags: [Tag] = []

    struct Tag: Sendable, XMLMappable {
        enum NativeMode: String, XMLEnum { case tagged, untagged }
        var id: UInt32?
        var nativeMode: NativeMode?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("id", &id)
            xml.attribute("nativeMode", &nativeMode)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("trunk", &trunk)
        xml.elements("tag", &tags)
    }
}

/// `<virtualport>`: how the host associates the card with a switch.
struct VirtualPort: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        case openvswitch, midonet
        case qbg = "802.1Qbg"
        case qbh = "802.1Qbh"
    }
    var element: XMLTree.ElementID?
    var type: Kind?
    var parameters = Parameters()

    struct Parameters: Sendable, XMLMappable {
        var managerID: UInt32?
        var typeID: UInt32?
        var typeIDVersion: UInt32?
        var instanceID: UUID?
        var interfaceID: UUID?
        var profileID: String?

        mutating func map(_ xml: inout some XMLMapper) {
            Self.number("managerid", &managerID, &xml)
            Self.number("typeid", &typeID, &xml)
            Self.number("typeidversion", &typeIDVersion, &xml)
            xml.attribute("instanceid", &instanceID)
            xml.attribute("interfaceid", &interfaceID)
            xml.attribute("profileid", &profileID)
        }

        /// Read in any C notation, written in decimal.
        private static func number(_ name: StaticString, _ value: inout UInt32?, _ xml: inout some XMLMapper) {
            if xml.isWriting {
                xml.attribute(name, &value)
            } else {
                xml.hex(name, &value, digits: 1)
            }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("type", &type)
        xml.element("parameters", &parameters)
    }
}

/// `<filterref>`: a packet filter of the host; kept.
struct NetworkFilter: Sendable, XMLMappable {
    var name: String?
    var parameters: [Parameter] = []

    struct Parameter: Sendable, XMLMappable {
        var name: String?
        var value: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("name", &name)
            xml.required("value", &value)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("filter", &name)
        xml.elements("parameter", &parameters)
    }
}

/// `<coalesce>`: how the host batches frames; kept.
struct Coalesce: Sendable, XMLMappable {
    var maximumFrames: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("rx") { $0.scope("frames") { $0.attribute("max", &maximumFrames) } }
        // None is what goes without saying.
        if xml.isReading, maximumFrames == 0 { maximumFrames = nil }
    }
}
