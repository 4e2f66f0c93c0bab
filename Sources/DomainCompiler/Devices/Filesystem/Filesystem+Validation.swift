import Diagnostics

extension Filesystem {
    func validate(_ validator: inout Validator) {
        if type != .mount { validator.report(.onlyMounts, info.element, at: "@type") }
        if target == nil { validator.report(.targetMissing, info.element, at: "target") }
        if hardLimit != nil { validator.report(.noQuota, info.element, at: "space_hard_limit") }
        if softLimit != nil { validator.report(.noQuota, info.element, at: "space_soft_limit") }
        if source.directory == nil, source.socket == nil || !isVirtioFS {
            validator.report(.sourceDirectory, info.element, at: "source")
        }
        if isVirtioFS {
            validateVirtioFS(&validator)
        } else {
            validate9P(&validator)
        }
    }

    /// A definition may wait for an emulator that can do it.
    func prepare(_ preparation: inout Preparation) {
        guard multipleDevices != nil, !isVirtioFS, driver.type != .handle, driver.type != .mtp else { return }
        if !preparation.capabilities.contains(.fsdevMultidevs) {
            preparation.report(.multipleDevicesUnsupported, info.element, at: "@multidevs")
        }
    }

    private func validate9P(_ validator: inout Validator) {
        switch driver.type {
        case .path, .handle, .mtp, nil: break
        default: validator.report(.driverNotSupported, info.element, at: "driver/@type")
        }
        if info.bootIndex != nil { validator.report(.bootIsVirtioFS, info.element, at: "boot/@order") }
        if driver.type == .mtp, accessMode != .passthrough {
            validator.report(.transferPassesThrough, info.element, at: "@accessmode")
        }
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
        if model != nil { validator.report(.virtioFSModel, info.element, at: "@model") }
        if driver.format != nil { validator.report(.virtioFSFormat, info.element, at: "driver/@format") }
        if multipleDevices != nil { validator.report(.multipleDevicesIs9P, info.element, at: "@multidevs") }
        if fileMode != nil || directoryMode != nil { validator.report(.modeNeedsMapping, info.element, at: "@fmode") }
        validator.requireSharedMemory(info.element, at: "driver/@type")
        if info.bootIndex != nil, info.address != nil, info.pci == nil { validator.report(.bootNeedsPCI, info.element, at: "boot/@order") }
    }
}

extension Domain {
    /// The guest tells filesystems apart by their tags.
    func validateFilesystems(_ validator: inout Validator) {
        guard devices.filesystems.count > 1 else { return }
        var tags: [String: Int] = [:]
        for (index, filesystem) in devices.filesystems.enumerated() {
            guard let tag = filesystem.target, let first = tags.updateValue(index, forKey: tag) else { continue }
            // Of 9p the guest sees both; virtiofs is looked up by the tag.
            let isSharp = filesystem.isVirtioFS || devices.filesystems[first].isVirtioFS
            validator.report(
                isSharp ? .virtioFSTagTwice(tag) : .tagTwice(tag), filesystem.info.element, at: "target/@dir",
                notes: [validator.note("the other one", devices.filesystems[first].info.element, at: "target/@dir")])
        }
    }
}

extension Message {
    fileprivate static var onlyMounts: Message { .error("QEMU guests mount directories: type='mount'") }
    fileprivate static func tagTwice(_ tag: String) -> Message {
        .warning("another filesystem has tag '\(tag)': the guest mounts either of them")
    }
    fileprivate static func virtioFSTagTwice(_ tag: String) -> Message {
        .error("another filesystem has tag '\(tag)', and virtiofs is mounted by it")
    }
    fileprivate static var targetMissing: Message { .error("the guest mounts the filesystem by a tag: <target dir=…>") }
    fileprivate static var noQuota: Message { .error("QEMU does not limit the space of a filesystem") }
    fileprivate static var bootIsVirtioFS: Message { .error("only a filesystem with driver type 'virtiofs' can be booted from") }
    fileprivate static var transferPassesThrough: Message { .error("the 'mtp' driver needs accessmode='passthrough'") }
    fileprivate static var virtioFSFormat: Message { .error("virtiofs serves a directory: there is no image with a format") }
    fileprivate static var sourceDirectory: Message { .error("the filesystem needs <source dir=…>") }
    fileprivate static var driverNotSupported: Message { .error("QEMU's file system drivers are 'path', 'handle' and 'virtiofs'") }
    fileprivate static var modeNeedsMapping: Message { .error("file modes are chosen under accessmode='mapped' only") }
    fileprivate static var handlePassesThrough: Message { .error("the 'handle' driver needs accessmode='passthrough'") }
    fileprivate static var virtioFSPassesThrough: Message { .error("virtiofs needs accessmode='passthrough'") }
    fileprivate static var writePolicyIs9P: Message { .error("virtiofs has no write policy") }
    fileprivate static var virtioFSModel: Message { .error("virtiofs has one model: leave it out") }
    fileprivate static var multipleDevicesIs9P: Message { .error("virtiofs does not remap devices") }
    fileprivate static var multipleDevicesUnsupported: Message {
        .error("this QEMU cannot be told what to do about files of several devices")
    }
    fileprivate static var bootNeedsPCI: Message { .error("virtiofs boots from PCI only") }
}
