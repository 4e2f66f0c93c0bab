import QEMUArguments
import XMLTree

/// `<hub>`: a USB hub (formatdomain, "Hub devices").
struct Hub: Device {
    enum Kind: String, XMLEnum { case usb }

    static var kind: DeviceKind { .hub }
    var aliasStem: String { "hub" }
    var info = DeviceInfo()
    var type: Kind?

    /// Ports that a hub has.
    static let portCount: UInt8 = 8

    init() {}

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("type", &type)
        info.map(&xml)
    }

    var busNeed: BusNeed? { .usb }

    mutating func applyDefaults(_ context: inout DefaultsContext) {
        // A place elsewhere is none for a hub: it gets a port.
        if context.target.mayChangeABI, info.address?.usb == nil { info.address = nil }
    }

    func validate(_ validator: inout Validator) {}

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        var device = QEMUObject()
        device.add("driver", "usb-hub")
        device.add("id", info.alias)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}
