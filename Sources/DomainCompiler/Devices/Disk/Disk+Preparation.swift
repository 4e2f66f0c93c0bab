import Diagnostics
import XMLTree

/// What preparation gives a disk besides the nodes of its chain.
struct DiskBackend: Sendable {
    /// The node of copy-on-read.
    var copyOnRead: String?
    /// The nodes of throttle filters, first filter first.
    var filters: [String] = []
    /// The node that the device uses; nil for an empty drive.
    var topNode: String?
    /// The model of the controller that a SCSI disk sits on.
    var scsiModel: SCSIController.Model?
    /// Limits of the disk itself, as a filter: the standalone profile's, which has no daemon to set them.
    var limits: OwnLimits?

    /// A throttle group for the limits of one `<iotune>`.
    struct OwnLimits: Sendable {
        var group: String
        var node: String
        /// The first disk of the group has it made.
        var definesGroup: Bool
    }

    /// The path is an optical drive of the host.
    var isHostOpticalDrive = false
}

extension Domain {
    /// Resolves volumes, numbers block nodes and takes secrets and descriptors: disks from the last to the first, images
    /// from the top of each chain down.
    mutating func prepareDisks(_ preparation: inout Preparation) {
        if preparation.isStandalone {
            var groups: Set<String> = []
            for index in devices.disks.indices { devices.disks[index].prepareLimits(&groups) }
        }
        var missing: [Int] = []
        for index in devices.disks.indices.reversed() where !devices.disks[index].prepareImages(&preparation) {
            missing.append(index)
        }
        // Last first, so that positions stay what they were.
        for index in missing { devices.disks.remove(at: index) }
    }

    /// Descriptors of vDPA disks: their sets are numbered after those of character devices.
    mutating func prepareVDPADisks(_ preparation: inout Preparation) {
        for index in devices.disks.indices where devices.disks[index].source.type == .vhostVDPA {
            devices.disks[index].chain[0].prepareVDPA(&preparation)
        }
    }
}

extension Disk {
    /// Prepares the chain; false where the disk is left out because its source is missing and may be.
    fileprivate mutating func prepareImages(_ preparation: inout Preparation) -> Bool {
        if let auth, chain[0].auth == nil { chain[0].auth = auth }
        if let encryption, chain[0].encryption == nil { chain[0].encryption = encryption }
        if target.rotationRate != nil, !preparation.capabilities.contains(.rotationRate) {
            preparation.report(.rotationUnsupported, info.element, at: "target/@rotation_rate")
        }
        guard chain[0].resolveVolume(&preparation, info.element) else {
            return leaveOut(&preparation)
        }
        if driver.cache == nil, shareable, !readOnly { driver.cache = .bypass }
        reportUnavailable(&preparation)
        guard source.type != .vhostUser else { return true }
        // A card is no block node: `-drive` reaches the image by itself.
        if target.bus == .sd {
            source.checkNetwork(&preparation, source.element)
            return true
        }
        backend.isHostOpticalDrive = device == .cdrom && source.type == .block && source.format == .raw
            && source.path.map { preparation.host.devices.opticalDrives.contains($0) } == true
        if driver.copyOnRead == .on { backend.copyOnRead = "libvirt-CoR-\(target.dev ?? "")" }
        // The images of an empty drive have numbers as well.
        for index in chain.indices {
            if index > 0 { chain[index].reportNowhere(&preparation) }
            chain[index].prepare(&preparation, owner: info.element)
        }
        for _ in throttleFilters {
            backend.filters.append("libvirt-\(preparation.nextStorageID)-filter")
            preparation.nextStorageID += 1
        }
        guard !source.isEmpty else { return true }
        backend.topNode = backend.limits?.node ?? backend.filters.last ?? backend.copyOnRead ?? source.topNode
        return true
    }

    /// An optional source that is missing: a drive is empty, a disk is not there.
    private mutating func leaveOut(_ preparation: inout Preparation) -> Bool {
        guard source.startupPolicy == .optional else { return true }
        preparation.report(.leftOut(target.dev ?? "", isDrive: device == .cdrom || device == .floppy), info.element)
        guard device == .cdrom || device == .floppy else { return false }
        chain = [StorageSource()]
        return true
    }

    /// What the emulator or the way it is started does not offer.
    private func reportUnavailable(_ preparation: inout Preparation) {
        if driver.queueSize != nil, !preparation.capabilities.contains(.virtioBlkQueueSize) {
            preparation.report(.queueSizeUnsupported, info.element, at: "driver/@queue_size")
        }
        if device == .floppy, preparation.facts.machine == .pseries {
            preparation.report(.floppyOnPSeries, info.element, at: "@device")
        }
        if !driver.ioThreads.threads.isEmpty, !preparation.capabilities.contains(.deviceJsonHotplug) {
            preparation.report(.mappingNeedsJSON, info.element, at: "driver/iothreads")
        }
        for (index, layer) in chain.enumerated() where index + 1 < chain.count {
            guard let format = layer.format, !format.hasBackingFile, format != .raw else { continue }
            preparation.report(.backingUnsupported(format), chain[index + 1].element ?? info.element)
        }
        if preparation.isStandalone, transient != nil {
            preparation.report(.transientByHand(target.dev ?? ""), info.element, at: "transient")
        }
    }

    /// Without a daemon that sets limits after the start, a filter has them.
    fileprivate mutating func prepareLimits(_ groups: inout Set<String>) {
        guard throttling.isSet, !source.isEmpty, source.type != .vhostUser, target.bus != .sd, let dev = target.dev
        else { return }
        let group = "iotune-" + (throttling.group ?? dev)
        backend.limits = DiskBackend.OwnLimits(
            group: group, node: "libvirt-iotune-\(dev)", definesGroup: groups.insert(group).inserted)
    }
}

extension Message {
    fileprivate static var rotationUnsupported: Message { .error("this QEMU cannot tell the guest a rotation rate") }
    fileprivate static func leftOut(_ dev: String, isDrive: Bool) -> Message {
        .note(isDrive ? "the source of '\(dev)' is missing: the drive is empty" : "the source of '\(dev)' is missing: the disk is left out")
    }
    fileprivate static var queueSizeUnsupported: Message { .error("this QEMU cannot set the size of a disk's queues") }
    fileprivate static var floppyOnPSeries: Message { .error("a pSeries machine has no floppy controller") }
    fileprivate static var mappingNeedsJSON: Message {
        .error("this QEMU takes no JSON devices, without which queues cannot be spread over IOThreads")
    }
    fileprivate static func backingUnsupported(_ format: StorageFormat) -> Message {
        .error("an image in format '\(format.rawValue)' has no backing image")
    }
    fileprivate static func transientByHand(_ dev: String) -> Message {
        .warning("what the guest writes to '\(dev)' is kept: only a daemon puts a layer on the image that it throws away")
    }
}
