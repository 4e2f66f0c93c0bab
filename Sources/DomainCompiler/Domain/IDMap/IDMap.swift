import XMLTree

/// `<idmap>`: how users and groups of a container show outside. QEMU has no use for it; it is kept.
struct IDMap: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var users: [Entry] = []
    var groups: [Entry] = []

    /// `<uid start= target= count=>`: `count` identifiers from `start` on appear as those from `target` on.
    struct Entry: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var start: UInt32?
        var target: UInt32?
        var count: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("start", &start)
            xml.required("target", &target)
            xml.required("count", &count)
        }
    }

    /// Nothing is mapped.
    var isEmpty: Bool { users.isEmpty && groups.isEmpty }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.elements("uid", &users)
        xml.elements("gid", &groups)
        guard xml.isReading else { return }
        users.sort { $0.start ?? 0 < $1.start ?? 0 }
        groups.sort { $0.start ?? 0 < $1.start ?? 0 }
    }
}
