import Diagnostics
import XMLTree

/// `<bandwidth>`: how the host shapes the traffic; kept.
struct Bandwidth: Sendable, XMLMappable {
    var inbound: Direction?
    var outbound: Direction?

    /// KiB a second and KiB of burst.
    struct Direction: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var average: UInt64?
        var peak: UInt64?
        var floor: UInt64?
        var burst: UInt64?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            Self.rate("average", &average, &xml)
            Self.rate("peak", &peak, &xml)
            Self.rate("floor", &floor, &xml)
            Self.rate("burst", &burst, &xml)
        }

        /// A rate of 0 can be said, and is not written.
        private static func rate(_ name: StaticString, _ value: inout UInt64?, _ xml: inout some XMLMapper) {
            if !xml.isWriting || value != 0 { xml.attribute(name, &value) }
        }

        /// Shapes nothing, and is not written.
        fileprivate var isEmpty: Bool { average ?? 0 == 0 && floor ?? 0 == 0 }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        var (inbound, outbound) = (inbound, outbound)
        if xml.isWriting, inbound?.isEmpty == true { inbound = nil }
        if xml.isWriting, outbound?.isEmpty == true { outbound = nil }
        xml.element("inbound", &inbound)
        xml.element("outbound", &outbound)
        if xml.isReading { (self.inbound, self.outbound) = (inbound, outbound) }
        xml.keepsEndTag()
    }

    /// Says nothing.
    var isEmpty: Bool { inbound == nil && outbound == nil }
}

/// `<vlan>`: tags on the host's bridge; kept.
struct VLAN: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// The card sees several networks, by their tags.
    var trunk: YesNo?
    var tags: [Tag] = []

    /// `<tag>`: a network of the bridge.
    struct Tag: Sendable, XMLMappable {
        enum NativeMode: String, XMLEnum { case tagged, untagged }
        var element: XMLTree.ElementID?
        var id: UInt32?
        /// The card's untagged frames belong to this network.
        var nativeMode: NativeMode?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("id", &id)
            xml.attribute("nativeMode", &nativeMode)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("trunk", &trunk)
        xml.elements("tag", &tags)
        if xml.isReading { check(&xml) }
    }

    private mutating func check(_ xml: inout some XMLMapper) {
        let native = tags.filter { $0.nativeMode != nil }
        if tags.isEmpty { xml.report(.vlanWithoutTag, at: ".") }
        if native.count > 1 { xml.report(.secondNativeTag, at: ".") }
        if trunk == .no, tags.count > 1 { xml.report(.severalTagsWithoutTrunk, at: "@trunk") }
        if trunk == .no, !native.isEmpty { xml.report(.nativeTagWithoutTrunk, at: "@trunk") }
        if trunk == .no { trunk = nil }
        if tags.count > 1 { trunk = .yes }
    }
}

/// `<filterref>`: a packet filter of the host; kept.
struct NetworkFilter: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var name: String?
    var parameters: [Parameter] = []

    /// `<parameter>`: a value of one of the filter's variables; a variable can have several.
    struct Parameter: Sendable, XMLMappable {
        var name: String?
        var value: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("name", &name)
            xml.attribute("value", &value)
            if xml.isReading, !isUsable { xml.report(.parameterIgnored, at: ".") }
        }

        /// The name is one of a variable, and the value one that a filter takes.
        fileprivate var isUsable: Bool {
            guard let name, let value, !value.isEmpty else { return false }
            return name.utf8.allSatisfy(Self.isOfName)
                && value.utf8.allSatisfy { Self.isOfName($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
        }

        private static func isOfName(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("filter", &name)
        xml.elements("parameter", &parameters)
        guard xml.isReading else { return }
        if name == nil { xml.report(.filterWithoutName, at: ".") }
        parameters = parameters.filter(\.isUsable).enumerated()
            .sorted { ($0.element.name ?? "", $0.offset) < ($1.element.name ?? "", $1.offset) }.map(\.element)
    }
}

extension Bandwidth {
    /// The most KiB that are a number of bytes.
    private static let rateLimit = UInt64.max >> 10 + 1
    /// The most KiB of a burst: the kernel counts its bytes in 32 bits.
    private static let burstLimit: UInt64 = 4_194_303

    /// A direction has an average; only what a network sends to the card can be guaranteed.
    func validate(_ validator: inout Validator, isOnNetwork: Bool) {
        for direction in [inbound, outbound] {
            guard let direction else { continue }
            for (value, name) in [(direction.average, "average"), (direction.peak, "peak"), (direction.floor, "floor")] {
                if let value, value > Self.rateLimit {
                    validator.report(.rateTooHigh(name, Self.rateLimit), direction.element, at: "@\(name)")
                }
            }
            if let burst = direction.burst, burst > Self.burstLimit {
                validator.report(.rateTooHigh("burst", Self.burstLimit), direction.element, at: "@burst")
            }
            guard direction.average == nil else { continue }
            if direction.floor == nil {
                validator.report(.averageMissing, direction.element)
            } else if direction.peak != nil || direction.burst != nil {
                validator.report(.averageMissing, direction.element, at: direction.peak != nil ? "@peak" : "@burst")
            }
        }
        if let inbound, inbound.floor != nil, !isOnNetwork { validator.report(.floorNeedsNetwork, inbound.element, at: "@floor") }
        if let outbound, outbound.floor != nil { validator.report(.floorIsInbound, outbound.element, at: "@floor") }
    }
}

extension VLAN {
    /// Tags have 12 bits.
    func validate(_ validator: inout Validator) {
        for tag in tags {
            if let id = tag.id, id > 0xFFF { validator.report(.tagTooLarge(id), tag.element, at: "@id") }
        }
    }
}

extension Message {
    fileprivate static func rateTooHigh(_ name: String, _ limit: UInt64) -> Message { .error("'\(name)' goes up to \(limit) KiB") }
    fileprivate static var averageMissing: Message { .error("a direction is shaped to an 'average'") }
    fileprivate static var floorNeedsNetwork: Message { .error("only a network guarantees a 'floor': the interface has another type") }
    fileprivate static var floorIsInbound: Message { .error("a 'floor' is guaranteed to what the card receives only") }
    fileprivate static var vlanWithoutTag: Message { .error("<vlan> needs a <tag>") }
    fileprivate static var secondNativeTag: Message { .error("untagged frames belong to one network: one <tag> has a 'nativeMode'") }
    fileprivate static var severalTagsWithoutTrunk: Message { .error("several tags make a trunk: leave trunk='no' out") }
    fileprivate static var nativeTagWithoutTrunk: Message { .error("a native network is part of a trunk: leave trunk='no' out") }
    fileprivate static func tagTooLarge(_ id: UInt32) -> Message { .error("VLAN tags go up to 4095; \(id) is not one") }
    fileprivate static var filterWithoutName: Message { .warning("the reference to a packet filter has no 'filter': no filter is used") }
    fileprivate static var parameterIgnored: Message {
        .warning("this parameter is ignored: it needs a 'name' of letters, digits and '_', and a 'value' of those, '.' and ':'")
    }
}
