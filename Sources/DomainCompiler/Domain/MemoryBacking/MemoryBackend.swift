import Capabilities
import QEMUArguments
import XMLTree

/// A `memory-backend-…` object: where QEMU takes a piece of guest memory from (QAPI `MemoryBackendProperties`).
///
/// One type for the main memory, the memory of NUMA cells and memory modules.
struct MemoryBackend {
    let id: String
    private(set) var props = QEMUObject()
    /// Host nodes whose threads touch the pages; empty where nobody asks.
    private(set) var affinity: [UInt32] = []
    /// The backend says something of its cell that `-numa node,mem=` could not.
    private(set) var isNeeded = false

    /// What a piece of memory asks for, before the domain's settings are mixed in.
    struct Request {
        var id: String
        /// The name of its file under the memory directory.
        var fileName: String
        var bytes: UInt64
        /// Guest NUMA cell; nil where the memory belongs to none.
        var cell: UInt32?
        var access: MemoryAccess?
        var discard: YesNo?
        /// Huge page size the piece itself asks for.
        var pageSize: MemorySize?
        /// Host nodes the piece itself asks for.
        var nodes: CPUSet?
        /// The file that holds the contents.
        var path: String?
        var isPersistent = false
        var alignSize: MemorySize?
        /// It is the machine's main memory, whose migration name depends on its path.
        var isMain = false
        /// It is a memory module.
        var isModule = false
        /// It is virtio-mem: pages are taken when they are plugged.
        var isVirtioMem = false
        var isEPC = false
        var isVirtioPMEM = false
    }

    init(_ request: Request, _ context: EmitContext) {
        id = request.id
        let backing = context.domain.memoryBacking
        let cell = request.cell.flatMap { id in context.domain.cpu?.numa?.cells.first { $0.id == id } }
        let access = request.access ?? cell?.access ?? backing.access
        let discard = request.discard ?? cell?.discard ?? (backing.discard ? .yes : nil)
        let pageSize = context.hugePageSize(cell: request.cell, asked: request.pageSize)
        var preallocates = context.preallocates && !request.isVirtioMem
        var pinsPath = false
        isNeeded = context.pagesAreOfCell(request.cell) || access != nil || backing.source == .file || backing.source == .memfd

        if request.isEPC {
            props.add("qom-type", "memory-backend-epc")
            props.add("id", id)
            preallocates = true
        } else if backing.source == .memfd, request.path == nil {
            props.add("qom-type", "memory-backend-memfd")
            props.add("id", id)
            if let pageSize {
                props.add("hugetlb", true)
                props.add("hugetlbsize", pageSize * 1024)
                preallocates = !request.isVirtioMem
            }
            props.add("share", access.map { $0 == .shared })
            pinsPath = request.isMain
        } else if pageSize != nil || request.path != nil || access != nil || backing.source == .file {
            props.add("qom-type", "memory-backend-file")
            props.add("id", id)
            preallocates = addPath(request, pageSize, context) ?? preallocates
            if request.path == nil { props.add("discard-data", discard?.isYes) }
            props.add("share", access.map { $0 == .shared })
            pinsPath = request.isMain
        } else {
            props.add("qom-type", "memory-backend-ram")
            props.add("id", id)
        }
        if pinsPath, context.capabilities.contains(.memoryBackendFileXUseCanonicalPathForRamblockId) {
            props.add("x-use-canonical-path-for-ramblock-id", false)
        }
        // What `-mem-prealloc` says for all memory is not said again.
        let isPreallocated = preallocates && !(request.isModule && context.preallocatesGlobally)
        if isPreallocated { props.add("prealloc", true) }
        if !request.isVirtioMem, !request.isEPC { props.add("prealloc-threads", backing.allocation?.threads) }
        if request.isVirtioMem { props.add("reserve", false) }
        props.add("size", request.bytes)
        props.add("align", request.alignSize?.bytes)
        if request.isPersistent { props.add("pmem", true) }
        addPolicy(request, context)
        if isPreallocated, !affinity.isEmpty, context.capabilities.contains(.threadContext) {
            props.add("prealloc-context", "tc-" + id)
        } else {
            affinity = []
        }
    }

    /// Adds where the pages lie. Tells whether they are touched at start, where that depends on the place.
    private mutating func addPath(_ request: Request, _ pageSize: UInt64?, _ context: EmitContext) -> Bool? {
        if let path = request.path {
            props.add("mem-path", path)
            // Without persistence the pages are touched at start, so that a full disk shows there.
            return request.isVirtioPMEM ? nil : !request.isPersistent
        }
        if let pageSize {
            props.add("mem-path", context.hugePageDirectory(pageSize))
            return !request.isVirtioMem
        }
        props.add("mem-path", context.memoryFile(request.fileName))
        return nil
    }

    private mutating func addPolicy(_ request: Request, _ context: EmitContext) {
        let policy = context.memoryPolicy(cell: request.cell)
        guard let nodes = request.nodes ?? policy?.nodes, !nodes.isEmpty else { return }
        affinity = context.nodesToTouch(nodes)
        if let cell = request.cell, context.domain.numaTuning.cells.contains(where: { $0.cell == cell }) { isNeeded = true }
        guard policy?.mode != .restrictive else { return }
        props.add("host-nodes", nodes.numbers)
        switch policy?.mode ?? .strict {
        case .strict: props.add("policy", "bind")
        case .preferred: props.add("policy", "preferred")
        case .interleave: props.add("policy", "interleave")
        case .restrictive: break
        }
    }

    /// Appends the object, and before it the threads that touch its pages where they are bound to nodes.
    func emit(_ line: inout CommandLine) {
        if !affinity.isEmpty {
            var threads = QEMUObject()
            threads.add("qom-type", "thread-context")
            threads.add("id", "tc-" + id)
            threads.add("node-affinity", affinity)
            line.append("-object", json: threads)
        }
        line.append("-object", json: props)
    }
}

extension MemoryBackend {
    /// The backend of a memory device.
    init(of device: MemoryDevice, alias: String, _ context: EmitContext) {
        var request = Request(id: "mem" + alias, fileName: alias, bytes: device.size.bytes, cell: device.target.node)
        request.isModule = true
        request.access = device.access
        request.discard = device.discard
        request.pageSize = device.source.pageSize
        request.nodes = device.source.nodes
        request.path = device.source.path
        request.isPersistent = device.source.isPersistent
        request.alignSize = device.source.alignSize
        request.isVirtioMem = device.model == .virtioMem
        request.isEPC = device.model == .sgxEPC
        request.isVirtioPMEM = device.model == .virtioPMEM
        self.init(request, context)
    }

    /// The backend of a guest NUMA cell.
    init(of cell: NUMACell, _ context: EmitContext) {
        let id = "ram-node\(cell.id ?? 0)"
        var request = Request(id: id, fileName: id, bytes: cell.memory?.bytes ?? 0, cell: cell.id)
        request.access = cell.access
        request.discard = cell.discard
        self.init(request, context)
    }
}

extension EmitContext {
    /// Pages are touched at start.
    var preallocates: Bool { domain.memoryBacking.allocation?.mode == .immediate }

    /// The document gives a cell pages of a size of its own.
    func pagesAreOfCell(_ cell: UInt32?) -> Bool {
        guard let cell, let pages = domain.memoryBacking.hugePages?.pages else { return false }
        let own = pages.first { $0.cells?.contains(cell) ?? false }
        return own?.size.map { $0.kib * 1024 != host.memory.pageSize } ?? false
    }

    /// The nodes that pages on `nodes` can be touched from: those whose processors the emulator may use. None where it
    /// may use none of them.
    func nodesToTouch(_ nodes: CPUSet) -> [UInt32] {
        let processors: CPUSet
        if let pin = domain.cpuTuning.emulatorPin?.hostCPUs {
            processors = pin
        } else if domain.vcpus.placement == .auto {
            // The reference takes the numbers of the nodes for those of processors.
            processors = CPUSet(host.memory.automaticNodes.map { $0...$0 })
        } else if let own = domain.vcpus.hostCPUs {
            processors = own
        } else {
            return nodes.numbers
        }
        let reachable = host.memory.nodes.filter { node in node.processors.contains { processors.contains($0) } }
        guard !host.memory.nodes.isEmpty else { return nodes.numbers }
        return nodes.numbers.filter { number in reachable.contains { $0.id == number } }
    }

    /// Size of the huge pages for a cell, KiB; nil for ordinary pages.
    func hugePageSize(cell: UInt32?, asked: MemorySize?) -> UInt64? {
        var size = asked?.kib
        if size == nil, let pages = domain.memoryBacking.hugePages {
            let own = pages.pages.first { page in cell.map { page.cells?.contains($0) ?? false } ?? false }
            let general = pages.pages.first { $0.cells == nil }
            // A machine without cells is cell 0 to the page sizes.
            let lone = cell == nil ? pages.pages.first { $0.cells?.contains(0) ?? false } : nil
            if pages.pages.isEmpty {
                size = host.memory.defaultHugePageMount?.pageSize ?? 2048
            } else {
                size = (own ?? lone ?? general)?.size?.kib
            }
        }
        guard let size, size * 1024 != host.memory.pageSize else { return nil }
        return size
    }

    /// The domain's directory on the hugetlbfs of a page size in KiB.
    func hugePageDirectory(_ pageSize: UInt64) -> String {
        let mount = host.memory.hugePageMount(pageSize: pageSize)?.path ?? "/dev/hugepages"
        return isStandalone ? mount : "\(mount)/libvirt/qemu/\(facts.shortName)"
    }

    /// The file of a piece of memory that is not in huge pages.
    func memoryFile(_ name: String) -> String {
        guard let directory = host.directories.memoryBacking, !isStandalone else {
            return "/dev/shm/\(domain.identity.name ?? "guest")-\(name)"
        }
        return "\(directory)/\(facts.shortName)/\(name)"
    }

    /// Host nodes and mode for a guest cell: its own, or the domain's.
    func memoryPolicy(cell: UInt32?) -> (mode: NUMATuning.Mode, nodes: CPUSet)? {
        let tuning = domain.numaTuning
        if let cell, let own = tuning.cells.first(where: { $0.cell == cell }) {
            return (own.mode ?? .strict, own.nodes ?? CPUSet())
        }
        guard let memory = tuning.memory else { return nil }
        var nodes = memory.nodes ?? CPUSet()
        if memory.placement == .auto {
            nodes = CPUSet(host.memory.automaticNodes.map { $0...$0 })
        }
        return (memory.mode ?? .strict, nodes)
    }
}
