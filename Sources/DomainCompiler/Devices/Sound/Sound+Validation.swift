import Diagnostics

extension Sound {
    func validate(_ validator: inout Validator) {
        if let audio, !validator.domain.devices.audios.contains(where: { $0.id == audio }) {
            validator.report(.noSuchAudio(audio), info.element, at: "audio/@id")
        }
        switch model {
        case .ich7: validator.report(.noSuchCard, info.element, at: "@model")
        case .sb16, .pcspk:
            if !validator.facts.machine.isPC { validator.report(.cardNeedsISA, info.element, at: "@model") }
        case .es1370, .ac97, .ich6, .ich9, .usb, .virtio, nil: break
        }
    }
}

extension Domain {
    /// Some displays leave the back-end to the document: a card without any has nothing to play through.
    func reportSilentSound(_ preparation: inout Preparation) {
        guard devices.audios.isEmpty else { return }
        for sound in devices.sounds { preparation.report(.noAudio, sound.info.element) }
        // VNC carries sound, and is told from where.
        for display in devices.graphics where display.type == .vnc { preparation.report(.noAudio, display.info.element) }
    }
}

extension Message {
    fileprivate static var noAudio: Message { .error("without an <audio> there is nothing to play through") }
    fileprivate static func noSuchAudio(_ id: UInt32) -> Message { .error("there is no <audio id='\(id)'>") }
    fileprivate static var noSuchCard: Message { .error("QEMU has no such sound card") }
    fileprivate static var cardNeedsISA: Message { .error("this sound card needs a PC's ISA bus") }
}
