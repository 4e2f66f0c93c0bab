/// What is wrong with the text of a snapshot.
public struct SnapshotError: Error, Equatable {
    /// 1-based.
    public var line: Int
    public var text: String
}

extension Capabilities {
    /// Reads what `snapshot` wrote: UTF-8, whole lines.
    public init(snapshot text: UnsafeBufferPointer<UInt8>) throws(SnapshotError) {
        self = try SnapshotDecoder.decode(text)
    }
}

/// Reads what `SnapshotEncoder` writes, in one pass over the bytes.
struct SnapshotDecoder {
    private var scanner: WordScanner
    private var flags = CapabilityFlags()
    private var facts: CapabilityFacts
    /// What QEMU appends to a CPU model's name to make its type.
    private let cpuTypeSuffix: String
    /// Records since the last heading, and the accelerators it named.
    private var heading: [Accelerator] = []
    private var host: HostCPUModel?
    private var models: [CPUModelDefinition] = []
    private var machines: [MachineType] = []

    static func decode(_ text: UnsafeBufferPointer<UInt8>) throws(SnapshotError) -> Capabilities {
        var decoder = try SnapshotDecoder(text)
        while decoder.scanner.nextLine() { try decoder.record() }
        decoder.closeSection()
        return Capabilities(flags: decoder.flags, facts: decoder.facts)
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) throws(SnapshotError) {
        scanner = WordScanner(text)
        guard scanner.nextLine(), let key = scanner.next(), key == "qemu", let version = scanner.next(),
            let architecture = scanner.next(), let version = QEMUVersion(version.string),
            let architecture = Architecture(rawValue: architecture.string)
        else { throw SnapshotError(line: 1, text: "not a snapshot") }
        facts = CapabilityFacts(emulator: "", version: version, architecture: architecture)
        cpuTypeSuffix = architecture.cpuTypeName("")
    }

    private mutating func record() throws(SnapshotError) {
        guard let key = scanner.next() else { return }
        if key == "cpu" {
            models.append(try cpuModel())
        } else if key == "models" || key == "untyped-models" {
            while let word = scanner.next() {
                let name = word.string
                models.append(CPUModelDefinition(name: name, typeName: key == "models" ? name + cpuTypeSuffix : nil))
            }
        } else if key == "machine" {
            machines.append(try machine())
        } else if key == "properties" {
            try readProperties()
        } else if key == "flags" {
            try readFlags()
        } else if key == "cpus" || key == "machines" {
            closeSection()
            heading = try acceleratorNames()
        } else if key == "accelerators" {
            facts.accelerators = try acceleratorNames().map { AcceleratorCapabilities(accelerator: $0) }
        } else if key == "host" {
            try readHost()
        } else if key == "deprecated-properties" {
            guard host != nil else { throw error("properties of no host CPU") }
            let names = restOfLine()
            host?.deprecatedProperties += names
        } else if key == "emulator" {
            facts.emulator = try word().string
        } else if key == "package" {
            facts.package = try word().string
        } else {
            try readHostFeature(key)
        }
    }

    /// Hands the records since the last heading to the accelerators it named.
    private mutating func closeSection() {
        for index in facts.accelerators.indices where heading.contains(facts.accelerators[index].accelerator) {
            if let host { facts.accelerators[index].hostCPU = host }
            if !models.isEmpty { facts.accelerators[index].cpuModels = models }
            if !machines.isEmpty { facts.accelerators[index].machineTypes = machines }
        }
        host = nil
        models = []
        machines = []
    }

    private mutating func readFlags() throws(SnapshotError) {
        while let word = scanner.next() {
            guard let flag = CapabilityFlag(name: word.bytes) else { throw error("unknown flag \(word.string)") }
            flags.insert(flag)
        }
    }

    private mutating func acceleratorNames() throws(SnapshotError) -> [Accelerator] {
        var names: [Accelerator] = []
        while let word = scanner.next() {
            guard let name = Accelerator(rawValue: word.string) else { throw error("unknown accelerator \(word.string)") }
            names.append(name)
        }
        return names
    }

    private mutating func readHost() throws(SnapshotError) {
        closeSection()
        let name = try word()
        guard let accelerator = facts.accelerators.first(where: { $0.accelerator.rawValue == name.string })?.accelerator else {
            throw error("a host CPU for an accelerator that is not listed")
        }
        heading = [accelerator]
        host = HostCPUModel(
            model: try word().string, knowsMigratability: scanner.next().map { $0 == "migratability" } ?? false)
    }

    private mutating func readProperties() throws(SnapshotError) {
        guard host != nil else { throw error("properties of no host CPU") }
        while let word = scanner.next() {
            let property = try property(word)
            host?.properties.append(property)
        }
    }

    private func property(_ word: SnapshotWord) throws(SnapshotError) -> HostCPUModel.Property {
        var rest = word
        let migratable: Bool? =
            switch rest.first {
            case UInt8(ascii: "!"): false
            case UInt8(ascii: "?"): nil
            default: true
            }
        if migratable != true { rest = rest.dropFirst() }
        let kind = rest.first
        rest = rest.dropFirst()
        let (name, text) = rest.splitAtEquals()
        let value: HostCPUModel.Property.Value
        switch kind {
        case UInt8(ascii: "+"): value = .boolean(true)
        case UInt8(ascii: "-"): value = .boolean(false)
        case UInt8(ascii: "."):
            guard let number = Int64(text.string) else { throw error("not a number: \(text.string)") }
            value = .number(number)
        case UInt8(ascii: ":"): value = .string(text.string)
        default: throw error("not a property: \(word.string)")
        }
        return HostCPUModel.Property(name: name.string, value: value, isMigratable: migratable)
    }

    private mutating func cpuModel() throws(SnapshotError) -> CPUModelDefinition {
        let name = try word().string
        var model = CPUModelDefinition(name: name)
        var typed = false
        while let word = scanner.next() {
            if word == "usable" {
                model.isUsable = true
            } else if word == "unusable" {
                model.isUsable = false
            } else if word == "deprecated" {
                model.isDeprecated = true
            } else if word == "untyped" {
                typed = true
            } else if word == "by" {
                while let blocker = scanner.next() { model.blockers.append(blocker.string) }
            } else if word.hasPrefix("type=") {
                model.typeName = word.splitAtEquals().value.string
                typed = true
            } else {
                throw error("unknown word \(word.string)")
            }
        }
        if !typed { model.typeName = name + cpuTypeSuffix }
        return model
    }

    private mutating func machine() throws(SnapshotError) -> MachineType {
        var machine = MachineType(name: try word().string)
        while let word = scanner.next() {
            if word == "hotplug" {
                machine.supportsCPUHotplug = true
            } else if word.hasPrefix("cpus=") {
                machine.maxCPUs = try number(word.splitAtEquals().value)
            } else if word.hasPrefix("cpu=") {
                machine.defaultCPU = word.splitAtEquals().value.string
            } else if word.hasPrefix("ram=") {
                machine.defaultRAMid = word.splitAtEquals().value.string
            } else if word == "acpi" || word == "no-acpi" {
                machine.acpi = word == "acpi"
            } else if word == "deprecated" {
                machine.isDeprecated = true
            } else if word == "numa-memory" {
                machine.supportsNUMAMemory = true
            } else if word.hasPrefix("alias=") {
                machine.alias = word.splitAtEquals().value.string
            } else if word == "default" {
                machine.isDefault = true
            } else {
                throw error("unknown word \(word.string)")
            }
        }
        return machine
    }

    private mutating func readHostFeature(_ key: SnapshotWord) throws(SnapshotError) {
        if key == "hyperv" {
            var enlightenments = facts.hyperv ?? []
            while let word = scanner.next() {
                guard let one = HypervEnlightenment(rawValue: word.string) else { throw error("unknown \(word.string)") }
                enlightenments.append(one)
            }
            facts.hyperv = enlightenments
        } else if key == "gic" {
            let version: UInt32 = try number(try word())
            let marks = restOfLine()
            facts.gic.append(
                GICSupport(version: version, kernel: marks.contains("kernel"), emulated: marks.contains("emulated")))
        } else if key == "sev" {
            facts.sev = SEVSupport(
                cBitPosition: try number(try word()), reducedPhysBits: try number(try word()), pdh: try word().string,
                certChain: try word().string, cpuID: scanner.next()?.string)
        } else if key == "sgx" {
            let size: UInt64 = try number(try word())
            let marks = restOfLine()
            facts.sgx = SGXSupport(
                flc: marks.contains("flc"), sgx1: marks.contains("sgx1"), sgx2: marks.contains("sgx2"), sectionSize: size)
        } else if key == "sgx-section" {
            let section = SGXSupport.Section(node: try number(try word()), size: try number(try word()))
            facts.sgx?.sections.append(section)
        } else if key == "kvm-nesting" {
            facts.kvmSupportsNesting = true
        } else if key == "kvm-secure-guest" {
            facts.kvmSupportsSecureGuest = true
        } else if key == "microcode" {
            facts.microcodeVersion = try number(try word())
        } else {
            throw error("unknown record \(key.string)")
        }
    }

    private mutating func restOfLine() -> [String] {
        var words: [String] = []
        while let word = scanner.next() { words.append(word.string) }
        return words
    }

    private mutating func word() throws(SnapshotError) -> SnapshotWord {
        guard let word = scanner.next() else { throw error("a word is missing") }
        return word
    }

    private func number<Number: FixedWidthInteger>(_ word: SnapshotWord) throws(SnapshotError) -> Number {
        guard let number = Number(word.string) else { throw error("not a number: \(word.string)") }
        return number
    }

    private func error(_ text: String) -> SnapshotError { SnapshotError(line: scanner.line, text: text) }
}
