import Diagnostics
import QEMUArguments
import XMLTree

/// `<lease>`: a lock that a daemon takes before the guest starts (formatdomain, "Device leases"). The emulator does not
/// see it.
struct Lease: Device {
    static var kind: DeviceKind { .lease }
    var aliasStem: String { "lease" }
    var info = DeviceInfo()
    var lockspace: String?
    var key: String?
    var target: Target?

    /// `<target path= offset=>`: where the lock is.
    struct Target: Sendable, XMLMappable {
        var path: String?
        /// Bytes.
        var offset: UInt64?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("path", &path)
            xml.attribute("offset", &offset)
            if xml.isReading, offset == 0 { offset = nil }
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&info.element)
        xml.leaf("lockspace", &lockspace)
        xml.leaf("key", &key)
        xml.element("target", &target)
        guard xml.isReading else { return }
        if lockspace?.isEmpty == true { lockspace = nil }
        if key?.isEmpty == true { key = nil }
    }

    mutating func applyDefaults(_ context: inout DefaultsContext) {}

    func validate(_ validator: inout Validator) {
        if lockspace == nil { validator.report(.leaseWithoutLockspace, info.element) }
        if key == nil { validator.report(.leaseWithoutKey, info.element) }
        if target == nil { validator.report(.leaseWithoutTarget, info.element) }
    }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {}
}

extension Message {
    fileprivate static var leaseWithoutLockspace: Message { .error("a lease needs a <lockspace>") }
    fileprivate static var leaseWithoutKey: Message { .error("a lease needs a <key>") }
    fileprivate static var leaseWithoutTarget: Message { .error("a lease needs a <target path=…>") }
}
