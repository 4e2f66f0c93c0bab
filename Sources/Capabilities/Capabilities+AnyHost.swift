extension Capabilities {
    /// The same program on a host it is not known: what was learnt of the host it was asked on is left out, and what the
    /// program can do on some host it is taken to do. Built-in targets are of this kind, since a command line compiled
    /// from one is to run somewhere else.
    ///
    /// Where Linux has KVM for the architecture, KVM is there, with TCG's machine types (the program has one list of them)
    /// and its CPU models, of which nobody knows whether they are usable; so are the Hyper-V enlightenments, on x86, and the
    /// interrupt controllers, on ARM. There is no host CPU under KVM, no SEV and SGX data.
    /// - Parameter flags: Of features that the program has and that the host it was asked on hid.
    public func forAnyHost(adding flags: [CapabilityFlag] = []) -> Capabilities {
        var facts = facts
        facts.microcodeVersion = 0
        facts.sev = nil
        facts.sgx = nil
        facts.kvmSupportsNesting = false
        facts.kvmSupportsSecureGuest = false
        facts.hyperv = facts.architecture.isX86 ? HypervEnlightenment.allCases : nil
        var result = Capabilities(flags: self.flags, facts: facts)
        for flag in flags { result.flags.insert(flag) }
        guard facts.architecture.hasKVM, let tcg = accelerator(.tcg) else { return result }

        for flag in [.kvm] + facts.architecture.flagsWithKVM { result.flags.insert(flag) }
        for index in facts.gic.indices { facts.gic[index].kernel = true }
        var models = (accelerator(.kvm) ?? tcg).cpuModels.map {
            CPUModelDefinition(name: $0.name, typeName: $0.typeName, isDeprecated: $0.isDeprecated)
        }
        if !models.contains(where: { $0.name == "host" }) {
            models.append(CPUModelDefinition(name: "host", typeName: facts.architecture.cpuTypeName("host")))
        }
        let kvm = AcceleratorCapabilities(accelerator: .kvm, cpuModels: models, machineTypes: tcg.machineTypes)
        facts.accelerators = [kvm, tcg]
        return Capabilities(flags: result.flags, facts: facts)
    }
}

extension Architecture {
    /// Linux of today runs guests of the architecture with KVM.
    fileprivate var hasKVM: Bool { isX86 || self == .aarch64 || isPPC64 || isS390 || self == .riscv64 || isLoongArch || isMIPS }

    /// What only an emulator has that was built where it can use KVM, which one for another architecture than the host's
    /// was not.
    fileprivate var flagsWithKVM: [CapabilityFlag] {
        switch self {
        case .aarch64: [.cpuKvmNoAdjvtime]
        case .s390x: [.s390PvGuest]
        default: []
        }
    }
}
