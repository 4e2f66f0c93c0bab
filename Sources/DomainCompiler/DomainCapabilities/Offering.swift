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

    func has(_ flag: CapabilityFlag) -> Bool { capabilities.contains(flag) }
}

/// A value of a domain document that not every QEMU takes.
///
/// The one place that says which does: domain capabilities list what is offered, and rules may ask the same.
protocol Offered: XMLEnum {
    func isOffered(by offering: Offering) -> Bool
}
