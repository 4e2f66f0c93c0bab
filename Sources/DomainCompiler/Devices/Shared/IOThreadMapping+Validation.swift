import Diagnostics
import XMLTree

extension IOThreadMapping {
    /// Every thread exists and occurs once; queues are named for all threads or for none, and then each exactly once.
    ///
    /// `queues` is the number of queues that the document gives the device.
    func validate(_ validator: inout Validator, queues: UInt32?) {
        var seen: [UInt32: XMLTree.ElementID?] = [:]
        for thread in threads {
            guard let id = thread.id else { continue }
            if let first = seen.updateValue(thread.element, forKey: id) {
                validator.report(
                    .threadTwice(id), thread.element, at: "@id", notes: [validator.note("the first one is here", first)])
            }
            if !validator.domain.ioThreads.contains(id) { validator.report(.threadUnknown(id), thread.element, at: "@id") }
        }
        guard threads.contains(where: { !$0.queues.isEmpty }) else { return }
        if let without = threads.first(where: \.queues.isEmpty) {
            return validator.report(.queuesForSome, without.element)
        }
        guard let queues else { return validator.report(.queueCountMissing, element) }
        validateQueues(&validator, queues)
    }

    private func validateQueues(_ validator: inout Validator, _ count: UInt32) {
        var seen: [UInt32: XMLTree.ElementID?] = [:]
        for queue in threads.lazy.flatMap(\.queues) {
            guard let id = queue.id else { continue }
            if id >= count {
                validator.report(.queueOutOfRange(id, count), queue.element, at: "@id")
            } else if let first = seen.updateValue(queue.element, forKey: id) {
                validator.report(
                    .queueTwice(id), queue.element, at: "@id", notes: [validator.note("the first one is here", first)])
            }
        }
        if seen.count < count, let missing = (0..<count).first(where: { seen[$0] == nil }) {
            validator.report(.queueUnmapped(missing), element)
        }
    }
}

extension Message {
    fileprivate static func threadTwice(_ id: UInt32) -> Message { .error("IOThread \(id) is listed already") }
    fileprivate static func threadUnknown(_ id: UInt32) -> Message { .error("the domain has no IOThread \(id)") }
    fileprivate static var queuesForSome: Message {
        .error("this IOThread has no queues while another has: name queues for all IOThreads or for none")
    }
    fileprivate static var queueCountMissing: Message {
        .error("naming queues needs their number: the 'queues' attribute of <driver>")
    }
    fileprivate static func queueOutOfRange(_ id: UInt32, _ count: UInt32) -> Message {
        .error("there is no queue \(id): with queues='\(count)' they are numbered from 0 and stay below \(count)")
    }
    fileprivate static func queueTwice(_ id: UInt32) -> Message { .error("queue \(id) has an IOThread already") }
    fileprivate static func queueUnmapped(_ id: UInt32) -> Message { .error("queue \(id) has no IOThread") }
}
