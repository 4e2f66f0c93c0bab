import CPUMap
import Capabilities
import Diagnostics

/// Processors of x86: models and features are those of the CPU map, and are settled at the start.
extension CPU {
    /// Features of the host that documents may name and QEMU never had.
    private static let unknownToQEMU = ["cmt", "mbm_total", "mbm_local"]

    mutating func settleX86(_ host: HostProcessor?, _ map: CPUMap, _ preparation: inout Preparation) {
        if mode == .custom, let name = model?.name, map.model(named: name) == nil {
            return preparation.report(.unknownModel(name), model?.element, notes: near(name, map))
        }
        if check == .partial, let host { compare(with: host.full, map, &preparation) }
        if let host {
            takeOptionalFeatures(of: host.migratable, map)
            if mode == .hostModel || match == .minimum { take(host.migratable) }
        } else if mode == .hostModel {
            return standInForHostModel(&preparation)
        }
        settleRemovedFeatures(map, preparation.host.incomingMigration == nil ? .disable : .require)
        replaceUnknownModel(map, &preparation)
        features.removeAll { $0.name.map(Self.unknownToQEMU.contains) ?? true }
        dropDisabledUnknowns(preparation.capabilities.accelerator(preparation.facts.accelerator)?.hostCPU)
    }

    /// An optional feature is there where the host has it.
    private mutating func takeOptionalFeatures(of host: HostCPU.Model, _ map: CPUMap) {
        guard features.contains(where: { $0.policy == .optional }) else { return }
        let offered = host.features(map)
        for index in features.indices where features[index].policy == .optional {
            let id = features[index].name.flatMap(map.feature)
            features[index].policy = id.map(offered.contains) == true ? .require : .disable
        }
    }

    /// What an earlier version of the map gave the model and QEMU has dropped stays as a new guest would see it.
    private mutating func settleRemovedFeatures(_ map: CPUMap, _ policy: CPUFeature.Policy) {
        for removed in model?.name.flatMap(map.model)?.removed ?? [] {
            let name = map[removed].name
            if !features.contains(where: { $0.name == name }) { features.append(CPUFeature(name, policy)) }
        }
    }

    /// A model that this QEMU does not have is described by the nearest one it has, where the document allows that.
    private mutating func replaceUnknownModel(_ map: CPUMap, _ preparation: inout Preparation) {
        guard let name = model?.name, let known = map.model(named: name),
            let offered = preparation.capabilities.accelerator(preparation.facts.accelerator)?.cpuModels, !offered.isEmpty,
            !offered.indices.contains(where: { offered[$0].name == name })
        else { return }
        guard model?.fallback != .forbid else {
            return preparation.report(.modelNotInQEMU(name), model?.element, notes: [])
        }
        var identity = CPUIdentity()
        identity.features = known.features
        identity.vendor = known.vendor
        if let signature = known.signatures.first {
            identity.family = signature.family
            identity.model = signature.model
            identity.stepping = signature.steppings?.lowerBound ?? 0
        }
        guard let description = map.describe(identity, with: offered.map { CPUCandidate(name: $0.name) }) else {
            return preparation.report(.modelNotInQEMU(name), model?.element)
        }
        take(HostCPU.Model(description, map))
    }

    /// What QEMU does not know is off anyway, and cannot be switched off.
    private mutating func dropDisabledUnknowns(_ known: HostCPUModel?) {
        guard let known else { return }
        features.removeAll { feature in
            guard let name = feature.name, feature.policy == .disable || feature.policy == .forbid else { return false }
            let property = Self.qemuName(ofFeature: name)
            return !known.properties.contains { $0.name == property }
        }
    }

    /// Nothing is known of the host: the closest that QEMU itself can do.
    private mutating func standInForHostModel(_ preparation: inout Preparation) {
        guard preparation.isStandalone, model?.name == nil else { return }
        let isEmulated = preparation.facts.accelerator == .tcg
        mode = isEmulated ? .maximum : .hostPassthrough
        migratable = isEmulated ? nil : .on
        preparation.report(.hostModelUnknown(isEmulated ? "max" : "host"), element, at: "@mode")
    }
}

// MARK: - Comparing with the host

extension CPU {
    /// `check='partial'`: the host has what the guest demands, and has not what it forbids.
    private func compare(with host: HostCPU.Model, _ map: CPUMap, _ preparation: inout Preparation) {
        let offered = host.features(map)
        for feature in features {
            guard let name = feature.name else { continue }
            guard let id = map.feature(named: name) else {
                preparation.report(.unknownFeature(name), feature.element, at: "@name", notes: nearFeature(name, map))
                continue
            }
            switch feature.policy {
            case .require where !offered.contains(id):
                preparation.report(.hostLacks(name, host.name), feature.element, at: "@name")
            case .forbid where offered.contains(id):
                preparation.report(.hostHasForbidden(name, host.name), feature.element, at: "@name")
            default: break
            }
        }
        guard mode == .custom, let name = model?.name, let model = map.model(named: name) else { return }
        let lacking = lackingFeatures(of: model, offered, map, preparation)
        if !lacking.isEmpty {
            preparation.report(.hostLacksForModel(lacking.map { map[$0].name }, name, host.name), self.model?.element)
        }
    }

    /// What the model has, the host has not, and the document says nothing about.
    private func lackingFeatures(
        of model: CPUMap.Model, _ offered: FeatureSet, _ map: CPUMap, _ preparation: Preparation
    ) -> FeatureSet {
        guard !model.isCheckedByMap else {
            // What the map added to the model later is not demanded of a host.
            return model.originalFeatures.subtracting(offered)
                .subtracting(named(map, [.require, .optional, .disable, .forbid]))
        }
        let definition = preparation.capabilities.cpuModel(named: model.name, accel: preparation.facts.accelerator)
        var blockers = FeatureSet()
        for name in definition?.blockers ?? [] { map.feature(named: name).map { blockers.insert($0) } }
        return blockers.subtracting(named(map, [.require, .optional, .disable, .force, .forbid]))
    }

    /// The document's features of some policies.
    private func named(_ map: CPUMap, _ policies: [CPUFeature.Policy]) -> FeatureSet {
        var set = FeatureSet()
        for feature in features where policies.contains(feature.policy ?? .require) {
            feature.name.flatMap(map.feature).map { set.insert($0) }
        }
        return set
    }

    private func near(_ name: String, _ map: CPUMap) -> [Diagnostic.Note] {
        suggestion(for: name, among: map.models.map(\.name)).map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []
    }

    private func nearFeature(_ name: String, _ map: CPUMap) -> [Diagnostic.Note] {
        suggestion(for: name, among: map.features.map(\.name)).map { [Diagnostic.Note("did you mean '\($0)'?")] } ?? []
    }
}

extension Message {
    fileprivate static func unknownModel(_ name: String) -> Message { .error("no CPU model is called '\(name)'") }
    fileprivate static func unknownFeature(_ name: String) -> Message { .error("no CPU feature is called '\(name)'") }
    fileprivate static func modelNotInQEMU(_ name: String) -> Message {
        .error("this QEMU does not have the CPU model '\(name)', and fallback='forbid' keeps it from being replaced")
    }
    fileprivate static func hostLacks(_ name: String, _ host: String) -> Message {
        .error("the host's processor (\(host)) does not have '\(name)', which the guest requires")
    }
    fileprivate static func hostHasForbidden(_ name: String, _ host: String) -> Message {
        .error("the host's processor (\(host)) has '\(name)', which the guest forbids")
    }
    fileprivate static func hostLacksForModel(_ names: [String], _ model: String, _ host: String) -> Message {
        .error("the host's processor (\(host)) cannot be a \(model): it lacks \(names.joined(separator: ", "))")
    }
    fileprivate static func hostModelUnknown(_ standIn: String) -> Message {
        .warning("nothing is known of the host's processor; '-cpu \(standIn)' takes the place of its model")
    }
}
