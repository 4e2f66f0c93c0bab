import XMLTree

extension Disk {
    /// `<driver>` of a disk: how the emulator reads, writes and presents the image.
    struct Driver: Sendable {
        /// The backend; `qemu` is the only one.
        var name: String?
        var cache: CacheMode?
        var errorPolicy: ErrorPolicy?
        var readErrorPolicy: ReadErrorPolicy?
        var io: IOMode?
        var ioeventfd: OnOff?
        var eventIndex: OnOff?
        var copyOnRead: OnOff?
        var discard: Discard?
        /// The number of the IOThread that serves the disk.
        var ioThread: UInt32?
        var detectZeroes: DetectZeroes?
        /// A discard keeps QCOW2's cluster allocated.
        var discardNoUnref: OnOff?
        var queues: UInt32?
        /// Entries of a queue.
        var queueSize: UInt32?
        var virtio = VirtioOptions()
        var ioThreads = IOThreadMapping()

        /// How the host's page cache is used.
        enum CacheMode: String, XMLEnum {
            case unset = "default"
            case bypass = "none"
            case writethrough, writeback, directsync, unsafe
        }
        /// What happens to the guest when the image cannot be written (or read).
        enum ErrorPolicy: String, XMLEnum { case stop, report, ignore, enospace }
        /// What happens to the guest when the image cannot be read.
        enum ReadErrorPolicy: String, XMLEnum { case stop, report, ignore }
        enum IOMode: String, XMLEnum {
            case native, threads
            case ioUring = "io_uring"
        }
        enum Discard: String, XMLEnum { case unmap, ignore }
        enum DetectZeroes: String, XMLEnum { case off, on, unmap }

        /// Maps the element; the format and its cache belong to the image.
        mutating func map(_ xml: inout some XMLMapper, _ source: inout StorageSource) {
            xml.attribute("name", &name)
            Self.mapFormat(&xml, &source.format)
            xml.attribute("cache", &cache)
            xml.attribute("error_policy", &errorPolicy)
            xml.attribute("rerror_policy", &readErrorPolicy)
            xml.attribute("io", &io)
            xml.attribute("ioeventfd", &ioeventfd)
            xml.attribute("event_idx", &eventIndex)
            xml.attribute("copy_on_read", &copyOnRead)
            xml.attribute("discard", &discard)
            xml.attribute("iothread", &ioThread)
            xml.attribute("detect_zeroes", &detectZeroes)
            xml.attribute("discard_no_unref", &discardNoUnref)
            xml.attribute("queues", &queues)
            xml.attribute("queue_size", &queueSize)
            virtio.map(&xml)
            xml.element("metadata_cache", &source.metadataCache)
            xml.element("iothreads", &ioThreads)
            guard xml.isReading else { return }
            if cache == .unset { cache = nil }
            if queues == 0 { queues = nil }
            if queueSize == 0 { queueSize = nil }
        }

        /// `aio` is what Xen called `raw`.
        private static func mapFormat(_ xml: inout some XMLMapper, _ format: inout StorageFormat?) {
            var word = format.map(DriverFormat.init)
            xml.attribute("type", &word)
            if xml.isReading { format = word?.format }
        }
    }
}

/// The words of `<driver type=>`: the formats, and `aio` for `raw`.
private struct DriverFormat: XMLValue {
    var format: StorageFormat

    static func parse(_ text: XMLText) -> DriverFormat? {
        text == "aio" as StaticString ? DriverFormat(format: .raw) : StorageFormat.parse(text).map(DriverFormat.init)
    }
    var xmlText: String { format.rawValue }
    static var form: XMLValueForm { .words(StorageFormat.words + ["aio"], meaning: StorageFormat.form.expectation) }
}
