import QEMUArguments

extension Features {
    /// Adds what `-machine` is told of features, in the reference's order.
    func addMachineSwitches(_ machine: inout QEMUObject) {
        machine.add("vmport", vmport?.isOn)
        machine.add("smm", smm?.state?.isOn)
        machine.add("kernel_irqchip", ioapic?.driver.map { $0 == .kvm ? "on" : "split" })
        machine.add("resize-hpt", hpt.resizing)
        machine.add("cap-hpt-max-page-size", hpt.maximumPageSize.map { "\($0.kib)k" })
        machine.add("cap-htm", htm?.isOn)
        machine.add("cap-nested-hv", nestedHV?.isOn)
        machine.add("cap-ccf-assist", ccfAssist?.isOn)
        machine.add("cap-cfpc", cfpc?.level)
        machine.add("cap-sbbc", sbbc?.level)
        machine.add("cap-ibs", ibs?.level)
        machine.add("gic-version", gic?.version)
        machine.add("ras", ras?.isOn)
        machine.add("aia", aia?.value)
        machine.add("i8042", ps2?.isOn)
    }
}

extension Domain {
    /// Appends `-global` of the size of SMRAM.
    func emitSMRAM(_ line: inout CommandLine, _ context: EmitContext) {
        guard let smm = features.smm, smm.state == .on, let bytes = smm.tseg.size?.bytes else { return }
        line.append("-global", "mch.extended-tseg-mbytes=\(bytes >> 20)")
    }

    /// Appends `-device vmcoreinfo`: where the guest leaves what a debugger needs.
    func emitCoreInfo(_ line: inout CommandLine, _ context: EmitContext) {
        guard features.vmcoreinfo == .on else { return }
        var device = QEMUObject()
        device.add("driver", "vmcoreinfo")
        line.appendDevice(device, context)
    }

    /// Appends `-run-with async-teardown=`.
    func emitAsyncTeardown(_ line: inout CommandLine, _ context: EmitContext) {
        guard let enabled = features.asyncTeardown?.enabled else { return }
        var options = QEMUObject()
        options.add("async-teardown", enabled.isYes)
        line.append("-run-with", options: options)
    }
}
