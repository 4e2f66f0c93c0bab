import XMLTree

/// `<controller type='scsi'>` (formatdomain, "Controllers": `scsi`).
struct SCSIController: Sendable {
    var model: Model?

    enum Model: String, XMLEnum {
        /// The machine's usual model; resolved by defaults.
        case automatic = "auto"
        case buslogic, lsilogic, lsisas1068, vmpvscsi, ibmvscsi
        case virtioSCSI = "virtio-scsi"
        case lsisas1078
        case virtioTransitional = "virtio-transitional"
        case virtioNonTransitional = "virtio-non-transitional"
        case ncr53c90, dc390, am53c974

        /// How a virtio-scsi controller presents itself; nil for real hardware's models.
        var virtio: VirtioModel? {
            switch self {
            case .virtioSCSI: .virtio
            case .virtioTransitional: .transitional
            case .virtioNonTransitional: .nonTransitional
            default: nil
            }
        }

        /// The highest target a disk can have, and whether it may have a bus other than 0.
        var maximumTarget: UInt32 {
            switch self {
            case .lsilogic, .ncr53c90, .dc390, .am53c974: 7
            case .buslogic, .vmpvscsi, .lsisas1068, .lsisas1078: 255
            case .ibmvscsi: 63
            case .virtioSCSI, .virtioTransitional, .virtioNonTransitional, .automatic: 255
            }
        }
    }

    init() {}
    init(_ model: Model?) { self.model = model }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("model", &model)
    }
}
