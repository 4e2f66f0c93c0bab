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
        // Arm's IOMMU is a property of the machine, not a device.
        if devices.iommus.contains(where: { $0.model == .smmuv3 }) { machine.add("iommu", "smmuv3") }
        keyWrap.addMachineSwitches(&machine)
        addMachineMemory(&machine, context)
        addMachineFlash(&machine)
        addMachineHMAT(&machine)
        if context.facts.machine == .s390CCW, !context.capabilities.contains(.virtioCcwLoadparm) {
            machine.add("loadparm", firstLoadparm)
        }
        addMachineCompatibility(&machine, context)
        if launchSecurity != nil { machine.add("confidential-guest-support", "lsec0") }
        if os.bios.useSerial == .yes { machine.add("graphics", false) }
        addHPET(&machine, context)
        if let speaker = devices.sounds.first(where: { $0.model == .pcspk }) {
            machine.add("pcspk-audiodev", speaker.backend(context)?.qemuID)
        }
        addMachineACPI(&machine, context)
        line.append("-machine", os.type.machine ?? "", options: machine)
    }

    /// What the device that boots first tells the boot loader.
    private var firstLoadparm: String? {
        func loadparm(_ devices: [some Device]) -> String? {
            devices.first { $0.info.bootIndex == 1 && $0.info.loadparm != nil }?.info.loadparm
        }
        return loadparm(devices.disks) ?? loadparm(devices.interfaces) ?? loadparm(devices.hostDevices)
    }

    /// A host model of POWER is the host's processor in an older one's clothes.
    private func addMachineCompatibility(_ machine: inout QEMUObject, _ context: EmitContext) {
        guard context.facts.machine == .pseries, cpu?.mode == .hostModel else { return }
        machine.add("max-cpu-compat", cpu?.model?.name)
    }

    private func addHPET(_ machine: inout QEMUObject, _ context: EmitContext) {
        guard context.capabilities.contains(.machineHpet) else { return }
        for timer in clock.timers where timer.name == .hpet { machine.add("hpet", timer.present?.isYes) }
    }

    private func addMachineACPI(_ machine: inout QEMUObject, _ context: EmitContext) {
        if context.machineType?.acpi == true { machine.add("acpi", features.acpi) }
    }

    /// Appends `-no-acpi`, for emulators that do not take it as a property of the machine.
    func emitNoACPI(_ line: inout CommandLine, _ context: EmitContext) {
        let hasSwitch = context.facts.arch.isX86 || context.facts.machine == .virt && context.facts.arch.isARM
        if !features.acpi, hasSwitch, context.machineType?.acpi == nil { line.append("-no-acpi") }
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
