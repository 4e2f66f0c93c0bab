import Capabilities
import Diagnostics
import QEMUArguments
import XMLTree

/// What rules ask about the guest as a whole: settled before any device's defaults.
struct DomainFacts: Sendable {
    var virtType: VirtType
    var arch: Architecture
    var machine: MachineKind
    /// The domain's name: what files of its own are named after (`HostDirectories.domainFile`).
    var name: String
    /// The domain's name as run-time paths have it: id and at most 20 bytes of the name.
    var shortName: String

    /// The machine has a bus that virtio devices can sit on.
    var hasVirtioBus: Bool {
        switch machine {
        case .isapc: false
        case .other: !arch.isX86
        default: true
        }
    }

    /// The accelerator whose capabilities the domain is checked against.
    var accelerator: Accelerator {
        switch virtType {
        case .kvm: .kvm
        case .hvf: .hvf
        default: .tcg
        }
    }
}

/// Where a rule found a fault: shared by the stages that report.
protocol Reporting {
    var tree: XMLTree { get }
    var log: DiagnosticLog { get set }
}

extension Reporting {
    /// Reports at a path below an element (`driver/@cache`); the nearest existing ancestor stands in for what is absent,
    /// and the document element for a device that defaults added.
    mutating func report(
        _ message: Message, _ element: XMLTree.ElementID?, at path: String = ".", notes: [Diagnostic.Note] = []
    ) {
        log.report(message, at: tree.find(path, from: element ?? .root), notes: notes)
    }

    /// A note that points at another element: the other party of a conflict.
    func note(_ text: String, _ element: XMLTree.ElementID?, at path: String = ".") -> Diagnostic.Note {
        Diagnostic.Note(text, at: element.map { tree.find(path, from: $0) })
    }
}

/// What defaults may look at, and where they report.
struct DefaultsContext: Reporting {
    let target: Target
    let tree: XMLTree
    var log: DiagnosticLog
    var facts: DomainFacts

    var capabilities: Capabilities { target.capabilities }
    var host: HostDescription { target.host }
}

/// What rules look at, and where they report. Nothing is changed.
struct Validator: Reporting {
    let target: Target
    let tree: XMLTree
    var log: DiagnosticLog
    let facts: DomainFacts
    let domain: Domain

    var capabilities: Capabilities { target.capabilities }
    var host: HostDescription { target.host }
}

/// What decides about a device's PCI needs besides the device.
struct PCIContext: Sendable {
    let facts: DomainFacts
    let capabilities: Capabilities
    /// The root bus is one of PCI Express, whatever the machine.
    let hasExpressRoot: Bool

    /// What a PCI Express device needs: without Express it works as a conventional one.
    var express: PCIConnection { hasExpressRoot ? .expressDevice : .conventionalDevice }
}

/// What only a start gives out: node names, descriptor sets, ports. Not part of the resolved document.
struct Preparation: Reporting {
    let target: Target
    let tree: XMLTree
    var log: DiagnosticLog
    let facts: DomainFacts
    /// Number of the next storage node: `libvirt-1-storage`.
    var nextStorageID = 1
    /// Number of the next descriptor set.
    var nextDescriptorSet = 0

    var capabilities: Capabilities { target.capabilities }
    var host: HostDescription { target.host }
    var isStandalone: Bool { target.profile.isStandalone }
}

/// What emitters look at.
struct EmitContext {
    let target: Target
    let facts: DomainFacts
    let domain: Domain
    let buses: BusNames

    var capabilities: Capabilities { target.capabilities }
    var host: HostDescription { target.host }
    var isStandalone: Bool { target.profile.isStandalone }
}
