import Capabilities
import XMLTree

/// `<guest>`: guests of one architecture, and the emulator that runs them.
public struct GuestSupport: Sendable, XMLMappable {
    /// Virtualized hardware throughout, the only kind that QEMU knows.
    public var osType: String? = "hvm"
    /// libvirt's name of the architecture: `x86_64`.
    public var architecture: String?
    /// Bits of a machine word.
    public var wordSize: UInt32?
    /// The program.
    public var emulator: String?
    /// Machine types and their aliases.
    public var machines: [Machine] = []
    /// `qemu`, `kvm`, `hvf`.
    public var domains: [DomainType] = []
    /// What documents for these guests can say.
    public var features = Features()

    public init() {}

    /// `<machine>`.
    public struct Machine: Sendable, Hashable, XMLMappable {
        /// The machine type that the name is an alias of.
        public var canonical: String?
        /// The most processors (QAPI `MachineInfo.cpu-max`).
        public var maxCPUs: UInt32?
        /// QEMU is going to drop it (QAPI `MachineInfo.deprecated`).
        public var deprecated: YesNo?
        /// What `<type machine=…>` calls it.
        public var name: String?

        public init() {}

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("canonical", &canonical)
            xml.attribute("maxCpus", &maxCPUs)
            xml.attribute("deprecated", &deprecated)
            xml.text(&name)
        }
    }

    /// `<domain type=…>`.
    public struct DomainType: Sendable, Hashable, XMLMappable {
        /// What `<domain type=…>` calls it.
        public var name: String?

        public init() {}
        public init(_ name: String) { self.name = name }

        public mutating func map(_ xml: inout some XMLMapper) { xml.required("type", &name) }
    }

    /// `<features>`: what documents for these guests can say.
    public struct Features: Sendable, Hashable, XMLMappable {
        /// What is on or off where a document says nothing, and whether it can be changed.
        public struct State: Sendable, Hashable, XMLMappable {
            /// What it is where a document says nothing.
            public var initial: OnOff?
            /// Whether a document can change it.
            public var toggle: YesNo?

            public init() {}
            public init(canBeChanged: Bool) {
                initial = .on
                toggle = YesNo(canBeChanged)
            }

            public mutating func map(_ xml: inout some XMLMapper) {
                xml.attribute("default", &initial)
                xml.attribute("toggle", &toggle)
            }
        }

        /// Guests can have physical address extension.
        public var hasPAE = false
        /// Guests can be without physical address extension.
        public var canBeWithoutPAE = false
        /// Nil where the architecture has no such choice.
        public var acpi: State?
        /// Nil where the architecture has no such choice.
        public var apic: State?
        /// `<cpu>` chooses the processor.
        public var cpuSelection = false
        /// `<boot order=…>` of devices.
        public var deviceBoot = false
        /// Snapshots of disks alone (formatcaps, `disksnapshot`).
        public var diskSnapshot: State?
        /// Snapshots in files of their own are supported (formatcaps, `externalSnapshot`).
        public var externalSnapshot = false

        public init() {}

        public mutating func map(_ xml: inout some XMLMapper) {
            xml.flag("pae", &hasPAE)
            xml.flag("nonpae", &canBeWithoutPAE)
            xml.element("acpi", &acpi)
            xml.element("apic", &apic)
            xml.flag("cpuselection", &cpuSelection)
            xml.flag("deviceboot", &deviceBoot)
            xml.element("disksnapshot", &diskSnapshot)
            xml.flag("externalSnapshot", &externalSnapshot)
        }
    }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("os_type", &osType)
        xml.scope("arch") { xml in
            xml.required("name", &architecture)
            xml.leaf("wordsize", &wordSize)
            xml.leaf("emulator", &emulator)
            xml.elements("machine", &machines)
            xml.elements("domain", &domains)
        }
        xml.element("features", &features)
    }
}

extension GuestSupport {
    /// What a QEMU runs: the machine types of its translator, each alias after the machine type it stands for.
    public init(_ qemu: Capabilities) {
        let architecture = qemu.architecture
        self.architecture = architecture.rawValue
        wordSize = UInt32(architecture.wordSize)
        emulator = qemu.emulator
        let machines = (qemu.accelerator(.tcg) ?? qemu.accelerators.first)?.machineTypes ?? []
        for machine in machines {
            var entry = Machine()
            entry.maxCPUs = machine.maxCPUs > 0 ? machine.maxCPUs : nil
            entry.deprecated = machine.isDeprecated ? .yes : nil
            entry.name = machine.name
            self.machines.append(entry)
            guard let alias = machine.alias else { continue }
            entry.canonical = machine.name
            entry.name = alias
            self.machines.append(entry)
        }
        if qemu.contains(.tcg) || qemu.accelerator(.tcg) != nil { domains.append(DomainType("qemu")) }
        if qemu.contains(.kvm) { domains.append(DomainType("kvm")) }
        if qemu.contains(.hvf) { domains.append(DomainType("hvf")) }
        features.hasPAE = architecture == .i686
        features.canBeWithoutPAE = architecture == .i686
        if architecture.isX86 || architecture == .aarch64 { features.acpi = Features.State(canBeChanged: true) }
        if architecture.isX86 { features.apic = Features.State(canBeChanged: false) }
        features.cpuSelection = qemu.accelerators.contains { !$0.cpuModels.isEmpty }
        features.deviceBoot = true
        features.diskSnapshot = Features.State(canBeChanged: false)
        features.externalSnapshot = true
    }
}
