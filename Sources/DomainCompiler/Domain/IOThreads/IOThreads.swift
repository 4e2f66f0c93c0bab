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
            // Where one has an id of its own, all are written.
            var named = xml.isWriting && threads.allSatisfy(\.isNumberedByDefault) ? [] : threads
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
    var pool = WorkerPool()
    var poll: Poll?
    /// The document gives a count and no id.
    var isNumberedByDefault = false

    /// `<poll>`: how long a thread spins before it sleeps, nanoseconds, and how that adapts.
    struct Poll: Sendable, XMLMappable {
        var maximum: UInt64?
        var grow: UInt64?
        var shrink: UInt64?

        var isSet: Bool { maximum != nil || grow != nil || shrink != nil }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("max", &maximum)
            xml.attribute("grow", &grow)
            xml.attribute("shrink", &shrink)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("id", &id)
        pool.map(&xml)
        xml.element("poll", &poll)
        if xml.isReading, poll?.isSet == false { poll = nil }
    }
}

/// `thread_pool_min=`, `thread_pool_max=`: fewest and most worker threads of an event loop.
struct WorkerPool: Sendable, Equatable {
    var minimum: UInt32?
    var maximum: UInt32?

    var isSet: Bool { minimum != nil || maximum != nil }

    /// Maps attributes of the loop's element.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("thread_pool_min", &minimum)
        xml.attribute("thread_pool_max", &maximum)
    }
}

/// `<defaultiothread>`: worker threads of the main loop.
struct DefaultIOThread: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var pool = WorkerPool()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        pool.map(&xml)
    }
}
