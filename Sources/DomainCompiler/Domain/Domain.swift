import Diagnostics
import XMLTree

/// A guest: the typed form of a domain document (formatdomain).
///
/// Sections hold what stands at one place of the document and know their defaults, rules and arguments; this type holds
/// them together in the order in which they are written.
struct Domain: Sendable {
    var element: XMLTree.ElementID?
    var type: VirtType?
    /// `<domain id=…>` of a running guest; read, never written.
    var id: Int?
    var identity = Identity()
    var memory = Memory()
    var blockTuning = BlockTuning()
    var memoryTuning = MemoryTuning()
    var memoryBacking = MemoryBacking()
    var vcpus = VCPUs()
    var ioThreads = IOThreads()
    var throttleGroups = ThrottleGroups()
    var cpuTuning = CPUTuning()
    var numaTuning = NUMATuning()
    var resource = Resource()
    var sysInfo: [SysInfo] = []
    var os = OperatingSystem()
    var idMap = IDMap()
    var features = Features()
    var cpu: CPU?
    var clock = Clock()
    var lifecycle = Lifecycle()
    var powerManagement = PowerManagement()
    var perf = PerfEvents()
    var devices = Devices()
    var securityLabels: [SecurityLabel] = []
    var keyWrap = KeyWrap()
    var launchSecurity: LaunchSecurity?
    var qemu = QEMUNamespace()
    /// Children of `<domain>` in namespaces that are not ours, as they were written.
    var foreign: [XMLFragment] = []
}

extension Domain: XMLMappable {
    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("type", &type)
        if !xml.isWriting { xml.attribute("id", &id) }
        xml.declareNamespace(QEMUNamespace.uri, prefix: "qemu", when: qemu.isUsed)
        identity.map(&xml)
        memory.map(&xml)
        xml.element("blkiotune", &blockTuning)
        xml.element("memtune", &memoryTuning)
        xml.element("memoryBacking", &memoryBacking)
        vcpus.map(&xml)
        ioThreads.map(&xml)
        xml.element("throttlegroups", &throttleGroups)
        xml.element("cputune", &cpuTuning)
        xml.element("numatune", &numaTuning)
        xml.element("resource", &resource)
        xml.elements("sysinfo", &sysInfo)
        os.map(&xml)
        xml.element("idmap", &idMap)
        xml.element("features", &features)
        xml.element("cpu", &cpu)
        xml.element("clock", &clock)
        lifecycle.map(&xml)
        xml.element("pm", &powerManagement)
        xml.element("perf", &perf)
        xml.element("devices", &devices)
        if xml.isWriting { securityLabels.removeAll { !$0.isWritten } }
        xml.elements("seclabel", &securityLabels)
        xml.element("keywrap", &keyWrap)
        xml.element("launchSecurity", &launchSecurity)
        xml.namespaced(QEMUNamespace.uri, prefix: "qemu") { qemu.map(&$0) }
        xml.foreignElements(&foreign, besides: QEMUNamespace.uri)
    }
}
