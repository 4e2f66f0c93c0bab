import DomainCompiler

extension HostEnvironmentFile {
    /// The order in which a daemon sets what every program of its inherits.
    private static let inherited = [
        "LD_PRELOAD", "LD_LIBRARY_PATH", "PATH", "HOME", "USER", "LOGNAME", "TMPDIR",
    ]

    /// The processor of the simulated x86 host.
    static let x86Processor = HostCPU.Model(
        name: "core2duo", allowsFallback: true, vendor: "Intel",
        features: [
            "ds", "acpi", "ss", "ht", "tm", "pbe", "ds_cpl", "vmx", "est", "tm2", "cx16", "xtpr", "lahf_lm",
        ].map { HostCPU.Model.Feature($0) })

    /// Puts what all cases share into a description.
    func apply(to host: inout HostDescription) {
        driver.config.apply(to: &host)
        host.directories.domainID = driver.domainID
        host.environment.isPrivileged = driver.privileged
        for name in Self.inherited {
            if let value = processEnvironment[name]?.value { host.environment[name] = value }
        }
        applyMachine(to: &host)
        applyDescriptors(to: &host.descriptors)
        host.graphics.vnc.automaticPort = graphicsPorts.vnc
        host.graphics.spice.automaticPort = graphicsPorts.spice
        host.graphics.spice.automaticTLSPort = graphicsPorts.spiceTLS
        host.graphics.rdp.automaticPort = graphicsPorts.rdp
        host.randomness = .counting
    }

    /// CPUID's leaf about AMD's memory encryption.
    private static let encryptionLeaf = "0x8000001F/0"

    /// ECX counts the keys, EDX is the first one that a guest without encrypted registers can have (AMD64 manual, volume 3,
    /// appendix E.4.17).
    private static func sevGuests(_ leaf: CPUIDLeaf) -> HostCPU.SEVGuests {
        let first = max(leaf.edx, 1)
        return HostCPU.SEVGuests(plain: leaf.ecx >= first ? leaf.ecx - first + 1 : 0, encryptedState: first - 1)
    }

    private func applyMachine(to host: inout HostDescription) {
        host.memory.pageSize = self.host.pageSize
        host.memory.transparentHugePageSize = self.host.transparentHugePage
        host.memory.nodes = self.host.onlineNodes.map { id in
            HostMemory.Node(id: id, processors: Self.numbers(self.host.nodeProcessors["\(id)"] ?? ""))
        }
        host.memory.automaticNodes = Self.numbers(self.host.automaticNodes)
        host.cpu.maximumKVMProcessors = self.host.maximumProcessors
        if let encryption = self.host.cpuid[Self.encryptionLeaf] { host.cpu.sevGuests = Self.sevGuests(encryption) }
        host.clock.now = self.host.now
        host.clock.utcOffset = self.host.utcOffset
        host.devices.hasVFIO = self.host.vfio
        for device in self.host.pciDevices {
            if let address = Self.pciAddress(device.address) { host.devices.iommuGroups[address] = device.group }
        }
        host.devices.defaultSCSIGeneric = scsiGeneric
        host.devices.renderNode = self.host.renderNode
        host.devices.opticalDrives = hostCDROMs
        host.devices.networkDevices = self.host.networkDevices
        host.devices.automaticVsockCID = vsockAutoCID
        host.tpm.emulatedVersions = self.host.tpmVersions
        host.tpm.socket = tpmEmulatorSocket
        host.tpm.cancelPath = tpmCancelPath
        host.programs.hasRDPServer = self.host.qemuRDP
    }

    private func applyDescriptors(to descriptors: inout HostDescriptors) {
        descriptors.monitor = fds.monitor
        descriptors.listeningSocket = fds.unixListen
        descriptors.vhostUserVideo = fds.vhostUserVideo
        descriptors.characterFile = fds.characterFile
        descriptors.characterLog = fds.characterLog
        descriptors.firstBridgeTap = fds.firstBridgeTap
        descriptors.firstEthernetTap = fds.firstEthernetTap
        descriptors.firstVhostNet = fds.firstVhostNet
        descriptors.vhostSCSI = fds.vhostSCSI
        descriptors.vhostVsock = fds.vsock
        descriptors.vdpaNetwork = fds.vdpaNetwork
        descriptors.tpm = fds.tpm
        descriptors.tpmCancel = fds.tpmCancel
    }

    /// `0-3,8` as numbers; what is not a number is left out.
    private static func numbers(_ list: String) -> [UInt32] {
        list.split(separator: ",").flatMap { part -> [UInt32] in
            let ends = part.split(separator: "-").compactMap { UInt32($0) }
            guard let first = ends.first, let last = ends.last, first <= last else { return [] }
            return Array(first...last)
        }
    }

    /// `0001:02:03.4`.
    private static func pciAddress(_ text: String) -> HostPCIAddress? {
        let parts = text.split { $0 == ":" || $0 == "." }.compactMap { UInt32($0, radix: 16) }
        guard parts.count == 4 else { return nil }
        return HostPCIAddress(domain: parts[0], bus: parts[1], slot: parts[2], function: parts[3])
    }
}
