import Diagnostics
import QEMUArguments
import XMLTree

/// Storage for the guest's crash records (formatdomain, "Pstore").
struct PersistentStore: Device {
    enum Backend: String, XMLEnum { case acpiERST = "acpi-erst" }

    static var kind: DeviceKind { .pstore }
    var aliasStem: String { "pstore" }
    var info = DeviceInfo()
    var backend: Backend?
    var path: String?
    var size: MemorySize?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("backend", &backend)
        xml.leaf("path", &path)
        xml.element("size", &size)
        info.map(&xml)
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if path == nil { path = context.storePath }
    }

    func validate(_ validator: inout Validator) {
        if let first = validator.domain.devices.persistentStores.first, first.info.element != info.element {
            validator.report(.secondStore, info.element, notes: [validator.note("the first one", first.info.element)])
        }
        if let bytes = size?.bytes {
            if bytes < 4096 || bytes & (bytes - 1) != 0 { validator.report(.storeSize, info.element, at: "size") }
        } else {
            validator.report(.storeWithoutSize, info.element)
        }
        if let address = info.address, address.pci == nil { validator.report(.storeNeedsPCI, info.element, at: "address/@type") }
        if !validator.domain.features.acpi { validator.report(.storeNeedsACPI, info.element) }
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { .conventionalDevice }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        var memory = QEMUObject()
        memory.add("qom-type", "memory-backend-file")
        memory.add("id", "mem" + alias)
        memory.add("mem-path", path)
        memory.add("size", size?.bytes)
        memory.add("share", true)
        line.append("-object", json: memory)

        var device = QEMUObject()
        device.add("driver", backend)
        device.add("id", alias)
        device.add("memdev", "mem" + alias)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }
}

extension DefaultsContext {
    /// The file of a guest's crash records.
    fileprivate var storePath: String {
        (host.directories.nvram.map { $0 + "/" } ?? "") + facts.name + "_PSTORE.raw"
    }
}

extension Message {
    fileprivate static var secondStore: Message { .error("a guest has one pstore") }
    fileprivate static var storeNeedsACPI: Message { .warning("a guest finds its pstore through ACPI: <features><acpi/>") }
    fileprivate static var storeWithoutSize: Message { .error("a pstore needs a <size>") }
    fileprivate static var storeSize: Message { .error("the size of a pstore is a power of two and at least 4 KiB") }
    fileprivate static var storeNeedsPCI: Message { .error("ACPI's error record storage sits on PCI") }
}
