import Diagnostics
import XMLTree

extension IOThreads {
    func validate(_ validator: inout Validator) {
        for thread in threads { thread.pool.validate(at: thread.element, &validator) }
        mainLoop.pool.validate(at: mainLoop.element, &validator)
    }
}

extension WorkerPool {
    fileprivate func validate(at element: XMLTree.ElementID?, _ validator: inout Validator) {
        if maximum == 0 {
            validator.report(.poolEmpty, element, at: "@thread_pool_max")
        } else if let minimum {
            // QEMU's own maximum is not known here.
            guard let maximum else { return validator.report(.poolMaximumMissing, element, at: "@thread_pool_min") }
            if minimum > maximum { validator.report(.poolMinimumAboveMaximum, element, at: "@thread_pool_min") }
        }
    }
}

extension Message {
    fileprivate static var poolEmpty: Message { .error("a thread pool has at least one thread") }
    fileprivate static var poolMaximumMissing: Message {
        .error("a thread pool that has a minimum needs a maximum: add thread_pool_max")
    }
    fileprivate static var poolMinimumAboveMaximum: Message { .error("a thread pool has a minimum above its maximum") }
}
