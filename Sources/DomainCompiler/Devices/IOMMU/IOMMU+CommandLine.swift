import QEMUArguments

extension IOMMU {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        var device = QEMUObject()
        switch model {
        case .intel:
            device.add("driver", "intel-iommu")
            device.add("id", info.alias)
            device.add("intremap", driver.interruptRemapping)
            device.add("caching-mode", driver.cachingMode?.isOn)
            device.add("eim", driver.extendedInterrupts)
            device.add("device-iotlb", driver.deviceTLB?.isOn)
            device.add("aw-bits", driver.addressWidth)
            device.add("dma-translation", driver.dmaTranslation?.isOn)
        case .virtio:
            device.add("driver", "virtio-iommu")
            device.add("id", info.alias)
            device.addAddress(info, context)
        case .smmuv3, nil: return
        }
        line.appendDevice(device, context)
    }
}
