import QEMUArguments

extension Audio {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        var audiodev = QEMUObject()
        audiodev.add("id", qemuID)
        audiodev.add("driver", type?.qemuDriver)
        audiodev.add("timer-period", timerPeriod?.value)
        audiodev.add("try-mmap", tryMemoryMap?.isYes)
        audiodev.add("exclusive", exclusive?.isYes)
        audiodev.add("dsp-policy", dspPolicy)
        audiodev.add("server", server)
        audiodev.add("path", path)
        audiodev.add("in", input.flatMap(Self.properties))
        audiodev.add("out", output.flatMap(Self.properties))
        line.append("-audiodev", json: audiodev)
        if let sdlDriver { line.setEnvironment("SDL_AUDIODRIVER", sdlDriver.rawValue) }
        let inherited = type == .pipewire ? context.host.environment["PIPEWIRE_RUNTIME_DIR"] : nil
        if let directory = runtimeDirectory ?? inherited { line.setEnvironment("PIPEWIRE_RUNTIME_DIR", directory) }
    }

    /// QEMU's id of the back-end.
    var qemuID: String { "audio\(id ?? 1)" }

    private static func properties(of direction: AudioDirection) -> QEMUObject? {
        var object = QEMUObject()
        object.add("mixing-engine", direction.mixingEngine?.isYes)
        object.add("fixed-settings", direction.fixedSettings?.isYes)
        object.add("voices", direction.voices?.value)
        object.add("buffer-length", direction.bufferLength?.value)
        object.add("frequency", direction.settings?.frequency?.value)
        object.add("channels", direction.settings?.channels?.value)
        object.add("format", direction.settings?.format)
        object.add("dev", direction.device)
        object.add("buffer-count", direction.bufferCount)
        object.add("try-poll", direction.tryPoll?.isYes)
        object.add("name", direction.name)
        object.add("stream-name", direction.streamName)
        object.add("latency", direction.latency)
        object.add("server-name", direction.serverName)
        object.add("client-name", direction.clientName)
        object.add("connect-ports", direction.connectPorts)
        object.add("exact-name", direction.exactName?.isYes)
        return object.isEmpty ? nil : object
    }
}
