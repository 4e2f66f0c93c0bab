import XMLTree

/// `<perf>`: the host's performance counters that follow the guest; kept.
struct PerfEvents: Sendable, XMLMappable {
    var events: [Event] = []

    /// In the order in which they are written.
    enum Name: String, XMLEnum {
        case cmt, mbmt, mbml
        case cpuCycles = "cpu_cycles"
        case instructions
        case cacheReferences = "cache_references"
        case cacheMisses = "cache_misses"
        case branchInstructions = "branch_instructions"
        case branchMisses = "branch_misses"
        case busCycles = "bus_cycles"
        case stalledFrontend = "stalled_cycles_frontend"
        case stalledBackend = "stalled_cycles_backend"
        case referenceCycles = "ref_cpu_cycles"
        case cpuClock = "cpu_clock"
        case taskClock = "task_clock"
        case pageFaults = "page_faults"
        case contextSwitches = "context_switches"
        case cpuMigrations = "cpu_migrations"
        case minorFaults = "page_faults_min"
        case majorFaults = "page_faults_maj"
        case alignmentFaults = "alignment_faults"
        case emulationFaults = "emulation_faults"
    }

    /// `<event name= enabled=>`.
    struct Event: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var name: Name?
        var enabled: YesNo?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("name", &name)
            xml.required("enabled", &enabled)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        if xml.isWriting {
            var ordered = Name.allCases.compactMap { name in events.first { $0.name == name } }
            xml.elements("event", &ordered)
        } else {
            xml.elements("event", &events)
        }
    }
}
