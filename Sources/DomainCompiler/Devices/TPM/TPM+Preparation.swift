import Diagnostics
import QEMUArguments

extension TPM {
    /// What a start opens.
    struct Opened: Sendable {
        var device: DescriptorSet?
        var cancel: DescriptorSet?
        /// The file that cancels a command of the host's TPM.
        var cancelPath: String?
        /// What QEMU talks to: the emulator, or the TPM of somebody else.
        var socket: CharacterBackend?
    }

    mutating func prepare(_ preparation: inout Preparation) {
        guard let backend, let alias = info.alias, model != .spaprProxy else { return }
        switch backend.kind {
        case .passthrough:
            opened.cancelPath = preparation.host.tpm.cancelPath ?? Self.cancelPath(of: backend.device ?? "")
            guard !preparation.isStandalone else { return }
            let descriptors = preparation.host.descriptors
            opened.device = descriptors.tpm.map { preparation.takeDescriptorSet([$0], label: alias + "-tpm") }
            opened.cancel = descriptors.tpmCancel.map { preparation.takeDescriptorSet([$0], label: alias + "-cancel") }
        case .emulator:
            let path = preparation.host.tpm.socket ?? preparation.domainFile("swtpm.sock")
            opened.socket = Self.socket(path)
            if preparation.isStandalone { preparation.report(.emulatorToStart(path), backend.element) }
        case .external: opened.socket = Self.socket(backend.socket?.path ?? "")
        case nil: return
        }
    }

    private static func socket(_ path: String) -> CharacterBackend {
        var backend = CharacterBackend()
        backend.kind = .unix
        backend.source = .unix(UnixEndpoint(path: path))
        return backend
    }

    /// Where the kernel has the file that cancels a command: beside the device's node in sysfs.
    private static func cancelPath(of device: String) -> String {
        let name = device.split(separator: "/").last ?? ""
        return "/sys/class/tpm/\(name)/device/cancel"
    }
}

extension Message {
    fileprivate static func emulatorToStart(_ path: String) -> Message {
        .note("swtpm has to listen on \(path) before QEMU starts")
    }
}
