import Capabilities
import XMLTree

/// Who is asked what can be had: a QEMU that emulates one machine under one accelerator, on one host.
struct Offering {
    let capabilities: Capabilities
    let host: HostDescription
    let accelerator: Accelerator
    let architecture: Architecture
    /// The machine type's own name.
    let machineName: String
    let machine: MachineKind

    init(
        capabilities: Capabilities, host: HostDescription, accelerator: Accelerator, architecture: Architecture, machine: String
    ) {
        self.capabilities = capabilities
        self.host = host
        self.accelerator = accelerator
        self.architecture = architecture
        machineName = machine
        self.machine = MachineKind(machine, architecture)
    }

    /// What a rule asks about: the document's machine type, on the target.
    init(_ validator: Validator) {
        capabilities = validator.capabilities
        host = validator.host
        accelerator = validator.facts.accelerator
        architecture = validator.facts.arch
        machineName = validator.domain.os.type.machine ?? ""
        machine = validator.facts.machine
    }

    func has(_ flag: CapabilityFlag) -> Bool { capabilities.contains(flag) }
}

/// A value of a domain document that not every QEMU takes.
///
/// The one place that says which does: domain capabilities list what is offered, and rules may ask the same.
protocol Offered: XMLEnum {
    /// The values that domain capabilities speak of: of others, nobody can tell from them.
    static var announced: [Self] { get }
    /// Whether guests can have it; asked of `announced` values only.
    func isOffered(by offering: Offering) -> Bool
}

extension Offered {
    static var announced: [Self] { Array(allCases) }
}
