import QEMUArguments

extension Watchdog {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        if model != .itco { emitDevice(&line, context) }
        // What is said once for all follows the last watchdog.
        let all = context.domain.devices.watchdogs
        guard all.last?.info.alias == info.alias else { return }
        if all.contains(where: { $0.model == .itco }) {
            // The timer is a part of the chipset.
            var chipset = QEMUObject()
            chipset.add("ICH9-LPC.noreboot", false)
            line.append("-global", options: chipset)
        }
        line.append("-watchdog-action", qemuAction)
    }

    private func emitDevice(_ line: inout CommandLine, _ context: EmitContext) {
        var device = QEMUObject()
        device.add("driver", model)
        device.add("id", info.alias)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    /// QEMU has no dump of its own: the daemon takes it while the guest is paused.
    private var qemuAction: String {
        switch action ?? .reset {
        case .dump: "pause"
        case let action: action.rawValue
        }
    }
}
