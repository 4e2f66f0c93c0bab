extension Capabilities {
    /// The same program on a host it is not known: what was learnt of the host it was asked on is left out, and what the
    /// program can do on some host it is taken to do. Built-in targets are of this kind, since a command line compiled
    /// from one is to run somewhere else.
    ///
    /// KVM is there, with TCG's machine types (the program has one list of them) and its CPU models, of which nobody knows
    /// whether they are usable; so are the Hyper-V enlightenments, on x86. There is no host CPU under KVM, no SEV and SGX data.
    /// - Parameter flags: Of features that the program has and that the host it was asked on hid.
    public func forAnyHost(adding flags: [CapabilityFlag] = []) -> Capabilities {
        var facts = facts
        facts.microcodeVersion = 0
        facts.sev = nil
        facts.sgx = nil
        facts.kvmSupportsNesting = false
        facts.kvmSupportsSecureGuest = false
        facts.hyperv = facts.architecture.isX86 ? HypervEnlightenment.allCases : nil
        if let tcg = accelerator(.tcg) {
            let models = (accelerator(.kvm) ?? tcg).cpuModels.map {
                CPUModelDefinition(name: $0.name, typeName: $0.typeName, isDeprecated: $0.isDeprecated)
            }
            let kvm = AcceleratorCapabilities(accelerator: .kvm, cpuModels: models, machineTypes: tcg.machineTypes)
            facts.accelerators = [kvm, tcg]
        }
        var result = Capabilities(flags: self.flags, facts: facts)
        for flag in flags + [.kvm] { result.flags.insert(flag) }
        return result
    }
}
