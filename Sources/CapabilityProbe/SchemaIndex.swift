import QMP

/// QEMU's description of its own protocol (`query-qmp-schema`), to be asked whether something is in it.
///
/// A path begins at a command or an event and goes on with what is asked of it:
///
///     blockdev-add/arg/+nbd/tls-hostname      a member of the arguments, where another member chooses `nbd`
///     screendump/arg/format/=png              a value of an enumeration
///     query-stats/ret/provider                a member of what is returned; of each element where that is a list
///     device_add/@json-cli-hotplug            a feature
struct SchemaIndex {
    private let entities: [String: JSON]

    /// - Parameter schema: What the command returned.
    init(_ schema: JSON) {
        var entities: [String: JSON] = [:]
        entities.reserveCapacity(2048)
        for entity in schema.elements {
            if let name = entity["name"]?.string { entities[name] = entity }
        }
        self.entities = entities
    }

    /// Whether there is what the path leads to.
    func contains(_ path: String) -> Bool {
        let steps = path.split(separator: "/")
        guard let first = steps.first, var place = entities[String(first)] else { return false }
        for step in steps.dropFirst() {
            guard let next = follow(step, from: place) else { return false }
            place = next
        }
        return true
    }

    /// One step; where it is the last one, that there is a result is the answer.
    private func follow(_ step: Substring, from place: JSON) -> JSON? {
        let name = String(step.dropFirst())
        switch step.first {
        case "@": return (place["features"] ?? type(place)?["features"])?.elements.first { $0 == name }
        case "=": return type(place)?["values"]?.elements.first { $0 == name }
        case "+": return type(place)?["variants"]?.elements.first { $0["case"] == name }
        default: return member(String(step), of: place)
        }
    }

    private func member(_ name: String, of place: JSON) -> JSON? {
        if place["meta-type"] == "command" || place["meta-type"] == "event" {
            if name == "arg" { return entity(place["arg-type"]) }
            if name == "ret" { return entity(place["ret-type"]) }
            return nil
        }
        return type(place)?["members"]?.elements.first { $0["name"] == name }
    }

    /// The type of a place: of a member or of a variant the one it names, and of a list its elements' type.
    private func type(_ place: JSON) -> JSON? {
        guard var type = place["meta-type"] == nil ? entity(place["type"]) : place else { return nil }
        // A schema that is not QEMU's might go in circles.
        for _ in 0..<8 {
            guard let element = type["element-type"] else { return type }
            guard let next = entity(element) else { return nil }
            type = next
        }
        return nil
    }

    private func entity(_ name: JSON?) -> JSON? {
        name?.string.flatMap { entities[$0] }
    }
}
