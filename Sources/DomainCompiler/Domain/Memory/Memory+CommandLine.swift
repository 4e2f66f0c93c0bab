import Capabilities
import QEMUArguments

extension Domain {
    /// The id of the main memory's back-end, where the machine takes one by name.
    func mainMemoryBackend(_ context: EmitContext) -> String? {
        guard cpu?.numa?.cells.isEmpty ?? true else { return nil }
        return context.machineType?.defaultRAMid
    }

    /// Appends `-m`, the main memory's back-end, and `-overcommit`.
    func emitMemory(_ line: inout CommandLine, _ context: EmitContext) {
        var size = QEMUObject()
        // Whole mebibytes, whatever the document says.
        size.add("size", "\(initialMemory / 1024 * 1024)k")
        if let maximum = memory.maximum {
            size.add("slots", maximum.slots)
            size.add("maxmem", "\(maximum.size.kib)k")
        }
        line.append("-m", options: size)
        if let id = mainMemoryBackend(context) {
            var request = MemoryBackend.Request(id: id, fileName: id, bytes: initialMemory * 1024)
            request.isMain = true
            MemoryBackend(request, context).emit(&line)
        } else if cpu?.numa?.cells.isEmpty ?? true {
            emitGlobalMemory(&line, context)
        }
        var overcommit = QEMUObject()
        overcommit.add("mem-lock", memoryBacking.locked)
        line.append("-overcommit", options: overcommit)
    }

    /// Rounds what the guest is given to what the machine can map: a start of the guest, not its document.
    mutating func alignMemory(_ context: Preparation) {
        let unit: UInt64 = context.facts.machine == .pseries ? 256 * 1024 : 1024
        let moduleUnit: UInt64 = context.facts.machine == .pseries ? 256 * 1024 : context.facts.machine.isPC ? 2048 : 1024
        var initial = initialMemory.roundedUp(to: unit)
        if let cells = cpu?.numa?.cells, !cells.isEmpty {
            initial = 0
            for index in cells.indices {
                let size = (cells[index].memory?.kib ?? 0).roundedUp(to: unit)
                cpu?.numa?.cells[index].memory = MemorySize(kib: size)
                initial = initial.addingSaturated(size)
            }
        }
        var modules: UInt64 = 0
        for index in devices.memoryDevices.indices {
            devices.memoryDevices[index].align(to: moduleUnit, context)
            modules = modules.addingSaturated(devices.memoryDevices[index].size.kib)
        }
        memory.total?.size.kib = initial.addingSaturated(modules)
        if let maximum = memory.maximum { memory.maximum?.size.kib = maximum.size.kib.roundedUp(to: unit) }
    }
}
