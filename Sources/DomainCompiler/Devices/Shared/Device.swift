import QEMUArguments
import XMLTree

/// A device of a domain: conforming is the checklist, what is missing does not compile.
///
/// A device's folder holds one file for each of these; the drivers in `Stages` call them and know no device's detail.
protocol Device: XMLMappable, Sendable {
    static var kind: DeviceKind { get }
    /// The stem of the aliases given to devices without one: `virtio-disk`.
    var aliasStem: String { get }
    /// The alias of a device without one, the `index`-th of its kind; the stem and the index where the device says nothing.
    func defaultAlias(_ index: Int, _ facts: DomainFacts) -> String
    /// Whether devices that the user named count for the `index` of the others.
    static var countsNamedDevices: Bool { get }
    /// Aliases are numbered within a stem (`dimm0`, `nvdimm0`), not within the kind.
    static var isNumberedByStem: Bool { get }
    var info: DeviceInfo { get set }
    /// It stands for another device of the document, and has that one's alias.
    var standsForAnother: Bool { get }

    /// Fills in what the reference fills in after reading: model, bus, back-end defaults.
    mutating func applyDefaults(_ context: inout DefaultsContext)
    /// Checks the device against itself, the domain and the target. Reports every fault it sees.
    func validate(_ validator: inout Validator)
    /// What the device needs of a PCI bus; nil for what does not sit on PCI.
    func pciConnection(_ context: PCIContext) -> PCIConnection?
    /// What the chipset has to know of the device to give it the PCI address real hardware has it at.
    var pciRole: PCIRequest.Role { get }
    /// Whether it is a virtio device, which needs a transport.
    var isVirtio: Bool { get }
    /// What the device needs of a bus other than PCI.
    var busNeed: BusNeed? { get }
    /// Takes what only a start gives out: node names, file descriptors, ports.
    mutating func prepare(_ preparation: inout Preparation)
    /// Appends the device's arguments.
    func emit(_ line: inout CommandLine, _ context: EmitContext)
}

extension Device {
    func defaultAlias(_ index: Int, _ facts: DomainFacts) -> String { aliasStem + String(index) }
    static var countsNamedDevices: Bool { true }
    static var isNumberedByStem: Bool { false }
    var standsForAnother: Bool { false }
    func pciConnection(_ context: PCIContext) -> PCIConnection? { nil }
    var pciRole: PCIRequest.Role { .device }
    var isVirtio: Bool { false }
    var busNeed: BusNeed? { nil }
    mutating func prepare(_ preparation: inout Preparation) {}
}
