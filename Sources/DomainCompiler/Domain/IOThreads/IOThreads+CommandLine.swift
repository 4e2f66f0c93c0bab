import QEMUArguments

extension Domain {
    /// Appends `-object iothread` for each thread, and the settings of the main loop.
    func emitIOThreads(_ line: inout CommandLine, _ context: EmitContext) {
        for thread in ioThreads.threads {
            var object = QEMUObject()
            object.add("qom-type", "iothread")
            object.add("id", IOThread.objectID(thread.id ?? 0))
            object.add("thread-pool-min", thread.poolMinimum)
            object.add("thread-pool-max", thread.poolMaximum)
            if let poll = thread.poll {
                object.add("poll-max-ns", poll.maximum)
                object.add("poll-grow", poll.grow)
                object.add("poll-shrink", poll.shrink)
            }
            line.append("-object", json: object)
        }
        let mainLoop = ioThreads.mainLoop
        guard mainLoop.poolMinimum != nil || mainLoop.poolMaximum != nil else { return }
        var object = QEMUObject()
        object.add("qom-type", "main-loop")
        object.add("id", "main-loop")
        object.add("thread-pool-min", mainLoop.poolMinimum)
        object.add("thread-pool-max", mainLoop.poolMaximum)
        line.append("-object", json: object)
    }
}

extension IOThread {
    /// QEMU's id of the thread's object.
    static func objectID(_ id: UInt32) -> String { "iothread\(id)" }
}
