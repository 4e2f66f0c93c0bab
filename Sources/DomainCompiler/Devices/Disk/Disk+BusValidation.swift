import Diagnostics

extension Disk {
    /// What each bus can carry, and where on it.
    func validateBus(_ validator: inout Validator) {
        guard let bus = target.bus else { return }
        if geometry?.translation != nil, bus != .ide {
            validator.report(.translationOnBus(bus), info.element, at: "geometry/@trans")
        }
        if let geometry, geometry.isGiven, bus == .usb || bus == .sd {
            validator.report(.geometryOnBus(bus), info.element, at: "geometry")
        }
        validateAddressType(&validator, bus)
        switch bus {
        case .ide: validateIDE(&validator)
        case .sata:
            validateReadOnly(&validator, bus)
            info.address?.drive?.validate(&validator, on: .sata, info.element)
        case .scsi: info.address?.drive?.validate(&validator, on: .scsi, info.element)
        case .fdc: info.address?.drive?.validate(&validator, on: .fdc, info.element)
        case .virtio: validateVirtio(&validator)
        case .usb: validateUSB(&validator)
        case .xen, .uml: validator.report(.foreignBus(bus), info.element, at: "target/@bus")
        case .sd: validateSDCard(&validator)
        }
        if device == .floppy, bus != .fdc { validator.report(.floppyOnBus(bus), info.element, at: "target/@bus") }
        if device != .floppy, bus == .fdc { validator.report(.diskOnFloppyBus, info.element, at: "target/@bus") }
    }

    private func validateAddressType(_ validator: inout Validator, _ bus: DiskBus) {
        guard let type = info.address?.type else { return }
        let fits: Bool
        switch bus {
        case .ide, .fdc, .scsi, .sata: fits = type == .drive
        case .usb: fits = type == .usb
        case .virtio: fits = type != .drive && type != .usb
        case .xen, .uml, .sd: fits = true
        }
        if !fits { validator.report(.addressOnBus(type, bus), info.element, at: "address/@type") }
    }

    private func validateReadOnly(_ validator: inout Validator, _ bus: DiskBus) {
        if readOnly, device == .disk { validator.report(.readOnlyOnBus(bus), info.element, at: "readonly") }
    }

    private func validateIDE(_ validator: inout Validator) {
        validateReadOnly(&validator, .ide)
        info.address?.drive?.validate(&validator, on: .ide, info.element)
    }

    private func validateVirtio(_ validator: inout Validator) {
        if device == .cdrom || device == .floppy { validator.report(.mediumOnVirtio, info.element, at: "@device") }
    }

    private func validateUSB(_ validator: inout Validator) {
        if !validator.capabilities.contains(.usbStorage) {
            validator.report(.usbStorageUnsupported, info.element, at: "target/@bus")
        }
        if source.isEmpty { validator.report(.usbEmpty, info.element) }
    }

    /// A card is an image in a slot of the board, nothing more.
    private func validateSDCard(_ validator: inout Validator) {
        if device == .cdrom { validator.report(.mediumOnSD, info.element, at: "@device") }
        if serial != nil { validator.report(.sdProperty("serial number"), info.element, at: "serial") }
        if throttling.isSet { validator.report(.sdProperty("limits"), info.element, at: "iotune") }
        if let filter = throttleFilters.first { validator.report(.sdProperty("throttle filters"), filter.element) }
        switch source.type {
        case .nvme, .vhostVDPA: validator.report(.sdSource, info.element, at: "@type")
        default: break
        }
    }

    /// `device='lun'`: the guest's commands go to the device as they are.
    func validateLUN(_ validator: inout Validator) {
        switch target.bus {
        case .scsi: break
        case .virtio:
            if !validator.capabilities.contains(.virtioBlkPciScsi) {
                validator.report(.lunOnVirtio, info.element, at: "@device")
            }
        default: validator.report(.lunOnBus(target.bus ?? .ide), info.element, at: "@device")
        }
        switch source.type {
        case .block, .volume: break
        case .network where source.network?.protocol == .iscsi: break
        default: validator.report(.lunSource, info.element, at: "@device")
        }
        if let format = source.format, format != .raw { validator.report(.lunFormat, info.element, at: "driver/@type") }
        if serial != nil, target.bus == .scsi { validator.report(.lunIdentity("serial number"), info.element, at: "serial") }
        if wwn != nil { validator.report(.lunIdentity("world wide name"), info.element, at: "wwn") }
        if vendor != nil { validator.report(.lunIdentity("vendor"), info.element, at: "vendor") }
        if product != nil { validator.report(.lunIdentity("product"), info.element, at: "product") }
        if source.slice != nil { validator.report(.lunSlice, source.element, at: "slices") }
        if source.encryption != nil { validator.report(.lunEncryption, source.element, at: "encryption") }
        if encryption != nil { validator.report(.lunEncryption, info.element, at: "encryption") }
    }

    /// A vhost-user server replaces the emulator's disk: nearly everything is its business.
    func validateVhostUser(_ validator: inout Validator) {
        if target.bus != .virtio { validator.report(.vhostUserBus, info.element, at: "target/@bus") }
        if snapshot != .never { validator.report(.vhostUserSnapshot, info.element, at: "@snapshot") }
        for (isSet, name, path) in vhostUserRefusals where isSet {
            validator.report(.vhostUserProperty(name), info.element, at: path)
        }
    }

    private var vhostUserRefusals: [(isSet: Bool, name: String, path: String)] {
        [
            (driver.cache != nil, "cache", "driver/@cache"),
            (driver.errorPolicy != nil, "error_policy", "driver/@error_policy"),
            (driver.readErrorPolicy != nil, "rerror_policy", "driver/@rerror_policy"),
            (driver.io != nil, "io", "driver/@io"),
            (driver.ioeventfd != nil, "ioeventfd", "driver/@ioeventfd"),
            (driver.copyOnRead != nil, "copy_on_read", "driver/@copy_on_read"),
            (driver.discard != nil, "discard", "driver/@discard"),
            (driver.ioThread != nil, "iothread", "driver/@iothread"),
            (driver.detectZeroes != nil, "detect_zeroes", "driver/@detect_zeroes"),
            (source.metadataCache.maximum != nil, "metadata_cache", "driver/metadata_cache"),
            (throttling.isSet, "iotune", "iotune"),
            (!throttleFilters.isEmpty, "throttlefilters", "throttlefilters"),
            (chain.count > 1 || chainIsComplete, "backingStore", "backingStore"),
            (source.encryption != nil || encryption != nil, "encryption", "encryption"),
            (readOnly, "readonly", "readonly"),
            (shareable, "shareable", "shareable"),
            (transient != nil, "transient", "transient"),
            (serial != nil, "serial", "serial"),
            (wwn != nil, "wwn", "wwn"),
            (vendor != nil, "vendor", "vendor"),
            (product != nil, "product", "product"),
            (source.auth != nil || auth != nil, "auth", "auth"),
            (geometry != nil, "geometry", "geometry"),
            (
                blockIO.logical != nil || blockIO.physical != nil || blockIO.discardGranularity != nil, "blockio", "blockio"
            ),
        ]
    }
}

extension Devices {
    /// Tells every SCSI disk the model of its controller.
    mutating func noteSCSIModels() {
        var models: [UInt32: SCSIController.Model] = [:]
        for controller in controllers {
            if let model = controller.scsi?.model, let index = controller.index { models[index] = model }
        }
        for index in disks.indices where disks[index].target.bus == .scsi {
            disks[index].backend.scsiModel = disks[index].info.address?.drive.flatMap { models[$0.controller] }
        }
    }
}

extension Message {
    fileprivate static func translationOnBus(_ bus: DiskBus) -> Message {
        .error("only disks on an IDE bus have a BIOS translation, not on '\(bus.rawValue)'")
    }
    fileprivate static func addressOnBus(_ type: AddressType, _ bus: DiskBus) -> Message {
        .error("a disk on the '\(bus.rawValue)' bus cannot have an address of type '\(type.rawValue)'")
    }
    fileprivate static func geometryOnBus(_ bus: DiskBus) -> Message {
        .error("a disk on the '\(bus.rawValue)' bus has no geometry")
    }
    fileprivate static var usbEmpty: Message { .error("QEMU has no empty drives on USB: a <source> is missing") }
    fileprivate static var mediumOnSD: Message { .error("an SD slot has no optical drives") }
    fileprivate static func sdProperty(_ what: String) -> Message { .error("an SD card has no \(what)") }
    fileprivate static var sdSource: Message { .error("this kind of source cannot be an SD card") }
    fileprivate static func readOnlyOnBus(_ bus: DiskBus) -> Message {
        .error("\(bus == .ide ? "IDE" : "SATA") has no read-only disks; use an optical drive (device='cdrom') or another bus")
    }
    fileprivate static var mediumOnVirtio: Message { .error("virtio has no drives with removable media") }
    fileprivate static var usbStorageUnsupported: Message { .error("this QEMU has no USB disks") }
    fileprivate static func foreignBus(_ bus: DiskBus) -> Message { .error("QEMU has no '\(bus.rawValue)' bus for disks") }
    fileprivate static func floppyOnBus(_ bus: DiskBus) -> Message {
        .error("a floppy drive is on the 'fdc' bus, not on '\(bus.rawValue)'")
    }
    fileprivate static var diskOnFloppyBus: Message { .error("the 'fdc' bus has floppy drives only") }
    fileprivate static var lunOnVirtio: Message {
        .error("this QEMU's virtio disks pass no SCSI commands on; put the LUN on a SCSI bus")
    }
    fileprivate static func lunOnBus(_ bus: DiskBus) -> Message {
        .error("a LUN cannot be on the '\(bus.rawValue)' bus; put it on 'scsi'")
    }
    fileprivate static var lunSource: Message {
        .error("device='lun' passes commands to a SCSI device: the source has to be a block device, a volume or iSCSI")
    }
    fileprivate static var lunFormat: Message { .error("a LUN has format 'raw': there is no image to interpret") }
    fileprivate static func lunIdentity(_ what: String) -> Message {
        .error("a LUN has the \(what) of the real device; it cannot be set")
    }
    fileprivate static var lunSlice: Message { .error("a LUN is passed through as a whole; it cannot be a slice") }
    fileprivate static var lunEncryption: Message { .error("a LUN is passed through as it is; QEMU cannot decrypt it") }
    fileprivate static var vhostUserBus: Message { .error("a vhost-user disk is on the virtio bus") }
    fileprivate static var vhostUserSnapshot: Message { .error("a vhost-user disk takes part in no snapshots: expected snapshot='no'") }
    fileprivate static func vhostUserProperty(_ name: String) -> Message {
        .error("'\(name)' has no effect on a vhost-user disk: its server decides")
    }
}
