/// The orders in which devices are served with addresses: the reference's, which makes addresses the same.
extension DeviceKind {
    /// Explicit addresses are taken in this order.
    static let explicitAddressOrder: [DeviceKind] = [
        .disk, .interface, .sound, .hostDevice, .video, .controller, .smartcard, .serial, .parallel, .channel, .console, .input,
        .filesystem, .watchdog, .memballoon, .rng, .nvram, .hub, .shmem, .tpm, .panic, .redirectedDevice, .vsock, .iommu, .memory,
        .crypto, .pstore,
    ]

    /// Devices without a PCI address get one in this order, after the PCI controllers.
    static let pciOrder: [DeviceKind] = [
        .filesystem, .interface, .sound, .controller, .disk, .hostDevice, .memballoon, .rng, .watchdog, .video, .shmem, .input,
        .serial, .parallel, .channel, .console, .vsock, .memory, .crypto, .iommu, .panic, .pstore,
    ]

    /// USB ports are given out in this order, after the hubs.
    static let usbOrder = explicitAddressOrder.filter { $0 != .hub }
}
