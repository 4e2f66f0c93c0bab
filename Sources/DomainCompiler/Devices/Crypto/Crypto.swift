import Diagnostics
import QEMUArguments
import XMLTree

/// A cryptography accelerator (formatdomain, "Crypto").
struct Crypto: Device {
    enum Model: String, XMLEnum { case virtio }
    enum Kind: String, XMLEnum { case qemu }
    enum BackendModel: String, XMLEnum { case builtin, lkcf }

    static var kind: DeviceKind { .crypto }
    var aliasStem: String { "crypto" }
    static var countsNamedDevices: Bool { false }
    var info = DeviceInfo()
    var model: Model?
    var type: Kind?
    /// QEMU's own code, or the kernel's.
    var backend: BackendModel?
    var queues: UInt32?
    var virtio = VirtioOptions()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("model", &model)
        xml.required("type", &type)
        xml.scope("backend") { xml in
            xml.required("model", &backend)
            xml.attribute(zeroIsAbsent: "queues", &queues)
        }
        xml.rejectSecond("backend", .secondBackend)
        xml.scope("driver") { virtio.map(&$0) }
        info.map(&xml)
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {}

    func validate(_ validator: inout Validator) {
        if backend == nil { validator.report(.cryptoBackend, info.element) }
        if backend == .lkcf, !validator.capabilities.contains(.cryptodevBackendLkcf) {
            validator.report(.noKernelCrypto, info.element, at: "backend/@model")
        }
    }

    var isVirtio: Bool { true }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { .conventionalDevice }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias, let backend else { return }
        var object = QEMUObject()
        object.add("qom-type", "cryptodev-backend-\(backend.rawValue)")
        object.add("id", "obj" + alias)
        object.add("queues", queues)
        line.append("-object", json: object)

        var device = QEMUObject()
        device.addVirtioDriver("virtio-crypto", .virtio, info)
        device.add(virtio)
        device.add("cryptodev", "obj" + alias)
        device.add("id", alias)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}

extension Message {
    fileprivate static var noKernelCrypto: Message { .error("this QEMU cannot use the kernel's cryptography") }
    fileprivate static var secondBackend: Message { .error("a crypto device has one <backend>") }
    fileprivate static var cryptoBackend: Message { .error("a crypto device needs a <backend>") }
}
