import XMLTree

/// An IOMMU (formatdomain, "IOMMU devices").
struct IOMMU: Device {
    enum Model: String, XMLEnum { case intel, smmuv3, virtio }

    static var kind: DeviceKind { .iommu }
    var aliasStem: String { "iommu" }
    var info = DeviceInfo()
    var model: Model?
    var driver = Driver()

    /// `<driver>`.
    struct Driver: Sendable, XMLMappable {
        var interruptRemapping: OnOff?
        var cachingMode: OnOff?
        var extendedInterrupts: OnOff?
        var deviceTLB: OnOff?
        /// Bits.
        var addressWidth: UInt32?
        var dmaTranslation: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("intremap", &interruptRemapping)
            xml.attribute("caching_mode", &cachingMode)
            xml.attribute("eim", &extendedInterrupts)
            xml.attribute("iotlb", &deviceTLB)
            xml.attribute("aw_bits", &addressWidth)
            xml.attribute("dma_translation", &dmaTranslation)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("model", &model)
        xml.element("driver", &driver)
        info.map(&xml)
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        switch model {
        case .virtio: context.hasExpressRoot ? .integratedExpressDevice : .integratedConventionalDevice
        case .intel, .smmuv3, nil: nil
        }
    }
}
