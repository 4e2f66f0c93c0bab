/// The kinds of devices that a document can hold; the orders in which stages walk them are data.
///
/// The case order is the order of the written document (formatdomain, "Devices").
enum DeviceKind: CaseIterable, Sendable {
    case disk, controller, lease, filesystem, interface, smartcard
    case serial, parallel, console, channel, input, tpm
    case graphics, sound, audio, video, hostDevice, redirectedDevice
    case hub, watchdog, memballoon, rng, nvram, panic
    case shmem, memory, crypto, iommu, vsock, pstore

    /// The name of the element.
    var elementName: StaticString {
        switch self {
        case .disk: "disk"
        case .controller: "controller"
        case .lease: "lease"
        case .filesystem: "filesystem"
        case .interface: "interface"
        case .smartcard: "smartcard"
        case .serial: "serial"
        case .parallel: "parallel"
        case .console: "console"
        case .channel: "channel"
        case .input: "input"
        case .tpm: "tpm"
        case .graphics: "graphics"
        case .sound: "sound"
        case .audio: "audio"
        case .video: "video"
        case .hostDevice: "hostdev"
        case .redirectedDevice: "redirdev"
        case .hub: "hub"
        case .watchdog: "watchdog"
        case .memballoon: "memballoon"
        case .rng: "rng"
        case .nvram: "nvram"
        case .panic: "panic"
        case .shmem: "shmem"
        case .memory: "memory"
        case .iommu: "iommu"
        case .vsock: "vsock"
        case .crypto: "crypto"
        case .pstore: "pstore"
        }
    }
}
