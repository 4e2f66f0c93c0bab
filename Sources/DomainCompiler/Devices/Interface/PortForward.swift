import Diagnostics
import XMLTree

/// `<portForward>`: ports of the host that passt forwards to the guest.
struct PortForward: Sendable, XMLMappable {
    enum TransportProtocol: String, XMLEnum { case tcp, udp }
    var element: XMLTree.ElementID?
    var proto: TransportProtocol?
    var address: InternetAddress?
    var device: String?
    var ranges: [Range] = []

    struct Range: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var start: PositiveNumber?
        var end: PositiveNumber?
        var to: PositiveNumber?
        var exclude: YesNo?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.attribute("start", &start)
            xml.attribute("end", &end)
            xml.attribute("to", &to)
            xml.attribute("exclude", &exclude)
            if xml.isReading, start == nil {
                xml.report(end == nil && to == nil && exclude == nil ? .rangeWithoutEffect : .rangeWithoutStart, at: ".")
            }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("proto", &proto)
        xml.attribute("address", &address)
        xml.attribute("dev", &device)
        xml.elements("range", &ranges)
        if xml.isReading { ranges.removeAll { $0.start == nil } }
    }
}

extension PortForward {
    /// The highest port there is.
    private static let lastPort: UInt32 = 65535

    /// A range that makes no sense is passt's to refuse.
    func validate(_ validator: inout Validator) {
        for range in ranges {
            if let start = range.start, let end = range.end, end.value < start.value {
                validator.report(.rangeBackwards, range.element, at: "@end")
            }
            for (port, name) in [(range.start, "@start"), (range.end, "@end"), (range.to, "@to")] {
                if let port, port.value > Self.lastPort { validator.report(.forwardedPortRange(port.value), range.element, at: name) }
            }
        }
    }
}

extension Message {
    fileprivate static var rangeWithoutEffect: Message { .warning("a <range> without 'start' has no effect") }
    fileprivate static var rangeWithoutStart: Message { .error("where does this range of ports begin? 'start' is missing") }
    fileprivate static var rangeBackwards: Message { .warning("the range ends before it starts: passt will refuse it") }
    fileprivate static func forwardedPortRange(_ port: UInt32) -> Message {
        .warning("ports go up to 65535: passt will refuse \(port)")
    }
}
