import Capabilities
import Diagnostics
import XMLTree

extension Domain {
    /// Fills in everything that the reference fills in after reading, addresses aside.
    ///
    /// The order matters and follows the reference: the machine is settled first, then devices that it implies are added,
    /// then every device completes itself, then what depends on the finished devices.
    mutating func applyDefaults(_ target: Target, _ tree: XMLTree, _ log: inout DiagnosticLog) {
        var context = DefaultsContext(target: target, tree: tree, log: log, facts: facts(target))
        applyIdentityDefaults(&context)
        applyMachineDefaults(&context)
        context.facts = facts(target)
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
    }

    /// What rules ask about the guest as a whole; complete once the machine is settled.
    func facts(_ target: Target) -> DomainFacts {
        let arch = os.type.arch?.value ?? target.capabilities.architecture
        return DomainFacts(
            virtType: type ?? .qemu, arch: arch, machine: MachineKind(os.type.machine ?? "", arch),
            name: identity.name ?? "", shortName: target.host.directories.shortName(identity.name ?? ""))
    }
}

/// Lets every device complete itself.
private struct DefaultsVisitor: DeviceVisitor {
    var context: DefaultsContext

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        device.applyDefaults(&context)
    }
}
