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
        xml.leaf("period", &quotas[0].period)
        xml.leaf("quota", &quotas[0].quota)
        xml.leaf("global_period", &quotas[1].period)
        xml.leaf("global_quota", &quotas[1].quota)
        xml.leaf("emulator_period", &quotas[2].period)
        xml.leaf("emulator_quota", &quotas[2].quota)
        xml.leaf("iothread_period", &quotas[3].period)
        xml.leaf("iothread_quota", &quotas[3].quota)
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
enum SchedulerPolicy: String, XMLEnum { case batch, idle, fifo, rr }

/// `<cachetune vcpus=…>`: shares of a processor cache (resctrl).
struct CacheTuning: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var vcpus: CPUSet?
    var id: String?
    var caches: [Cache] = []
    var monitors: [ResourceMonitor] = []

    struct Cache: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case both, code, data }
        var id: UInt32?
        var level: UInt32?
        var kind: Kind?
        var size: MemorySize?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("id", &id)
            xml.required("level", &level)
            xml.required("type", &kind)
            MemorySize.map("size", &size, &xml)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("vcpus", &vcpus)
        xml.attribute("id", &id)
        xml.elements("cache", &caches)
        xml.elements("monitor", &monitors)
    }
}

/// `<memorytune vcpus=…>`: shares of memory bandwidth (resctrl).
struct BandwidthTuning: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var vcpus: CPUSet?
    var nodes: [Node] = []
    var monitors: [ResourceMonitor] = []

    struct Node: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var id: UInt32?
        /// Percent.
        var bandwidth: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("id", &id)
            xml.required("bandwidth", &bandwidth)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("vcpus", &vcpus)
        xml.elements("node", &nodes)
        xml.elements("monitor", &monitors)
    }
}

/// `<monitor>` of a resctrl group.
struct ResourceMonitor: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var level: UInt32?
    var vcpus: CPUSet?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("level", &level)
        xml.required("vcpus", &vcpus)
    }
}
