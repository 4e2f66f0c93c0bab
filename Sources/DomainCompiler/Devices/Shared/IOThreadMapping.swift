import QEMUArguments
import XMLTree

/// `<iothreads>` of a disk's or controller's `<driver>`: which IOThread serves which queues (formatdomain, "Hard drives").
struct IOThreadMapping: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var threads: [Thread] = []

    /// One IOThread and its queues; none named means that queues are dealt out in turn.
    struct Thread: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var id: UInt32?
        var queues: [Queue] = []

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("id", &id)
            xml.elements("queue", &queues)
        }
    }

    /// `<queue id=>`: a virtqueue, counted from 0.
    struct Queue: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var id: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("id", &id)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.elements("iothread", &threads)
    }

    /// QEMU's `iothread-vq-mapping`; nil where there is no mapping.
    var properties: [QEMUObject]? {
        guard !threads.isEmpty else { return nil }
        return threads.map { thread in
            var object = QEMUObject()
            object.add("iothread", "iothread\(thread.id ?? 0)")
            if !thread.queues.isEmpty { object.add("vqs", thread.queues.map { $0.id ?? 0 }) }
            return object
        }
    }
}
