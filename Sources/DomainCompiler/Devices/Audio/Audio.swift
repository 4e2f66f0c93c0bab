import XMLTree

/// Where the guest's sound goes on the host (formatdomain, "Audio backends"; QAPI `Audiodev`).
struct Audio: Device {
    enum Backend: String, XMLEnum {
        case alsa, coreaudio, dbus, file, jack, oss, pipewire, pulseaudio, sdl, spice
        case silent = "none"
    }
    /// The library SDL plays through.
    enum SDLDriver: String, XMLEnum { case esd, alsa, arts, pulseaudio }

    static var kind: DeviceKind { .audio }
    var aliasStem: String { "audio" }
    var info = DeviceInfo()
    var element: XMLTree.ElementID?
    /// What sound devices name it by; 1 is the default's.
    var id: UInt32?
    var type: Backend?
    /// Microseconds.
    var timerPeriod: PositiveNumber?
    var sdlDriver: SDLDriver?
    /// PulseAudio: the server's name.
    var server: String?
    /// PipeWire: the directory of its socket.
    var runtimeDirectory: String?
    /// `file`: where the sound is written.
    var path: String?
    var tryMemoryMap: YesNo?
    var exclusive: YesNo?
    var dspPolicy: UInt32?
    var input: AudioDirection?
    var output: AudioDirection?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        info.element = element
        xml.required("id", &id)
        xml.required("type", &type)
        xml.attribute("timerPeriod", &timerPeriod)
        if xml.when(type == .oss) {
            xml.attribute("tryMMap", &tryMemoryMap)
            xml.attribute("exclusive", &exclusive)
            xml.attribute("dspPolicy", &dspPolicy)
        }
        if xml.when(type == .pulseaudio) { xml.attribute("serverName", &server) }
        if xml.when(type == .pipewire) { xml.attribute("runtimeDir", &runtimeDirectory) }
        if xml.when(type == .sdl) { xml.attribute("driver", &sdlDriver) }
        if xml.when(type == .file) { xml.attribute("path", &path) }
        mapDirection("input", &input, &xml)
        mapDirection("output", &output, &xml)
    }

    /// The back-end decides which attributes a direction has.
    private func mapDirection(_ name: StaticString, _ direction: inout AudioDirection?, _ xml: inout some XMLMapper) {
        var present = direction != nil
        var value = direction ?? AudioDirection()
        if xml.isWriting {
            // What says nothing is not written.
            xml.scope(name) { value.map(&$0, of: type) }
        } else {
            xml.scope(name, present: &present) { value.map(&$0, of: type) }
        }
        direction = present ? value : nil
    }
}

/// `<input>` or `<output>` of a back-end.
struct AudioDirection: Sendable {
    var element: XMLTree.ElementID?
    var mixingEngine: YesNo?
    var fixedSettings: YesNo?
    var voices: PositiveNumber?
    /// Microseconds.
    var bufferLength: PositiveNumber?
    var bufferCount: UInt32?
    var device: String?
    var tryPoll: YesNo?
    var name: String?
    var streamName: String?
    /// Microseconds.
    var latency: UInt32?
    var serverName: String?
    var clientName: String?
    var connectPorts: String?
    var exactName: YesNo?
    var settings: Settings?

    /// `<settings>`: a fixed sample format.
    struct Settings: Sendable, XMLMappable {
        enum Format: String, XMLEnum { case s8, u8, s16, u16, s32, u32, f32 }
        /// Hz.
        var frequency: PositiveNumber?
        var channels: PositiveNumber?
        var format: Format?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("frequency", &frequency)
            xml.attribute("channels", &channels)
            xml.attribute("format", &format)
        }
    }

    mutating func map(_ xml: inout some XMLMapper, of backend: Audio.Backend?) {
        xml.origin(&element)
        xml.attribute("mixingEngine", &mixingEngine)
        xml.attribute("fixedSettings", &fixedSettings)
        xml.attribute("voices", &voices)
        xml.attribute("bufferLength", &bufferLength)
        if xml.when(backend == .alsa || backend == .oss) { xml.attribute("dev", &device) }
        if xml.when(backend == .pulseaudio || backend == .pipewire) {
            xml.attribute("name", &name)
            xml.attribute("streamName", &streamName)
            xml.attribute(zeroIsAbsent: "latency", &latency)
        }
        if xml.when(backend == .oss || backend == .coreaudio || backend == .sdl) {
            xml.attribute(zeroIsAbsent: "bufferCount", &bufferCount)
        }
        if xml.when(backend == .oss) { xml.attribute("tryPoll", &tryPoll) }
        if xml.when(backend == .jack) {
            xml.attribute("serverName", &serverName)
            xml.attribute("clientName", &clientName)
            xml.attribute("connectPorts", &connectPorts)
            xml.attribute("exactName", &exactName)
        }
        xml.element("settings", &settings)
    }
}
