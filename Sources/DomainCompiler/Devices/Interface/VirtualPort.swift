import Diagnostics
import XMLTree

/// `<virtualport>`: how the host associates the card with a switch; kept.
struct VirtualPort: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        case openvswitch, midonet
        case qbg = "802.1Qbg"
        case qbh = "802.1Qbh"
    }
    var element: XMLTree.ElementID?
    /// Nil where a network decides.
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
            xml.number("managerid", &managerID)
            xml.number("typeid", &typeID)
            xml.number("typeidversion", &typeIDVersion)
            xml.attribute("instanceid", &instanceID)
            xml.attribute("interfaceid", &interfaceID)
            xml.attribute("profileid", &profileID)
            if xml.isReading, profileID?.isEmpty == true { profileID = nil }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("type", &type)
        xml.element("parameters", &parameters)
    }

    /// Makes up the identifiers that the document leaves out.
    mutating func applyDefaults(_ randomness: HostRandomness) {
        let place = element?.index ?? 0
        if type == .qbg || type == nil, parameters.instanceID == nil {
            parameters.instanceID = UUID(bytes: randomness.uuid(for: "virtual port instance \(place)"))
        }
        if type == .openvswitch || type == nil, parameters.interfaceID == nil {
            parameters.interfaceID = UUID(bytes: randomness.uuid(for: "virtual port \(place)"))
        }
        // Its switch knows ports by their interface alone.
        if type == .midonet { parameters.profileID = nil }
    }
}

extension VirtualPort {
    /// The most bytes of a profile's name (Linux: `PORT_PROFILE_MAX`, with the end mark).
    private static let profileLimit = 39

    /// Each type has parameters of its own. A network may add those that are missing.
    func validate(_ validator: inout Validator, of interface: Interface) {
        switch interface.type {
        case .network: break
        case .bridge, .direct, .hostdev:
            guard let type else { return validator.report(.virtualPortWithoutType, element) }
            for name in missing(type) { validator.report(.parameterMissing(name, type), element, at: "parameters") }
        default: return validator.report(.virtualPortNotSupported(interface.type), element)
        }
        if let type {
            for (isSet, name) in foreign(to: type) where isSet {
                validator.report(.parameterOfOthers(name, type), element, at: "parameters/@\(name)")
            }
        }
        let ranges: [(UInt32?, String, UInt32)] = [
            (parameters.managerID, "managerid", 0xFF), (parameters.typeID, "typeid", 0xFF_FFFF),
            (parameters.typeIDVersion, "typeidversion", 0xFF),
        ]
        for (value, name, limit) in ranges {
            if let value, value > limit { validator.report(.parameterRange(name, limit), element, at: "parameters/@\(name)") }
        }
        if let profile = parameters.profileID, profile.utf8.count > Self.profileLimit {
            validator.report(.profileTooLong(Self.profileLimit), element, at: "parameters/@profileid")
        }
    }

    private func missing(_ type: Kind) -> [String] {
        let needs: [(isThere: Bool, name: String)] =
            switch type {
            case .qbg:
                [
                    (parameters.managerID != nil, "managerid"), (parameters.typeID != nil, "typeid"),
                    (parameters.typeIDVersion != nil, "typeidversion"),
                ]
            case .qbh: [(parameters.profileID != nil, "profileid")]
            case .midonet: [(parameters.interfaceID != nil, "interfaceid")]
            case .openvswitch: []
            }
        return needs.filter { !$0.isThere }.map(\.name)
    }

    private func foreign(to type: Kind) -> [(isSet: Bool, name: String)] {
        let station = [
            (parameters.managerID != nil, "managerid"), (parameters.typeID != nil, "typeid"),
            (parameters.typeIDVersion != nil, "typeidversion"), (parameters.instanceID != nil, "instanceid"),
        ]
        let interface = [(parameters.interfaceID != nil, "interfaceid")]
        switch type {
        case .qbg: return interface + [(parameters.profileID != nil, "profileid")]
        case .qbh: return station + interface
        case .openvswitch, .midonet: return station
        }
    }
}

extension Message {
    fileprivate static var virtualPortWithoutType: Message { .error("only a network can decide on the 'type' of a virtual port") }
    fileprivate static func virtualPortNotSupported(_ type: Interface.Kind) -> Message {
        .error("an interface of type '\(type.rawValue)' is not plugged into a switch that has virtual ports")
    }
    fileprivate static func parameterMissing(_ name: String, _ type: VirtualPort.Kind) -> Message {
        .error("a virtual port of type '\(type.rawValue)' needs the parameter '\(name)'")
    }
    fileprivate static func parameterOfOthers(_ name: String, _ type: VirtualPort.Kind) -> Message {
        .error("a virtual port of type '\(type.rawValue)' has no parameter '\(name)'")
    }
    fileprivate static func parameterRange(_ name: String, _ limit: UInt32) -> Message {
        .error("'\(name)' goes up to \(limit)")
    }
    fileprivate static func profileTooLong(_ limit: Int) -> Message { .error("the name of a profile has at most \(limit) bytes") }
}
