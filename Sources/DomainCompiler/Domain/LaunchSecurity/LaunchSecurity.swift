import XMLTree

/// `<launchSecurity type=…>`: how the guest is protected from its host (formatdomain, "Launch Security").
struct LaunchSecurity: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        case sev
        case sevSNP = "sev-snp"
        /// IBM Secure Execution.
        case s390PV = "s390-pv"
    }
    var element: XMLTree.ElementID?
    var kind: Kind?
    var sev = SEV()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("type", &kind)
        if xml.when(kind == .sev || kind == .sevSNP) { sev.map(&xml, isSNP: kind == .sevSNP) }
    }
}

/// What AMD's SEV and SEV-SNP are told.
struct SEV: Sendable {
    /// The kernel, its arguments and the initrd are measured.
    var kernelHashes: YesNo?
    /// The author's key signed the identity key (SNP).
    var authorKey: YesNo?
    /// Reports are signed with a key of the chip, not the vendor's (SNP).
    var vcek: YesNo?
    /// Position of the encryption bit in page table entries; the host's where the document leaves it out.
    var cBitPosition: UInt32?
    /// Address bits that encryption costs; the host's where the document leaves it out.
    var reducedPhysBits: UInt32?
    var policy: GuestPolicy?
    /// The owner's Diffie-Hellman certificate, base64 (SEV).
    var dhCert: String?
    /// The owner's session, base64 (SEV).
    var session: String?
    var guestVisibleWorkarounds: String?
    var idBlock: String?
    var idAuth: String?
    var hostData: String?

    mutating func map(_ xml: inout some XMLMapper, isSNP: Bool) {
        xml.attribute("kernelHashes", &kernelHashes)
        if xml.when(isSNP) {
            xml.attribute("authorKey", &authorKey)
            xml.attribute("vcek", &vcek)
        }
        xml.leaf("cbitpos", &cBitPosition)
        xml.leaf("reducedPhysBits", &reducedPhysBits)
        xml.leaf("policy", &policy)
        if xml.isReading { policy?.digits = isSNP ? 8 : 4 }
        if xml.when(!isSNP) {
            xml.leaf("dhCert", nonEmpty: &dhCert)
            xml.leaf("session", nonEmpty: &session)
        }
        if xml.when(isSNP) {
            xml.leaf("guestVisibleWorkarounds", nonEmpty: &guestVisibleWorkarounds)
            xml.leaf("idBlock", nonEmpty: &idBlock)
            xml.leaf("idAuth", nonEmpty: &idAuth)
            xml.leaf("hostData", nonEmpty: &hostData)
        }
    }

    /// `<policy>`: bits that the firmware holds the host to; read as hexadecimal.
    struct GuestPolicy: XMLValue, Hashable {
        var bits: UInt64
        /// As many digits are written at least.
        var digits = 4

        static func parse(_ text: XMLText) -> GuestPolicy? {
            let isPrefixed = text.count > 2 && text[0] == UInt8(ascii: "0") && text[1] | 0x20 == UInt8(ascii: "x")
            return (isPrefixed ? text.dropping(2) : text).unsigned(base: 16).map { GuestPolicy(bits: $0) }
        }
        var xmlText: String {
            let text = String(bits, radix: 16)
            return "0x" + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
        }
        static var form: XMLValueForm { .pattern("(0[xX])?[0-9a-fA-F]+", meaning: "a hexadecimal number, such as 0x0001") }
    }
}
