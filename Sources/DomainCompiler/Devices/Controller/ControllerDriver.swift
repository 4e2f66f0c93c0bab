import XMLTree

extension Controller {
    /// `<driver>`: queues, limits and threads of a virtio-scsi controller, virtio options of any virtio controller.
    struct Driver: Sendable, XMLMappable {
        /// Request queues; QEMU's default is one per virtual CPU.
        var queues: UInt32?
        /// Commands that may be queued on one LUN.
        var commandsPerLUN: UInt32?
        /// Sectors of 512 bytes in one transfer.
        var maxSectors: UInt32?
        var ioeventfd: OnOff?
        /// Number of the IOThread that serves the controller.
        var ioThread: UInt32?
        var virtio = VirtioOptions()
        var ioThreads = IOThreadMapping()

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("queues", &queues)
            xml.attribute(zeroIsAbsent: "cmd_per_lun", &commandsPerLUN)
            xml.attribute(zeroIsAbsent: "max_sectors", &maxSectors)
            xml.attribute("ioeventfd", &ioeventfd)
            xml.attribute("iothread", &ioThread)
            virtio.map(&xml)
            xml.element("iothreads", &ioThreads)
            if xml.isReading, ioThread == 0 { ioThread = nil }
        }
    }
}
