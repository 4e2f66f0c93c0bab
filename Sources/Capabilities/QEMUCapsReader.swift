import Diagnostics
import XMLTree

extension Capabilities {
    /// Reads libvirt's capabilities cache format (`<qemuCaps>`, what a host keeps under
    /// `/var/cache/libvirt/qemu/capabilities`).
    ///
    /// What the file says about itself and about the host it was made on (times, kernel, CPUID leaves) is skipped.
    /// Unknown flags and elements are warned of; what cannot be understood is an error.
    /// - Returns: nil where an error was reported.
    public static func load(_ source: SourceFile, into log: inout DiagnosticLog) -> Capabilities? {
        let errors = log.errorCount
        guard let tree = XMLParser.parse(source, into: &log) else { return nil }
        var reader = QEMUCapsReader(tree: tree)
        reader.readDocument(into: &log)
        guard log.errorCount == errors else { return nil }
        return reader.capabilities(into: &log)
    }
}

/// Walks a `<qemuCaps>` document once.
struct QEMUCapsReader {
    let tree: XMLTree
    private var flags = CapabilityFlags()
    private var emulator: String?
    private var version: QEMUVersion?
    private var architecture: Architecture?
    var facts = CapabilityFacts(emulator: "", version: QEMUVersion(0, 0), architecture: .x86_64)

    init(tree: XMLTree) { self.tree = tree }

    mutating func readDocument(into log: inout DiagnosticLog) {
        let root = XMLTree.ElementID.root
        guard tree.name(of: root) == "qemuCaps" else {
            log.report(.notCapabilities(tree.name(of: root).string), at: tree.nameRange(of: root))
            return
        }
        for element in tree.children(of: root) { readElement(element, into: &log) }
    }

    /// The value; nil, with errors, where the document lacks what no QEMU is without.
    func capabilities(into log: inout DiagnosticLog) -> Capabilities? {
        guard let emulator, let version, let architecture else {
            let range = tree.nameRange(of: .root)
            if emulator == nil { log.report(.missingCapabilitiesElement("emulator"), at: range) }
            if version == nil { log.report(.missingCapabilitiesElement("version"), at: range) }
            if architecture == nil { log.report(.missingCapabilitiesElement("arch"), at: range) }
            return nil
        }
        var facts = facts
        facts.emulator = emulator
        facts.version = version
        facts.architecture = architecture
        return Capabilities(flags: flags, facts: facts)
    }

    private mutating func readElement(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        let name = tree.name(of: element)
        if name == "flag" {
            readFlag(element, into: &log)
        } else if name == "cpu" {
            readCPUModel(element, into: &log)
        } else if name == "machine" {
            readMachine(element, into: &log)
        } else if name == "hostCPU" {
            readHostCPU(element, into: &log)
        } else if name == "emulator" {
            emulator = tree.text(of: element).string
        } else if name == "version" {
            version = readNumber(textOf: element, into: &log).map(QEMUVersion.init(rawValue:))
        } else if name == "arch" {
            readArchitecture(element, into: &log)
        } else if name == "package" {
            facts.package = tree.text(of: element).string
        } else if name == "microcodeVersion" {
            facts.microcodeVersion = readNumber(textOf: element, into: &log) ?? 0
        } else if name == "gic" {
            readGIC(element, into: &log)
        } else if name == "sev" {
            readSEV(element, into: &log)
        } else if name == "sgx" {
            readSGX(element, into: &log)
        } else if name == "hypervCapabilities" {
            readHyperv(element, into: &log)
        } else if name == "kvmSupportsNesting" {
            facts.kvmSupportsNesting = true
        } else if name == "kvmSupportsSecureGuest" {
            facts.kvmSupportsSecureGuest = true
        } else if !Self.isCacheStamp(name) {
            log.report(.unknownCapabilitiesElement(name.string), at: tree.nameRange(of: element))
        }
    }

    /// What libvirt compares to find out whether the file is still true; it says nothing about the program.
    private static func isCacheStamp(_ name: XMLText) -> Bool {
        name == "qemuctime" || name == "qemumoddirmtime" || name == "selfctime" || name == "selfvers"
            || name == "kernelVersion" || name == "hostCPUSignature" || name == "cpudata"
    }

    private mutating func readFlag(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        guard let attribute = required("name", of: element, into: &log) else { return }
        if let flag = CapabilityFlag(name: attribute.value.bytes) {
            flags.insert(flag)
        } else if !CapabilityFlag.isRetired(attribute.value.bytes) {
            log.report(.unknownCapabilityFlag(attribute.value.string), at: attribute.valueRange)
        }
    }

    private mutating func readArchitecture(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        architecture = Architecture(rawValue: tree.text(of: element).string)
        if architecture == nil {
            log.report(.unknownArchitecture(tree.text(of: element).string), at: place(ofTextOf: element))
        }
    }

    /// The index of the accelerator that an element's `type` names; it is added where it is new.
    private mutating func accelerator(of element: XMLTree.ElementID, into log: inout DiagnosticLog) -> Int? {
        guard let attribute = required("type", of: element, into: &log) else { return nil }
        let kind: Accelerator
        if attribute.value == "kvm" {
            kind = .kvm
        } else if attribute.value == "tcg" {
            kind = .tcg
        } else if attribute.value == "hvf" {
            kind = .hvf
        } else {
            log.report(.unknownAccelerator(attribute.value.string), at: attribute.valueRange)
            return nil
        }
        if let index = facts.accelerators.firstIndex(where: { $0.accelerator == kind }) { return index }
        facts.accelerators.append(AcceleratorCapabilities(accelerator: kind))
        return facts.accelerators.count - 1
    }

    private mutating func readMachine(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        guard let index = accelerator(of: element, into: &log), let name = required("name", of: element, into: &log) else {
            return
        }
        var machine = MachineType(name: name.value.string)
        for attribute in tree.attributes(of: element) {
            let name = attribute.name
            if name == "alias" {
                machine.alias = attribute.value.string
            } else if name == "hotplugCpus" {
                machine.supportsCPUHotplug = readYesNo(attribute, into: &log)
            } else if name == "maxCpus" {
                machine.maxCPUs = readNumber(attribute, into: &log) ?? 0
            } else if name == "default" {
                machine.isDefault = readYesNo(attribute, into: &log)
            } else if name == "defaultCPU" {
                machine.defaultCPU = attribute.value.string
            } else if name == "numaMemSupported" {
                machine.supportsNUMAMemory = readYesNo(attribute, into: &log)
            } else if name == "defaultRAMid" {
                machine.defaultRAMid = attribute.value.string
            } else if name == "deprecated" {
                machine.isDeprecated = readYesNo(attribute, into: &log)
            } else if name == "acpi" {
                machine.acpi = readYesNo(attribute, into: &log)
            } else if !(name == "type" || name == "name") {
                log.report(.unknownCapabilitiesAttribute(name.string), at: attribute.range)
            }
        }
        facts.accelerators[index].machineTypes.append(machine)
    }

    private mutating func readCPUModel(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        guard let index = accelerator(of: element, into: &log), let name = required("name", of: element, into: &log) else {
            return
        }
        var model = CPUModelDefinition(name: name.value.string)
        for attribute in tree.attributes(of: element) {
            let name = attribute.name
            if name == "typename" {
                model.typeName = attribute.value.string
            } else if name == "usable" {
                // Any other word than these two means that QEMU did not say.
                model.isUsable = attribute.value == "unknown" ? nil : readYesNo(attribute, into: &log)
            } else if name == "deprecated" {
                model.isDeprecated = readYesNo(attribute, into: &log)
            } else if !(name == "type" || name == "name") {
                log.report(.unknownCapabilitiesAttribute(name.string), at: attribute.range)
            }
        }
        for child in tree.children(of: element) {
            guard isElement("blocker", child, into: &log), let blocker = required("name", of: child, into: &log) else {
                continue
            }
            model.blockers.append(blocker.value.string)
        }
        facts.accelerators[index].cpuModels.append(model)
    }

    private mutating func readHostCPU(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        guard let index = accelerator(of: element, into: &log), let model = required("model", of: element, into: &log) else {
            return
        }
        var host = HostCPUModel(model: model.value.string, knowsMigratability: false)
        if let attribute = attribute("migratability", of: element) {
            host.knowsMigratability = readYesNo(attribute, into: &log)
        }
        for child in tree.children(of: element) {
            if tree.name(of: child) == "property" {
                if let property = readProperty(child, into: &log) { host.properties.append(property) }
            } else if isElement("deprecatedFeatures", child, into: &log) {
                for feature in tree.children(of: child) {
                    guard isElement("property", feature, into: &log), let name = required("name", of: feature, into: &log)
                    else { continue }
                    host.deprecatedProperties.append(name.value.string)
                }
            }
        }
        facts.accelerators[index].hostCPU = host
    }

    private func readProperty(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) -> HostCPUModel.Property? {
        guard let name = required("name", of: element, into: &log), let type = required("type", of: element, into: &log),
            let text = required("value", of: element, into: &log)
        else { return nil }
        let value: HostCPUModel.Property.Value
        if type.value == "boolean" {
            guard text.value == "true" || text.value == "false" else {
                log.report(.notTrueOrFalse(text.value.string), at: text.valueRange)
                return nil
            }
            value = .boolean(text.value == "true")
        } else if type.value == "number" {
            guard let number: Int64 = readNumber(text, into: &log) else { return nil }
            value = .number(number)
        } else if type.value == "string" {
            value = .string(text.value.string)
        } else {
            log.report(.unknownPropertyType(type.value.string), at: type.valueRange)
            return nil
        }
        let migratable = attribute("migratable", of: element).map { readYesNo($0, into: &log) }
        return HostCPUModel.Property(name: name.value.string, value: value, isMigratable: migratable)
    }
}
