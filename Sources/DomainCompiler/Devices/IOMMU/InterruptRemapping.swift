import Capabilities

extension Domain {
    /// More processors than interrupts can name directly: a q35 guest gets an IOMMU that remaps them.
    mutating func addImpliedInterruptRemapping(_ context: DefaultsContext) {
        guard context.facts.machine == .q35, vcpus.count > VCPUs.directlyNamed else { return }
        if devices.iommus.isEmpty {
            var iommu = IOMMU()
            iommu.model = .intel
            devices.iommus = [iommu]
        }
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
