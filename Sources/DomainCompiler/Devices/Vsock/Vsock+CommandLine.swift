import Capabilities
import Diagnostics
import QEMUArguments

extension Vsock {
    /// The context id that a start gives a guest without its own.
    private static let firstFreeCID: UInt32 = 3

    mutating func prepare(_ preparation: inout Preparation) {
        if !preparation.capabilities.contains(.vhostVsock) { preparation.report(.unsupported, info.element) }
        // QEMU's "vhost-vsock-pci: force virtio version 1".
        if model == .transitional, preparation.capabilities.version >= QEMUVersion(5, 2) {
            preparation.report(.vsockIsNotTransitional, info.element, at: "@model")
        }
        guard autoCID == .yes else { return }
        cid = preparation.isStandalone ? Self.firstFreeCID : preparation.host.devices.automaticVsockCID ?? Self.firstFreeCID
        if preparation.isStandalone { preparation.report(.contextID(Self.firstFreeCID), info.element, at: "cid") }
    }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        var device = QEMUObject()
        device.addVirtioDriver("vhost-vsock", model ?? .virtio, info)
        device.add(virtio)
        device.add("id", info.alias)
        device.add("guest-cid", cid ?? 0)
        if !context.isStandalone { device.add("vhostfd", context.host.descriptors.vhostVsock.map(String.init)) }
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}

extension Message {
    fileprivate static var unsupported: Message { .error("this QEMU has no vsock") }
    fileprivate static var vsockIsNotTransitional: Message {
        .warning("QEMU has no transitional vsock and will not start with one; model='virtio' is the vsock that it has")
    }
    fileprivate static func contextID(_ cid: UInt32) -> Message {
        .note("the guest gets context id \(cid): change it where another guest of the host has that one")
    }
}
