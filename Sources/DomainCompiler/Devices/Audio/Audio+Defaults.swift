extension Audio {
    /// Fixed settings are written out, even where they say nothing.
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if input?.fixedSettings == .yes, input?.settings == nil { input?.settings = AudioDirection.Settings() }
        if output?.fixedSettings == .yes, output?.settings == nil { output?.settings = AudioDirection.Settings() }
    }
}

extension Domain {
    /// A guest has the back-end that goes with its display; without a display, silence.
    mutating func addImplicitAudio(_ context: DefaultsContext) {
        guard devices.audios.isEmpty, let backend = implicitAudioBackend(context) else { return }
        var audio = Audio()
        audio.id = 1
        audio.type = backend
        if audio.type == .sdl {
            audio.sdlDriver = context.host.environment["SDL_AUDIODRIVER"].flatMap(Audio.SDLDriver.init(rawValue:))
        }
        devices.audios.append(audio)
    }

    /// Nil where the displays leave the choice to the emulator.
    private func implicitAudioBackend(_ context: DefaultsContext) -> Audio.Backend? {
        let environment = context.host.environment["QEMU_AUDIO_DRV"].flatMap(Audio.Backend.init(qemuDriver:))
        if devices.graphics.isEmpty {
            return context.host.policy.allowsHostAudioWithoutGraphics ? environment ?? .silent : .silent
        }
        // The last display that has an opinion decides.
        var backend: Audio.Backend?
        for graphics in devices.graphics {
            switch graphics.type {
            case .spice: backend = .spice
            case .sdl: backend = environment
            case .vnc: backend = context.host.policy.allowsHostAudioWithVNC ? environment ?? .silent : .silent
            default: continue
            }
        }
        return backend
    }
}

extension Audio.Backend {
    /// The back-end of a QEMU driver name.
    init?(qemuDriver: String) {
        guard let backend = Self.allCases.first(where: { $0.qemuDriver == qemuDriver }) else { return nil }
        self = backend
    }

    /// QEMU's name of the driver.
    var qemuDriver: String {
        switch self {
        case .pulseaudio: "pa"
        case .file: "wav"
        default: rawValue
        }
    }
}
