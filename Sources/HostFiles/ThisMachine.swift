#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Capabilities
import DomainCompiler

extension HostDescription {
    /// Takes from the machine below `root`, the empty root being this machine, what decides about what guests can be offered:
    /// descriptors and the firmware they name, VFIO, helper programs, the processor's address width.
    ///
    /// Files are looked for and descriptors read; nothing is executed. What cannot be understood is left out and returned.
    public mutating func loadMachine(root: String = "") -> [SkippedFile] {
        let skipped = loadDescriptors(root: root)
        func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + path) }
        func isInstalled(_ program: String) -> Bool {
            ["/usr/bin/", "/usr/local/bin/", "/bin/"].contains { exists($0 + program) }
        }
        firmware.missingFiles = firmware.loaders.filter { !exists($0) }
        let groups = (try? FileManager.default.contentsOfDirectory(atPath: root + "/sys/kernel/iommu_groups")) ?? []
        devices.hasVFIO = exists("/dev/vfio/vfio") && !groups.isEmpty
        programs.hasRDPServer = isInstalled("qemu-rdp")
        // What swtpm was built with only swtpm knows; both versions are what it is built with unless somebody took one away.
        tpm.emulatedVersions = isInstalled("swtpm") ? ["1.2", "2.0"] : []
        cpu.physicalAddressBits = HostDescription.physicalAddressBits(root: root)
        return skipped
    }

    /// From the line `address sizes   : 46 bits physical, 48 bits virtual` that the kernel has on x86; nil elsewhere.
    private static func physicalAddressBits(root: String) -> UInt32? {
        guard let text = try? String(contentsOfFile: root + "/proc/cpuinfo", encoding: .utf8) else { return nil }
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("address sizes") }) else { return nil }
        return line.split(separator: ":").last?.split(separator: " ").first.flatMap { UInt32($0) }
    }
}
