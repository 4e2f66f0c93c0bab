import Capabilities
import Diagnostics
import XMLTree

/// What a QEMU can give guests of one machine type under one accelerator, for management tools to choose from
/// (formatdomaincaps: what `virsh domcapabilities` prints).
///
/// Made from `Capabilities` and a `HostDescription`, or read from a document that another machine wrote.
public struct DomainCapabilities: Sendable {
    /// The emulator.
    public var path = ""
    /// The domain type: `kvm`, `qemu`, `hvf`.
    public internal(set) var domain = ""
    /// The machine type's own name.
    public var machine = ""
    /// The guest's architecture.
    public internal(set) var architecture = ""
    var vcpu: VCPULimit?
    var ioThreads = Support()
    var os = OSCapabilities()
    var cpu = CPUCapabilities()
    var memoryBacking = Support()
    var devices = DeviceCapabilities()
    var features = FeatureCapabilities()

    public init() {}

    /// Installed firmware that `<loader>` can name.
    public var loaders: [String] {
        get { os.loader.values }
        set { os.loader.values = newValue }
    }

    /// `<vcpu>`.
    struct VCPULimit: Sendable, XMLMappable {
        /// The most virtual CPUs a guest can have.
        var max: UInt32?

        mutating func map(_ xml: inout some XMLMapper) { xml.required("max", &max) }
    }
}

extension DomainCapabilities: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.text("path", &path)
        xml.text("domain", &domain)
        xml.text("machine", &machine)
        xml.text("arch", &architecture)
        xml.element("vcpu", &vcpu)
        xml.element("iothreads", &ioThreads)
        xml.element("os", &os)
        xml.element("cpu", &cpu)
        xml.element("memoryBacking", &memoryBacking)
        xml.element("devices", &devices)
        xml.element("features", &features)
    }

    /// The document, UTF-8.
    public func xml() -> [UInt8] { XMLWriter(writing: self, root: "domainCapabilities").bytes }

    /// Reads a document. Nil where it has errors; names that are not known here are warned of.
    public static func read(_ source: SourceFile, into log: inout DiagnosticLog) -> DomainCapabilities? {
        let errors = log.errorCount
        guard let tree = XMLParser.parse(source, into: &log) else { return nil }
        guard tree.name(of: .root) == "domainCapabilities" else {
            log.report(.notDomainCapabilities(tree.name(of: .root).string), at: tree.nameRange(of: .root))
            return nil
        }
        var reader = XMLReader(tree, log: log)
        var document = DomainCapabilities()
        document.map(&reader)
        reader.reportUnused { .domainCapabilities }
        log = reader.log
        return log.errorCount == errors ? document : nil
    }
}

extension XMLMapper {
    /// `<name>text</name>` that is always there.
    fileprivate mutating func text(_ name: StaticString, _ value: inout String) {
        var text: String? = value
        leaf(name, &text)
        if isReading, let text { value = text }
    }
}

extension Message {
    fileprivate static func notDomainCapabilities(_ name: String) -> Message {
        .error("this is no domain capabilities document: its document element is <\(name)>, not <domainCapabilities>")
    }
}
