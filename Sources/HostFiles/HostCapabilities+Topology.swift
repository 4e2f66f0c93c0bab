import HostCapabilities

extension HostCell {
    /// Every NUMA node in order; a machine without them is one.
    static func all(_ files: MachineFiles) -> [HostCell] {
        let nodes = files.numbers("/sys/devices/system/node", prefix: "node")
        return nodes.isEmpty ? [HostCell(wholeMachine: files)] : nodes.map { HostCell(node: $0, nodes, files) }
    }

    private init(node: UInt32, _ nodes: [UInt32], _ files: MachineFiles) {
        self.init()
        let directory = "/sys/devices/system/node/node\(node)"
        id = node
        let amount = files.value("Node \(node) MemTotal", in: directory + "/meminfo").flatMap(Self.kibibytes)
        count(amount ?? 0, hugePages: directory + "/hugepages", files)
        let distances = (files.text(directory + "/distance") ?? "").split(separator: " ").compactMap { UInt32($0) }
        self.distances = zip(nodes, distances).map { Distance(id: $0, value: $1) }
        processors = files.processors.filter { files.exists("\(directory)/cpu\($0)") }.map { LogicalProcessor($0, files) }
    }

    private init(wholeMachine files: MachineFiles) {
        self.init()
        id = 0
        count(
            files.value("MemTotal", in: "/proc/meminfo").flatMap(Self.kibibytes) ?? 0, hugePages: "/sys/kernel/mm/hugepages",
            files)
        distances = [Distance(id: 0, value: 10)]
        processors = files.processors.map { LogicalProcessor($0, files) }
    }

    /// Counts the pages of every size; what is not in huge pages is in ordinary ones.
    private mutating func count(_ amount: UInt64, hugePages directory: String, _ files: MachineFiles) {
        memory = Amount(amount)
        var rest = amount
        var huge: [Pages] = []
        for size in files.hugePageSizes(directory) {
            let count: UInt64 = files.number("\(directory)/hugepages-\(size)kB/nr_hugepages") ?? 0
            huge.append(Pages(size: size, count: count))
            let (taken, overflow) = size.multipliedReportingOverflow(by: count)
            rest = overflow || taken > rest ? 0 : rest - taken
        }
        pages = ([Pages(size: MachineFiles.pageSize, count: rest / MachineFiles.pageSize)] + huge)
            .sorted { $0.size ?? 0 < $1.size ?? 0 }
    }

    /// The number of `24684084 kB`.
    private static func kibibytes(_ text: String) -> UInt64? { text.split(separator: " ").first.flatMap { UInt64($0) } }
}

extension HostCell.LogicalProcessor {
    init(_ number: UInt32, _ files: MachineFiles) {
        self.init()
        let directory = "/sys/devices/system/cpu/cpu\(number)/topology"
        id = number
        socket = files.number(directory + "/physical_package_id") ?? 0
        die = files.number(directory + "/die_id") ?? 0
        cluster = files.number(directory + "/cluster_id") ?? 0
        core = files.number(directory + "/core_id") ?? 0
        siblings = files.text(directory + "/thread_siblings_list") ?? "\(number)"
    }
}

extension CacheBank {
    /// The caches that processors share or that are large: level 2 and above, each once.
    static func all(_ files: MachineFiles) -> [CacheBank] {
        var banks: [CacheBank] = []
        for processor in files.processors {
            let directory = "/sys/devices/system/cpu/cpu\(processor)/cache"
            for index in files.numbers(directory, prefix: "index") {
                guard let bank = CacheBank("\(directory)/index\(index)", files), bank.level ?? 0 >= 2 else { continue }
                if !banks.contains(where: { $0.isSame(as: bank) }) { banks.append(bank) }
            }
        }
        return banks.sorted { ($0.level ?? 0, $0.order, $0.id ?? 0) < ($1.level ?? 0, $1.order, $1.id ?? 0) }
    }

    private init?(_ directory: String, _ files: MachineFiles) {
        guard let kind = Self.kind(files.text(directory + "/type")),
            let kibibytes = files.text(directory + "/size").flatMap({ UInt64($0.hasSuffix("K") ? $0.dropLast() : $0[...]) })
        else { return nil }
        self.init()
        id = files.number(directory + "/id") ?? 0
        level = files.number(directory + "/level")
        self.kind = kind
        let isWhole = kibibytes > 0 && kibibytes % 1024 == 0
        size = isWhole ? kibibytes / 1024 : kibibytes
        unit = isWhole ? "MiB" : "KiB"
        processors = files.text(directory + "/shared_cpu_list")
    }

    private static func kind(_ name: String?) -> Kind? {
        switch name {
        case "Unified": .both
        case "Instruction": .code
        case "Data": .data
        default: nil
        }
    }

    private func isSame(as other: CacheBank) -> Bool { (id, level, kind) == (other.id, other.level, other.kind) }

    private var order: Int { kind.flatMap(Kind.allCases.firstIndex) ?? 0 }
}
