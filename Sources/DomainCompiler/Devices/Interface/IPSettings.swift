import Diagnostics
import XMLTree

/// `<ip address= family= prefix= peer=>`.
struct IPAddressElement: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var address: InternetAddress?
    var family: IPFamily?
    /// Bits of the network's number; nil where the other side decides.
    var prefix: UInt32?
    var peer: InternetAddress?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("address", &address)
        xml.attribute("family", &family)
        xml.attribute("prefix", &prefix)
        xml.attribute("peer", &peer)
        guard xml.isReading else { return }
        if prefix == 0 { prefix = nil }
        guard let address else { return }
        if let family, family != address.family { xml.report(.addressOfOtherFamily(address, family), at: "@address") }
        let width = (family ?? address.family).width
        if let prefix, prefix > width { xml.report(.prefixTooLong(prefix, width), at: "@prefix") }
        family = address.family
    }
}

/// `<route>`: what is reached through a gateway.
struct IPRoute: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var family: IPFamily?
    var address: InternetAddress?
    var netmask: InternetAddress?
    var prefix: UInt32?
    var gateway: InternetAddress?
    var metric: PositiveNumber?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("family", &family)
        xml.required("address", &address)
        xml.attribute("netmask", &netmask)
        xml.attribute("prefix", &prefix)
        xml.required("gateway", &gateway)
        xml.attribute("metric", &metric)
        if xml.isReading { check(&xml) }
    }

    private func check(_ xml: inout some XMLMapper) {
        let family = family ?? .ipv4
        if let address, address.family != family { return xml.report(.addressOfOtherFamily(address, family), at: "@address") }
        if let gateway, gateway.family != family { return xml.report(.addressOfOtherFamily(gateway, family), at: "@gateway") }
        if netmask != nil, family == .ipv6 { return xml.report(.netmaskOfIPv6, at: "@netmask") }
        if netmask != nil, prefix != nil { return xml.report(.netmaskAndPrefix, at: "@netmask") }
        if let prefix, prefix > family.width { return xml.report(.prefixTooLong(prefix, family.width), at: "@prefix") }
        if let address, !isNetwork(address) { xml.report(.notANetwork(address), at: "@address") }
    }

    private func isNetwork(_ address: InternetAddress) -> Bool {
        if case .v4(let bits) = address, case .v4(let mask) = netmask { return bits & ~mask == 0 }
        return address.isNetwork(prefix: prefix ?? 0)
    }
}

extension Interface {
    /// QEMU gives addresses to guests that it, or passt, is the network of; one for each family.
    func validateGuestAddresses(_ validator: inout Validator) {
        if type != .ethernet, let first = source.hostAddresses.first?.element ?? source.hostRoutes.first?.element {
            validator.report(.addressOfHost, first)
        }
        if let route = guestRoutes.first { validator.report(.routeOfGuest, route.element) }
        guard let first = guestAddresses.first else { return }
        guard type == .user || (type == .vhostuser && backend.type == .passt) else {
            return validator.report(.addressOfGuest(type), first.element)
        }
        for (index, address) in guestAddresses.enumerated() {
            if address.peer != nil { validator.report(.peerOfGuest, address.element, at: "@peer") }
            if let other = guestAddresses[..<index].first(where: { $0.family == address.family }) {
                validator.report(
                    .secondAddress(address.family ?? .ipv4), address.element,
                    notes: [validator.note("the other one is here", other.element)])
            }
            guard let prefix = address.prefix else { continue }
            if address.family == .ipv4, !(4...27).contains(prefix) {
                validator.report(.guestPrefix(prefix), address.element, at: "@prefix")
            }
            if address.family == .ipv6, prefix != 64 { validator.report(.guestPrefix6(prefix), address.element, at: "@prefix") }
        }
    }
}

extension Message {
    fileprivate static var addressOfHost: Message { .error("only the host's end of type 'ethernet' is given addresses and routes") }
    fileprivate static func addressOfOtherFamily(_ address: InternetAddress, _ family: IPFamily) -> Message {
        .error("'\(address.xmlText)' is not an \(family.title) address")
    }
    fileprivate static func prefixTooLong(_ prefix: UInt32, _ width: UInt32) -> Message {
        .error("a prefix has up to \(width) bits, not \(prefix)")
    }
    fileprivate static var netmaskOfIPv6: Message { .error("IPv6 networks have a 'prefix', no netmask") }
    fileprivate static var netmaskAndPrefix: Message { .error("a route has a 'netmask' or a 'prefix', not both") }
    fileprivate static func notANetwork(_ address: InternetAddress) -> Message {
        .error("'\(address.xmlText)' is an address within the network that the route leads to, not the network's")
    }
    fileprivate static var routeOfGuest: Message { .error("routes of the guest are the guest's business: QEMU cannot set them") }
    fileprivate static func addressOfGuest(_ type: Interface.Kind) -> Message {
        .error("a guest behind an interface of type '\(type.rawValue)' gets its addresses from the network, not from QEMU")
    }
    fileprivate static var peerOfGuest: Message { .error("the guest's end has no peer that could be chosen") }
    fileprivate static func secondAddress(_ family: IPFamily) -> Message {
        .error("the guest gets one \(family.title) address")
    }
    fileprivate static func guestPrefix(_ prefix: UInt32) -> Message {
        .error("QEMU's own IPv4 network has a prefix of 4 to 27 bits, not of \(prefix)")
    }
    fileprivate static func guestPrefix6(_ prefix: UInt32) -> Message {
        .error("QEMU's own IPv6 network has a prefix of 64 bits, not of \(prefix)")
    }
}
