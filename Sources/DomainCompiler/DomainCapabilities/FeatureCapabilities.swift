import Capabilities
import XMLTree

/// `<features>`: what is on or off for a whole guest.
struct FeatureCapabilities: Sendable, XMLMappable {
    var gic = Support()
    var vmCoreInfo = Support()
    var generationID = Support()
    /// Documents may describe the whole backing chain of a disk.
    var backingStoreInput = Support()
    var backup = Support()
    var asyncTeardown = Support()
    /// IBM Secure Execution; of that architecture only.
    var s390PV: Support?
    var ps2 = Support()
    var sev = SEVDetails()
    var sgx = SGXDetails()
    /// Enlightenments; absent where they were not asked for.
    var hyperV: Support?
    var launchSecurity = Support()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.element("gic", &gic)
        xml.element("vmcoreinfo", &vmCoreInfo)
        xml.element("genid", &generationID)
        xml.element("backingStoreInput", &backingStoreInput)
        xml.element("backup", &backup)
        xml.element("async-teardown", &asyncTeardown)
        xml.element("s390-pv", &s390PV)
        xml.element("ps2", &ps2)
        xml.element("sev", &sev)
        xml.element("sgx", &sgx)
        xml.element("hyperv", &hyperV)
        xml.element("launchSecurity", &launchSecurity)
    }

    /// `<sev>`: AMD's memory encryption.
    struct SEVDetails: Sendable, XMLMappable {
        var supported: YesNo?
        /// Position of the encryption bit in a page table entry.
        var cBitPosition: UInt32?
        /// Address bits that encryption costs.
        var reducedPhysBits: UInt32?
        /// Guests at a time with encrypted memory, and with encrypted registers too.
        var maxGuests: UInt32?
        var maxESGuests: UInt32?
        /// Identity of the first processor, base64.
        var cpuID: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("supported", &supported)
            xml.leaf("cbitpos", &cBitPosition)
            xml.leaf("reducedPhysBits", &reducedPhysBits)
            xml.leaf("maxGuests", &maxGuests)
            xml.leaf("maxESGuests", &maxESGuests)
            xml.leaf("cpu0Id", &cpuID)
        }
    }

    /// `<sgx>`: Intel's enclaves.
    struct SGXDetails: Sendable, XMLMappable {
        var supported: YesNo?
        var flc: YesNo?
        var sgx1: YesNo?
        var sgx2: YesNo?
        /// All enclave memory.
        var sectionSize: Size?
        var sections: [Section] = []

        /// KiB
        struct Size: Sendable, XMLMappable {
            var unit = "KiB"
            var value: UInt64?

            mutating func map(_ xml: inout some XMLMapper) {
                xml.attribute("unit", &unit)
                xml.text(&value)
            }
        }

        /// Enclave memory of one NUMA node.
        struct Section: Sendable, XMLMappable {
            var node: UInt32?
            /// KiB
            var size: UInt64?
            var unit = "KiB"

            mutating func map(_ xml: inout some XMLMapper) {
                xml.required("node", &node)
                xml.required("size", &size)
                xml.attribute("unit", &unit)
            }
        }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("supported", &supported)
            xml.leaf("flc", &flc)
            xml.leaf("sgx1", &sgx1)
            xml.leaf("sgx2", &sgx2)
            xml.element("section_size", &sectionSize)
            xml.scope("sections") { $0.elements("section", &sections) }
        }
    }
}

extension FeatureCapabilities {
    init(_ offering: Offering) {
        gic = Self.gic(offering)
        vmCoreInfo = Support(offering.has(.vmcoreinfo))
        generationID = Support(offering.has(.vmgenid))
        backingStoreInput = Support(true)
        backup = Support(true)
        asyncTeardown = Support(offering.has(.runWithAsyncTeardown))
        s390PV = offering.architecture.isS390 ? Support(LaunchSecurity.Kind.s390PV.isOffered(by: offering)) : nil
        ps2 = Support(offering.has(.machineI8042Opt) && offering.machine.isPC)
        sev = SEVDetails(offering)
        sgx = SGXDetails(offering.capabilities.sgx)
        hyperV = offering.capabilities.hyperv.map { offered in
            Support(ValueList("features", HypervEnlightenment.allCases.filter(offered.contains).map(\.rawValue)))
        }
        let protections = ValueList("sectype", LaunchSecurity.Kind.self, offering)
        launchSecurity = protections.values.isEmpty ? .unsupported : Support(protections)
    }

    /// The versions that `virt` can have: those of the host's kernel under KVM, those that are emulated otherwise.
    private static func gic(_ offering: Offering) -> Support {
        guard offering.architecture.isARM, offering.machine == .virt else { return .unsupported }
        let versions = offering.capabilities.gic.filter { offering.accelerator == .kvm ? $0.kernel : $0.emulated }
            .map(\.version).sorted()
        return versions.isEmpty ? .unsupported : Support(ValueList("version", versions.map { String($0) }))
    }
}

extension FeatureCapabilities.SEVDetails {
    init(_ offering: Offering) {
        guard let sev = offering.capabilities.sev else {
            supported = .no
            return
        }
        supported = .yes
        cBitPosition = sev.cBitPosition
        reducedPhysBits = sev.reducedPhysBits
        maxGuests = offering.host.cpu.sevGuests?.plain
        maxESGuests = offering.host.cpu.sevGuests?.encryptedState
        cpuID = sev.cpuID
    }
}

extension FeatureCapabilities.SGXDetails {
    init(_ sgx: SGXSupport?) {
        guard let sgx else {
            supported = .no
            return
        }
        supported = .yes
        flc = YesNo(sgx.flc)
        sgx1 = YesNo(sgx.sgx1)
        sgx2 = YesNo(sgx.sgx2)
        var size = Size()
        size.value = sgx.sectionSize
        sectionSize = size
        sections = sgx.sections.map {
            var section = Section()
            section.node = $0.node
            section.size = $0.size
            return section
        }
    }
}
