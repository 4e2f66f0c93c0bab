/// What a device needs of a bus other than PCI: how the allocators of those buses know which devices are theirs.
enum BusNeed: Sendable, Hashable {
    /// A USB port.
    case usb
    /// A place behind a disk controller. `ordinal` is what the target's name counts to (`sdc` is 2), nil where the name
    /// does not count.
    case drive(ControllerType, ordinal: UInt32?)
    /// Any free unit of a SCSI controller: an assigned SCSI device.
    case scsiUnit
    /// A port of a virtio-serial controller: a channel.
    case virtioSerialPort
    /// A port of a virtio-serial controller if the document names one: a virtio console.
    case virtioConsole
    /// A slot of a smartcard reader.
    case smartcardSlot
    /// A register of a pSeries machine's virtual bus; free ones are looked for from `first` on.
    case spaprRegister(first: UInt32)
}
