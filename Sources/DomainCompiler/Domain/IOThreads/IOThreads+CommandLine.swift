import QEMUArguments

extension Domain {
    /// Appends `-object iothread` for each thread, and the settings of the main loop.
    func emitIOThreads(_ line: inout CommandLine, _ context: EmitContext) {
        for thread in ioThreads.threads {
            var object = QEMUObject()
            object.add("qom-type", "iothread")
            object.add("id", IOThread.objectID(thread.id ?? 0))
            thread.pool.addProperties(&object)
            if let poll = thread.poll {
                object.add("poll-max-ns", poll.maximum)
                object.add("poll-grow", poll.grow)
                object.add("poll-shrink", poll.shrink)
            }
            line.append("-object", json: object)
        }
        guard ioThreads.mainLoop.pool.isSet else { return }
        var object = QEMUObject()
        object.add("qom-type", "main-loop")
        object.add("id", "main-loop")
        ioThreads.mainLoop.pool.addProperties(&object)
        line.append("-object", json: object)
    }
}

extension WorkerPool {
    fileprivate func addProperties(_ object: inout QEMUObject) {
        object.add("thread-pool-min", minimum)
        object.add("thread-pool-max", maximum)
    }
}

extension IOThread {
    /// QEMU's id of the thread's object.
    static func objectID(_ id: UInt32) -> String { "iothread\(id)" }
}
