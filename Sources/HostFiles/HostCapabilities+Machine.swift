import CCPUID
import CPUMap
import Capabilities
import HostCapabilities

/// Asks a processor: a leaf and a subleaf of CPUID.
public typealias CPUIDQuery = (_ leaf: UInt32, _ subleaf: UInt32) -> CPUIDAnswer

extension HostMachine {
    /// The machine whose `/sys` and `/proc` are below `root`, with the processor that this runs on.
    public init(root: String = "") {
        let askThisProcessor: CPUIDQuery = { leaf, subleaf in
            let registers = cpuid_query(leaf, subleaf)
            return CPUIDAnswer(eax: registers.eax, ebx: registers.ebx, ecx: registers.ecx, edx: registers.edx)
        }
        let architecture = Architecture.host
        self.init(root: root, architecture: architecture, cpuid: architecture.isX86 ? askThisProcessor : nil)
    }

    /// The machine whose `/sys` and `/proc` are below `root`. What its kernel does not tell is left out.
    /// - Parameter cpuid: Nil for an architecture without the instruction.
    public init(root: String, architecture: Architecture, cpuid: CPUIDQuery?) {
        self.init()
        let files = MachineFiles(root: root)
        uuid = files.text("/sys/class/dmi/id/product_uuid")?.lowercased()
        cpu = HostProcessor(files, architecture, cpuid)
        power = HostPower(files)
        hasIOMMU = files.hasIOMMUGroups
        cells = HostCell.all(files)
        caches = CacheBank.all(files)
        securityModels = [SecurityModel(Self.securityModel(files))]
    }

    /// What the kernel confines processes with, as far as libvirt has a driver for it.
    private static func securityModel(_ files: MachineFiles) -> String {
        if files.exists("/sys/fs/selinux/enforce") { return "selinux" }
        return files.text("/sys/module/apparmor/parameters/enabled") == "Y" ? "apparmor" : "none"
    }
}

extension Architecture {
    /// That of the machine the program runs on.
    public static var host: Architecture {
        #if arch(x86_64)
        .x86_64
        #elseif arch(arm64)
        .aarch64
        #elseif arch(i386)
        .i686
        #elseif arch(arm)
        .armv7l
        #elseif arch(s390x)
        .s390x
        #elseif arch(powerpc64le)
        .ppc64le
        #elseif arch(powerpc64)
        .ppc64
        #elseif arch(riscv64)
        .riscv64
        #else
        .x86_64
        #endif
    }
}

extension HostProcessor {
    fileprivate init(_ files: MachineFiles, _ architecture: Architecture, _ cpuid: CPUIDQuery?) {
        self.init()
        self.architecture = architecture.rawValue
        microcode = files.value("microcode", in: "/proc/cpuinfo").flatMap { text in
            text.hasPrefix("0x") ? UInt32(text.dropFirst(2), radix: 16) : UInt32(text)
        }
        if let cpuid {
            describe(CPUMap.x86.identity(cpuid: cpuid))
        } else if architecture.isPPC64 {
            // `POWER9 (architected), altivec supported`
            model = files.value("cpu", in: "/proc/cpuinfo")?.split(whereSeparator: { " ,(".contains($0) }).first.map(String.init)
        }
        topology = Topology(files)
        physicalAddressBits = files.physicalAddressBits
        let sizes = files.hugePageSizes("/sys/kernel/mm/hugepages")
        pageSizes = ([MachineFiles.pageSize] + sizes).sorted()
    }

    /// Takes what CPUID tells.
    private mutating func describe(_ identity: CPUIdentity) {
        vendor = identity.vendor
        var signature = Signature()
        (signature.family, signature.model, signature.stepping) = (identity.family, identity.model, identity.stepping)
        self.signature = signature
        guard let description = CPUMap.x86.describeHost(identity) else { return }
        model = description.model
        features = description.required.map { CPUMap.x86[$0].name }
    }
}

extension HostProcessor.Topology {
    /// How the processors that are online are grouped, for each NUMA node; where they are not all alike, as one socket of
    /// cores.
    fileprivate init(_ files: MachineFiles) {
        self.init()
        let processors = files.processors.map { HostCell.LogicalProcessor($0, files) }
        guard !processors.isEmpty else { return }
        let perSocket = Dictionary(grouping: processors) { $0.socket ?? 0 }.values
        let threads = Dictionary(grouping: processors) { [$0.socket ?? 0, $0.die ?? 0, $0.core ?? 0] }.values.map(\.count).max() ?? 1
        let dies = perSocket.map { Set($0.map { $0.die ?? 0 }).count }.max() ?? 1
        let cores = perSocket.map { Set($0.map { [$0.die ?? 0, $0.core ?? 0] }).count }.max() ?? 1
        let nodes = max(files.numbers("/sys/devices/system/node", prefix: "node").count, 1)
        let sockets = perSocket.count
        let isRegular = sockets * cores * threads == processors.count && sockets % nodes == 0
        self.sockets = isRegular ? UInt32(clamping: sockets / nodes) : 1
        self.dies = isRegular ? UInt32(clamping: dies) : 1
        self.cores = UInt32(clamping: isRegular ? cores / dies : processors.count)
        self.threads = isRegular ? UInt32(clamping: threads) : 1
    }
}

extension HostPower {
    fileprivate init(_ files: MachineFiles) {
        self.init()
        let states = (files.text("/sys/power/state") ?? "").split(separator: " ")
        suspendsToMemory = states.contains("mem")
        suspendsToDisk = states.contains("disk")
        suspendsToBoth =
            suspendsToMemory && suspendsToDisk && files.text("/sys/power/disk")?.contains("suspend") == true
    }
}

extension MachineFiles {
    /// KiB; the sizes of huge pages that a directory of the kernel speaks of.
    func hugePageSizes(_ path: String) -> [UInt64] {
        names(path).compactMap { name in
            guard name.hasPrefix("hugepages-"), name.hasSuffix("kB") else { return nil }
            return UInt64(name.dropFirst("hugepages-".count).dropLast("kB".count))
        }.sorted()
    }

    /// The numbers of the processors that are online.
    var processors: [UInt32] {
        numbers("/sys/devices/system/cpu", prefix: "cpu").filter { exists("/sys/devices/system/cpu/cpu\($0)/topology") }
    }
}
