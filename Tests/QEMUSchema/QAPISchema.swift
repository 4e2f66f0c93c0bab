import QMP

/// The types of QEMU's machine protocol, as `query-qmp-schema` lists them.
public struct QAPISchema: Sendable {
    private enum Entity {
        /// A JSON type: `string`, `int`, `number`, `boolean`, `null`, `object` or `value`.
        case builtin(String)
        case enumeration(Set<String>)
        case array(element: String)
        case object(members: [String: Member], tag: String?, variants: [String: String])
        case alternate([String])
        case command(arguments: String, result: String)
    }

    private struct Member {
        let type: String
        let isRequired: Bool
    }

    private var entities: [String: Entity] = [:]

    /// - Parameter reply: what `query-qmp-schema` returned.
    public init(_ reply: JSON) {
        for entry in reply.elements {
            guard let name = entry["name"]?.string, let entity = Self.entity(entry) else { continue }
            entities[name] = entity
        }
    }

    private static func entity(_ entry: JSON) -> Entity? {
        switch entry["meta-type"]?.string {
        case "builtin": .builtin(entry["json-type"]?.string ?? "value")
        case "enum": .enumeration(Set(entry["members"].elements.compactMap { $0["name"]?.string }).union(
            entry["values"].elements.compactMap(\.string)))
        case "array": .array(element: entry["element-type"]?.string ?? "")
        case "alternate": .alternate(entry["members"].elements.compactMap { $0["type"]?.string })
        case "command": .command(arguments: entry["arg-type"]?.string ?? "", result: entry["ret-type"]?.string ?? "")
        case "object": .object(members: members(entry), tag: entry["tag"]?.string, variants: variants(entry))
        default: nil
        }
    }

    private static func members(_ entry: JSON) -> [String: Member] {
        var members: [String: Member] = [:]
        for member in entry["members"].elements {
            guard let name = member["name"]?.string, let type = member["type"]?.string else { continue }
            members[name] = Member(type: type, isRequired: member["default"] == nil)
        }
        return members
    }

    private static func variants(_ entry: JSON) -> [String: String] {
        var variants: [String: String] = [:]
        for variant in entry["variants"].elements {
            guard let name = variant["case"]?.string, let type = variant["type"]?.string else { continue }
            variants[name] = type
        }
        return variants
    }

    /// The type of a command's arguments; nil where there is no such command.
    public func arguments(of command: String) -> String? {
        if case .command(let arguments, _) = entities[command] { arguments } else { nil }
    }

    /// The type of the elements that a command returns; nil where it returns no list.
    public func listed(by command: String) -> String? {
        guard case .command(_, let result) = entities[command], case .array(let element) = entities[result] else { return nil }
        return element
    }

    /// What keeps QEMU from accepting a value as one of a type, each complaint with the path of the member in question.
    public func complaints(about value: JSON, as type: String, at path: String = "") -> [String] {
        switch entities[type] {
        case .builtin(let json): Self.isValue(value, json) ? [] : ["\(path): not a JSON \(json): \(value)"]
        case .enumeration(let names):
            value.string.map(names.contains) ?? false ? [] : ["\(path): not among the values of the type: \(value)"]
        case .array(let element):
            if value.kind == .array {
                value.elements.enumerated().flatMap { complaints(about: $1, as: element, at: "\(path)[\($0)]") }
            } else {
                ["\(path): not a list: \(value)"]
            }
        case .alternate(let types):
            alternateComplaints(about: value, types, at: path)
        case .object(let members, let tag, let variants):
            complaints(about: value, members: members, tag: tag, variants: variants, at: path)
        case .command, nil: ["\(path): the schema has no type \(type)"]
        }
    }

    /// Of the alternatives only one has the value's JSON type: what that one complains about.
    private func alternateComplaints(about value: JSON, _ types: [String], at path: String) -> [String] {
        let each = types.map { complaints(about: value, as: $0, at: path) }
        return each.first { $0.isEmpty } ?? each.first { !$0.contains { $0.hasPrefix("\(path): ") } } ?? each.first ?? []
    }

    private func complaints(
        about value: JSON, members: [String: Member], tag: String?, variants: [String: String], at path: String
    ) -> [String] {
        guard value.kind == .object else { return ["\(path): not an object: \(value)"] }
        let values = value.membersByName
        let known = self.members(members, tag: tag, variants: variants, chosen: { values[$0]?.string })
        var found: [String] = []
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            if let member = known[name] {
                found += complaints(about: value, as: member.type, at: "\(path).\(name)")
            } else {
                found.append("\(path).\(name): there is no such member")
            }
        }
        for (name, member) in known.sorted(by: { $0.key < $1.key }) where member.isRequired && values[name] == nil {
            found.append("\(path).\(name): missing")
        }
        return found
    }

    private func members(
        _ members: [String: Member], tag: String?, variants: [String: String], chosen: (String) -> String?
    ) -> [String: Member] {
        guard let tag, let choice = chosen(tag), let variant = variants[choice],
            case .object(let more, let innerTag, let innerVariants) = entities[variant]
        else { return members }
        let inner = self.members(more, tag: innerTag, variants: innerVariants, chosen: chosen)
        return members.merging(inner) { outer, _ in outer }
    }

    /// The names of all members of an object type, given the values of its tags.
    public func memberNames(of type: String, tags: (String) -> String?) -> Set<String> {
        guard case .object(let members, let tag, let variants) = entities[type] else { return [] }
        return Set(self.members(members, tag: tag, variants: variants, chosen: tags).keys)
    }

    private static func isValue(_ value: JSON, _ type: String) -> Bool {
        switch type {
        case "value": true
        case "string": value.kind == .string
        case "int": value.integer != nil
        case "number": value.kind == .number
        case "boolean": value.kind == .boolean
        case "null": value.kind == .null
        case "object": value.kind == .object
        default: false
        }
    }
}

extension JSON {
    /// The members of an object by name.
    var membersByName: [String: JSON] {
        var members: [String: JSON] = [:]
        for (name, value) in self.members { members[name.string ?? ""] = value }
        return members
    }
}
