import QEMUArguments
import XMLTree

/// `<hostdev>`.
struct HostDevice: Device {
    static var kind: DeviceKind { .hostDevice }
    var aliasStem: String { "hostdev" }
    var info = DeviceInfo()

    mutating func map(_ xml: inout some XMLMapper) {
        info.map(&xml)
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {}

    func validate(_ validator: inout Validator) {}

    func emit(_ line: inout CommandLine, _ context: EmitContext) {}
}
