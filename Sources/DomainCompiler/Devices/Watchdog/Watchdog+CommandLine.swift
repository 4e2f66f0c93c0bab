import QEMUArguments

extension Watchdog {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        emitDevice(&line, context)
        // One action serves all: it follows the last watchdog.
        let all = context.domain.devices.watchdogs
        guard all.last?.info.alias == info.alias else { return }
        line.append("-watchdog-action", qemuAction)
    }

    private func emitDevice(_ line: inout CommandLine, _ context: EmitContext) {
        if model == .itco {
            var lpc = QEMUObject()
            lpc.add("ICH9-LPC.noreboot", false)
            return line.append("-global", options: lpc)
        }
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
