import Capabilities
import Diagnostics
import XMLTree

extension Domain {
    /// Settles architecture, machine type and emulator: what every later rule asks for.
    mutating func applyMachineDefaults(_ context: inout DefaultsContext) {
        let capabilities = context.capabilities
        if os.type.arch == nil { os.type.arch = GuestArchitecture(value: capabilities.architecture) }
        if devices.emulator == nil { devices.emulator = capabilities.emulator }
        checkEmulation(&context)
        let accelerator = (type ?? .qemu).accelerator
        if let name = os.type.machine {
            os.type.machine = capabilities.canonicalMachine(name, accel: accelerator)
        } else {
            os.type.machine = capabilities.defaultMachine(accel: accelerator)?.name
        }
        checkMachine(&context)
    }

    /// The emulator runs the guest's architecture with what the document wants to execute it.
    private func checkEmulation(_ context: inout DefaultsContext) {
        switch os.type.name {
        case nil, "": context.report(.osTypeMissing, os.element, at: "type")
        case "hvm": break
        case let name?: context.report(.osTypeUnknown(name), os.element, at: "type")
        }
        let capabilities = context.capabilities
        if let arch = os.type.arch?.value, !capabilities.architecture.runs(arch) {
            context.report(.architectureMismatch(arch, capabilities), os.element, at: "type/@arch")
        }
        if let type, !type.isOffered(by: capabilities) {
            context.report(.virtTypeUnsupported(type, capabilities), element, at: "@type")
        }
    }

    private func checkMachine(_ context: inout DefaultsContext) {
        let accelerator = (type ?? .qemu).accelerator
        guard let name = os.type.machine else { return context.report(.machineMissing, os.element, at: "type") }
        let machines = context.capabilities.accelerator(accelerator)?.machineTypes ?? []
        guard !machines.isEmpty, context.capabilities.machineType(named: name, accel: accelerator) == nil else { return }
        let near = suggestion(for: name, among: machines.flatMap { [$0.name] + ($0.alias.map { [$0] } ?? []) })
        context.report(
            .machineUnknown(name, context.capabilities), os.element, at: "type/@machine",
            notes: near.map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? [])
    }
}

extension VirtType {
    /// Whose capabilities answer for it.
    var accelerator: Accelerator {
        switch self {
        case .kvm: .kvm
        case .hvf: .hvf
        default: .tcg
        }
    }

    fileprivate func isOffered(by capabilities: Capabilities) -> Bool {
        switch self {
        case .kvm: capabilities.contains(.kvm)
        case .qemu: capabilities.contains(.tcg)
        case .hvf: capabilities.contains(.hvf)
        default: false
        }
    }
}

extension Architecture {
    /// Whether an emulator of this architecture also runs guests of another.
    fileprivate func runs(_ guest: Architecture) -> Bool {
        switch (self, guest) {
        case (.x86_64, .i686), (.aarch64, .armv7l), (.armv7l, .armv6l), (.ppc64, .ppc64le): true
        default: self == guest
        }
    }
}

extension Message {
    fileprivate static var osTypeMissing: Message { .error("<os> needs <type>hvm</type>") }
    fileprivate static func osTypeUnknown(_ name: String) -> Message {
        .error("QEMU runs guests of type 'hvm' only, not '\(name)'")
    }
    fileprivate static func architectureMismatch(_ arch: Architecture, _ capabilities: Capabilities) -> Message {
        .error("\(capabilities.emulator) emulates \(capabilities.architecture.rawValue), not \(arch.rawValue)")
    }
    fileprivate static func virtTypeUnsupported(_ type: VirtType, _ capabilities: Capabilities) -> Message {
        .error("\(capabilities.emulator) cannot run guests of type '\(type.rawValue)'")
    }
    fileprivate static var machineMissing: Message {
        .error("the emulator has no default machine type: name one")
    }
    fileprivate static func machineUnknown(_ name: String, _ capabilities: Capabilities) -> Message {
        .error("\(capabilities.emulator) has no machine type '\(name)'")
    }
}
