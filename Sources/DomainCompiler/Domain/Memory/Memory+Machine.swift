import QEMUArguments
import XMLTree

extension Domain {
    /// Adds what `-machine` is told of memory: core dumps, merging, and the back-end of the main memory.
    func addMachineMemory(_ machine: inout QEMUObject, _ context: EmitContext) {
        machine.add("dump-guest-core", memory.total?.dumpCore?.isOn ?? context.host.policy.dumpsGuestCore)
        if memoryBacking.noSharePages { machine.add("mem-merge", false) }
        if devices.memoryDevices.contains(where: { $0.model == .nvdimm }) { machine.add("nvdimm", true) }
        machine.add("memory-backend", mainMemoryBackend(context))
    }

    /// Adds whether firmware tells the guest about latencies and bandwidths of its memory.
    func addMachineHMAT(_ machine: inout QEMUObject) {
        guard let numa = cpu?.numa else { return }
        if !numa.interconnects.isEmpty || numa.cells.contains(where: { !$0.caches.isEmpty }) { machine.add("hmat", true) }
    }
}
