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
        case .amd:
            emitAMD(&line, context)
            return
        case .smmuv3, nil: return
        }
        line.appendDevice(device, context)
    }

    /// AMD's is a PCI function and the IOMMU that it configures.
    private func emitAMD(_ line: inout CommandLine, _ context: EmitContext) {
        var function = QEMUObject()
        function.add("driver", "AMDVI-PCI")
        function.add("id", info.alias)
        function.addAddress(info, context)
        line.appendDevice(function, context)
        var device = QEMUObject()
        device.add("driver", "amd-iommu")
        device.add("pci-id", info.alias)
        device.add("intremap", driver.interruptRemapping)
        device.add("pt", driver.passthrough)
        device.add("xtsup", driver.extendedTargets)
        device.add("device-iotlb", driver.deviceTLB?.isOn)
        line.appendDevice(device, context)
    }
}
