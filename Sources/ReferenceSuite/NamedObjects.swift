import Diagnostics
import DomainCompiler
import XMLTree

/// Names of secrets and volumes anywhere in a document, whatever they are part of.
struct NamedObjects {
    private(set) var secretUUIDs: [String] = []
    private(set) var secretUsages: [String] = []
    private(set) var volumes: [(pool: String, volume: StorageVolume)] = []

    init(_ document: SourceFile) {
        var log = DiagnosticLog()
        guard let tree = XMLParser.parse(document, into: &log) else { return }
        func value(_ name: String, of element: XMLTree.ElementID) -> String? {
            tree.attributes(of: element).first { $0.name.string == name }?.value.string
        }
        for index in 0..<tree.count {
            let element = XMLTree.ElementID(index: UInt32(index))
            switch tree.name(of: element).string {
            case "secret":
                if let uuid = value("uuid", of: element) { secretUUIDs.append(uuid) }
                if let usage = value("usage", of: element) { secretUsages.append(usage) }
            case "source":
                if let pool = value("pool", of: element),
                    let name = value("volume", of: element),
                    let volume = Self.volume(named: name)
                {
                    volumes.append((pool, volume))
                }
            default: break
            }
        }
    }

    /// The corpus' convention: `KIND+NAME` is a volume of that kind, any other name a block device, one name is missing.
    private static func volume(named name: String) -> StorageVolume? {
        guard name != "nonexistent" else { return nil }
        guard let plus = name.firstIndex(of: "+") else {
            return StorageVolume(name: name, kind: .block, path: "/some/block/device/\(name)")
        }
        guard let kind = StorageVolume.Kind(rawValue: String(name[..<plus])) else { return nil }
        let rest = name[name.index(after: plus)...]
        return StorageVolume(name: name, kind: kind, path: "/some/\(kind.rawValue)/device/\(rest)")
    }
}
