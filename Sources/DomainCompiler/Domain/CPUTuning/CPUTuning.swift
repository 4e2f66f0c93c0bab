import XMLTree

/// `<cputune>`: pinning and scheduling, the host's business; kept in the document (formatdomain, "CPU Tuning").
struct CPUTuning: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var shares: UInt64?
    /// Enforcement period and allowed time in it, microseconds; of the processors, the whole guest, the emulator and iothreads.
    var quotas = [Quota](repeating: Quota(), count: 4)
    var vcpuPins: [VCPUPin] = []
    var emulatorPin: EmulatorPin?
    var iothreadPins: [IOThreadPin] = []
    var vcpuSchedulers: [Scheduler<VCPUSchedulerName>] = []
    var iothreadSchedulers: [Scheduler<IOThreadSchedulerName>] = []
    var emulatorScheduler: Scheduler<NoSchedulerName>?
    var cacheTuning: [CacheTuning] = []
    var memoryTuning: [BandwidthTuning] = []

    struct Quota: Sendable {
        var period: UInt64?
        var quota: Int64?
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.leaf("shares", &shares)
        xml.leaf("period", nonZero: &quotas[0].period)
        xml.leaf("quota", nonZero: &quotas[0].quota)
        xml.leaf("global_period", nonZero: &quotas[1].period)
        xml.leaf("global_quota", nonZero: &quotas[1].quota)
        xml.leaf("emulator_period", nonZero: &quotas[2].period)
        xml.leaf("emulator_quota", nonZero: &quotas[2].quota)
        xml.leaf("iothread_period", nonZero: &quotas[3].period)
        xml.leaf("iothread_quota", nonZero: &quotas[3].quota)
        xml.elements("vcpupin", &vcpuPins)
        xml.element("emulatorpin", &emulatorPin)
        xml.elements("iothreadpin", &iothreadPins)
        xml.element("emulatorsched", &emulatorScheduler)
        xml.elements("vcpusched", &vcpuSchedulers)
        xml.elements("iothreadsched", &iothreadSchedulers)
        xml.elements("cachetune", &cacheTuning)
        xml.elements("memorytune", &memoryTuning)
    }

    struct VCPUPin: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var vcpu: UInt32?
        var hostCPUs: CPUSet?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("vcpu", &vcpu)
            xml.required("cpuset", &hostCPUs)
        }
    }

    struct EmulatorPin: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var hostCPUs: CPUSet?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("cpuset", &hostCPUs)
        }
    }

    struct IOThreadPin: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var iothread: UInt32?
        var hostCPUs: CPUSet?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("iothread", &iothread)
            xml.required("cpuset", &hostCPUs)
        }
    }
}

/// What a scheduler element applies to: the name of the attribute that lists it.
protocol SchedulerName: Sendable {
    static var attribute: StaticString? { get }
}
enum VCPUSchedulerName: SchedulerName { static var attribute: StaticString? { "vcpus" } }
enum IOThreadSchedulerName: SchedulerName { static var attribute: StaticString? { "iothreads" } }
enum NoSchedulerName: SchedulerName { static var attribute: StaticString? { nil } }

/// `<vcpusched>`, `<iothreadsched>`, `<emulatorsched>`.
struct Scheduler<Name: SchedulerName>: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// The threads it applies to; nil for the emulator.
    var members: CPUSet?
    var policy: SchedulerPolicy?
    /// For `fifo` and `rr`.
    var priority: Int32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        if let attribute = Name.attribute { xml.required(attribute, &members) }
        xml.required("scheduler", &policy)
        xml.attribute("priority", &priority)
    }
}

/// A scheduling class of Linux.
enum SchedulerPolicy: String, XMLEnum {
    case batch, idle, fifo, rr

    /// Threads of it have a priority.
    var isRealTime: Bool { self == .fifo || self == .rr }
}
