import Capabilities
import Diagnostics
import QEMUArguments
import XMLTree

/// What a compilation depends on besides the document.
public struct Target: Sendable {
    /// What the emulator can do.
    public var capabilities: Capabilities
    /// What the document refers to but does not contain.
    public var host: HostDescription {
        get { shared.host }
        set { shared = Shared(host: newValue, domainCapabilities: shared.domainCapabilities) }
    }
    /// What another machine offers guests: documents that ask for anything else are refused. Nil where only the emulator's
    /// capabilities count.
    public var domainCapabilities: DomainCapabilities? {
        get { shared.domainCapabilities }
        set { shared = Shared(host: shared.host, domainCapabilities: newValue) }
    }
    /// For whom the command line is made.
    public var profile: Profile
    /// The document is a new definition: defaults may change what the guest sees.
    public var mayChangeABI = false
    private var shared: Shared

    /// The descriptions behind one reference: stages copy their target, and a description has a hundred fields.
    private final class Shared: Sendable {
        let host: HostDescription
        let domainCapabilities: DomainCapabilities?

        init(host: HostDescription, domainCapabilities: DomainCapabilities?) {
            self.host = host
            self.domainCapabilities = domainCapabilities
        }
    }

    public init(capabilities: Capabilities, host: HostDescription = .empty, profile: Profile = .standalone()) {
        self.capabilities = capabilities
        self.profile = profile
        shared = Shared(host: host, domainCapabilities: nil)
    }
}

/// For whom the command line is made.
public enum Profile: Sendable, Equatable {
    /// Runs as printed: no `-S`, no inherited descriptors, no master key. A QMP socket is opened where a path is given.
    case standalone(qmp: String? = nil)
    /// What the reference's daemon would execute, byte for byte.
    case libvirt

    /// Whether this is `standalone`.
    public var isStandalone: Bool { self != .libvirt }
}

/// The stages of a compilation, in order.
@_spi(Stages) public enum Stage: String, Sendable, CaseIterable {
    /// Bytes to tree.
    case parse
    /// Tree to model.
    case read
    case defaults
    case addresses
    case validate
    /// What only a start gives out.
    case prepare
    /// Model to arguments.
    case emit
}

/// Compiles domain documents for one target.
public struct Compiler: Sendable {
    public let target: Target
    /// Warnings reject the document.
    public var strict = false

    public init(_ target: Target) { self.target = target }

    /// Compiles a document. Never throws: a rejected document is a compilation with errors and without command line.
    public func compile(_ source: SourceFile) -> Compilation { compile(source) { _ in } }

    /// Compiles a document and tells when each stage is over, so that its cost can be measured.
    @_spi(Stages)
    public func compile(_ document: SourceFile, afterEach stageEnds: (Stage) -> Void) -> Compilation {
        var log = DiagnosticLog(strict: strict)
        // Places are those in the text, whatever encoding the document came in.
        let source = XMLParser.decode(document, into: &log) ?? document
        guard !log.hasErrors, let tree = XMLParser.parse(source, into: &log) else {
            return Compilation(source: source, domain: nil, commandLine: nil, log: log)
        }
        stageEnds(.parse)
        guard var domain = Domain.read(tree, into: &log) else {
            return Compilation(source: source, domain: nil, commandLine: nil, log: log)
        }
        stageEnds(.read)
        let setting = domain.applyDefaults(target, tree, &log)
        stageEnds(.defaults)
        if !log.hasErrors { domain.allocateAddresses(setting, &log) }
        stageEnds(.addresses)
        let resolved = SettledDomain(consume domain)
        resolved.validate(setting, &log)
        stageEnds(.validate)
        guard !log.hasErrors else {
            return Compilation(source: source, domain: nil, commandLine: nil, log: log)
        }
        let starting = resolved.domain.qemu.editing(setting)
        let prepared = resolved.prepared(starting, &log)
        stageEnds(.prepare)
        let commandLine = log.hasErrors ? nil : prepared.emit(starting)
        stageEnds(.emit)
        return Compilation(source: source, domain: resolved, commandLine: commandLine, log: log, prepared: prepared, tree: tree)
    }
}

/// The outcome of a compilation.
public struct Compilation: Sendable {
    public let source: SourceFile
    /// Behind references: a compilation is cheap to pass on, and its size does not depend on the model's.
    private let resolved, prepared: SettledDomain?

    /// The domain with all defaults and addresses; nil where the document was rejected.
    var domain: Domain? { resolved?.domain }
    /// The document; nil where it was rejected.
    private let tree: XMLTree?
    /// What to execute; nil where the document was rejected.
    public let commandLine: CommandLine?
    /// Everything there is to say about the document, in the order it was found.
    public let diagnostics: [Diagnostic]

    init(
        source: SourceFile, domain: SettledDomain?, commandLine: CommandLine?, log: DiagnosticLog, prepared: SettledDomain? = nil,
        tree: XMLTree? = nil
    ) {
        self.source = source
        resolved = domain
        self.prepared = prepared
        self.tree = tree
        self.commandLine = commandLine
        diagnostics = log.diagnostics
    }

    /// The name of the element that an argument comes from; nil for what is there for every domain or by default.
    public func place(of argument: QEMUArgument) -> SourceRange? {
        guard let tree, Int(argument.origin.sourceIndex) < tree.count else { return nil }
        return tree.nameRange(of: XMLTree.ElementID(index: argument.origin.sourceIndex))
    }

    /// The document with everything that was left to defaults written out, as UTF-8; nil where it was rejected.
    public func resolvedXML() -> [UInt8]? {
        domain.map { XMLWriter(writing: $0, root: "domain").bytes }
    }

    /// Every device of the command line with its `id` and, where it has one, its PCI address.
    public var devices: [PlacedDevice] {
        guard let prepared else { return [] }
        var reader = PlacedDeviceReader()
        prepared.domain.devices.read(DeviceKind.allCases, &reader)
        return reader.devices
    }
}

/// A device and where it was put.
public struct PlacedDevice: Sendable, Equatable {
    /// The element's name: `disk`, `interface`.
    public var kind: String
    /// QEMU's `id`.
    public var alias: String
    /// PCI domain, bus (the index of the controller), slot and function.
    public var pci: (domain: UInt32, bus: UInt32, slot: UInt32, function: UInt32)?

    public static func == (one: PlacedDevice, other: PlacedDevice) -> Bool {
        one.kind == other.kind && one.alias == other.alias
            && one.pci.map { [$0.domain, $0.bus, $0.slot, $0.function] }
                == other.pci.map { [$0.domain, $0.bus, $0.slot, $0.function] }
    }
}

private struct PlacedDeviceReader: DeviceReader {
    var devices: [PlacedDevice] = []

    mutating func read<D: Device>(_ device: D, at index: Int) {
        guard let alias = device.info.alias else { return }
        let pci = device.info.pci.map { (domain: $0.domain, bus: $0.bus, slot: $0.slot, function: $0.function) }
        devices.append(PlacedDevice(kind: "\(D.kind.elementName)", alias: alias, pci: pci))
    }
}
