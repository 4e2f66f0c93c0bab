import Diagnostics
import XMLTree

extension CPUTuning {
    /// Settings stand in the order of the threads, a thread each; those of processors that cannot be are not kept.
    mutating func applyDefaults(processors: UInt32, _ context: inout DefaultsContext) {
        vcpuPins.removeAll { pin in
            guard let vcpu = pin.vcpu, vcpu >= processors else { return false }
            context.report(.pinWithoutProcessor(vcpu), pin.element, at: "@vcpu")
            return true
        }
        vcpuPins.sort { ($0.vcpu ?? 0) < ($1.vcpu ?? 0) }
        iothreadPins.sort { ($0.iothread ?? 0) < ($1.iothread ?? 0) }
        emulatorScheduler?.dropPriority(&context)
        vcpuSchedulers = Self.single(vcpuSchedulers, &context)
        iothreadSchedulers = Self.single(iothreadSchedulers, &context)
        Self.settle(&cacheTuning, processors, &context)
        Self.settle(&memoryTuning, processors, &context)
        for index in cacheTuning.indices { cacheTuning[index].caches.sort(by: CacheTuning.Cache.isOrdered) }
    }

    private static func single<Name>(_ schedulers: [Scheduler<Name>], _ context: inout DefaultsContext) -> [Scheduler<Name>] {
        guard !schedulers.isEmpty else { return [] }
        return schedulers.flatMap { scheduler in
            var scheduler = scheduler
            scheduler.dropPriority(&context)
            return (scheduler.members?.numbers ?? []).map { number -> Scheduler<Name> in
                var one = scheduler
                one.members = CPUSet([number...number])
                return one
            }
        }.sorted { ($0.members?.first ?? 0) < ($1.members?.first ?? 0) }
    }

    /// Groups keep processors that can be; one that says nothing about any is not kept.
    private static func settle(_ groups: inout [some ResourceGroup], _ processors: UInt32, _ context: inout DefaultsContext) {
        for index in groups.indices {
            if let last = groups[index].vcpus?.last, last >= processors { groups[index].vcpus?.remove(processors...last) }
        }
        groups.removeAll { group in
            guard group.vcpus?.isEmpty ?? false || group.isBlank else { return false }
            context.report(.groupWithoutEffect, group.element)
            return true
        }
    }
}

extension Scheduler {
    /// Only the real-time schedulers know priorities.
    fileprivate mutating func dropPriority(_ context: inout DefaultsContext) {
        guard let policy, !policy.isRealTime, priority != nil else { return }
        context.report(.priorityWithoutEffect(policy), element, at: "@priority")
        priority = nil
    }
}

extension CacheTuning.Cache {
    fileprivate static func isOrdered(_ left: Self, _ right: Self) -> Bool {
        func place(_ cache: Self) -> (UInt32, Int, UInt32) {
            (cache.level ?? 0, cache.kind.flatMap(Kind.allCases.firstIndex) ?? 0, cache.id ?? 0)
        }
        return place(left) < place(right)
    }
}

extension Message {
    fileprivate static func pinWithoutProcessor(_ vcpu: UInt32) -> Message {
        .warning("the guest has no processor \(vcpu): the pin has no effect")
    }
    fileprivate static var groupWithoutEffect: Message {
        .warning("this group has no processor of the guest, or nothing to limit or watch: it has no effect")
    }
    fileprivate static func priorityWithoutEffect(_ policy: SchedulerPolicy) -> Message {
        .warning("the scheduler '\(policy.rawValue)' knows no priority")
    }
}
