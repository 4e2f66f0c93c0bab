import Diagnostics
import XMLTree

/// `<features>`: what the hypervisor offers or takes away (formatdomain, "Hypervisor features").
struct Features: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var acpi = false
    var apic: APIC?
    var pae = false
    /// Hardware-assisted paging; Xen only, kept.
    var hap: OnOff?
    /// Viridian extensions; Xen only, kept.
    var viridian = false
    /// A private network namespace; LXC only, kept.
    var privateNetwork = false
    var hyperv: HyperV?
    var kvm: KVMFeatures?
    var pvspinlock: OnOff?
    /// Linux capabilities of a container; LXC only, kept.
    var capabilities: ContainerCapabilities?
    var pmu: OnOff?
    var vmport: OnOff?
    var gic: GIC?
    var smm: SMM?
    var ioapic: IOAPIC?
    var hpt = HashPageTable()
    var vmcoreinfo: OnOff?
    var htm: OnOff?
    var nestedHV: OnOff?
    var msrs: MSRs?
    var ccfAssist: OnOff?
    var xen: XenFeatures?
    var cfpc: Mitigation<CacheFlush>?
    var sbbc: Mitigation<BoundsCheck>?
    var ibs: Mitigation<IndirectBranch>?
    var tcg = TCGFeatures()
    var asyncTeardown: AsyncTeardown?
    var ras: OnOff?
    var ps2: OnOff?
    var aia: AIA?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.rejectsUnknownChildren()
        xml.flag("acpi", &acpi)
        xml.element("apic", &apic)
        xml.flag("pae", &pae)
        xml.state("hap", &hap)
        xml.flag("viridian", &viridian)
        xml.flag("privnet", &privateNetwork)
        xml.merged("hyperv", &hyperv)
        xml.merged("kvm", &kvm)
        xml.state("pvspinlock", &pvspinlock)
        xml.merged("capabilities", &capabilities)
        xml.state("pmu", &pmu)
        xml.state("vmport", &vmport)
        xml.element("gic", &gic)
        xml.merged("smm", &smm)
        xml.element("ioapic", &ioapic)
        xml.element("hpt", &hpt)
        xml.state("vmcoreinfo", &vmcoreinfo)
        xml.requiredState("htm", &htm)
        xml.requiredState("nested-hv", &nestedHV)
        xml.element("msrs", &msrs)
        xml.requiredState("ccf-assist", &ccfAssist)
        xml.merged("xen", &xen)
        xml.element("cfpc", &cfpc)
        xml.element("sbbc", &sbbc)
        xml.element("ibs", &ibs)
        xml.element("tcg", &tcg)
        xml.element("async-teardown", &asyncTeardown)
        xml.requiredState("ras", &ras)
        xml.requiredState("ps2", &ps2)
        xml.element("aia", &aia)
        guard xml.isReading else { return }
        // What says nothing is not kept.
        if ioapic?.driver == nil { ioapic = nil }
        if capabilities?.isBlank == true { capabilities = nil }
    }
}

extension XMLMapper {
    /// `<name state='on'/>`; an element without the attribute is on.
    mutating func state(_ name: StaticString, _ value: inout OnOff?) {
        var present = value != nil
        scope(name, present: &present) { $0.attribute("state", &value) }
        if isReading, present, value == nil { value = .on }
    }

    /// `<name state='on'/>`; an element without the attribute is an error.
    mutating func requiredState(_ name: StaticString, _ value: inout OnOff?) {
        scope(name) { $0.required("state", &value) }
    }
}

/// `<apic eoi=…>`: whether the guest may signal the end of an interrupt without leaving.
struct APIC: Sendable, XMLMappable {
    var eoi: OnOff?

    mutating func map(_ xml: inout some XMLMapper) { xml.attribute("eoi", &eoi) }
}

/// `<kvm>`: how KVM shows itself to the guest. Which states are printed is KVM's business: a state that is the default is not.
struct KVMFeatures: Sendable, XMLMappable {
    var hidden: OnOff?
    var hintDedicated: OnOff?
    var pollControl: OnOff?
    var pvIPI: OnOff?
    var dirtyRing: DirtyRing?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.rejectsUnknownChildren()
        xml.keepsEndTag()
        xml.requiredState("hidden", &hidden)
        xml.requiredState("hint-dedicated", &hintDedicated)
        xml.requiredState("poll-control", &pollControl)
        xml.requiredState("pv-ipi", &pvIPI)
        xml.element("dirty-ring", &dirtyRing)
    }
}

/// `<dirty-ring>`: a ring per vCPU instead of bitmaps to log dirty pages.
struct DirtyRing: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var state: OnOff?
    /// Entries; a power of two.
    var size: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("state", &state)
        if xml.when(state == .on) { xml.attribute("size", &size) }
    }
}

/// `<xen>`: Xen's own features, kept.
struct XenFeatures: Sendable, XMLMappable {
    /// `<passthrough>`: how the IOMMU's tables are kept.
    struct Passthrough: Sendable, XMLMappable {
        enum Mode: String, XMLEnum {
            case sync = "sync_pt"
            case share = "share_pt"
        }
        var state: OnOff?
        var mode: Mode?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("state", &state)
            if xml.when(state == .on) { xml.attribute("mode", &mode) }
        }
    }
    var e820Host: OnOff?
    var passthrough: Passthrough?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.rejectsUnknownChildren()
        xml.keepsEndTag()
        xml.requiredState("e820_host", &e820Host)
        xml.element("passthrough", &passthrough)
    }
}

/// `<gic version=…>`: the interrupt controller of Arm's `virt`.
struct GIC: Sendable, XMLMappable {
    enum Version: String, XMLEnum {
        case v2 = "2"
        case v3 = "3"
        case host
    }
    var element: XMLTree.ElementID?
    var version: Version?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("version", &version)
    }
}

/// `<smm>`: System Management Mode and the size of its memory.
struct SMM: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var state: OnOff?
    /// `<tseg>`: extended TSEG of q35.
    var tseg = TSEG()

    init() {}
    init(state: OnOff) { self.state = state }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        if xml.isReading { state = nil }
        xml.attribute("state", &state)
        if xml.isReading, state == nil { state = .on }
        if xml.when(state == .on) { xml.element("tseg", &tseg) }
    }
}

/// `<tseg unit=…>`.
struct TSEG: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var size: ScaledSize?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        ScaledSize.mapText(&size, defaultUnit: .mib, &xml)
    }
}

/// `<ioapic driver=…>`: who emulates the I/O APIC.
struct IOAPIC: Sendable, XMLMappable {
    enum Driver: String, XMLEnum { case kvm, qemu }
    var driver: Driver?

    init() {}
    init(driver: Driver) { self.driver = driver }

    mutating func map(_ xml: inout some XMLMapper) { xml.attribute("driver", &driver) }
}

/// `<hpt>`: the hashed page table of pSeries.
struct HashPageTable: Sendable, XMLMappable {
    enum Resizing: String, XMLEnum { case enabled, disabled, required }
    var element: XMLTree.ElementID?
    var resizing: Resizing?
    /// `<maxpagesize>`.
    var maximumPageSize: MemorySize?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("resizing", &resizing)
        xml.element("maxpagesize", &maximumPageSize)
    }
}

/// `<msrs unknown=…>`: what happens when the guest reads a model-specific register that nobody emulates.
struct MSRs: Sendable, XMLMappable {
    enum Unknown: String, XMLEnum { case ignore, fault }
    var unknown: Unknown?

    mutating func map(_ xml: inout some XMLMapper) { xml.required("unknown", &unknown) }
}

/// `<cfpc value=…>` and its siblings: what pSeries tells the guest about a speculation hole.
struct Mitigation<Level: XMLEnum>: Sendable, XMLMappable {
    var level: Level?

    mutating func map(_ xml: inout some XMLMapper) { xml.required("value", &level) }
}

/// Cache Flush on Privilege Change.
enum CacheFlush: String, XMLEnum { case broken, workaround, fixed }

/// Speculation Barrier Bounds Checking.
enum BoundsCheck: String, XMLEnum { case broken, workaround, fixed }

/// Indirect Branch Speculation.
enum IndirectBranch: String, XMLEnum {
    case broken, workaround
    case fixedIBS = "fixed-ibs"
    case fixedCCD = "fixed-ccd"
    case fixedNA = "fixed-na"
}

/// `<tcg>`: QEMU's translator.
struct TCGFeatures: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// `<tb-cache>`: size of the cache of translated blocks; whole mebibytes.
    var translationCache: MemorySize?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.element("tb-cache", &translationCache)
        if xml.isReading, translationCache?.kib == 0 { translationCache = nil }
    }
}

/// `<async-teardown enabled=…>`: the guest's memory is given back after the process is gone.
struct AsyncTeardown: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var enabled: YesNo?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("enabled", &enabled)
        if xml.isReading, enabled == nil { enabled = .yes }
    }
}

/// `<aia value=…>`: the Advanced Interrupt Architecture of RISC-V's `virt`.
struct AIA: Sendable, XMLMappable {
    enum Value: String, XMLEnum {
        case absent = "none"
        case aplic
        case aplicIMSIC = "aplic-imsic"
    }
    var element: XMLTree.ElementID?
    var value: Value?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("value", &value)
    }
}
