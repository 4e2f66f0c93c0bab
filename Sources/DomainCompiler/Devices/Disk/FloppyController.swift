import QEMUArguments

extension Domain {
    /// Appends what drives need of the floppy controller: which of them boots, and the controller itself on machines that
    /// do not have one.
    func emitFloppyController(_ line: inout CommandLine, _ context: EmitContext) {
        let floppies = devices.disks.filter { $0.target.bus == .fdc }
        guard !floppies.isEmpty else { return }
        let isExplicit = context.facts.machine == .q35
        var controller = QEMUObject()
        controller.add("driver", "isa-fdc")
        for floppy in floppies {
            guard let index = floppy.info.bootIndex else { continue }
            let name = (floppy.info.address?.drive?.unit ?? 0) == 0 ? "bootindexA" : "bootindexB"
            if isExplicit {
                controller.add(name, index)
            } else {
                line.append("-global", "isa-fdc.\(name)=\(index)")
            }
        }
        if isExplicit { line.appendDevice(controller, context) }
    }

    /// Appends the helper for persistent reservations that the daemon starts.
    func emitReservationHelper(_ line: inout CommandLine, _ context: EmitContext) {
        for disk in devices.disks {
            for layer in disk.chain {
                guard let helper = layer.nodes.reservationHelper, helper.isManaged else { continue }
                return line.append("-object", json: helper.properties)
            }
        }
    }
}
