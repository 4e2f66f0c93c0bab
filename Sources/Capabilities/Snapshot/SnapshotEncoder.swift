extension Capabilities {
    /// The capabilities as a snapshot: text of which `init(snapshot:)` makes the same value again.
    public var snapshot: String { SnapshotEncoder.encode(self) }
}

/// Writes capabilities as a snapshot: the compact text in which built-in targets are kept, made to be read in a diff.
///
/// A line is a record of words: `machine pc-q35-9.2 cpus=4096 …`. What two accelerators have in common stands once, under
/// a heading that names both. A space, a control character, `%` or `=` inside a word is written `%XX`.
/// `SnapshotDecoder` is the other half; what it reads from the text of an encoder equals what was encoded.
struct SnapshotEncoder {
    /// Columns after which words that may go on the next line do.
    private static let width = 116

    private let capabilities: Capabilities
    private var text = ""

    static func encode(_ capabilities: Capabilities) -> String {
        var encoder = SnapshotEncoder(capabilities: capabilities)
        encoder.writeProgram()
        encoder.writeHost()
        encoder.writeAccelerators()
        return encoder.text
    }

    private init(capabilities: Capabilities) { self.capabilities = capabilities }

    private mutating func writeProgram() {
        let facts = capabilities.facts
        write("qemu", [facts.version.description, facts.architecture.rawValue])
        write("emulator", [Self.word(facts.emulator)])
        if !facts.package.isEmpty { write("package", [Self.word(facts.package)]) }
        writeWrapped("flags", capabilities.flags.map(\.name))
    }

    private mutating func writeHost() {
        let facts = capabilities.facts
        for gic in facts.gic {
            write("gic", ["\(gic.version)"] + (gic.kernel ? ["kernel"] : []) + (gic.emulated ? ["emulated"] : []))
        }
        if let sev = facts.sev {
            let words = ["\(sev.cBitPosition)", "\(sev.reducedPhysBits)", Self.word(sev.pdh), Self.word(sev.certChain)]
            write("sev", words + (sev.cpuID.map { [Self.word($0)] } ?? []))
        }
        if let sgx = facts.sgx {
            let marks = (sgx.flc ? ["flc"] : []) + (sgx.sgx1 ? ["sgx1"] : []) + (sgx.sgx2 ? ["sgx2"] : [])
            write("sgx", ["\(sgx.sectionSize)"] + marks)
            for section in sgx.sections { write("sgx-section", ["\(section.node)", "\(section.size)"]) }
        }
        if let hyperv = facts.hyperv { writeWrapped("hyperv", hyperv.map(\.rawValue)) }
        if facts.kvmSupportsNesting { write("kvm-nesting", []) }
        if facts.kvmSupportsSecureGuest { write("kvm-secure-guest", []) }
        if facts.microcodeVersion != 0 { write("microcode", ["\(facts.microcodeVersion)"]) }
    }

    private mutating func writeAccelerators() {
        let accelerators = capabilities.accelerators
        write("accelerators", accelerators.map(\.accelerator.rawValue))
        for accelerator in accelerators {
            guard let host = accelerator.hostCPU else { continue }
            write(
                "host",
                [accelerator.accelerator.rawValue, Self.word(host.model)] + (host.knowsMigratability ? ["migratability"] : []))
            writeWrapped("properties", host.properties.map(Self.property))
            writeWrapped("deprecated-properties", host.deprecatedProperties.map(Self.word))
        }
        for (heading, models) in Self.shared(accelerators, \.cpuModels) {
            write("cpus", heading)
            write(models)
        }
        for (heading, machines) in Self.shared(accelerators, \.machineTypes) {
            write("machines", heading)
            for machine in machines { write("machine", Self.words(machine)) }
        }
    }

    /// The distinct lists among the accelerators, each with the names of those that have it; empty lists are left out.
    private static func shared<Item: Equatable>(
        _ accelerators: [AcceleratorCapabilities], _ list: KeyPath<AcceleratorCapabilities, [Item]>
    ) -> [(heading: [String], items: [Item])] {
        var lists: [(heading: [String], items: [Item])] = []
        for accelerator in accelerators where !accelerator[keyPath: list].isEmpty {
            let items = accelerator[keyPath: list]
            if let index = lists.firstIndex(where: { $0.items == items }) {
                lists[index].heading.append(accelerator.accelerator.rawValue)
            } else {
                lists.append(([accelerator.accelerator.rawValue], items))
            }
        }
        return lists
    }

    /// `+x` and `-x` are booleans, `.x=1` is a number, `:x=text` a string; `!` before it: not migratable, `?`: not known.
    private static func property(_ property: HostCPUModel.Property) -> String {
        let mark = property.isMigratable.map { $0 ? "" : "!" } ?? "?"
        let name = word(property.name)
        return switch property.value {
        case .boolean(let value): mark + (value ? "+" : "-") + name
        case .number(let value): "\(mark).\(name)=\(value)"
        case .string(let value): "\(mark):\(name)=\(word(value))"
        }
    }

    /// Models of which there is nothing to say but the name stand in one record, as far as they follow each other.
    private mutating func write(_ models: [CPUModelDefinition]) {
        var names: [String] = []
        var namesKey = ""
        for model in models {
            let key = plainKey(model)
            if key != namesKey {
                if !names.isEmpty { writeWrapped(namesKey, names) }
                names = []
                namesKey = key ?? ""
            }
            if key == nil { write("cpu", words(model)) } else { names.append(Self.word(model.name)) }
        }
        if !names.isEmpty { writeWrapped(namesKey, names) }
    }

    /// The key of the record for models like this; nil where it needs a record of its own.
    private func plainKey(_ model: CPUModelDefinition) -> String? {
        guard model.isUsable == nil, !model.isDeprecated, model.blockers.isEmpty else { return nil }
        switch model.typeName {
        case nil: return "untyped-models"
        case capabilities.architecture.cpuTypeName(model.name): return "models"
        case _: return nil
        }
    }

    private func words(_ model: CPUModelDefinition) -> [String] {
        var words = [Self.word(model.name)]
        switch model.typeName {
        case nil: words.append("untyped")
        case capabilities.architecture.cpuTypeName(model.name): break
        case let type?: words.append("type=" + Self.word(type))
        }
        if let usable = model.isUsable { words.append(usable ? "usable" : "unusable") }
        if model.isDeprecated { words.append("deprecated") }
        if !model.blockers.isEmpty { words += ["by"] + model.blockers.map(Self.word) }
        return words
    }

    private static func words(_ machine: MachineType) -> [String] {
        var words = [word(machine.name)]
        if let alias = machine.alias { words.append("alias=" + word(alias)) }
        if machine.isDefault { words.append("default") }
        if machine.supportsCPUHotplug { words.append("hotplug") }
        words.append("cpus=\(machine.maxCPUs)")
        if let cpu = machine.defaultCPU { words.append("cpu=" + word(cpu)) }
        if let ram = machine.defaultRAMid { words.append("ram=" + word(ram)) }
        if machine.supportsNUMAMemory { words.append("numa-memory") }
        if machine.isDeprecated { words.append("deprecated") }
        if let acpi = machine.acpi { words.append(acpi ? "acpi" : "no-acpi") }
        return words
    }

    private mutating func write(_ key: String, _ words: [String]) {
        text += key
        for word in words { text += " " + word }
        text += "\n"
    }

    /// The words under the same key on as many lines as they need. No words, no line, but for `hyperv`: an empty list is
    /// an answer there.
    private mutating func writeWrapped(_ key: String, _ words: [String]) {
        var line = key
        for word in words {
            if line.utf8.count + 1 + word.utf8.count > Self.width, line.utf8.count > key.utf8.count {
                text += line + "\n"
                line = key
            }
            line += " " + word
        }
        if line.utf8.count > key.utf8.count || key == "hyperv" { text += line + "\n" }
    }

    /// The text as one word.
    private static func word(_ text: String) -> String {
        guard text.utf8.contains(where: needsEscape) else { return text.isEmpty ? "%" : text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, needsEscape(UInt8(scalar.value)) {
                let digits = String(scalar.value, radix: 16)
                escaped += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "=")
    }
}

extension Architecture {
    /// The QOM type that QEMU derives from the name of a CPU model.
    func cpuTypeName(_ model: String) -> String { "\(model)-\(qemuName)-cpu" }
}
