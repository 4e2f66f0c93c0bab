import Capabilities
import Diagnostics
import QEMUArguments
import XMLTree

/// What rules ask about the guest as a whole: settled before any device's defaults.
struct DomainFacts: Sendable {
    var virtType: VirtType
    var arch: Architecture
    var machine: MachineKind
    var name: String
    /// The domain's name as run-time paths have it: id and at most 20 bytes of the name.
    var shortName: String
    /// The directory that a daemon keeps for the domain; nil where there is no daemon.
    var directory: String?

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

/// What all stages of a compilation look at, behind one reference: contexts are passed on by value.
final class Setting: Sendable {
    let target: Target
    let tree: XMLTree
    let facts: DomainFacts
    /// What the emulator says of the machine type; nil where it does not know it.
    let machineType: MachineType?

    init(_ target: Target, _ tree: XMLTree, _ facts: DomainFacts, machineType: MachineType?) {
        self.target = target
        self.tree = tree
        self.facts = facts
        self.machineType = machineType
    }
}

/// A domain that nothing changes any more, behind one reference: it has hundreds of fields.
final class SettledDomain: Sendable {
    let domain: Domain

    init(_ domain: consuming Domain) { self.domain = consume domain }
}

/// What a stage hands to its rules.
protocol StageContext {
    var setting: Setting { get }
}

extension StageContext {
    var target: Target { setting.target }
    var facts: DomainFacts { setting.facts }
    var machineType: MachineType? { setting.machineType }
    var capabilities: Capabilities { setting.target.capabilities }
    var host: HostDescription { setting.target.host }
    var isStandalone: Bool { setting.target.profile.isStandalone }

    /// A file or socket in the domain's directory; in the working directory where it has none.
    func domainFile(_ file: String) -> String {
        guard let directory = setting.facts.directory else { return HostDirectories.local(setting.facts.name, file) }
        var path = ""
        path.reserveCapacity(directory.utf8.count + 1 + file.utf8.count)
        path += directory
        path += "/"
        path += file
        return path
    }
}

/// Where a rule found a fault: shared by the stages that report.
protocol Reporting: StageContext {
    var log: DiagnosticLog { get set }
}

extension Reporting {
    var tree: XMLTree { setting.tree }

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
    /// Its facts about the machine are complete once the machine is settled.
    var setting: Setting
    var log: DiagnosticLog
}

/// What rules look at, and where they report. Nothing is changed.
struct Validator: Reporting {
    let setting: Setting
    var log: DiagnosticLog
    let settled: SettledDomain

    var domain: Domain {
        @inline(__always) _read { yield settled.domain }
    }
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
    let setting: Setting
    var log: DiagnosticLog
    /// Number of the next storage node: `libvirt-1-storage`.
    var nextStorageID = 1
    /// Number of the next descriptor set.
    var nextDescriptorSet = 0

    init(_ setting: Setting, _ log: DiagnosticLog) {
        self.setting = setting
        self.log = log
    }
}

/// What emitters look at.
struct EmitContext: StageContext {
    let setting: Setting
    let settled: SettledDomain
    let buses: BusNames

    var domain: Domain {
        @inline(__always) _read { yield settled.domain }
    }
}
