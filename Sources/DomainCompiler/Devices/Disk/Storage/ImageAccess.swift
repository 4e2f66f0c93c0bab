import QEMUArguments

/// How the emulator reads and writes an image: what a disk asks of the nodes of its chain.
struct ImageAccess: Sendable {
    var readOnly = false
    var cache: Disk.Driver.CacheMode?
    var io: Disk.Driver.IOMode?
    var discard: Disk.Driver.Discard?
    var detectZeroes: Disk.Driver.DetectZeroes?
    /// A discarded cluster of a QCOW2 image stays allocated.
    var discardNoUnref: Bool?
    /// The directory is shown on a floppy disk.
    var isFloppy = false
    /// The path is an optical drive of the host.
    var isOpticalDrive = false
    /// The image is below another.
    private var isBacking = false

    /// Access to a layer below: nobody writes there.
    var toBackingImage: ImageAccess {
        var access = self
        access.readOnly = true
        access.isBacking = true
        access.detectZeroes = nil
        access.isOpticalDrive = false
        return access
    }

    /// Access to the data store of the image. QEMU opens that of a read-only disk for writing, as the reference does.
    var toDataStore: ImageAccess {
        var access = self
        access.readOnly = isBacking
        access.discardNoUnref = nil
        access.isOpticalDrive = false
        return access
    }
}

extension QEMUObject {
    /// Adds a node's name and how it is accessed (QAPI `BlockdevOptions`).
    ///
    /// Only the top node of a layer has the disk's settings; those below follow it.
    mutating func addNode(_ name: String, _ access: ImageAccess, isTop: Bool, opensOnce: Bool = false) {
        add("node-name", name)
        if isTop {
            add("read-only", access.readOnly)
            add("discard", access.discard)
            add("detect-zeroes", access.detectZeroes)
        } else {
            // A single inherited descriptor cannot be opened a second time to write.
            if opensOnce { add("read-only", access.readOnly) } else { add("auto-read-only", true) }
            add("discard", "unmap")
        }
        if let cache = access.cache {
            add("cache", ["direct": .boolean(cache.bypassesPageCache), "no-flush": .boolean(cache == .unsafe)] as QEMUObject)
        }
    }
}

extension Disk.Driver.CacheMode {
    /// The host's page cache is not used.
    var bypassesPageCache: Bool { self == .bypass || self == .directsync }
    /// The guest's disk has a write cache of its own, which the guest flushes.
    var hasWriteCache: Bool { self != .writethrough && self != .directsync }
}
