extension CPUTuning {
    /// Schedulers are kept a thread each, in the order of the threads.
    mutating func applyDefaults() {
        vcpuSchedulers = Self.single(vcpuSchedulers)
        iothreadSchedulers = Self.single(iothreadSchedulers)
    }

    private static func single<Name>(_ schedulers: [Scheduler<Name>]) -> [Scheduler<Name>] {
        schedulers.flatMap { scheduler in
            (scheduler.members?.numbers ?? []).map { number -> Scheduler<Name> in
                var one = scheduler
                one.members = CPUSet([number...number])
                return one
            }
        }.sorted { ($0.members?.first ?? 0) < ($1.members?.first ?? 0) }
    }
}
