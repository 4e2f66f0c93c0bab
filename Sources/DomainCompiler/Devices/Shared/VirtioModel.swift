import XMLTree

/// How a virtio device presents itself on PCI: one type for all virtio devices.
///
/// A transitional device also speaks the legacy interface, which needs I/O ports: conventional PCI only.
enum VirtioModel: String, XMLEnum {
    case virtio
    case transitional = "virtio-transitional"
    case nonTransitional = "virtio-non-transitional"

    /// What QEMU appends to the name of the device type: `virtio-rng-pci-transitional`.
    var suffix: StaticString {
        switch self {
        case .virtio: ""
        case .transitional: "-transitional"
        case .nonTransitional: "-non-transitional"
        }
    }

    /// What the device asks of a PCI bus.
    func pciConnection(_ context: PCIContext) -> PCIConnection {
        self == .transitional ? .conventionalDevice : context.express
    }
}

/// `iommu`, `ats`, `packed` and `page_per_vq` of a virtio device's `<driver>` (formatdomain, "Virtio-related options").
struct VirtioOptions: Sendable, Equatable {
    var iommu: OnOff?
    var ats: OnOff?
    var packed: OnOff?
    var pagePerVQ: OnOff?

    /// Whether any is set.
    var isSet: Bool { iommu != nil || ats != nil || packed != nil || pagePerVQ != nil }

    /// Maps the attributes on the element the mapper is in.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("iommu", &iommu)
        xml.attribute("ats", &ats)
        xml.attribute("packed", &packed)
        xml.attribute("page_per_vq", &pagePerVQ)
    }
}
