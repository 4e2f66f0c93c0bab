import Diagnostics
import XMLTree

extension CPUTuning {
    /// Checks pins and schedulers against the threads there are, and quotas against what the kernel takes.
    func validate(_ validator: inout Validator) {
        validateQuotas(&validator)
        validatePins(&validator)
        let processors = validator.domain.vcpus.count
        Self.validate(vcpuSchedulers, at: "@vcpus", exists: { $0 < processors }, Message.noSuchProcessor, &validator)
        let threads = validator.domain.ioThreads
        Self.validate(iothreadSchedulers, at: "@iothreads", exists: threads.contains, Message.noSuchIOThread, &validator)
        if let emulatorScheduler { Self.validatePriority(emulatorScheduler, &validator) }
        validateGroups(&validator)
    }

    /// Microseconds that the kernel still counts in nanoseconds, with the bits that it needs itself.
    private static let longestQuota: Int64 = 1 << 44 - 1

    private func validateQuotas(_ validator: inout Validator) {
        for (quota, prefix) in zip(quotas, ["", "global_", "emulator_", "iothread_"]) {
            if let period = quota.period, period != 0, !(1000...1_000_000).contains(period) {
                validator.report(.periodRange, element, at: prefix + "period")
            }
            // Nothing and less mean no limit.
            if let time = quota.quota, time > 0, !(1000...Self.longestQuota).contains(time) {
                validator.report(.quotaRange, element, at: prefix + "quota")
            }
        }
    }

    private func validatePins(_ validator: inout Validator) {
        for (index, pin) in vcpuPins.enumerated() {
            if let first = vcpuPins[..<index].first(where: { $0.vcpu == pin.vcpu }) {
                validator.report(
                    .pinnedTwice, pin.element, at: "@vcpu", notes: [validator.note("first here", first.element, at: "@vcpu")])
            }
            Self.validate(pin.hostCPUs, pin.element, &validator)
        }
        for (index, pin) in iothreadPins.enumerated() {
            guard let id = pin.iothread else { continue }
            if !validator.domain.ioThreads.contains(id) {
                validator.report(.noSuchIOThread(id), pin.element, at: "@iothread")
            }
            if let first = iothreadPins[..<index].first(where: { $0.iothread == id }) {
                validator.report(
                    .pinnedTwice, pin.element, at: "@iothread",
                    notes: [validator.note("first here", first.element, at: "@iothread")])
            }
            Self.validate(pin.hostCPUs, pin.element, &validator)
        }
        if let emulatorPin { Self.validate(emulatorPin.hostCPUs, emulatorPin.element, &validator) }
    }

    private static func validate(_ processors: CPUSet?, _ element: XMLTree.ElementID?, _ validator: inout Validator) {
        if processors?.isEmpty ?? false { validator.report(.noProcessors, element, at: "@cpuset") }
    }

    /// Schedulers are kept a thread each: `members` has one number, whose element says how it was written.
    private static func validate<Name>(
        _ schedulers: [Scheduler<Name>], at path: String, exists: (UInt32) -> Bool, _ missing: (UInt32) -> Message,
        _ validator: inout Validator
    ) {
        var reported: Set<XMLTree.ElementID> = []
        var previous: Scheduler<Name>?
        for scheduler in schedulers {
            defer { previous = scheduler }
            guard let number = scheduler.members?.first, let element = scheduler.element else { continue }
            if !exists(number), reported.insert(element).inserted {
                validator.report(missing(number), element, at: path)
            }
            if let previous, previous.members == scheduler.members, reported.insert(element).inserted {
                validator.report(
                    .scheduledTwice(number), element, at: path,
                    notes: [validator.note("first here", previous.element, at: path)])
            }
            if let other = previous?.element, other == element { continue }
            validatePriority(scheduler, &validator)
        }
    }

    private static func validatePriority<Name>(_ scheduler: Scheduler<Name>, _ validator: inout Validator) {
        guard scheduler.policy?.isRealTime ?? false, scheduler.priority == nil else { return }
        validator.report(.priorityMissing, scheduler.element, at: "@scheduler")
    }
}

extension Message {
    fileprivate static var periodRange: Message { .error("a period is 1000 to 1000000 microseconds") }
    fileprivate static var quotaRange: Message { .error("a quota is at least 1000 microseconds; -1 means no limit") }
    fileprivate static var pinnedTwice: Message { .error("this thread is pinned twice") }
    fileprivate static var noProcessors: Message { .error("this set of processors is empty") }
    fileprivate static func noSuchProcessor(_ id: UInt32) -> Message { .error("the guest has no processor \(id)") }
    fileprivate static func noSuchIOThread(_ id: UInt32) -> Message { .error("the guest has no iothread \(id)") }
    fileprivate static func scheduledTwice(_ id: UInt32) -> Message { .error("thread \(id) has a scheduler already") }
    fileprivate static var priorityMissing: Message { .error("the real-time schedulers need a priority") }
}
