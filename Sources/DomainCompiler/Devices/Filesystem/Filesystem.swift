import Diagnostics
import XMLTree

/// A directory of the host that the guest mounts (formatdomain, "Filesystems").
struct Filesystem: Device {
    enum Kind: String, XMLEnum { case mount, block, file, template, ram, bind, volume }
    enum AccessMode: String, XMLEnum { case passthrough, mapped, squash }
    enum MultipleDevices: String, XMLEnum { case builtin = "default", remap, forbid, warn }

    static var kind: DeviceKind { .filesystem }
    var aliasStem: String { "fs" }
    static var countsNamedDevices: Bool { false }
    var info = DeviceInfo()
    var type: Kind?
    var accessMode: AccessMode?
    var model: VirtioModel?
    var multipleDevices: MultipleDevices?
    /// Permissions of new files and directories, octal.
    var fileMode: OctalMode?
    var directoryMode: OctalMode?
    var driver = Driver()
    var binary = Binary()
    var idMap = IDMap()
    var source = Source()
    var target: String?
    var isReadOnly = false
    /// Bytes; of containers, kept.
    var hardLimit: MemorySize?
    var softLimit: MemorySize?

    /// Served by a vhost-user process.
    var isVirtioFS: Bool { driver.type == .virtiofs }

    /// `<driver>`.
    struct Driver: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case path, handle, loop, nbd, ploop, virtiofs, mtp }
        enum WritePolicy: String, XMLEnum { case immediate }
        var type: Kind?
        var format: String?
        var writePolicy: WritePolicy?
        var queueSize: UInt64?
        var virtio = VirtioOptions()

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("type", &type)
            xml.attribute("format", &format)
            xml.attribute("wrpolicy", &writePolicy)
            xml.attribute("queue", &queueSize)
            virtio.map(&xml)
            if xml.isReading, queueSize == 0 { queueSize = nil }
        }
    }

    /// `<binary>`: the virtiofsd that a daemon starts.
    struct Binary: Sendable, XMLMappable {
        enum Cache: String, XMLEnum { case always, bypass = "none" }
        enum Sandbox: String, XMLEnum { case namespace, chroot }
        var path: String?
        var extendedAttributes: OnOff?
        var cache: Cache?
        var sandbox: Sandbox?
        var posixLocks: OnOff?
        var flocks: OnOff?
        var threadPoolSize: Int32?
        var openFiles: UInt64?

        /// Says nothing.
        var isEmpty: Bool {
            path == nil && extendedAttributes == nil && cache == nil && sandbox == nil && posixLocks == nil && flocks == nil
                && threadPoolSize == nil && openFiles == nil
        }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute(emptyIsAbsent: "path", &path)
            xml.attribute("xattr", &extendedAttributes)
            xml.scope("cache") { $0.attribute("mode", &cache) }
            xml.scope("sandbox") { $0.attribute("mode", &sandbox) }
            xml.scope("lock") { xml in
                xml.attribute("posix", &posixLocks)
                xml.attribute("flock", &flocks)
            }
            xml.scope("thread_pool") { $0.attribute("size", &threadPoolSize) }
            xml.scope("openfiles") { $0.attribute("max", &openFiles) }
            guard xml.isReading else { return }
            // The daemon's own number.
            if let size = threadPoolSize, size < 0 { threadPoolSize = nil }
            if openFiles == 0 { openFiles = nil }
        }
    }

    /// `<source>`, whose attribute depends on the type.
    struct Source: Sendable {
        var directory: String?
        var file: String?
        var device: String?
        var name: String?
        var usage: UInt64?
        var pool: String?
        var volume: String?
        /// The socket of a virtiofsd that runs already.
        var socket: String?
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("type", &type)
        xml.attribute("accessmode", &accessMode)
        xml.attribute("model", &model)
        xml.attribute("multidevs", &multipleDevices)
        xml.attribute("fmode", &fileMode)
        xml.attribute("dmode", &directoryMode)
        xml.element("driver", &driver)
        xml.element("binary", &binary)
        xml.element("idmap", &idMap)
        mapSource(&xml)
        xml.scope("target") { $0.attribute(emptyIsAbsent: "dir", &target) }
        xml.flag("readonly", &isReadOnly)
        xml.element("space_hard_limit", &hardLimit)
        xml.element("space_soft_limit", &softLimit)
        info.map(&xml, bootable: true)
        finishReading(&xml)
    }

    /// Drops what is for virtiofs only, and what says nothing.
    private mutating func finishReading(_ xml: inout some XMLMapper) {
        guard xml.isReading else { return }
        if fileMode?.bits == 0 { fileMode = nil }
        if directoryMode?.bits == 0 { directoryMode = nil }
        if multipleDevices == .builtin { multipleDevices = nil }
        // Groups are mapped where users are.
        if idMap.users.isEmpty { idMap = IDMap() }
        guard !isVirtioFS else { return }
        if source.socket != nil { xml.report(.onlyOfVirtioFS("socket"), at: "source/@socket") }
        if driver.queueSize != nil { xml.report(.onlyOfVirtioFS("queue"), at: "driver/@queue") }
        if !binary.isEmpty { xml.report(.onlyOfVirtioFS("binary"), at: "binary") }
        if !idMap.isEmpty { xml.report(.onlyOfVirtioFS("idmap"), at: "idmap") }
        driver.queueSize = nil
        binary = Binary()
        idMap = IDMap()
    }

    private mutating func mapSource(_ xml: inout some XMLMapper) {
        let kind = type ?? .mount
        xml.scope("source") { xml in
            if xml.when(kind == .mount || kind == .bind) {
                if !xml.isWriting || source.socket == nil { xml.attribute("dir", &source.directory) }
                xml.attribute("socket", &source.socket)
            }
            if xml.when(kind == .file) { xml.attribute("file", &source.file) }
            if xml.when(kind == .block) { xml.attribute("dev", &source.device) }
            if xml.when(kind == .template) { xml.attribute("name", &source.name) }
            if xml.when(kind == .ram) { xml.attribute("usage", &source.usage) }
            if xml.when(kind == .volume) {
                xml.attribute("pool", &source.pool)
                xml.attribute("volume", &source.volume)
            }
        }
    }

    var busNeed: BusNeed? { driver.type == .mtp ? .usb : nil }

    func pciConnection(_ context: PCIContext) -> PCIConnection? { driver.type == .mtp ? nil : (model ?? .virtio).pciConnection(context) }
}

/// File permissions in octal: `0644`.
struct OctalMode: XMLValue, Hashable {
    var bits: UInt32

    static func parse(_ text: XMLText) -> OctalMode? {
        text.unsigned(base: 8).flatMap { $0 <= 0o777 ? OctalMode(bits: UInt32($0)) : nil }
    }
    var xmlText: String {
        let digits = String(bits, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
    static var form: XMLValueForm { .pattern("[0-7]+", meaning: "permissions in octal, up to 0777") }
}

extension Message {
    fileprivate static func onlyOfVirtioFS(_ name: String) -> Message {
        .warning("'\(name)' is for driver type 'virtiofs': it has no effect here")
    }
}
