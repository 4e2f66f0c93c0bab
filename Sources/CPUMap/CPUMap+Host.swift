extension CPUMap {
    /// Describes a host's own processor; nil where no model is a part of it.
    ///
    /// A host cannot lack what its model has: only models that it has all features of are considered, those aside that models
    /// had not got at first. One with the same
    /// signature comes first, then the one that leaves least to say, then the newest.
    public func describeHost(_ identity: CPUIdentity) -> CPUDescription? {
        var best: (description: CPUDescription, fitsSignature: Bool, cost: Int)?
        for model in models.reversed() where model.describesHosts {
            guard model.originalFeatures.isSubset(of: identity.features) else { continue }
            guard identity.vendor == nil || model.vendor == nil || model.vendor == identity.vendor else { continue }
            let fits = model.signatures.contains {
                $0.matches(family: identity.family, model: identity.model, stepping: identity.stepping)
            }
            let required = identity.features.subtracting(model.originalFeatures)
            if let best, fits == best.fitsSignature ? required.count >= best.cost : best.fitsSignature { continue }
            let description = CPUDescription(
                model: model.name, vendor: identity.vendor, required: required, disabled: FeatureSet())
            best = (description, fits, required.count)
        }
        return best?.description
    }

    /// The processor that answers `query`, a leaf and a subleaf of CPUID. MSRs are not asked: nobody but the kernel may.
    public func identity(cpuid query: (_ leaf: UInt32, _ subleaf: UInt32) -> CPUIDAnswer) -> CPUIdentity {
        /// Leaves above this one repeat another, or are of a hypervisor.
        let limits = (basic: query(0, 0).eax, extended: query(0x8000_0000, 0).eax)
        func answer(_ leaf: UInt32, _ subleaf: UInt32) -> CPUIDAnswer {
            let limit = leaf < 0x8000_0000 ? limits.basic : limits.extended
            return leaf <= limit ? query(leaf, subleaf) : CPUIDAnswer()
        }
        var identity = CPUIdentity()
        for index in features.indices {
            let feature = FeatureID(index: index)
            guard case .cpuid(let leaf, let subleaf, let register, let bit) = self[feature].place else { continue }
            if answer(leaf, subleaf ?? 0)[register] & (1 << UInt32(bit)) != 0 { identity.features.insert(feature) }
        }
        identity.vendor = vendor(identifiedBy: query(0, 0).vendorText)?.name
        identity.read(signature: query(1, 0).eax)
        return identity
    }
}

/// What CPUID answers.
public struct CPUIDAnswer: Sendable, Hashable {
    /// The register EAX.
    public var eax: UInt32
    /// The register EBX.
    public var ebx: UInt32
    /// The register ECX.
    public var ecx: UInt32
    /// The register EDX.
    public var edx: UInt32

    public init(eax: UInt32 = 0, ebx: UInt32 = 0, ecx: UInt32 = 0, edx: UInt32 = 0) {
        self.eax = eax
        self.ebx = ebx
        self.ecx = ecx
        self.edx = edx
    }

    public subscript(_ register: CPUMap.Feature.Register) -> UInt32 {
        switch register {
        case .eax: eax
        case .ebx: ebx
        case .ecx: ecx
        case .edx: edx
        }
    }

    /// The vendor's 12 characters, as leaf 0 has them.
    fileprivate var vendorText: String {
        let bytes = [ebx, edx, ecx].flatMap { register in (0..<4).map { UInt8(truncatingIfNeeded: register >> (8 * $0)) } }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension CPUIdentity {
    /// Takes apart what leaf 1 has in EAX: families from 15 on and models are written in two parts.
    fileprivate mutating func read(signature: UInt32) {
        func field(_ low: UInt32, _ width: UInt32) -> UInt32 { signature >> low & (1 << width - 1) }
        stepping = field(0, 4)
        family = field(8, 4)
        model = field(4, 4)
        if family == 6 || family == 15 { model += field(16, 4) << 4 }
        if family == 15 { family += field(20, 8) }
    }
}
