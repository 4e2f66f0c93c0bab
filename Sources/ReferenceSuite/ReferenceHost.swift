#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Capabilities
import Diagnostics
import DomainCompiler
import HostFiles

/// The simulated host of a reference corpus: what every case shares, and how one case departs from it.
public struct ReferenceHost: Sendable {
    /// What every case starts from.
    private var common: HostDescription
    private let environment: HostEnvironmentFile
    private let hostModels: [HostModelEntry]
    /// Pools that documents may name; their volumes are made up as documents name them.
    private let pools: [StoragePool]
    /// Files that could not be understood.
    public let skippedFiles: [SkippedFile]

    /// Loads a corpus' `host` directory.
    public init(directory: String) throws {
        let file = try JSONDecoder().decode(
            HostEnvironmentFile.self, from: try contents(of: directory + "/hostenv.json"))
        environment = file
        hostModels = try JSONDecoder().decode(
            [HostModelEntry].self, from: try contents(of: directory + "/host_models.json"))
        pools = try xmlFiles(directory + "/storagepools").map { source in
            var pool = try StoragePool(libvirtXML: source)
            // A document names the file, whatever the pool calls itself.
            pool.name = baseName(source.name)
            return pool
        }
        common = HostDescription()
        file.apply(to: &common)
        skippedFiles = common.loadDescriptors(root: directory + "/root") { binary in
            file.vhostUserCapabilities[baseName(binary)]?.features ?? []
        }
        try addNetworks(directory)
    }

    /// A network and one port of it are named together: `NETWORK;PORT`; without a port the network has no interface.
    private mutating func addNetworks(_ directory: String) throws {
        let ports = try xmlFiles(directory + "/networkports").map { source in
            (name: baseName(source.name), port: try HostNetworkPort(libvirtXML: source))
        }
        for source in try xmlFiles(directory + "/networks") {
            var network = try HostNetwork(libvirtXML: source)
            let name = baseName(source.name)
            network.port = nil
            network.name = name + ";"
            common.networks.add(network)
            for port in ports {
                network.name = name + ";" + port.name
                network.port = port.port
                common.networks.add(network)
            }
        }
    }

    /// The host as one case sees it. `capabilities` names the case's capabilities file, `document` is what it compiles:
    /// the corpus has a secret and a volume for every name that a document can come up with.
    func description(
        for entry: ReferenceCase, architecture: Architecture, document: SourceFile
    ) -> HostDescription {
        var host = common
        host.cpu.architecture = architecture
        host.cpu.physicalAddressBits = physicalAddressBits(architecture)
        selectHostModels(capabilities: entry.capabilities, hostCPU: entry.hostCPUModel, architecture, &host.cpu)
        entry.configuration?.apply(to: &host)
        applyEnvironment(entry.environment ?? [:], &host)
        if let features = entry.nbdkitCapabilities, let path = environment.host.binaries["nbdkit"] {
            host.programs.nbdkit = HostPrograms.Nbdkit(path: path)
            host.programs.nbdkit?.features = features
        }
        for group in entry.fdGroups?.groups ?? [] { host.descriptors.add(group) }
        host.descriptors.vdpaDisks = entry.vdpaFDs?.byPath ?? [:]
        host.incomingMigration = incomingMigration(entry)
        addNamedObjects(of: document, entry.configuration?.secrets ?? [], &host)
        return host
    }

    /// The host that domain capabilities of a QEMU are asked for: what it says of the host's CPU is all there is.
    func description(version: QEMUVersion, architecture: Architecture) -> HostDescription {
        var host = common
        host.cpu.architecture = architecture
        host.cpu.physicalAddressBits = physicalAddressBits(architecture)
        host.cpu.model = processor(architecture)
        // The emulator of TPMs that was simulated for newer QEMUs has lost the older version.
        host.tpm.emulatedVersions = version >= QEMUVersion(7, 0) ? ["2.0"] : ["1.2", "2.0"]
        return host
    }

    /// 0 where the architecture does not say.
    private func physicalAddressBits(_ architecture: Architecture) -> UInt32? {
        environment.host.physicalAddressBits[architecture.rawValue] ?? environment.host.physicalAddressBits["default"]
    }

    /// Variables are passed on as they are, but for the one that stands for a swtpm of fewer versions.
    private func applyEnvironment(_ variables: [String: String], _ host: inout HostDescription) {
        for (name, value) in variables.sorted(by: { $0.key < $1.key }) {
            if name == "VIR_TEST_MOCK_FAKE_TPM_VERSION" {
                host.tpm.emulatedVersions = [value]
            } else {
                host.environment[name] = value
            }
        }
    }

    /// `stdio` is a descriptor that the daemon hands over; every other form is QEMU's own.
    private func incomingMigration(_ entry: ReferenceCase) -> IncomingMigration? {
        guard let uri = entry.migrateURI else { return nil }
        if uri == "stdio", let descriptor = entry.migrateFD { return IncomingMigration(uri: "fd:\(descriptor)") }
        return IncomingMigration(uri: uri)
    }

    /// The expansions of `host-model` that were recorded for a capabilities file and a host CPU.
    private func selectHostModels(
        capabilities: String, hostCPU: String?, _ architecture: Architecture, _ cpu: inout HostCPU
    ) {
        let file = "qemucapabilitiesdata/" + baseName(capabilities) + ".xml"
        let candidates = hostModels.filter {
            $0.capabilities == file && $0.isRecomputed == (hostCPU != nil) && (hostCPU == nil || $0.hostCPU == hostCPU)
        }
        for accelerator in Accelerator.allCases {
            let name = accelerator == .tcg ? "qemu" : accelerator.rawValue
            func model(_ kind: String) -> HostCPU.Model? {
                candidates.first { $0.accelerator == name && $0.kind == kind }?.model
            }
            let reported = model("reported")
            guard let migratable = model("migratable") ?? reported else { continue }
            cpu.hostModels.append(
                HostCPU.HostModel(
                    accelerator: accelerator, reported: reported, migratable: migratable, full: model("full") ?? migratable))
        }
        if let hostCPU {
            cpu.model = HostCPU.Model(name: hostCPU)
        } else {
            cpu.model = processor(architecture)
        }
    }

    /// The simulated processor; nil where the architecture has none.
    private func processor(_ architecture: Architecture) -> HostCPU.Model? {
        if architecture.isX86 { return HostEnvironmentFile.x86Processor }
        return architecture == .ppc64 ? HostCPU.Model(name: "POWER8") : nil
    }
}

// MARK: What a document names

extension ReferenceHost {
    /// Adds the volumes and secrets that a document names, as far as the corpus would answer for them.
    private func addNamedObjects(of document: SourceFile, _ configured: [String], _ host: inout HostDescription) {
        let names = NamedObjects(document)
        let value = Array(environment.secrets.value.utf8)
        let poolSecrets = pools.compactMap { $0.authentication?.secretUUID }
        for uuid in names.secretUUIDs + configured + poolSecrets {
            host.secrets.add(HostSecrets.Secret(uuid: uuid, value: value))
        }
        for usage in names.secretUsages
        where environment.secrets.usages.contains(usage) || usage.hasPrefix(environment.secrets.volumePrefix) {
            host.secrets.add(HostSecrets.Secret(usage: usage, value: value))
        }
        for var pool in pools {
            for volume in names.volumes where volume.pool == pool.name { pool.add(volume.volume) }
            host.storage.add(pool)
        }
        var inactive = StoragePool(name: "inactive", kind: .dir)
        inactive.isActive = false
        host.storage.add(inactive)
    }
}
