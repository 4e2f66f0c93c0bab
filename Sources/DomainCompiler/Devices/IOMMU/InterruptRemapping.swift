import Capabilities

extension Domain {
    /// More processors than interrupts can name directly: a q35 guest without an IOMMU gets one that remaps them; one that
    /// the document has is completed in a new guest.
    mutating func addImpliedInterruptRemapping(_ context: DefaultsContext) {
        guard context.facts.machine == .q35, vcpus.count > VCPUs.directlyNamed else { return }
        let isMissing = devices.iommus.isEmpty
        if isMissing {
            var iommu = IOMMU()
            iommu.model = .intel
            devices.iommus = [iommu]
        }
        guard isMissing || context.target.mayChangeABI else { return }
        for index in devices.iommus.indices where devices.iommus[index].model == .intel {
            var driver = devices.iommus[index].driver
            driver.interruptRemapping = driver.interruptRemapping ?? .on
            driver.extendedInterrupts = driver.extendedInterrupts ?? .on
            devices.iommus[index].driver = driver
        }
    }

    /// Remapped interrupts pass an I/O APIC that QEMU emulates.
    mutating func settleIOAPIC() {
        guard features.ioapic == nil, devices.iommus.contains(where: { $0.driver.interruptRemapping == .on }) else { return }
        features.ioapic = IOAPIC(driver: .qemu)
    }
}
