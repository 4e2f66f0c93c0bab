import QEMUArguments
import XMLTree

/// `<graphics>`.
struct Graphics: Device {
    static var kind: DeviceKind { .graphics }
    var aliasStem: String { "graphics" }
    var info = DeviceInfo()
    enum Kind: String, XMLEnum { case vnc, spice, sdl, rdp, desktop, dbus, eglHeadless = "egl-headless" }
    var type: Kind?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("type", &type)
        info.map(&xml)
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {}

    func validate(_ validator: inout Validator) {}

    func emit(_ line: inout CommandLine, _ context: EmitContext) {}
}
