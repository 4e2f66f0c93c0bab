import QEMUArguments

extension QEMUObject {
    /// Adds `driver`: the device type of a virtio device for the bus it sits on, `virtio-rng-pci-transitional`.
    mutating func addVirtioDriver(_ stem: StaticString, _ model: VirtioModel, _ info: DeviceInfo) {
        add("driver", VirtioModel.driver(stem, model, info))
    }

    /// Adds the virtio options that are set.
    mutating func add(_ options: VirtioOptions) {
        add("iommu_platform", options.iommu?.isOn)
        add("ats", options.ats?.isOn)
        add("packed", options.packed?.isOn)
        add("page-per-vq", options.pagePerVQ?.isOn)
    }
}

extension VirtioModel {
    /// The name of QEMU's device type for the bus that the device sits on.
    static func driver(_ stem: StaticString, _ model: VirtioModel, _ info: DeviceInfo) -> String {
        switch info.address {
        case .ccw: "\(stem)-ccw"
        case .virtioMMIO: "\(stem)-device"
        default: "\(stem)-pci\(model.suffix)"
        }
    }
}
