import XMLTree

/// Memory shared between guests (formatdomain, "Shared memory device").
struct SharedMemory: Device {
    enum Model: String, XMLEnum {
        case ivshmem
        case plain = "ivshmem-plain"
        case doorbell = "ivshmem-doorbell"
    }
    enum Role: String, XMLEnum { case master, peer }

    static var kind: DeviceKind { .shmem }
    var aliasStem: String { "shmem" }
    var info = DeviceInfo()
    var name: String?
    /// Who keeps the contents over a migration.
    var role: Role?
    var model: Model?
    var size: MegabyteSize?
    /// A server that hands out memory and interrupts.
    var hasServer = false
    var serverPath: String?
    var msi: MSI?

    /// `<msi>`: interrupts between the guests.
    struct MSI: Sendable, XMLMappable {
        var enabled: YesNo?
        var vectors: UInt32?
        var ioEventFD: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            if !xml.isWriting { xml.attribute("enabled", &enabled) }
            xml.attribute(zeroIsAbsent: "vectors", &vectors)
            xml.attribute("ioeventfd", &ioEventFD)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("name", &name)
        xml.attribute("role", &role)
        xml.scope("model") { $0.attribute("type", &model) }
        xml.element("size", &size)
        xml.scope("server", present: &hasServer) { $0.attribute("path", &serverPath) }
        xml.element("msi", &msi)
        info.map(&xml)
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {
        // What the format meant before there were models.
        if model == nil { model = .ivshmem }
        if model == .doorbell || hasServer {
            // A server is there for the interrupts.
            if msi == nil { msi = MSI() }
            if msi?.ioEventFD == nil { msi?.ioEventFD = .on }
        }
        if model != .doorbell, size?.size.kib ?? 0 == 0 { size = MegabyteSize(size: MemorySize(kib: 4096)) }
    }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { .conventionalDevice }
}

/// A size that is written in MiB: `<size unit='M'>`.
struct MegabyteSize: Sendable, XMLMappable {
    var size = MemorySize()

    init() {}
    init(size: MemorySize) { self.size = size }

    mutating func map(_ xml: inout some XMLMapper) {
        if xml.isWriting {
            var unit: String? = "M"
            var count: UInt64? = size.kib / 1024
            xml.attribute("unit", &unit)
            xml.text(&count)
        } else {
            size.map(&xml, defaultUnit: SizeUnit(bytes: 1))
        }
    }
}
