import Diagnostics
import XMLTree

extension Audio {
    func validate(_ validator: inout Validator) {
        if id == 0 { validator.report(.audioIDZero, element, at: "@id") }
        if let first = validator.domain.devices.audios.first(where: { $0.id == id }), first.element != element {
            validator.report(.audioIDTwice, element, at: "@id", notes: [validator.note("the first one", first.element, at: "@id")])
        }
        if type == .spice, !validator.domain.devices.graphics.contains(where: { $0.type == .spice }) {
            validator.report(.spiceAudioAlone, element, at: "@type")
        }
        for direction in [input, output] { direction?.validate(&validator) }
    }
}

extension AudioDirection {
    fileprivate func validate(_ validator: inout Validator) {
        if fixedSettings == .yes, mixingEngine != .yes {
            validator.report(.fixedSettingsNeedMixer, element, at: "@fixedSettings")
        }
        if settings != nil, fixedSettings != .yes {
            validator.report(.settingsAreFixed, element, at: "settings")
        }
    }
}

extension Message {
    fileprivate static var audioIDZero: Message { .error("audio ids start at 1") }
    fileprivate static var audioIDTwice: Message { .error("another <audio> has this id") }
    fileprivate static var spiceAudioAlone: Message { .error("sound goes over SPICE where there is <graphics type='spice'>") }
    fileprivate static var fixedSettingsNeedMixer: Message { .error("fixed settings need mixingEngine='yes'") }
    fileprivate static var settingsAreFixed: Message { .error("<settings> need fixedSettings='yes'") }
}
