import Capabilities
import Diagnostics
import XMLTree

extension Domain {
    /// Fills in everything that the reference fills in after reading, addresses aside.
    ///
    /// The order matters and follows the reference: the machine is settled first, then devices that it implies are added,
    /// then every device completes itself, then what depends on the finished devices.
    ///
    /// Returns what the stages after it look at.
    mutating func applyDefaults(_ target: Target, _ tree: XMLTree, _ log: inout DiagnosticLog) -> Setting {
        var context = DefaultsContext(setting: blankSetting(target, tree), log: log)
        applyIdentityDefaults(&context)
        applyMachineDefaults(&context)
        context.setting = settled(context.setting)
        applyFirmwareDefaults(&context)
        applyFeatureDefaults(&context)
        applyBootDefaults(&context)
        applySecurityLabelDefaults()
        applyCPUDefaults(&context)
        ioThreads.applyDefaults(&context)
        numaTuning.settle(with: &vcpus)
        vcpus.applyDefaults(&context)
        cpuTuning.applyDefaults(processors: vcpus.count, &context)
        addImpliedInterruptRemapping(context)
        settleIOAPIC()
        devices.orderDisks()
        devices.completeControllers(&context)
        addImplicitInputs(context)
        addImplicitWatchdog(context)
        addImplicitVideo(context)
        addImplicitAudio(context)
        addImplicitMemballoon(context)
        devices.completeCharacterDevices(&context)
        var visitor = DefaultsVisitor(context: context)
        devices.visit(DeviceKind.allCases, &visitor)
        context = visitor.context
        settlePrimaryVideo()
        applyMemoryDefaults(&context)
        memoryBacking.settlePages(hasCells: !(cpu?.numa?.cells.isEmpty ?? true))
        assignMemorySlots(&context)
        log = context.log
        return context.setting
    }

    /// What stages look at before the machine is settled: as much as the document says.
    private func blankSetting(_ target: Target, _ tree: XMLTree) -> Setting {
        let name = identity.name ?? ""
        let directories = target.host.directories
        let shortName = directories.shortName(name)
        let arch = os.type.arch?.value ?? target.capabilities.architecture
        let facts = DomainFacts(
            virtType: type ?? .qemu, arch: arch, machine: MachineKind(os.type.machine ?? "", arch),
            name: name, shortName: shortName, directory: directories.domain(shortName: shortName))
        return Setting(target, tree, facts, machineType: nil)
    }

    /// What all later stages look at: the machine is known.
    private func settled(_ blank: Setting) -> Setting {
        let capabilities = blank.target.capabilities
        var facts = blank.facts
        facts.virtType = type ?? .qemu
        facts.arch = os.type.arch?.value ?? capabilities.architecture
        facts.machine = MachineKind(os.type.machine ?? "", facts.arch)
        let machineType = os.type.machine.flatMap { capabilities.machineType(named: $0, accel: facts.accelerator) }
        return Setting(blank.target, blank.tree, facts, machineType: machineType)
    }
}

/// Lets every device complete itself.
private struct DefaultsVisitor: DeviceVisitor {
    var context: DefaultsContext

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        device.applyDefaults(&context)
    }
}
