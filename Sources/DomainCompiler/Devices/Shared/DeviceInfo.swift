import XMLTree

/// What every device can have besides what it is: place, alias, boot order, option ROM.
struct DeviceInfo: Sendable {
    /// The device's element, for diagnostics; nil for devices that defaults added.
    var element: XMLTree.ElementID?
    /// `<alias name=…>`: the user's own (`ua-…`), or what preparation assigned; QEMU's `id`.
    var alias: String?
    var address: DeviceAddress?
    /// `<boot order=…>`: 1 boots first.
    var bootIndex: UInt32?
    /// `<boot … loadparm=…>`: what an s390 boot loader is told.
    var loadparm: String?
    var rom: OptionROM?
    /// `<acpi index=…>`: the guest's onboard index for predictable names.
    var acpiIndex: PositiveNumber?
    /// `<master startport=…>` of a USB companion controller.
    var usbMasterPort: UInt32?
    /// Devices with equal groups share a PCI slot or bridge: pSeries' isolation groups.
    var isolationGroup: UInt32 = 0

    /// The device sits where virtio devices can, or has no place yet.
    var isVirtioAddress: Bool {
        switch address {
        case .pci, .ccw, .virtioMMIO, nil: true
        default: false
        }
    }

    /// The PCI address, where it is one.
    var pci: PCIAddress? { address?.pci }

    /// `<boot>`, which stands before a device's other common elements.
    private mutating func mapBoot(_ xml: inout some XMLMapper) {
        xml.scope("boot") { xml in
            xml.required("order", &bootIndex)
            xml.attribute("loadparm", &loadparm)
        }
        // The boot loader's character set has no lower case.
        if xml.isReading { loadparm = loadparm?.uppercased() }
    }

    /// Maps what stands at the end of a device's element, in the written order. A boot order belongs to the kinds that
    /// firmware can boot from, an option ROM to those that bring one of their own, a master to companions of a controller.
    mutating func map(
        _ xml: inout some XMLMapper, bootable: Bool = false, hasROM: Bool = false, isCompanion: Bool = false
    ) {
        xml.origin(&element)
        if bootable { mapBoot(&xml) }
        mapAlias(&xml)
        if isCompanion { mapMaster(&xml) }
        if hasROM {
            xml.element("rom", &rom)
            if xml.isReading, rom?.isEmpty ?? false { rom = nil }
        }
        xml.scope("acpi") { $0.attribute("index", &acpiIndex) }
        DeviceAddress.map(&address, &xml)
    }

    /// A master without a port means the first.
    private mutating func mapMaster(_ xml: inout some XMLMapper) {
        var present = usbMasterPort != nil
        xml.scope("master", present: &present) { $0.attribute("startport", &usbMasterPort) }
        if xml.isReading, present, usbMasterPort == nil { usbMasterPort = 0 }
    }

    private mutating func mapAlias(_ xml: inout some XMLMapper) {
        var name = alias
        xml.scope("alias") { $0.attribute("name", &name) }
        // Aliases of others than the user are the daemon's business: they are made anew.
        if xml.isReading { alias = name.flatMap { Self.isUserAlias($0) ? $0 : nil } }
    }

    /// A user's alias is `ua-` and letters, digits, `-` and `_`.
    private static func isUserAlias(_ name: String) -> Bool {
        name.hasPrefix("ua-")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}

/// `<rom>`: the option ROM of a PCI device (formatdomain, "Host device assignment": `rom`).
struct OptionROM: Sendable, XMLMappable {
    var enabled: YesNo?
    var bar: OnOff?
    var file: String?

    /// Says nothing.
    var isEmpty: Bool { enabled == nil && bar == nil && file == nil }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("enabled", &enabled)
        xml.attribute("bar", &bar)
        xml.attribute("file", &file)
    }
}
