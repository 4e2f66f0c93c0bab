import QEMUArguments
import XMLTree

extension Domain {
    /// Adds what `-machine` is told of memory: core dumps, merging, and the back-end of the main memory.
    func addMachineMemory(_ machine: inout QEMUObject, _ context: EmitContext) {
        machine.add("dump-guest-core", memory.total?.dumpCore?.isOn ?? context.host.policy.dumpsGuestCore)
        if memoryBacking.noSharePages { machine.add("mem-merge", false) }
        if devices.memoryDevices.contains(where: { $0.model == .nvdimm }) { machine.add("nvdimm", true) }
        addEnclaveMemory(&machine)
        machine.add("memory-backend", mainMemoryBackend(context))
    }

    /// Adds the enclave page caches of SGX, which are parts of the machine and not devices.
    private func addEnclaveMemory(_ machine: inout QEMUObject) {
        let caches = devices.memoryDevices.filter { $0.model == .sgxEPC }
        for (index, cache) in caches.enumerated() {
            machine.add("sgx-epc.\(index).memdev", cache.info.alias.map { "mem" + $0 })
            machine.add("sgx-epc.\(index).node", cache.target.node ?? 0)
        }
    }

    /// Adds whether firmware tells the guest about latencies and bandwidths of its memory.
    func addMachineHMAT(_ machine: inout QEMUObject) {
        if cpu?.numa?.hasHMAT ?? false { machine.add("hmat", true) }
    }
}
