import Capabilities
import QEMUArguments

extension Domain {
    /// Appends `-machine`.
    func emitMachine(_ line: inout CommandLine, _ context: EmitContext) {
        line.origin = ArgumentOrigin(sourceIndex: os.type.element?.index ?? .max, rule: "machine type")
        defer { line.origin = .unknown }
        var machine = QEMUObject()
        // The default USB controller would sit where a document's own goes.
        machine.add("usb", false)
        features.addMachineSwitches(&machine)
        keyWrap.addMachineSwitches(&machine)
        addMachineMemory(&machine, context)
        addMachineFlash(&machine)
        addMachineHMAT(&machine)
        if launchSecurity != nil { machine.add("confidential-guest-support", "lsec0") }
        if os.bios.useSerial == .yes { machine.add("graphics", false) }
        addHPET(&machine, context)
        if let speaker = devices.sounds.first(where: { $0.model == .pcspk }) {
            machine.add("pcspk-audiodev", speaker.backend(context)?.qemuID)
        }
        addMachineACPI(&machine, context)
        line.append("-machine", os.type.machine ?? "", options: machine)
    }

    private func addHPET(_ machine: inout QEMUObject, _ context: EmitContext) {
        guard context.capabilities.contains(.machineHpet), let present = clock.timer(.hpet)?.present else { return }
        machine.add("hpet", present.isYes)
    }

    private func addMachineACPI(_ machine: inout QEMUObject, _ context: EmitContext) {
        if machineType(context.capabilities)?.acpi == true { machine.add("acpi", features.acpi) }
    }

    /// What the emulator says of the machine type; nil where it does not know it.
    func machineType(_ capabilities: Capabilities) -> MachineType? {
        capabilities.machineType(named: os.type.machine ?? "", accel: (type ?? .qemu).accelerator)
    }

    /// Appends `-no-acpi`, for emulators that do not take it as a property of the machine.
    func emitNoACPI(_ line: inout CommandLine, _ context: EmitContext) {
        let hasSwitch = context.facts.arch.isX86 || context.facts.machine == .virt && context.facts.arch.isARM
        if !features.acpi, hasSwitch, machineType(context.capabilities)?.acpi == nil { line.append("-no-acpi") }
    }

    /// Appends `-accel`.
    func emitAccelerator(_ line: inout CommandLine, _ context: EmitContext) {
        var accelerator = QEMUObject()
        switch type ?? .qemu {
        case .kvm:
            if let ring = features.kvm?.dirtyRing, ring.state == .on { accelerator.add("dirty-ring-size", ring.size) }
            line.append("-accel", "kvm", options: accelerator)
        case .hvf:
            line.append("-accel", "hvf", options: accelerator)
        default:
            accelerator.add("tb-size", features.tcg.translationCache.map { $0.kib / 1024 })
            line.append("-accel", "tcg", options: accelerator)
        }
    }
}
