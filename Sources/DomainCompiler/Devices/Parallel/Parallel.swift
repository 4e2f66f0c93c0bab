import QEMUArguments
import XMLTree

/// `<parallel>`: a parallel port (formatdomain, "Parallel port").
struct Parallel: CharacterDevice, NumberedPort {
    static var kind: DeviceKind { .parallel }
    var aliasStem: String { "parallel" }
    var info = DeviceInfo()
    var backend = CharacterBackend()
    /// The number the guest knows the port by.
    var port: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        backend.mapKind(&xml)
        backend.mapChildren(&xml)
        xml.scope("target") { $0.attribute("port", &port) }
        info.map(&xml)
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) { backend.isParallelPort = true }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        var device = QEMUObject()
        device.add("driver", "isa-parallel")
        device.add("chardev", backend.emit(&line, alias: alias, context))
        device.add("id", alias)
        line.appendDevice(device, context)
    }
}
