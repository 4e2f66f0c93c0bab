import Diagnostics
import XMLTree

/// `<disk>`: a disk, optical drive, floppy drive or SCSI LUN (formatdomain, "Hard drives, floppy disks, CDROMs").
struct Disk: Device {
    static var kind: DeviceKind { .disk }
    var aliasStem: String { "disk" }
    var info = DeviceInfo()
    /// `<disk device=>`: what the guest sees.
    var device: Kind = .disk
    var model: Model?
    /// The emulator needs the right to send raw commands.
    var rawIO: YesNo?
    var sgio: SCSIFilter?
    var snapshot: SnapshotMode?
    var driver = Driver()
    /// The image and its backing images, top first; never empty.
    var chain = [StorageSource()]
    /// The document ends the chain by an empty `<backingStore/>`: nothing is to be looked for below.
    var chainIsComplete = false
    /// `<auth>` and `<encryption>` written on the disk instead of its source.
    var auth: StorageAuthentication?
    var encryption: StorageEncryption?
    /// `<backenddomain name=>`: Xen's domain that serves the disk; kept.
    var backendDomain: String?
    var geometry: Geometry?
    var blockIO = BlockSizes()
    var target = Target()
    var throttling = ThrottleLimits()
    var throttleFilters: [ThrottleFilter] = []
    var readOnly = false
    var shareable = false
    var transient: Transient?
    var serial: String?
    var wwn: String?
    var vendor: String?
    var product: String?
    /// What preparation gave out.
    var backend = DiskBackend()

    enum Kind: String, XMLEnum { case disk, cdrom, floppy, lun }
    /// `<disk sgio=>`: whether the kernel filters raw commands.
    enum SCSIFilter: String, XMLEnum { case filtered, unfiltered }
    /// `<disk snapshot=>`: what a snapshot of the domain does with the disk.
    enum SnapshotMode: String, XMLEnum {
        case never = "no"
        case `internal`, external, manual
    }
    /// `<disk model=>`; everything but the virtio presentations follows from the bus.
    enum Model: String, XMLEnum {
        case implied = "default"
        case virtio
        case transitional = "virtio-transitional"
        case nonTransitional = "virtio-non-transitional"
    }

    /// `<transient>`: what the guest writes is forgotten when it ends.
    struct Transient: Sendable, XMLMappable {
        /// Several guests use the image at the same time.
        var sharesBacking: YesNo?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("shareBacking", &sharesBacking)
            if xml.isReading, sharesBacking == .no { sharesBacking = nil }
        }
    }

    /// `<throttlefilter group=>`: the disk shares the limits of a throttle group.
    struct ThrottleFilter: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var group: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("group", &group)
        }
    }

    /// The image the guest sees.
    var source: StorageSource {
        get { chain[0] }
        set { chain[0] = newValue }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&info.element)
        xml.attribute("type", &chain[0].type)
        xml.attribute("device", &device)
        xml.attribute("model", &model)
        xml.attribute("rawio", &rawIO)
        xml.attribute("sgio", &sgio)
        mapSnapshot(&xml)
        xml.scope("driver") { driver.map(&$0, &chain[0]) }
        xml.element("auth", &auth)
        chain[0].map(&xml, hasPolicy: true)
        mapBackingStore(1, &xml)
        xml.scope("backenddomain") { $0.attribute(emptyIsAbsent: "name", &backendDomain) }
        mapGeometry(&xml)
        xml.element("blockio", &blockIO)
        // A block job of a running guest: it is over before the guest is started anew.
        xml.skip("mirror")
        target.map(&xml, self)
        xml.element("iotune", &throttling)
        xml.scope("throttlefilters") { $0.elements("throttlefilter", &throttleFilters) }
        xml.flag("readonly", &readOnly)
        xml.flag("shareable", &shareable)
        xml.element("transient", &transient)
        xml.leaf("serial", &serial)
        xml.leaf("wwn", &wwn)
        xml.leaf("vendor", &vendor)
        xml.leaf("product", &product)
        xml.element("encryption", &encryption)
        info.map(&xml, bootable: true)
        finishReading(&xml)
    }

    /// A read-only disk takes no part in snapshots: that is not written.
    private mutating func mapSnapshot(_ xml: inout some XMLMapper) {
        var mode = xml.isWriting && snapshot == .never && readOnly ? nil : snapshot
        xml.attribute("snapshot", &mode)
        if xml.isReading { snapshot = mode }
    }

    /// An incomplete geometry is not written.
    private mutating func mapGeometry(_ xml: inout some XMLMapper) {
        if xml.when(!xml.isWriting || geometry?.isComplete == true) { xml.element("geometry", &geometry) }
    }

    /// Maps the layer of the chain at an index and those below it.
    private mutating func mapBackingStore(_ index: Int, _ xml: inout some XMLMapper) {
        if xml.isReading {
            xml.scope("backingStore") { xml in
                var type: StorageType?
                xml.attribute("type", &type)
                guard let type else { return chainIsComplete = true }
                chain.append(StorageSource())
                chain[index].type = type
                mapLayer(index, &xml)
                if chain[index].format == nil { xml.report(.layerWithoutFormat, at: "format") }
                if chain[index].element == nil { xml.report(.layerWithoutSource, at: "source") }
            }
        } else if !xml.isWriting {
            var layer: AnyLayer?
            xml.element("backingStore", &layer)
        } else if index < chain.count {
            xml.scope("backingStore") { mapLayer(index, &$0) }
        } else {
            xml.flag("backingStore", &chainIsComplete)
        }
    }

    private mutating func mapLayer(_ index: Int, _ xml: inout some XMLMapper) {
        if !xml.isReading { xml.attribute("type", &chain[index].type) }
        if !xml.isWriting {
            // The daemon's number of the layer: given out anew.
            var number: UInt32?
            xml.attribute("index", &number)
        }
        chain[index].mapFormat(&xml)
        chain[index].map(&xml)
        mapBackingStore(index + 1, &xml)
    }

    /// A layer as the inventory lists it: with another one inside.
    private struct AnyLayer: XMLMappable {
        mutating func map(_ xml: inout some XMLMapper) {
            var disk = Disk()
            disk.chain.append(StorageSource())
            disk.mapLayer(1, &xml)
        }
    }

    /// Drops what says nothing.
    private mutating func finishReading(_ xml: inout some XMLMapper) {
        guard xml.isReading else { return }
        if model == .implied { model = nil }
        if serial?.isEmpty == true { serial = nil }
        if wwn?.isEmpty == true { wwn = nil }
        if vendor?.isEmpty == true { vendor = nil }
        if product?.isEmpty == true { product = nil }
    }
}

extension Message {
    fileprivate static var layerWithoutFormat: Message { .error("a backing image needs a <format type=…>") }
    fileprivate static var layerWithoutSource: Message { .error("a backing image needs a <source>") }
}
