import Diagnostics
import XMLTree

extension Domain {
    /// Everything a document can say; listed once, when something in a document is not in it.
    static let vocabulary = XMLVocabulary(of: Domain.self, root: "domain")

    /// Reads a document; nil when its root is not `<domain>`.
    static func read(_ tree: XMLTree, into log: inout DiagnosticLog) -> Domain? {
        guard tree.name(of: .root) == "domain" else {
            log.report(.notADomain(tree.name(of: .root).string), at: tree.find(".", from: .root))
            return nil
        }
        var reader = XMLReader(tree, log: log)
        var domain = Domain()
        domain.map(&reader)
        reader.reportUnused { Domain.vocabulary }
        log = reader.log
        return domain
    }
}

extension XMLVocabulary {
    /// What `<domain>` documents can say.
    public static var domain: XMLVocabulary { Domain.vocabulary }
    /// What `<host>` documents can say.
    public static var host: XMLVocabulary { XMLVocabulary(of: HostDescription.self, root: "host") }
    /// What `<domainCapabilities>` documents can say.
    public static var domainCapabilities: XMLVocabulary {
        XMLVocabulary(of: DomainCapabilities.self, root: "domainCapabilities")
    }
}

extension Message {
    fileprivate static func notADomain(_ name: String) -> Message {
        .error("this is a <\(name)> document; expected <domain>")
    }
}
