import XMLTree

/// `<channel name= mode=>`: whether one kind of traffic is encrypted.
struct SpiceChannel: Sendable, XMLMappable {
    enum Name: String, XMLEnum { case main, display, inputs, cursor, playback, record, smartcard, usbredir }
    enum Mode: String, XMLEnum { case any, secure, insecure }
    var element: XMLTree.ElementID?
    var name: Name?
    var mode: Mode?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("name", &name)
        xml.required("mode", &mode)
    }
}

/// What only SPICE has: encryption by channel, compression, what the guest's agent may do.
struct SpiceSettings: Sendable {
    enum ImageCompression: String, XMLEnum {
        case autoGLZ = "auto_glz"
        case autoLZ = "auto_lz"
        case quic, glz, lz, off
    }
    enum WANCompression: String, XMLEnum { case auto, never, always }
    enum Streaming: String, XMLEnum { case filter, all, off }
    enum Mouse: String, XMLEnum { case server, client }

    /// In the order of their names; those of mode `any` say nothing and are left out.
    var channels: [SpiceChannel] = []
    var image: ImageCompression?
    var jpeg: WANCompression?
    var zlib: WANCompression?
    var playback: OnOff?
    var streaming: Streaming?
    var mouse: Mouse?
    var copyPaste: YesNo?
    var fileTransfer: YesNo?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.elements("channel", &channels)
        xml.scope("image") { $0.required("compression", &image) }
        xml.scope("jpeg") { $0.required("compression", &jpeg) }
        xml.scope("zlib") { $0.required("compression", &zlib) }
        xml.scope("playback") { $0.required("compression", &playback) }
        xml.scope("streaming") { $0.required("mode", &streaming) }
        xml.scope("mouse") { $0.required("mode", &mouse) }
        xml.scope("clipboard") { $0.required("copypaste", &copyPaste) }
        xml.scope("filetransfer") { $0.required("enable", &fileTransfer) }
        if xml.isReading, !channels.isEmpty { settleChannels() }
    }

    /// Of two channels of a name the last counts.
    private mutating func settleChannels() {
        channels = SpiceChannel.Name.allCases.compactMap { name in
            channels.last { $0.name == name }.flatMap { $0.mode == .any ? nil : $0 }
        }
    }
}
