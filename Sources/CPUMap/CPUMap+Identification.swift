/// A processor, as CPUID and its MSRs tell of it.
public struct CPUIdentity: Sendable, Hashable {
    /// Every feature of the map that it has.
    public var features = FeatureSet()
    /// A name of the map's `vendors`; nil for a vendor that it does not know.
    public var vendor: String?
    /// CPUID leaf 1, with the extended family added.
    public var family: UInt32 = 0
    /// CPUID leaf 1, with the extended model in the upper four bits.
    public var model: UInt32 = 0
    /// CPUID leaf 1.
    public var stepping: UInt32 = 0

    public init() {}
}

/// A processor as a document describes it: a model, and how it differs from that.
public struct CPUDescription: Sendable, Hashable {
    /// A model of the map.
    public var model: String
    /// A name of the map's `vendors`; nil for one that it does not know.
    public var vendor: String?
    /// What it has beyond the model.
    public var required: FeatureSet
    /// What the model has and it has not.
    public var disabled: FeatureSet
}

/// A model on offer to describe a guest's processor with.
public struct CPUCandidate: Sendable {
    /// What the map calls it.
    public var name: String
    /// What QEMU says keeps it from running here, by QEMU's names.
    public var blockers: [String]

    public init(name: String, blockers: [String] = []) {
        self.name = name
        self.blockers = blockers
    }
}

extension CPUMap {
    /// Describes a guest's processor by the model that fits it best; nil where none of the candidates is in the map.
    ///
    /// One with the same signature comes first; then the one that leaves least to say, a feature to be taken away counting as
    /// two that are added; then the newest.
    public func describe(_ identity: CPUIdentity, with candidates: [CPUCandidate]) -> CPUDescription? {
        let onOffer = Dictionary(candidates.map { ($0.name, $0.blockers) }, uniquingKeysWith: { first, _ in first })
        var best: (description: CPUDescription, fitsSignature: Bool, cost: Int)?
        for model in models.reversed() where model.describesGuests {
            guard let blockers = onOffer[model.name], identity.vendor == nil || model.vendor == nil || model.vendor == identity.vendor
            else { continue }
            let description = difference(of: identity, to: model, blockedBy: blockers)
            let fits = model.signatures.contains {
                $0.matches(family: identity.family, model: identity.model, stepping: identity.stepping)
            }
            let cost = description.required.count + 2 * description.disabled.count
            if let best, fits == best.fitsSignature ? cost >= best.cost : best.fitsSignature { continue }
            best = (description, fits, cost)
        }
        return best?.description
    }

    /// What is to be said about a processor beyond the name of a model. What blocks the model, in QEMU's newer idea of it, is
    /// taken away where the processor does not have it.
    private func difference(of identity: CPUIdentity, to model: Model, blockedBy blockers: [String]) -> CPUDescription {
        var description = CPUDescription(
            model: model.name, vendor: identity.vendor, required: identity.features.subtracting(model.originalFeatures),
            disabled: model.originalFeatures.subtracting(identity.features))
        for name in blockers {
            guard let feature = feature(named: name), !description.required.contains(feature) else { continue }
            description.disabled.insert(feature)
        }
        return description
    }
}
