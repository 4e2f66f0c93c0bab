import XMLTree

/// `<host>`: the machine.
public struct HostMachine: Sendable, XMLMappable {
    /// The machine's identity as its firmware gives it; nil where nobody may read it.
    public var uuid: String?
    /// Its processors, taken for alike.
    public var cpu = HostProcessor()
    /// How it can sleep.
    public var power = HostPower()
    /// Devices can be given to guests through an IOMMU.
    public var hasIOMMU: Bool?
    /// How QEMU takes guests elsewhere.
    public var migration = MigrationFeatures()
    /// NUMA nodes.
    public var cells: [HostCell] = []
    /// Caches that processors share.
    public var caches: [CacheBank] = []
    /// What confines processes: `selinux`, `apparmor`, `none`.
    public var securityModels: [SecurityModel] = []

    public init() {}

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("uuid", &uuid)
        xml.element("cpu", &cpu)
        var power: HostPower? = power
        xml.element("power_management", &power)
        self.power = power ?? HostPower()
        xml.scope("iommu") { xml in
            var support = hasIOMMU.map { YesNo($0) }
            xml.attribute("support", &support)
            hasIOMMU = support?.isYes
        }
        xml.element("migration_features", &migration)
        xml.scope("topology") { xml in
            xml.scope("cells") { xml in
                xml.count("num", cells)
                xml.elements("cell", &cells)
            }
        }
        xml.scope("cache") { $0.elements("bank", &caches) }
        xml.elements("secmodel", &securityModels)
    }
}

/// `<power_management>`: how the machine can sleep.
public struct HostPower: Sendable, Hashable, XMLMappable {
    /// ACPI S3.
    public var suspendsToMemory = false
    /// ACPI S4.
    public var suspendsToDisk = false
    /// To both at the same time.
    public var suspendsToBoth = false

    public init() {}

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.flag("suspend_mem", &suspendsToMemory)
        xml.flag("suspend_disk", &suspendsToDisk)
        xml.flag("suspend_hybrid", &suspendsToBoth)
    }
}

/// `<migration_features>`: how QEMU takes guests elsewhere.
public struct MigrationFeatures: Sendable, Hashable, XMLMappable {
    /// Guests need not stop.
    public var isLive = true
    /// URI schemes of destinations.
    public var transports = ["tcp", "rdma"]

    public init() {}

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.flag("live", &isLive)
        xml.scope("uri_transports") { $0.leaves("uri_transport", &transports) }
    }
}

/// `<secmodel>`.
public struct SecurityModel: Sendable, Hashable, XMLMappable {
    /// `selinux`, `apparmor`, `dac` or `none`.
    public var model: String?
    /// Domain of interpretation of labels; 0 for all that are known.
    public var interpretation: String? = "0"

    public init() {}
    public init(_ model: String) { self.model = model }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("model", &model)
        xml.leaf("doi", &interpretation)
    }
}

extension XMLMapper {
    /// The number of the children, which reading takes from the children themselves.
    mutating func count(_ name: StaticString, _ list: [some Any]) {
        var count: UInt32? = UInt32(clamping: list.count)
        attribute(name, &count)
    }
}
