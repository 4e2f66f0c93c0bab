import XMLTree

/// `<iothreads>`, `<iothreadids>`, `<defaultiothread>` (formatdomain, "IOThreads Allocation").
struct IOThreads: Sendable {
    var element: XMLTree.ElementID?
    /// How many there are.
    var count: UInt32?
    /// Their ids and settings: those of the document first, then those that defaults numbered.
    var threads: [IOThread] = []
    /// Settings of the main loop's own thread.
    var mainLoop = DefaultIOThread()

    /// Maps elements of `<domain>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("iothreads") { xml in
            xml.origin(&element)
            var written = count == 0 ? nil : count
            xml.text(&written)
            if xml.isReading { count = written }
        }
        xml.scope("iothreadids") { xml in
            var named = threads.filter { !$0.isNumberedByDefault }
            xml.elements("iothread", &named)
            if xml.isReading { threads = named }
        }
        xml.element("defaultiothread", &mainLoop)
    }

    /// Whether there is a thread of this id.
    func contains(_ id: UInt32) -> Bool { threads.contains { $0.id == id } }
}

/// `<iothread id=…>`.
struct IOThread: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var id: UInt32?
    /// Fewest and most worker threads.
    var poolMinimum: Int32?
    var poolMaximum: Int32?
    var poll: Poll?
    /// The document gives a count and no id; such threads are not written.
    var isNumberedByDefault = false

    /// `<poll>`: how long a thread spins before it sleeps, nanoseconds, and how that adapts.
    struct Poll: Sendable, XMLMappable {
        var maximum: UInt64?
        var grow: UInt32?
        var shrink: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("max", &maximum)
            xml.attribute("grow", &grow)
            xml.attribute("shrink", &shrink)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("id", &id)
        xml.attribute("thread_pool_min", &poolMinimum)
        xml.attribute("thread_pool_max", &poolMaximum)
        xml.element("poll", &poll)
    }
}

/// `<defaultiothread>`: worker threads of the main loop.
struct DefaultIOThread: Sendable, XMLMappable {
    var poolMinimum: Int32?
    var poolMaximum: Int32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("thread_pool_min", &poolMinimum)
        xml.attribute("thread_pool_max", &poolMaximum)
    }
}
