import Diagnostics
import XMLTree

extension Disk {
    func validate(_ validator: inout Validator) {
        validateTarget(&validator)
        validateSource(&validator)
        validateIdentification(&validator)
        validateMedium(&validator)
        validateDriver(&validator)
        validateBus(&validator)
        throttling.validate(&validator, maximum: ThrottleLimits.maximum)
        validateThrottling(&validator)
        if device == .lun { validateLUN(&validator) }
        if source.type == .vhostUser { validateVhostUser(&validator) }
        if source.type == .vhostUser || source.type == .vhostVDPA { validator.requireSharedMemory(info.element, at: "@type") }
        for index in chain.indices { chain[index].validate(&validator, of: self, isTop: index == 0) }
    }

    /// The name, and whether it suits the kind of disk.
    private func validateTarget(_ validator: inout Validator) {
        guard let dev = target.dev else {
            return validator.report(.targetMissing(source.description), info.element, at: "target")
        }
        // A name that counts nothing on a disk without address has been reported by defaults.
        if let name = DiskName(dev) {
            if name.hasPartition { validator.report(.targetIsPartition(dev), info.element, at: "target/@dev") }
            let suits = switch device {
            case .floppy: name.prefix == "fd"
            case .disk, .lun: name.prefix != "fd"
            case .cdrom: true
            }
            if !suits { validator.report(.targetOfAnotherKind(dev, device), info.element, at: "target/@dev") }
        } else if info.address != nil {
            validator.report(.targetUnknown(dev), info.element, at: "target/@dev")
        }
    }

    private func validateSource(_ validator: inout Validator) {
        if source.isEmpty, device == .disk {
            validator.report(.sourceMissing(target.dev ?? ""), info.element, at: "source")
        }
        if let auth, source.auth != nil {
            validator.report(
                .authenticationTwice, source.auth?.element,
                notes: [validator.note("the other one is here", auth.element)])
        }
        if let encryption, source.encryption != nil {
            validator.report(
                .encryptionTwice, source.encryption?.element,
                notes: [validator.note("the other one is here", encryption.element)])
        }
        if let auth { auth.validate(&validator, of: source) }
        if let encryption { encryption.validate(&validator, of: source, format: source.format) }
        if source.startupPolicy != nil, !source.type.canBeMissing {
            validator.report(.policyOfType(source.type), source.element, at: "@startupPolicy")
        }
        if source.startupPolicy == .requisite, device != .cdrom, device != .floppy {
            validator.report(.requisiteDisk, source.element, at: "@startupPolicy")
        }
        if source.reservations != nil, device != .lun {
            validator.report(.reservationsWithoutLUN, source.element, at: "reservations")
        }
    }

    /// Serial number, world wide name, vendor and product.
    private func validateIdentification(_ validator: inout Validator) {
        if let serial, !serial.utf8.allSatisfy(Self.isAllowedInSerial) {
            validator.report(.serialCharacters, info.element, at: "serial")
        }
        if let wwn {
            if wwnNumber == nil { validator.report(.wwnMalformed(wwn), info.element, at: "wwn") }
            if target.bus != .ide, target.bus != .scsi { validator.report(.wwnOnBus, info.element, at: "wwn") }
        }
        if let vendor {
            if !vendor.utf8.allSatisfy(Self.isPrintable) { validator.report(.notPrintable("vendor"), info.element, at: "vendor") }
            if vendor.utf8.count > 8 { validator.report(.tooLong("vendor", 8), info.element, at: "vendor") }
            if target.bus != .scsi { validator.report(.vendorOnBus, info.element, at: "vendor") }
        }
        if let product {
            if !product.utf8.allSatisfy(Self.isPrintable) {
                validator.report(.notPrintable("product"), info.element, at: "product")
            }
            switch target.bus {
            case .scsi:
                if product.utf8.count > 16 { validator.report(.tooLong("product", 16), info.element, at: "product") }
            case .ide, .sata:
                if product.utf8.count > 40 { validator.report(.tooLong("product", 40), info.element, at: "product") }
            default: validator.report(.productOnBus, info.element, at: "product")
            }
        }
    }

    private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

    private static func isAllowedInSerial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "),
            UInt8(ascii: "."), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    /// The world wide name as the number QEMU takes; nil where it is not sixteen hexadecimal digits.
    var wwnNumber: UInt64? {
        guard let wwn else { return nil }
        let digits = wwn.hasPrefix("0x") ? wwn.dropFirst(2) : wwn[...]
        guard digits.utf8.count == 16, digits.allSatisfy(\.isHexDigit) else { return nil }
        return UInt64(digits, radix: 16)
    }

    /// Trays, removable media, forgetting, sharing, raw access.
    private func validateMedium(_ validator: inout Validator) {
        if target.tray == .open, device != .cdrom, device != .floppy {
            validator.report(.trayOfDisk, info.element, at: "target/@tray")
        }
        if target.removable != nil, !(target.bus == .usb || (target.bus == .scsi && device == .disk)) {
            validator.report(.removableOnBus, info.element, at: "target/@removable")
        }
        if target.rotationRate != nil {
            if device != .disk {
                validator.report(.rotationOfMedium, info.element, at: "target/@rotation_rate")
            } else if target.bus != .scsi, target.bus != .ide, target.bus != .sata {
                validator.report(.rotationOnBus, info.element, at: "target/@rotation_rate")
            }
        }
        if shareable, !readOnly, source.format != .raw || source.encryption != nil || encryption != nil {
            validator.report(.sharedFormat, info.element, at: "shareable", notes: sharedFormatNotes(validator))
        }
        validateTransient(&validator)
        if device != .lun {
            if rawIO != nil { validator.report(.lunOnly("rawio"), info.element, at: "@rawio") }
            if sgio != nil { validator.report(.lunOnly("sgio"), info.element, at: "@sgio") }
        }
        if sgio == .unfiltered { validator.report(.sgioUnfiltered, info.element, at: "@sgio") }
    }

    private func sharedFormatNotes(_ validator: Validator) -> [Diagnostic.Note] {
        source.format == .raw
            ? [validator.note("the image is encrypted here", (source.encryption ?? encryption)?.element)]
            : [validator.note("the image is '\(source.format?.rawValue ?? "")'", info.element, at: "driver/@type")]
    }

    private func validateTransient(_ validator: inout Validator) {
        guard let transient else { return }
        if readOnly { validator.report(.transientReadOnly, info.element, at: "transient") }
        if source.type != .file { validator.report(.transientSource, info.element, at: "transient") }
        if device != .disk { validator.report(.transientDevice, info.element, at: "transient") }
        if transient.sharesBacking == .yes, target.bus != .virtio, target.bus != .usb, target.bus != .scsi {
            validator.report(.transientSharedOnBus, info.element, at: "transient/@shareBacking")
        }
    }

    private func validateThrottling(_ validator: inout Validator) {
        if throttling.group != nil, !throttling.isSet {
            validator.report(.throttleGroupWithoutLimits, throttling.element, at: "group_name")
        }
        guard let first = throttleFilters.first else { return }
        if throttling.isSet {
            validator.report(
                .filtersAndLimits, first.element, notes: [validator.note("the disk's own limits", throttling.element)])
        }
        if device == .cdrom { validator.report(.filtersOnOpticalDrive, first.element) }
        var seen: [String: XMLTree.ElementID?] = [:]
        for filter in throttleFilters {
            guard let group = filter.group else { continue }
            if let other = seen.updateValue(filter.element, forKey: group) {
                validator.report(
                    .filterTwice(group), filter.element, at: "@group", notes: [validator.note("the first one is here", other)])
            }
            if !validator.domain.throttleGroups.contains(group) {
                validator.report(.throttleGroupUnknown(group), filter.element, at: "@group")
            }
        }
    }
}

extension StorageType {
    /// Whether a daemon can look before a start whether the source is there.
    fileprivate var canBeMissing: Bool {
        switch self {
        case .file, .block, .dir, .volume: true
        case .network, .nvme, .vhostUser, .vhostVDPA: false
        }
    }
}

extension Message {
    fileprivate static func policyOfType(_ type: StorageType) -> Message {
        .error("a source of type '\(type.rawValue)' has no startupPolicy: nobody can look whether it is there")
    }
    fileprivate static func targetMissing(_ source: String) -> Message {
        .error("this disk (\(source)) has no <target dev=…>")
    }
    fileprivate static func targetIsPartition(_ dev: String) -> Message {
        .error("'\(dev)' names a partition; a disk is named without digits")
    }
    fileprivate static func targetOfAnotherKind(_ dev: String, _ device: Disk.Kind) -> Message {
        .error(
            device == .floppy
                ? "a floppy drive cannot be called '\(dev)': expected fda or fdb"
                : "a disk cannot be called '\(dev)', which is a floppy drive's name")
    }
    fileprivate static func targetUnknown(_ dev: String) -> Message {
        .error("'\(dev)' is not a disk's name: expected hd, sd, vd, xvd, ubd or fd and lower-case letters")
    }
    fileprivate static func sourceMissing(_ dev: String) -> Message { .error("disk '\(dev)' has no source: only drives with removable media can be empty") }
    fileprivate static var authenticationTwice: Message { .error("<auth> stands both in <source> and in <disk>; one is enough") }
    fileprivate static var encryptionTwice: Message { .error("<encryption> stands both in <source> and in <disk>; one is enough") }
    fileprivate static var requisiteDisk: Message {
        .error("startupPolicy 'requisite' is for optical and floppy drives; a disk can be 'mandatory' or 'optional'")
    }
    fileprivate static var reservationsWithoutLUN: Message { .error("persistent reservations need a disk with device='lun'") }
    fileprivate static var serialCharacters: Message {
        .error("a serial number consists of letters, digits, blanks and any of - _ . +")
    }
    fileprivate static func wwnMalformed(_ wwn: String) -> Message {
        .error("'\(wwn.prefix(40))' is not a world wide name: expected 16 hexadecimal digits")
    }
    fileprivate static var wwnOnBus: Message { .error("only disks on an IDE or SCSI bus can have a world wide name") }
    fileprivate static func notPrintable(_ what: String) -> Message { .error("the \(what) consists of printable ASCII characters") }
    fileprivate static func tooLong(_ what: String, _ limit: Int) -> Message {
        .error("the \(what) has at most \(limit) characters on this bus")
    }
    fileprivate static var vendorOnBus: Message { .error("only disks on a SCSI bus have a vendor") }
    fileprivate static var productOnBus: Message { .error("only disks on an IDE, SATA or SCSI bus have a product") }
    fileprivate static var trayOfDisk: Message { .error("only optical and floppy drives have a tray") }
    fileprivate static var removableOnBus: Message { .error("'removable' is for disks on a USB or SCSI bus") }
    fileprivate static var rotationOfMedium: Message { .error("only a disk (device='disk') has a rotation rate") }
    fileprivate static var rotationOnBus: Message { .error("only disks on an IDE, SATA or SCSI bus have a rotation rate") }
    fileprivate static var sharedFormat: Message {
        .error("a writable disk can be shared only as a raw, unencrypted image: other formats break under two writers")
    }
    fileprivate static var transientReadOnly: Message { .error("a read-only disk has no changes to forget: drop <transient>") }
    fileprivate static var transientSource: Message { .error("only a disk of type 'file' can be transient") }
    fileprivate static var transientDevice: Message { .error("only a disk (device='disk') can be transient") }
    fileprivate static var transientSharedOnBus: Message {
        .error("sharing the image of a transient disk needs a bus with hotplug: virtio, usb or scsi")
    }
    fileprivate static func lunOnly(_ name: String) -> Message { .error("'\(name)' needs a disk with device='lun'") }
    fileprivate static var sgioUnfiltered: Message { .error("no kernel offers unfiltered SG_IO any more") }
    fileprivate static var throttleGroupWithoutLimits: Message { .error("a group without limits throttles nothing") }
    fileprivate static var filtersAndLimits: Message { .error("a disk has either <throttlefilters> or limits of its own in <iotune>") }
    fileprivate static var filtersOnOpticalDrive: Message { .error("an optical drive cannot have throttle filters") }
    fileprivate static func filterTwice(_ group: String) -> Message { .error("the disk goes through throttle group '\(group)' already") }
    fileprivate static func throttleGroupUnknown(_ group: String) -> Message {
        .error("there is no throttle group '\(group)' in <throttlegroups>")
    }
}
