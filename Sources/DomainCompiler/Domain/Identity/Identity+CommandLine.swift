import QEMUArguments

extension Domain {
    /// Appends the process environment: what is passed on, and directories that point into the domain's own.
    ///
    /// Standalone command lines run in the caller's environment.
    func emitEnvironment(_ line: inout CommandLine, _ context: EmitContext) {
        guard !context.isStandalone else { return }
        line.environment.reserveCapacity(8)
        line.setEnvironment("LC_ALL", "C")
        let host = context.host
        for variable in host.environment.variables where HostEnvironment.passedOn.contains(variable.name) {
            line.setEnvironment(variable.name, variable.value)
        }
        guard host.environment.isPrivileged, let home = context.facts.directory else { return }
        line.setEnvironment("HOME", home)
        line.setEnvironment("XDG_DATA_HOME", home + "/.local/share")
        line.setEnvironment("XDG_CACHE_HOME", home + "/.cache")
        line.setEnvironment("XDG_CONFIG_HOME", home + "/.config")
    }

    /// Appends `-name`.
    func emitName(_ line: inout CommandLine, _ context: EmitContext) {
        var options = QEMUObject()
        options.add("guest", identity.name)
        if context.host.policy.setsProcessName { options.add("process", identity.name.map { "qemu:" + $0 }) }
        if !context.isStandalone { options.add("debug-threads", true) }
        line.append("-name", options: options)
    }

    /// Appends `-S`, and the master key of secrets: the daemon starts the guest when all is set up.
    func emitStartPaused(_ line: inout CommandLine, _ context: EmitContext) {
        guard !context.isStandalone else { return }
        line.append("-S")
        var key = QEMUObject()
        key.add("qom-type", "secret")
        key.add("id", "masterKey0")
        key.add("format", "raw")
        key.add("file", context.domainFile("master-key.aes"))
        line.append("-object", json: key)
    }

    /// Appends `-uuid`.
    func emitUUID(_ line: inout CommandLine, _ context: EmitContext) {
        if let uuid = identity.uuid { line.append("-uuid", uuid.xmlText) }
    }

    /// Appends `-device vmgenid`.
    func emitGenerationID(_ line: inout CommandLine, _ context: EmitContext) {
        guard let id = identity.generationID?.value else { return }
        var device = QEMUObject()
        device.add("driver", "vmgenid")
        device.add("guid", id.xmlText)
        device.add("id", "vmgenid0")
        line.appendDevice(device, context)
    }
}

extension HostEnvironment {
    /// Variables that the emulator inherits from the daemon.
    fileprivate static let passedOn = [
        "LD_PRELOAD", "LD_LIBRARY_PATH", "PATH", "HOME", "USER", "LOGNAME", "TMPDIR",
    ]
}
