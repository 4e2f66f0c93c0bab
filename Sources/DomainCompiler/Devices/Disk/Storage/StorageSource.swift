import Diagnostics
import XMLTree

/// Where the data of an image is and how it is written there: one layer of a disk's backing chain.
///
/// Used wherever the format has a `<source>` of storage: disks, backing stores, data stores, variable stores of firmware
/// (formatdomain, "Hard drives, floppy disks, CDROMs": `source`).
struct StorageSource: Sendable {
    /// The `<source>` element; nil where the document has none.
    var element: XMLTree.ElementID?
    /// The `type` attribute of the enclosing element: `<disk type=>`, `<backingStore type=>`.
    var type: StorageType = .file
    /// How the image is written: `<driver type=>` of a disk, `<format type=>` elsewhere.
    var format: StorageFormat?
    /// QCOW2's metadata cache.
    var metadataCache = MetadataCache()
    /// The path of a file, block device, directory, socket or vDPA device, by type.
    var path: String?
    /// A group of descriptors to use in place of opening the file.
    var descriptorGroup: String?
    var startupPolicy: StartupPolicy?
    /// For `network`, and for a volume that is reached over the network.
    var network: NetworkStorage?
    var volume: VolumeReference?
    var nvme: NVMeNamespace?
    /// `<reconnect>` of a vhost-user socket.
    var reconnect: Reconnect?
    var slice: StorageSlice?
    var securityLabels: [DeviceSecurityLabel] = []
    var auth: StorageAuthentication?
    var encryption: StorageEncryption?
    var reservations: PersistentReservations?
    /// `<dataStore>`: where QCOW2 keeps the guest's data apart from its metadata; none or one.
    var dataStores: [DataStore] = []
    /// What preparation gave out.
    var nodes = StorageNodes()

    /// What to do where the source is missing.
    enum StartupPolicy: String, XMLEnum { case mandatory, requisite, optional }

    /// Whether there is an image: an optical drive can be empty.
    var isEmpty: Bool {
        switch type {
        case .file, .block, .dir, .vhostUser, .vhostVDPA: path == nil
        case .network: network?.protocol == nil
        case .volume: volume == nil
        case .nvme: nvme == nil
        }
    }

    /// The image in words, for diagnostics: its path or name.
    var description: String {
        path ?? network?.name ?? volume.map { "\($0.pool ?? "")/\($0.volume ?? "")" } ?? type.rawValue
    }
}

/// What kind of thing holds an image.
enum StorageType: String, XMLEnum {
    case file, block, dir, network, volume, nvme
    case vhostUser = "vhostuser"
    case vhostVDPA = "vhostvdpa"
}

/// How an image is written (formatdomain: `driver type`). The order is the reference's; formats from `cow` on can have a
/// backing file.
enum StorageFormat: String, XMLEnum, Comparable {
    case raw, dir, bochs, cloop, dmg, iso, vpc, vdi, fat, vhd, ploop
    case cow, qcow, qcow2, qed, vmdk

    /// Whether an image of the format can refer to a backing file.
    var hasBackingFile: Bool {
        switch self {
        case .cow, .qcow, .qcow2, .qed, .vmdk: true
        default: false
        }
    }

    static func < (one: StorageFormat, other: StorageFormat) -> Bool { one.rawValue < other.rawValue }
}

/// `<metadata_cache><max_size unit=>`: the most memory QEMU keeps a QCOW2 image's tables in, in bytes.
struct MetadataCache: Sendable, XMLMappable {
    var maximum: ByteSize?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.element("max_size", &maximum)
        if xml.isReading, maximum?.bytes == 0 { maximum = nil }
    }
}

/// An amount of bytes, read from any unit and written in bytes.
struct ByteSize: Sendable, Hashable, XMLMappable {
    var bytes: UInt64 = 0

    mutating func map(_ xml: inout some XMLMapper) {
        var unit: SizeUnit? = SizeUnit(bytes: 1)
        var count: UInt64? = bytes
        if xml.isWriting {
            var word: String? = "bytes"
            xml.attribute("unit", &word)
        } else {
            xml.attribute("unit", &unit)
        }
        xml.text(&count)
        guard xml.isReading else { return }
        let (product, overflow) = (count ?? 0).multipliedReportingOverflow(by: (unit ?? SizeUnit(bytes: 1)).bytes)
        if overflow { xml.report(.sizeTooLarge, at: ".") }
        bytes = overflow ? 0 : product
    }
}

/// `<slice type='storage'>`: the part of a file or device that holds the image, in bytes.
struct StorageSlice: Sendable, XMLMappable {
    enum Kind: String, XMLEnum { case storage }
    var kind: Kind?
    var offset: UInt64?
    var size: UInt64?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("type", &kind)
        xml.required("offset", &offset)
        xml.required("size", &size)
    }
}

/// `<source pool= volume= mode=>`: a volume of a storage pool of the host.
struct VolumeReference: Sendable {
    /// Whether an iSCSI volume is the host's block device or is reached by QEMU itself.
    enum Mode: String, XMLEnum { case host, direct }
    var pool: String?
    var volume: String?
    var mode: Mode?
}

/// `<source type='pci' namespace=>`: a namespace of an NVMe controller of the host, driven by QEMU.
struct NVMeNamespace: Sendable {
    /// How a namespace is addressed.
    enum AddressType: String, XMLEnum { case pci }
    var addressType: AddressType?
    /// The host detaches the controller from its driver.
    var managed: YesNo?
    /// From 1.
    var namespace: UInt64?
    var address: PCIAddress?
}

/// `<dataStore>` of a QCOW2 image (formatdomain, since 10.10.0).
struct DataStore: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var source = StorageSource()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        var type = xml.isReading ? nil : StorageType?.some(source.type)
        xml.required("type", &type)
        source.type = type ?? .file
        source.mapFormat(&xml)
        source.map(&xml)
    }
}

extension Message {
    fileprivate static var sizeTooLarge: Message { .error("this size does not fit into 64 bits of bytes") }
}
