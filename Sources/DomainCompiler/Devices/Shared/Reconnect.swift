import Diagnostics
import QEMUArguments
import XMLTree

/// `<reconnect>`: whether and when a lost connection is tried again.
struct Reconnect: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var enabled: YesNo?
    /// Seconds between two attempts.
    var timeout: UInt32?

    /// Seconds between two attempts, 0 where there are none; nil where the document leaves it open.
    var delay: UInt32? { enabled.map { $0.isYes ? timeout ?? 0 : 0 } }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("enabled", &enabled)
        if xml.isReading || xml.when(enabled == .yes) { xml.attribute("timeout", &timeout) }
        if xml.isReading, enabled == .yes, timeout == nil { xml.report(.reconnectWithoutTimeout, at: ".") }
    }

    /// Maps `<reconnect>`, which is written where it decides something.
    static func map(_ reconnect: inout Reconnect?, _ xml: inout some XMLMapper) {
        if !xml.isWriting || reconnect?.enabled != nil { xml.element("reconnect", &reconnect) }
    }
}

extension QEMUObject {
    /// Adds the seconds between two attempts of a `socket` character device, in the unit that this QEMU takes.
    mutating func addReconnect(seconds: UInt32?, _ context: EmitContext) {
        guard let seconds else { return }
        if context.capabilities.contains(.chardevReconnectMiliseconds) {
            add("reconnect-ms", UInt64(seconds) * 1000)
        } else {
            add("reconnect", seconds)
        }
    }
}

extension Message {
    fileprivate static var reconnectWithoutTimeout: Message { .error("reconnecting needs a 'timeout' in seconds") }
}
