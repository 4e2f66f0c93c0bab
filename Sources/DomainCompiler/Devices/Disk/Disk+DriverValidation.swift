import Diagnostics

extension Disk {
    /// `<driver>` against the format, the bus and the IOThreads of the domain.
    func validateDriver(_ validator: inout Validator) {
        if let name = driver.name, name != "qemu" {
            validator.report(.driverName(name), info.element, at: "driver/@name")
        }
        if driver.io == .native, driver.cache != .bypass, driver.cache != .directsync {
            validator.report(.nativeNeedsDirect, info.element, at: "driver/@io")
        }
        if driver.io == .ioUring, !validator.capabilities.contains(.aioIoUring) {
            validator.report(.ioUringUnsupported, info.element, at: "driver/@io")
        }
        if driver.copyOnRead == .on {
            if readOnly { validator.report(.copyOnReadReadOnly, info.element, at: "driver/@copy_on_read") }
            if device == .floppy {
                validator.report(.copyOnReadRemovable, info.element, at: "driver/@copy_on_read")
            }
            if device == .lun { validator.report(.copyOnReadLUN, info.element, at: "driver/@copy_on_read") }
        }
        if driver.discardNoUnref == .on {
            if source.format != .qcow2 { validator.report(.discardNoUnrefFormat, info.element, at: "driver/@discard_no_unref") }
            if readOnly { validator.report(.discardNoUnrefReadOnly, info.element, at: "driver/@discard_no_unref") }
        }
        if driver.discardNoUnref != nil, !validator.capabilities.contains(.qcow2DiscardNoUnref) {
            validator.report(.discardNoUnrefUnsupported, info.element, at: "driver/@discard_no_unref")
        }
        validateVirtioOnly(&validator)
        validateIOThreads(&validator)
    }

    private func validateVirtioOnly(_ validator: inout Validator) {
        guard target.bus != .virtio else { return }
        if driver.eventIndex != nil { validator.report(.virtioOnly("event_idx"), info.element, at: "driver/@event_idx") }
        if driver.ioeventfd != nil { validator.report(.virtioOnly("ioeventfd"), info.element, at: "driver/@ioeventfd") }
        if driver.queues != nil { validator.report(.virtioOnly("queues"), info.element, at: "driver/@queues") }
        if driver.queueSize != nil { validator.report(.virtioOnly("queue_size"), info.element, at: "driver/@queue_size") }
        if driver.virtio.iommu != nil { validator.report(.virtioOnly("iommu"), info.element, at: "driver/@iommu") }
        if driver.virtio.ats != nil { validator.report(.virtioOnly("ats"), info.element, at: "driver/@ats") }
        if driver.virtio.packed != nil { validator.report(.virtioOnly("packed"), info.element, at: "driver/@packed") }
        if driver.virtio.pagePerVQ != nil { validator.report(.virtioOnly("page_per_vq"), info.element, at: "driver/@page_per_vq") }
        if let model { validator.report(.modelOnBus(model, target.bus ?? .ide), info.element, at: "@model") }
    }

    private func validateIOThreads(_ validator: inout Validator) {
        let mapping = driver.ioThreads
        guard driver.ioThread != nil || !mapping.threads.isEmpty else { return }
        let place = driver.ioThread != nil ? "driver/@iothread" : "driver/iothreads"
        if driver.ioThread != nil, !mapping.threads.isEmpty {
            validator.report(.threadAndMapping, info.element, at: "driver/@iothread")
        }
        guard target.bus == .virtio else { return validator.report(.threadOnBus, info.element, at: place) }
        if let thread = driver.ioThread {
            if thread == 0 {
                validator.report(.threadZero, info.element, at: place)
            } else if !validator.domain.ioThreads.contains(thread) {
                validator.report(.threadUnknown(thread), info.element, at: place)
            }
        }
        if !mapping.threads.isEmpty {
            if !validator.capabilities.contains(.virtioBlkIothreadMapping) {
                validator.report(.mappingUnsupported, info.element, at: place)
            }
            mapping.validate(&validator, queues: driver.queues)
        }
    }
}

extension Message {
    fileprivate static func driverName(_ name: String) -> Message {
        .error("QEMU's disks have driver name 'qemu', not '\(name)'")
    }
    fileprivate static var nativeNeedsDirect: Message {
        .error("io='native' needs a cache mode that bypasses the host's page cache: 'none' or 'directsync'")
    }
    fileprivate static var ioUringUnsupported: Message { .error("this QEMU does not have io_uring") }
    fileprivate static var copyOnReadReadOnly: Message { .error("copy_on_read writes to the image, which is read-only") }
    fileprivate static var copyOnReadRemovable: Message { .error("drives with removable media cannot copy on read") }
    fileprivate static var copyOnReadLUN: Message { .error("a LUN is passed through as it is: nothing can be copied on read") }
    fileprivate static var discardNoUnrefFormat: Message { .error("discard_no_unref works on QCOW2 images only") }
    fileprivate static var discardNoUnrefReadOnly: Message { .error("a read-only disk has nothing to discard") }
    fileprivate static var discardNoUnrefUnsupported: Message { .error("this QEMU does not have discard_no_unref") }
    fileprivate static func virtioOnly(_ name: String) -> Message { .error("'\(name)' is for disks on the virtio bus") }
    fileprivate static func modelOnBus(_ model: Disk.Model, _ bus: DiskBus) -> Message {
        .error("model '\(model.rawValue)' is for disks on the virtio bus, not on '\(bus.rawValue)'")
    }
    fileprivate static var threadAndMapping: Message { .error("a disk has either one 'iothread' or a list in <iothreads>") }
    fileprivate static var threadOnBus: Message { .error("only disks on the virtio bus can have an IOThread") }
    fileprivate static var threadZero: Message { .error("IOThreads are counted from 1") }
    fileprivate static func threadUnknown(_ id: UInt32) -> Message { .error("the domain has no IOThread \(id)") }
    fileprivate static var mappingUnsupported: Message { .error("this QEMU cannot spread a disk's queues over IOThreads") }
}
