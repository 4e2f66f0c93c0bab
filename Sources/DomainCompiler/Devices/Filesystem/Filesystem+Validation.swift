import Diagnostics

extension Filesystem {
    func validate(_ validator: inout Validator) {
        if type != .mount { validator.report(.onlyMounts, info.element, at: "@type") }
        if target == nil { return }
        if let first = validator.domain.devices.filesystems.first(where: { $0.target == target }), first.info.element != info.element {
            validator.report(.targetTwice, info.element, at: "target/@dir", notes: [validator.note("the first one", first.info.element, at: "target/@dir")])
        }
        if source.directory == nil, source.socket == nil { validator.report(.sourceDirectory, info.element, at: "source") }
        if source.socket != nil, !isVirtioFS { validator.report(.socketIsVirtioFS, info.element, at: "source/@socket") }
        if isVirtioFS {
            validateVirtioFS(&validator)
        } else {
            validate9P(&validator)
        }
    }

    private func validate9P(_ validator: inout Validator) {
        switch driver.type {
        case .path, .handle, .mtp, nil: break
        default: validator.report(.driverNotSupported, info.element, at: "driver/@type")
        }
        if driver.queueSize != nil { validator.report(.queueIsVirtioFS, info.element, at: "driver/@queue") }
        if accessMode != .mapped {
            if fileMode != nil { validator.report(.modeNeedsMapping, info.element, at: "@fmode") }
            if directoryMode != nil { validator.report(.modeNeedsMapping, info.element, at: "@dmode") }
        }
        if driver.type == .handle, accessMode != .passthrough {
            validator.report(.handlePassesThrough, info.element, at: "@accessmode")
        }
    }

    private func validateVirtioFS(_ validator: inout Validator) {
        if let accessMode, accessMode != .passthrough { validator.report(.virtioFSPassesThrough, info.element, at: "@accessmode") }
        if driver.writePolicy != nil { validator.report(.writePolicyIs9P, info.element, at: "driver/@wrpolicy") }
        if model == .transitional || model == .nonTransitional { validator.report(.virtioFSModel, info.element, at: "@model") }
        if multipleDevices != nil { validator.report(.multipleDevicesIs9P, info.element, at: "@multidevs") }
        if fileMode != nil || directoryMode != nil { validator.report(.modeNeedsMapping, info.element, at: "@fmode") }
        if !validator.domain.hasSharedMemory {
            validator.report(.memoryNotShared, info.element, notes: [validator.note("memory is described here", validator.domain.memoryBacking.element)])
        }
        if info.bootIndex != nil, info.address != nil, info.pci == nil { validator.report(.bootNeedsPCI, info.element, at: "boot/@order") }
    }
}

extension Message {
    fileprivate static var onlyMounts: Message { .error("QEMU guests mount directories: type='mount'") }
    fileprivate static var targetTwice: Message { .error("another filesystem has this tag") }
    fileprivate static var sourceDirectory: Message { .error("the filesystem needs <source dir=…>") }
    fileprivate static var socketIsVirtioFS: Message { .error("a socket belongs to driver type 'virtiofs'") }
    fileprivate static var driverNotSupported: Message { .error("QEMU's file system drivers are 'path', 'handle' and 'virtiofs'") }
    fileprivate static var queueIsVirtioFS: Message { .error("a queue size belongs to driver type 'virtiofs'") }
    fileprivate static var modeNeedsMapping: Message { .error("file modes are chosen under accessmode='mapped' only") }
    fileprivate static var handlePassesThrough: Message { .error("the 'handle' driver needs accessmode='passthrough'") }
    fileprivate static var virtioFSPassesThrough: Message { .error("virtiofs needs accessmode='passthrough'") }
    fileprivate static var writePolicyIs9P: Message { .error("virtiofs has no write policy") }
    fileprivate static var virtioFSModel: Message { .error("virtiofs comes neither in a transitional nor in a non-transitional model") }
    fileprivate static var multipleDevicesIs9P: Message { .error("virtiofs does not remap devices") }
    fileprivate static var memoryNotShared: Message {
        .error("virtiofs needs shared memory: <memoryBacking><access mode='shared'/>")
    }
    fileprivate static var bootNeedsPCI: Message { .error("virtiofs boots from PCI only") }
}
