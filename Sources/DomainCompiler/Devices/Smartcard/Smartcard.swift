import XMLTree

/// `<smartcard>`: a card in a reader of the guest (formatdomain, "Smartcard devices").
struct Smartcard: CharacterDevice {
    static var kind: DeviceKind { .smartcard }
    var aliasStem: String { "smartcard" }
    var info = DeviceInfo()
    var mode: Mode?
    /// Where a card that is passed through is reached.
    var backend = CharacterBackend()
    /// The names of three certificates in the database, for a card made of them.
    var certificates: [String] = []
    /// Directory of the NSS database with the certificates.
    var database: String?

    enum Mode: String, XMLEnum {
        /// The host's card, shared with it.
        case host
        /// A card emulated from the host's certificates.
        case hostCertificates = "host-certificates"
        /// A card of somewhere else.
        case passthrough
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("mode", &mode)
        if xml.when(mode == .passthrough) {
            backend.mapRequiredKind(&xml)
            backend.mapChildren(&xml)
        }
        if xml.when(mode == .hostCertificates) {
            xml.leaves("certificate", &certificates)
            xml.leaf("database", &database)
        }
        info.map(&xml)
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) { backend.spiceChannel = "smartcard" }

    mutating func prepareBackend(_ preparation: inout Preparation) {
        if mode == .passthrough { backend.prepare(&preparation, alias: info.alias) }
    }

    var busNeed: BusNeed? { .smartcardSlot }
}
