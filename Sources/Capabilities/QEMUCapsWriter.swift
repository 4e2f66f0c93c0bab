/// When and by what a capabilities file was written, all in seconds since 1970; libvirt compares them to find out whether
/// a file is still true.
public struct CapabilitiesStamps: Sendable, Hashable {
    /// When the program was last changed.
    public var emulatorChanged: Int64
    /// When the directory of QEMU's modules was last changed; nil where there is none.
    public var modulesChanged: Int64?
    /// When the program that wrote the file was last changed, and its version: 11003000 is 11.3.0.
    public var writerChanged: Int64
    public var writerVersion: UInt32
    /// The kernel it was asked under; nil where that is not known.
    public var kernelVersion: String?

    public init(
        emulatorChanged: Int64 = 0, modulesChanged: Int64? = nil, writerChanged: Int64 = 0, writerVersion: UInt32 = 0,
        kernelVersion: String? = nil
    ) {
        self.emulatorChanged = emulatorChanged
        self.modulesChanged = modulesChanged
        self.writerChanged = writerChanged
        self.writerVersion = writerVersion
        self.kernelVersion = kernelVersion
    }
}

extension Capabilities {
    /// The capabilities as a document in libvirt's cache format, UTF-8; `load` reads it.
    public func qemuCaps(stamps: CapabilitiesStamps = CapabilitiesStamps()) -> [UInt8] {
        var writer = QEMUCapsWriter()
        writer.write(self, stamps)
        return Array(writer.text.utf8)
    }
}

/// Writes a `<qemuCaps>` document.
private struct QEMUCapsWriter {
    private(set) var text = ""

    mutating func write(_ capabilities: Capabilities, _ stamps: CapabilitiesStamps) {
        let facts = capabilities.facts
        text.reserveCapacity(256 << 10)
        text += "<qemuCaps>\n"
        element("emulator", facts.emulator)
        element("qemuctime", "\(stamps.emulatorChanged)")
        if let changed = stamps.modulesChanged { element("qemumoddirmtime", "\(changed)") }
        element("selfctime", "\(stamps.writerChanged)")
        element("selfvers", "\(stamps.writerVersion)")
        for flag in capabilities.flags { line(1, "flag", [("name", flag.name)]) }
        element("version", "\(facts.version.rawValue)")
        element("microcodeVersion", "\(facts.microcodeVersion)")
        element("package", facts.package)
        if let kernel = stamps.kernelVersion { element("kernelVersion", kernel) }
        element("arch", facts.architecture.rawValue)
        for accelerator in facts.accelerators { write(accelerator) }
        for gic in facts.gic {
            line(1, "gic", [("version", "\(gic.version)"), ("kernel", yesNo(gic.kernel)), ("emulated", yesNo(gic.emulated))])
        }
        if let sev = facts.sev { write(sev) }
        if let sgx = facts.sgx { write(sgx) }
        if let hyperv = facts.hyperv { write(hyperv) }
        if facts.kvmSupportsNesting { text += "  <kvmSupportsNesting/>\n" }
        if facts.kvmSupportsSecureGuest { text += "  <kvmSupportsSecureGuest/>\n" }
        text += "</qemuCaps>\n"
    }

    // MARK: Accelerators

    private mutating func write(_ accelerator: AcceleratorCapabilities) {
        let type = ("type", accelerator.accelerator.rawValue)
        if let host = accelerator.hostCPU { write(host, type) }
        for model in accelerator.cpuModels {
            var attributes = [type, ("name", model.name)]
            if let name = model.typeName { attributes.append(("typename", name)) }
            if let usable = model.isUsable { attributes.append(("usable", yesNo(usable))) }
            if model.isDeprecated { attributes.append(("deprecated", "yes")) }
            if model.blockers.isEmpty {
                line(1, "cpu", attributes)
            } else {
                open(1, "cpu", attributes)
                for blocker in model.blockers { line(2, "blocker", [("name", blocker)]) }
                text += "  </cpu>\n"
            }
        }
        for machine in accelerator.machineTypes { line(1, "machine", [type] + attributes(machine)) }
    }

    private func attributes(_ machine: MachineType) -> [(String, String)] {
        var attributes = [("name", machine.name)]
        if let alias = machine.alias { attributes.append(("alias", alias)) }
        if machine.supportsCPUHotplug { attributes.append(("hotplugCpus", "yes")) }
        attributes.append(("maxCpus", "\(machine.maxCPUs)"))
        if machine.isDefault { attributes.append(("default", "yes")) }
        if let cpu = machine.defaultCPU { attributes.append(("defaultCPU", cpu)) }
        if machine.supportsNUMAMemory { attributes.append(("numaMemSupported", "yes")) }
        if let ram = machine.defaultRAMid { attributes.append(("defaultRAMid", ram)) }
        if machine.isDeprecated { attributes.append(("deprecated", "yes")) }
        if let acpi = machine.acpi { attributes.append(("acpi", yesNo(acpi))) }
        return attributes
    }

    private mutating func write(_ host: HostCPUModel, _ type: (String, String)) {
        open(1, "hostCPU", [type, ("model", host.model), ("migratability", yesNo(host.knowsMigratability))])
        for property in host.properties {
            var attributes = [("name", property.name)]
            switch property.value {
            case .boolean(let value): attributes += [("type", "boolean"), ("value", value ? "true" : "false")]
            case .number(let value): attributes += [("type", "number"), ("value", "\(value)")]
            case .string(let value): attributes += [("type", "string"), ("value", value)]
            }
            if let migratable = property.isMigratable { attributes.append(("migratable", yesNo(migratable))) }
            line(2, "property", attributes)
        }
        if !host.deprecatedProperties.isEmpty {
            text += "    <deprecatedFeatures>\n"
            for name in host.deprecatedProperties { line(3, "property", [("name", name)]) }
            text += "    </deprecatedFeatures>\n"
        }
        text += "  </hostCPU>\n"
    }

    // MARK: Platform

    private mutating func write(_ sev: SEVSupport) {
        text += "  <sev>\n"
        element("cbitpos", "\(sev.cBitPosition)", level: 2)
        element("reducedPhysBits", "\(sev.reducedPhysBits)", level: 2)
        element("pdh", sev.pdh, level: 2)
        element("certChain", sev.certChain, level: 2)
        if let cpuID = sev.cpuID { element("cpu0Id", cpuID, level: 2) }
        text += "  </sev>\n"
    }

    private mutating func write(_ sgx: SGXSupport) {
        open(1, "sgx", [("supported", "yes")])
        element("flc", yesNo(sgx.flc), level: 2)
        element("sgx1", yesNo(sgx.sgx1), level: 2)
        element("sgx2", yesNo(sgx.sgx2), level: 2)
        text += "    <section_size unit='KiB'>\(sgx.sectionSize)</section_size>\n"
        if !sgx.sections.isEmpty {
            text += "    <sections>\n"
            for section in sgx.sections {
                line(3, "section", [("node", "\(section.node)"), ("size", "\(section.size)"), ("unit", "KiB")])
            }
            text += "    </sections>\n"
        }
        text += "  </sgx>\n"
    }

    private mutating func write(_ hyperv: [HypervEnlightenment]) {
        open(1, "hypervCapabilities", [("supported", "yes")])
        for enlightenment in hyperv { line(2, "cap", [("name", enlightenment.rawValue)]) }
        text += "  </hypervCapabilities>\n"
    }

    // MARK: Text

    private func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }

    private mutating func element(_ name: StaticString, _ content: String, level: Int = 1) {
        indent(level)
        text += "<\(name)>"
        escape(content)
        text += "</\(name)>\n"
    }

    private mutating func line(_ level: Int, _ name: StaticString, _ attributes: [(String, String)]) {
        tag(level, name, attributes)
        text += "/>\n"
    }

    private mutating func open(_ level: Int, _ name: StaticString, _ attributes: [(String, String)]) {
        tag(level, name, attributes)
        text += ">\n"
    }

    private mutating func tag(_ level: Int, _ name: StaticString, _ attributes: [(String, String)]) {
        indent(level)
        text += "<\(name)"
        for (name, value) in attributes {
            text += " \(name)='"
            escape(value)
            text += "'"
        }
    }

    private mutating func indent(_ level: Int) {
        for _ in 0..<level { text += "  " }
    }

    private mutating func escape(_ value: String) {
        for scalar in value.unicodeScalars {
            switch scalar {
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "&": text += "&amp;"
            case "'": text += "&apos;"
            case "\"": text += "&quot;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
