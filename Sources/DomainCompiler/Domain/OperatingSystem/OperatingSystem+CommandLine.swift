import QEMUArguments

extension Domain {
    /// Appends `-display none`, `-no-user-config`, `-nodefaults`.
    func emitBareMachine(_ line: inout CommandLine, _ context: EmitContext) {
        if devices.graphics.isEmpty { line.append("-display", "none") }
        line.append("-no-user-config")
        line.append("-nodefaults")
    }

    /// Appends the QMP monitor.
    func emitMonitor(_ line: inout CommandLine, _ context: EmitContext) {
        var endpoint = UnixEndpoint()
        endpoint.mode = .bind
        var socket = CharacterBackend()
        socket.kind = .unix
        switch context.target.profile {
        case .standalone(qmp: nil): return
        case .standalone(qmp: let path?): endpoint.path = path
        case .libvirt:
            socket.opened.listener = context.host.descriptors.monitor
            endpoint.path = context.domainFile("monitor.sock")
        }
        socket.source = .unix(endpoint)
        socket.emit(&line, id: "charmonitor", context)
        line.append("-mon", options: ["chardev": "charmonitor", "id": "monitor", "mode": "control"])
    }

    /// Appends `-boot`, `-kernel`, `-initrd`, `-append`, `-dtb`, `-shim`, `-acpitable`.
    func emitBoot(_ line: inout CommandLine, _ context: EmitContext) {
        var boot = QEMUObject()
        boot.add("menu", os.bootMenu.enable?.isYes)
        boot.add("reboot-timeout", os.bios.rebootTimeout)
        boot.add("splash-time", os.bootMenu.timeout)
        boot.add("strict", true)
        line.append("-boot", options: boot)
        emitKernel(&line)
        for table in os.acpiTables { table.emit(&line) }
    }

    private func emitKernel(_ line: inout CommandLine) {
        if let kernel = os.kernel.kernel { line.append("-kernel", kernel) }
        if let initrd = os.kernel.initrd { line.append("-initrd", initrd) }
        if let commandLine = os.kernel.commandLine { line.append("-append", commandLine) }
        if let deviceTree = os.kernel.deviceTree { line.append("-dtb", deviceTree) }
        if let shim = os.kernel.shim { line.append("-shim", shim) }
    }

    /// Appends `-incoming`: the state of a guest that goes on here.
    func emitIncoming(_ line: inout CommandLine, _ context: EmitContext) {
        if let migration = context.host.incomingMigration { line.append("-incoming", migration.uri) }
    }

    /// Appends `-sandbox`: system calls that the emulator does not need are refused.
    func emitSandbox(_ line: inout CommandLine, _ context: EmitContext) {
        guard context.capabilities.contains(.seccompSandbox) else { return }
        if context.host.policy.sandbox == false {
            if !context.isStandalone { line.append("-sandbox", "off") }
            return
        }
        line.append(
            "-sandbox", "on",
            options: ["obsolete": "deny", "elevateprivileges": "deny", "spawn": "deny", "resourcecontrol": "deny"])
    }

    /// Appends `-msg`: timestamps in the log.
    func emitLogging(_ line: inout CommandLine, _ context: EmitContext) {
        if context.host.policy.timestampsLog, !context.isStandalone { line.append("-msg", options: ["timestamp": true]) }
    }
}

extension ACPITable {
    fileprivate func emit(_ line: inout CommandLine) {
        var table = QEMUObject()
        switch kind {
        case .slic: table.add("sig", "SLIC")
        case .msdm: table.add("sig", "MSDM")
        case .raw, .rawset, nil: break
        }
        table.add("file", path)
        line.append("-acpitable", options: table)
    }
}
