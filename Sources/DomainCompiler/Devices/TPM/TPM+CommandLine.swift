import Capabilities
import QEMUArguments

extension TPM {
    /// QEMU's id of the connection to an emulated or external TPM.
    private static let chardev = "chrtpm"

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias, let backend, let model else { return }
        var device = QEMUObject()
        if model == .spaprProxy {
            device.add("driver", model)
            device.add("id", alias)
            device.add("host-path", backend.device)
            return line.appendDevice(device, context)
        }
        let id = "tpm-" + alias
        emit(backend, id, &line, context)
        device.add("driver", driver(model, context.facts.arch))
        device.add("tpmdev", id)
        device.add("id", alias)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    private func emit(_ backend: Backend, _ id: String, _ line: inout CommandLine, _ context: EmitContext) {
        var options = QEMUObject()
        options.add("id", id)
        switch backend.kind {
        case .passthrough:
            if let set = opened.device { line.append(set, isNumbered: false) }
            if let set = opened.cancel { line.append(set, isNumbered: false) }
            options.add("path", opened.device?.path ?? backend.device)
            options.add("cancel-path", opened.cancel?.path ?? opened.cancelPath)
            line.append("-tpmdev", "passthrough", options: options)
        case .emulator, .external:
            opened.socket?.emit(&line, id: Self.chardev, context)
            options.add("chardev", Self.chardev)
            line.append("-tpmdev", "emulator", options: options)
        case nil: return
        }
    }

    /// QEMU's name of the device: outside a PC the register interface is no ISA device.
    private func driver(_ model: Model, _ arch: Architecture) -> String {
        model == .tis && arch != .x86_64 && arch != .i686 ? "tpm-tis-device" : model.rawValue
    }
}
