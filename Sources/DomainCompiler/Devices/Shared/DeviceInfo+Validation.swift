import Diagnostics

extension Device {
    /// Whatever the device: its place is one that the machine has, and an option ROM is described where there is one.
    func validatePlace(_ validator: inout Validator) {
        if let rom = info.rom, rom.enabled == .no, rom.bar != nil || rom.file != nil {
            validator.report(.romSwitchedOff, info.element, at: rom.bar != nil ? "rom/@bar" : "rom/@file")
        }
        switch info.address {
        case .ccw where !validator.facts.arch.isS390:
            validator.report(.channelSubsystemMissing, info.element, at: "address/@type")
        case .unassigned where Self.kind != .hostDevice:
            validator.report(.cannotBeUnassigned, info.element, at: "address/@type")
        case .pci(let address):
            if address.zpci != nil, !validator.capabilities.contains(.zpci) {
                validator.report(.noZPCI, info.element, at: "address/zpci")
            }
        case nil: break
        default:
            if info.acpiIndex != nil { validator.report(.acpiIndexNeedsPCI, info.element, at: "acpi/@index") }
        }
    }

    /// A virtio device needs a bus that a virtio transport exists for.
    func reportTransport(_ preparation: inout Preparation) {
        guard isVirtio, !info.isVirtioAddress else { return }
        preparation.report(.noVirtioTransport, info.element, at: "address/@type")
    }
}

extension Message {
    fileprivate static var channelSubsystemMissing: Message { .error("only s390 machines have a channel subsystem: no address of type 'ccw'") }
    fileprivate static var romSwitchedOff: Message { .error("the option ROM is switched off: nothing else can be said of it") }
    fileprivate static var cannotBeUnassigned: Message { .error("only a <hostdev> can stay unassigned") }
    fileprivate static var noZPCI: Message { .error("this QEMU has no zPCI, which is how s390 names PCI functions") }
    fileprivate static var acpiIndexNeedsPCI: Message { .error("ACPI numbers PCI devices only") }
    fileprivate static var noVirtioTransport: Message { .error("a virtio device sits on PCI, CCW or virtio-mmio") }
}
