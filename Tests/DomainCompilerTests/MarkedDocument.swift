import Capabilities
import Diagnostics
import Testing

@testable import DomainCompiler

/// A document whose culprit has the marker `→` right before it.
struct MarkedDocument {
    let text: String
    var host = HostDescription.empty
    var profile = Profile.libvirt
    /// What another machine offers; nil for no such restriction.
    var offered: DomainCapabilities?
    /// What the emulator is taken not to have.
    var missing: [CapabilityFlag] = []
    /// It is read as a new definition.
    var mayChangeABI = false
    /// What the emulator can do, besides what is missing.
    var capabilities = BuiltInTarget.all[0].capabilities()

    init(_ text: String) { self.text = text }

    /// A guest of elements of `<domain>`; those of `<os>` stand apart.
    init(sections: String = "", os: String = "", machine: String = "pc", type: String = "qemu", firmware: String = "") {
        let firmware = firmware.isEmpty ? "" : " firmware='\(firmware)'"
        text = """
            <domain type='\(type)' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>g</name>\
            <memory>262144</memory><os\(firmware)><type machine='\(machine)'>hvm</type>\(os)</os>\(sections)</domain>
            """
    }

    /// A guest of devices on a PCI Express machine; `sections` are other elements of `<domain>`.
    init(devices: String, sections: String = "", machine: String = "q35", host: String? = nil, missing: [CapabilityFlag] = []) {
        self.init(sections: sections + "<devices>" + devices + "</devices>", machine: machine)
        self.missing = missing
        if let host {
            var log = DiagnosticLog()
            let source = SourceFile(name: "host.xml", bytes: Array("<host>\(host)</host>".utf8))
            self.host = HostDescription.read(source, into: &log) ?? .empty
        }
    }

    /// Compiles the document without its marker for the built-in target.
    func compile() -> Compilation {
        var capabilities = capabilities
        for flag in missing { capabilities.flags.remove(flag) }
        var target = Target(capabilities: capabilities, host: host, profile: profile)
        target.domainCapabilities = offered
        target.mayChangeABI = mayChangeABI
        let bytes = Array(text.replacing("→", with: "").utf8)
        return Compiler(target).compile(SourceFile(name: "g.xml", bytes: bytes))
    }

    /// Expects a diagnostic of this code at the marker.
    func expect(_ code: String, _ severity: Severity = .error, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let marker = try #require(text.utf8.firstRange(of: "→".utf8), sourceLocation: sourceLocation)
        let place = text.utf8.distance(from: text.utf8.startIndex, to: marker.lowerBound)
        let found = compile().diagnostics.filter { $0.message.severity == severity }
        #expect(found.map(\.message.code).contains(code), "\(found.map(\.message.text))", sourceLocation: sourceLocation)
        let ranges = found.filter { $0.message.code == code }.map { Int($0.range?.lowerBound ?? 0) }
        #expect(ranges.contains(place), "reported at \(ranges), expected \(place)", sourceLocation: sourceLocation)
    }
}
