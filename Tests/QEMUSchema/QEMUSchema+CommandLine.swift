import Foundation
import QMP

/// One thing that QEMU would not take.
public struct Complaint: Hashable, Sendable, CustomStringConvertible {
    /// The option and its value.
    public let argument: String
    public let text: String

    public var description: String { "\(argument): \(text)" }
}

extension QEMUSchema {
    /// What this QEMU would not take of a command line.
    /// - Parameter words: the arguments, with or without the program.
    public func complaints(about words: [String]) -> [Complaint] {
        zip(words, words.dropFirst()).flatMap { option, value -> [Complaint] in
            guard option.hasPrefix("-"), !value.hasPrefix("-") else { return [] }
            return complaints(about: value, of: String(option.drop { $0 == "-" }))
                .map { Complaint(argument: "\(option) \(value)", text: $0) }
        }
    }

    /// What is wrong with the value of an option; nothing where the option is one that is not looked at.
    func complaints(about value: String, of option: String) -> [String] {
        let isJSON = value.hasPrefix("{")
        switch option {
        case "device":
            return isJSON ? deviceComplaints(json(value)) : deviceComplaints(KeyValues(value, first: "driver"))
        case "blockdev": return typeComplaints(value, types.arguments(of: "blockdev-add"), first: "driver")
        case "netdev": return typeComplaints(value, types.arguments(of: "netdev_add"), first: "type")
        case "object": return typeComplaints(value, types.arguments(of: "object-add"), first: "qom-type")
        case "audiodev": return audioComplaints(json(value))
        case "chardev" where isJSON: return typeComplaints(value, types.arguments(of: "chardev-add"), first: "")
        default: return optionComplaints(value, of: option)
        }
    }

    private func json(_ text: String) -> JSON { JSON(text) ?? .null }

    private func typeComplaints(_ value: String, _ type: String?, first: String) -> [String] {
        guard let type else { return [] }
        if value.hasPrefix("{") { return types.complaints(about: json(value), as: type) }
        let pairs = KeyValues(value, first: first)
        let names = types.memberNames(of: type) { pairs.value(of: $0) }
        // `a.b=c` is about member `a`.
        return pairs.names.filter { !names.contains(String($0.prefix { $0 != "." })) }.map { "there is no member \($0)" }
    }

    /// A build has some audio back-ends only; the others are not judged.
    private func audioComplaints(_ value: JSON) -> [String] {
        guard let type = types.listed(by: "query-audiodevs") else { return [] }
        let complaints = types.complaints(about: value, as: type)
        return complaints.contains { $0.hasPrefix(".driver:") } ? [] : complaints
    }

    /// Options of which QEMU lists the parameters: the name of the list, and the parameter that needs no key.
    private static let listed: [String: (list: String, first: String)] = [
        "action": ("action", ""), "add-fd": ("add-fd", ""), "boot": ("boot-opts", "order"), "chardev": ("chardev", "backend"),
        "fsdev": ("fsdev", "fsdriver"), "fw_cfg": ("fw_cfg", "name"), "m": ("memory", "size"),
        "mon": ("mon", "chardev"), "msg": ("msg", ""), "name": ("name", "guest"),
        "overcommit": ("overcommit", ""), "rtc": ("rtc", ""), "run-with": ("run-with", ""), "sandbox": ("sandbox", "enable"),
        "smp": ("smp-opts", "cpus"), "spice": ("spice", ""), "vnc": ("vnc", "vnc"),
    ]

    private func optionComplaints(_ value: String, of option: String) -> [String] {
        guard let (list, first) = Self.listed[option], let parameters = options[list] else { return [] }
        return KeyValues(value, first: first).names.filter { $0 != "id" && !parameters.contains($0) }
            .map { "there is no parameter \($0)" }
    }

    private func deviceComplaints(_ value: JSON) -> [String] {
        guard let driver = value["driver"]?.string else { return ["no driver"] }
        guard let properties = devices[Self.aliases[driver] ?? driver] else { return unknownDevice(driver) }
        var found: [String] = []
        for (name, value) in value.membersByName.sorted(by: { $0.key < $1.key }) where !Self.ofEveryDevice.contains(name) {
            if let property = properties.first(where: { $0.name == name }) {
                if !Self.takes(property, value) { found.append("\(name): not a \(property.type): \(value)") }
            } else {
                found.append("\(driver) has no property \(name)")
            }
        }
        return found
    }

    private func deviceComplaints(_ keys: KeyValues) -> [String] {
        guard let driver = keys.value(of: "driver") else { return ["no driver"] }
        guard let properties = devices[Self.aliases[driver] ?? driver] else { return unknownDevice(driver) }
        let names = Set(properties.map(\.name)).union(Self.ofEveryDevice)
        return keys.names.filter { !names.contains($0) }.map { "\(driver) has no property \($0)" }
    }

    private func unknownDevice(_ driver: String) -> [String] { knowsEveryDevice ? ["there is no device \(driver)"] : [] }

    /// Names that QEMU takes for a driver besides its own and does not list.
    private static let aliases = ["ahci": "ich9-ahci", "lsi": "lsi53c895a"]

    private static let ofEveryDevice: Set<String> = ["driver", "id", "bus"]

    private static func takes(_ property: Property, _ value: JSON) -> Bool {
        switch property.type {
        case "bool": value.kind == .boolean
        // A PCI address is a number to look at and a string to set.
        case "int32" where value.kind == .string: property.name == "addr"
        case "uint8", "uint16", "uint32", "uint64", "int", "int32", "int64": value.integer != nil
        case "OnOffAuto": ["on", "off", "auto"].contains(value.string)
        case "str": value.kind == .string
        default: true
        }
    }
}

/// The pairs of a `key=value,…` word; a doubled comma is one in a value.
struct KeyValues {
    private var pairs: [(name: String, value: String)] = []

    /// - Parameter first: the key that the first value has where it is written without one.
    init(_ text: String, first: String) {
        let parts = text.replacingOccurrences(of: ",,", with: "\u{1}").split(separator: ",", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let part = part.replacingOccurrences(of: "\u{1}", with: ",")
            if let equals = part.firstIndex(of: "=") {
                pairs.append((String(part[..<equals]), String(part[part.index(after: equals)...])))
            } else {
                pairs.append(index == 0 ? (first, part) : (part, "on"))
            }
        }
    }

    var names: [String] { pairs.map(\.name) }

    func value(of name: String) -> String? { pairs.first { $0.name == name }?.value }
}
