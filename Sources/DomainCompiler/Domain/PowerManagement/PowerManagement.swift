import XMLTree

/// `<pm>`: whether the firmware offers suspend to memory (S3) and to disk (S4).
struct PowerManagement: Sendable, XMLMappable {
    var suspendToMemory: YesNo?
    var suspendToDisk: YesNo?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("suspend-to-mem") { $0.attribute("enabled", &suspendToMemory) }
        xml.scope("suspend-to-disk") { $0.attribute("enabled", &suspendToDisk) }
    }
}
