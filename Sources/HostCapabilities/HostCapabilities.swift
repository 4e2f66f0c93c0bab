import Capabilities
import XMLTree

/// A machine and the guests it can run, as management tools ask for them (formatcaps: what `virsh capabilities` prints).
public struct HostCapabilities: Sendable {
    /// The machine.
    public var host = HostMachine()
    /// One for each architecture of each emulator.
    public var guests: [GuestSupport] = []

    public init() {}

    /// The document, UTF-8.
    public func xml() -> [UInt8] { XMLWriter(writing: self, root: "capabilities").bytes }
}

extension HostCapabilities: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.element("host", &host)
        xml.elements("guest", &guests)
    }
}
