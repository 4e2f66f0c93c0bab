import Diagnostics
import DomainCompiler
import HostFiles

/// One entry of `host_models.json`: what `host-model` stood for with one QEMU on one host.
struct HostModelEntry: Decodable, Sendable {
    let capabilities: String
    let hostCPU: String?
    /// Made for a case that replaces the host's CPU.
    let isRecomputed: Bool
    /// `kvm`, `qemu`, `hvf`.
    let accelerator: String
    /// `reported`, `migratable`, `full`.
    let kind: String
    /// Nil where the architecture has no host model.
    let model: HostCPU.Model?

    private enum CodingKeys: String, CodingKey {
        case capabilities = "caps_file"
        case hostCPU = "fake_host_cpu"
        case isRecomputed = "recomputed_by_test"
        case accelerator = "virt"
        case kind, xml
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        capabilities = try members.decode(String.self, forKey: .capabilities)
        hostCPU = try members.decodeIfPresent(String.self, forKey: .hostCPU)
        isRecomputed = try members.decode(Bool.self, forKey: .isRecomputed)
        accelerator = try members.decode(String.self, forKey: .accelerator)
        kind = try members.decode(String.self, forKey: .kind)
        let xml = try members.decodeIfPresent(String.self, forKey: .xml)
        model = try xml.map { try HostCPU.Model(libvirtXML: SourceFile(name: "host_models.json", bytes: Array($0.utf8))) }
    }
}
