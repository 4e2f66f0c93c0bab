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
        var context = DefaultsContext(setting: setting(target, tree, settled: false), log: log)
        applyIdentityDefaults(&context)
        applyMachineDefaults(&context)
        context.setting = setting(target, tree, settled: true)
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

    /// What all stages look at; complete once the machine is settled.
    private func setting(_ target: Target, _ tree: XMLTree, settled isSettled: Bool) -> Setting {
        let arch = os.type.arch?.value ?? target.capabilities.architecture
        let name = identity.name ?? ""
        let directories = target.host.directories
        let shortName = directories.shortName(name)
        let facts = DomainFacts(
            virtType: type ?? .qemu, arch: arch, machine: MachineKind(os.type.machine ?? "", arch),
            name: name, shortName: shortName, directory: directories.domain(shortName: shortName))
        let machineType = !isSettled ? nil
            : os.type.machine.flatMap { target.capabilities.machineType(named: $0, accel: facts.accelerator) }
        return Setting(target, tree, facts, machineType: machineType)
    }
}

/// Lets every device complete itself.
private struct DefaultsVisitor: DeviceVisitor {
    var context: DefaultsContext

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        device.applyDefaults(&context)
    }
}
