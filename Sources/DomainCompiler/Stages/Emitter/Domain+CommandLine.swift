import QEMUArguments

extension SettledDomain {
    /// The command line, in the reference's order. Decides nothing that an earlier stage could have decided.
    func emit(_ setting: Setting) -> CommandLine {
        domain.emit(EmitContext(setting: setting, settled: self, buses: BusNames(domain, setting.facts)))
    }
}

extension Domain {
    fileprivate func emit(_ context: EmitContext) -> CommandLine {
        var emitter = Emitter(
            line: CommandLine(binary: devices.emulator ?? context.capabilities.emulator), context: context)
        emitPlatform(&emitter.line, emitter.context)
        emitDevices(DeviceKind.commandLineOrder, &emitter)
        emitIncoming(&emitter.line, emitter.context)
        emitDevices(DeviceKind.afterIncomingOrder, &emitter)
        emitCoreInfo(&emitter.line, emitter.context)
        emitLaunchSecurity(&emitter.line, emitter.context)
        qemu.emitPassthrough(&emitter.line, emitter.context)
        emitSandbox(&emitter.line, emitter.context)
        emitDevices(DeviceKind.afterPassthroughOrder, &emitter)
        emitAsyncTeardown(&emitter.line, emitter.context)
        emitLogging(&emitter.line, emitter.context)
        qemu.applyOverrides(&emitter.line)
        return emitter.line
    }

    private func emitPlatform(_ line: inout CommandLine, _ context: EmitContext) {
        emitEnvironment(&line, context)
        emitName(&line, context)
        emitDeprecation(&line, context)
        emitStartPaused(&line, context)
        emitReservationHelper(&line, context)
        emitPflash(&line, context)
        emitMachine(&line, context)
        emitAccelerator(&line, context)
        emitSMRAM(&line, context)
        emitCPU(&line, context)
        emitBIOS(&line, context)
        emitMemory(&line, context)
        emitTopology(&line, context)
        emitIOThreads(&line, context)
        emitThrottleGroups(&line, context)
        emitNUMA(&line, context)
        emitUUID(&line, context)
        emitSMBIOS(&line, context)
        emitGenerationID(&line, context)
        emitBareMachine(&line, context)
        emitMonitor(&line, context)
        emitClock(&line, context)
        emitPowerManagement(&line, context)
        emitNoACPI(&line, context)
        emitBoot(&line, context)
    }

    private func emitDevices(_ order: [DeviceKind], _ emitter: inout Emitter) {
        for kind in order {
            switch kind {
            case .controller:
                emitPCIHole64(&emitter.line, emitter.context)
                devices.readControllers(ControllerType.commandLineOrder, &emitter)
            case .hostDevice: readAssignedDevices(emitter.context.host.networks, &emitter)
            case .hub:
                devices.read(.hub, &emitter)
                devices.readControllers([.ccid], &emitter)
            case .disk:
                emitFloppyController(&emitter.line, emitter.context)
                devices.read(.disk, &emitter)
            default:
                devices.read(kind, &emitter)
            }
        }
    }
}

extension DeviceKind {
    /// Devices before `-incoming`, in their order on the command line.
    static let commandLineOrder: [DeviceKind] = [
        .iommu, .controller, .memory, .hub, .disk, .filesystem, .interface, .smartcard, .serial, .parallel, .channel, .console,
        .tpm, .input, .audio, .graphics, .video, .sound, .watchdog, .redirectedDevice, .hostDevice,
    ]
    /// Devices after `-incoming`.
    static let afterIncomingOrder: [DeviceKind] = [.memballoon, .rng, .nvram]
    /// Devices after the arguments of `qemu:commandline`.
    static let afterPassthroughOrder: [DeviceKind] = [.panic, .shmem, .vsock, .crypto, .pstore]
    /// Devices that have no arguments of their own.
    static let withoutArguments: [DeviceKind] = [.lease]
}

/// The command line so far, and what the devices are emitted into it with.
private struct Emitter: DeviceReader {
    var line: CommandLine
    let context: EmitContext

    mutating func read<D: Device>(_ device: D, at index: Int) {
        let source = device.info.element?.index ?? ArgumentOrigin.unknown.sourceIndex
        line.origin = ArgumentOrigin(sourceIndex: source, rule: D.kind.elementName)
        device.emit(&line, context)
        line.origin = .unknown
    }
}
