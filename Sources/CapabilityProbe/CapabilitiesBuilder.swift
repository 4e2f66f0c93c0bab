import Capabilities
import QMP

/// Asks an emulator everything there is to know of it, and makes capabilities of the answers.
///
/// There are two conversations where the host can accelerate guests: with KVM or HVF, and with QEMU's translator, which
/// has CPU models of its own. What does not depend on the accelerator is asked in the first.
public struct CapabilitiesBuilder {
    let host: ProbedHost
    var flags = CapabilityFlags()
    var facts: CapabilityFacts
    /// QOM types of the program.
    var types: Set<String> = []
    var hidden: [CapabilityFlag] = []

    /// The oldest QEMU whose answers mean what is read from them.
    static let oldest = QEMUVersion(6, 2)

    /// Asks an emulator.
    /// - Parameters:
    ///   - emulator: Its path, for the result.
    ///   - source: Where it answers.
    public static func ask(
        emulator: String, on source: inout some ConversationSource, host: ProbedHost
    ) throws(QMPFailure) -> ProbedEmulator {
        var line = try source.begin(.hardware)
        var builder = try CapabilitiesBuilder(emulator: emulator, identifiedBy: &line, host: host)
        let hardware = try builder.hardware(&line)
        // Its start takes as long as many answers: it may start while the first emulator is asked.
        var translator = hardware == nil ? nil : try source.begin(.translator)
        try builder.askProgram(&line, accelerator: hardware ?? .tcg)
        if translator != nil, builder.flags.contains(.tcg) {
            try builder.askAccelerator(&translator!, .tcg)
        }
        builder.facts.microcodeVersion = hardware == nil ? 0 : host.microcodeVersion
        builder.facts.kvmSupportsNesting = hardware == .kvm && host.kvmSupportsNesting
        builder.facts.kvmSupportsSecureGuest = hardware == .kvm && host.kvmSupportsSecureGuest
        return ProbedEmulator(
            capabilities: Capabilities(flags: builder.flags, facts: builder.facts), hiddenByHost: builder.hidden)
    }

    /// Asks who answers.
    private init(emulator: String, identifiedBy line: inout some Conversation, host: ProbedHost) throws(QMPFailure) {
        let questions = [QMPCommand("query-version"), QMPCommand("query-target")]
        let answers = try line.ask(questions).results(of: questions)
        guard let version = QEMUVersion(answers[0]["qemu"]) else { throw QMPFailure(questions[0], .unexpected("has no version")) }
        guard version >= Self.oldest else {
            throw QMPFailure(questions[0], .unexpected("says QEMU \(version); the oldest that is understood is \(Self.oldest)"))
        }
        guard let target = answers[1]["arch"]?.string else { throw QMPFailure(questions[1], .unexpected("has no 'arch'")) }
        guard let architecture = Architecture(qemuName: target) else {
            throw QMPFailure(questions[1], .unexpected("names an unknown architecture, '\(target)'"))
        }
        self.host = host
        facts = CapabilityFacts(
            emulator: emulator, version: version, package: answers[0]["package"]?.string ?? "", architecture: architecture)
    }

    /// The host's accelerator, where there is one that this emulator uses.
    private mutating func hardware(_ line: inout some Conversation) throws(QMPFailure) -> Accelerator? {
        let kvm = try line.result(of: QMPCommand("query-kvm"))
        if kvm["enabled"]?.boolean ?? false {
            flags.insert(.kvm)
            return .kvm
        }
        guard host.hasHVF else { return nil }
        flags.insert(.hvf)
        return .hvf
    }

    /// Asks what does not depend on the accelerator, and then what does.
    private mutating func askProgram(_ line: inout some Conversation, accelerator: Accelerator) throws(QMPFailure) {
        let questions = [
            "query-qmp-schema", "qom-list-types", "query-command-line-options", "query-migrate-capabilities", "query-tpm-models",
            "query-tpm-types",
        ].map { QMPCommand($0) }
        let answers = try line.ask(questions).results(of: questions)
        let schema = SchemaIndex(answers[0])
        raise(FlagEvidence.schema) { schema.contains($0) }
        var types = Set(answers[1].elements.compactMap { $0["name"]?.string })
        if facts.architecture.isX86 { types.insert(FlagEvidence.pcMachine) }
        raise(FlagEvidence.types) { [types] in types.contains($0) }
        // The controller is part of the board of SPARC's machines; there is no device to ask for.
        if facts.architecture == .sparc { flags.insert(.ncr53c90) }
        self.types = types
        raiseOptions(answers[2])
        let capabilities = answers[3].elements.compactMap { $0["capability"]?.string }
        raise(FlagEvidence.migrationCapabilities) { capabilities.contains($0) }
        let models = answers[4].elements.compactMap(\.string), backends = answers[5].elements.compactMap(\.string)
        raise(FlagEvidence.tpmModels) { models.contains($0) }
        raise(FlagEvidence.tpmBackends) { backends.contains($0) }
        try askProperties(&line)
        try askPlatform(&line)
        try askAccelerator(&line, accelerator)
        try askVirtMachine(&line)
    }

    /// Sets the flags of a table whose names are there.
    mutating func raise(_ table: FlagEvidence.Table, where isThere: (String) -> Bool) {
        for (name, flag) in table where isThere(name) { flags.insert(flag) }
    }

    private mutating func raiseOptions(_ options: JSON) {
        var names: Set<String> = []
        for option in options.elements {
            guard let name = option["option"]?.string else { continue }
            names.insert(name)
            for parameter in option["parameters"].elements {
                if let parameter = parameter["name"]?.string { names.insert("\(name).\(parameter)") }
            }
        }
        raise(FlagEvidence.options) { names.contains($0) }
    }

    /// Asks for the properties of what exists.
    private mutating func askProperties(_ line: inout some Conversation) throws(QMPFailure) {
        let tables = [("device-list-properties", FlagEvidence.devices), ("qom-list-properties", FlagEvidence.objects)]
        var questions: [QMPCommand] = []
        var flagsOf: [FlagEvidence.Table] = []
        for (command, table) in tables {
            for entry in table {
                for type in entry.types where types.contains(type) {
                    questions.append(QMPCommand(command, ["typename": .string(type)]))
                    flagsOf.append(entry.flags)
                }
            }
        }
        let answers = try line.ask(questions)
        for (answer, table) in zip(answers, flagsOf) {
            guard let properties = answer.result else { continue }
            raise(table, in: properties)
            // SG_IO passthrough was on by default until 5.0.
            if let scsi = properties.elements.first(where: { $0["name"] == "scsi" }),
                table.contains(where: { $0.value == .virtioBlkPciScsi }), scsi["default-value"]?.boolean == false
            {
                flags.insert(.virtioBlkPciScsiDefaultDisabled)
            }
        }
    }

    /// The machine type is known by its version's name, so this comes after the machine types.
    private mutating func askVirtMachine(_ line: inout some Conversation) throws(QMPFailure) {
        guard let machine = facts.accelerators.first?.machineTypes.first(where: { $0.name == "virt" || $0.alias == "virt" }),
            types.contains("\(machine.name)-machine")
        else { return }
        let question = QMPCommand("qom-list-properties", ["typename": .string("\(machine.name)-machine")])
        if let properties = try line.ask(question).result { raise(FlagEvidence.virtMachine, in: properties) }
    }

    private mutating func raise(_ table: FlagEvidence.Table, in properties: JSON) {
        raise(table) { name in properties.elements.contains { $0["name"] == name } }
    }
}

extension [QMPReply] {
    /// What commands returned; an error is a failure.
    func results(of commands: [QMPCommand]) throws(QMPFailure) -> [JSON] {
        var results: [JSON] = []
        for (command, reply) in zip(commands, self) {
            switch reply {
            case .result(let value): results.append(value)
            case .error(let error): throw QMPFailure(command, .refused(error))
            }
        }
        return results
    }
}

extension QEMUVersion {
    /// Reads QAPI's `VersionTriple`.
    fileprivate init?(_ triple: JSON?) {
        guard let triple, let major = triple["major"]?.integer, let minor = triple["minor"]?.integer,
            let micro = triple["micro"]?.integer
        else { return nil }
        self.init("\(major).\(minor).\(micro)")
    }
}
