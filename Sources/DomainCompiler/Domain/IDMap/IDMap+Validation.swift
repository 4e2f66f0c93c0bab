import Diagnostics

extension IDMap {
    /// Users and groups are mapped together, root among them.
    func validate(_ validator: inout Validator) {
        if users.isEmpty != groups.isEmpty { validator.report(.mapsOneKind(users.isEmpty ? "gid" : "uid"), element) }
        for first in [users.first, groups.first] {
            if let first, let start = first.start, start != 0 {
                validator.report(.rootUnmapped, first.element, at: "@start")
            }
        }
    }
}

extension Message {
    fileprivate static func mapsOneKind(_ kind: String) -> Message {
        .error("<idmap> has <\(kind)> only: users and groups are mapped together")
    }
    fileprivate static var rootUnmapped: Message { .error("one mapping has to start at 0: root needs a place too") }
}
