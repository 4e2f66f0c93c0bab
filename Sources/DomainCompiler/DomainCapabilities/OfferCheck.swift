import Capabilities
import Diagnostics
import XMLTree

/// Holds a document against the domain capabilities of another machine: what is not offered there is refused.
///
/// A list refuses only values that some QEMU's list has, and an element that a document does not have refuses nothing: an
/// older libvirt does not speak of everything.
struct OfferCheck {
    var validator: Validator
    let offered: DomainCapabilities

    /// A value against the list that would have it.
    mutating func value<V: Offered>(
        _ value: V?, _ list: StaticString, of support: Support, _ owner: StaticString, _ element: XMLTree.ElementID?,
        at path: String
    ) {
        guard let value, V.announced.contains(value) else { return }
        word(value.rawValue, list, in: support.enums, owner, element, at: path)
    }

    /// A word against the list of that name.
    mutating func word(
        _ word: String, _ list: StaticString, in enums: [ValueList], _ owner: StaticString, _ element: XMLTree.ElementID?,
        at path: String
    ) {
        guard let values = enums.first(where: { $0.name == "\(list)" })?.values, !values.contains(word) else { return }
        validator.report(.notInEnum(word, "\(list)", "\(owner)", values), element, at: path)
    }

    /// Whether a thing is to be had at all; says so where it is not.
    mutating func isOffered(
        _ support: Support, _ owner: StaticString, _ element: XMLTree.ElementID?, at path: String = "."
    ) -> Bool {
        guard support.supported == .no else { return true }
        validator.report(.notSupported("\(owner)"), element, at: path)
        return false
    }
}

extension Domain {
    /// What the target's domain capabilities do not offer is refused, at the place that asks for it.
    func validateAgainstOffer(_ validator: inout Validator) {
        guard let offered = validator.target.domainCapabilities else { return }
        var check = OfferCheck(validator: validator, offered: offered)
        checkPlatform(&check)
        checkBoot(&check)
        cpu?.check(&check)
        devices.check(&check)
        checkFeatures(&check)
        validator = check.validator
    }

    private func checkPlatform(_ check: inout OfferCheck) {
        let offered = check.offered
        let facts = check.validator.facts
        if facts.virtType.rawValue != offered.domain {
            check.validator.report(.otherDomainType(facts.virtType.rawValue, offered.domain), element, at: "@type")
        }
        if facts.arch.rawValue != offered.architecture {
            check.validator.report(.otherArchitecture(facts.arch.rawValue, offered.architecture), os.type.element, at: "@arch")
        }
        let machine = os.type.machine ?? ""
        func name(_ machine: String) -> String { check.validator.capabilities.canonicalMachine(machine, accel: facts.accelerator) }
        if name(machine) != name(offered.machine) {
            check.validator.report(.otherMachine(machine, offered.machine), os.type.element, at: "@machine")
        }
        if let max = offered.vcpu?.max, vcpus.count > max {
            check.validator.report(.tooManyProcessors(vcpus.count, max), vcpus.element)
        }
        if ioThreads.count ?? 0 > 0 { _ = check.isOffered(offered.ioThreads, "iothreads", ioThreads.element) }
        if let source = memoryBacking.source, check.isOffered(offered.memoryBacking, "memoryBacking", memoryBacking.element) {
            check.value(
                source, "sourceType", of: offered.memoryBacking, "memoryBacking", memoryBacking.element, at: "source/@type")
        }
    }

    private func checkBoot(_ check: inout OfferCheck) {
        let offered = check.offered.os
        if let kind = os.firmware.kind {
            check.word(kind.rawValue, "firmware", in: offered.enums, "os", os.element, at: "@firmware")
        }
        // What the choice of firmware wrote into the loader was not asked for.
        guard let loader = os.loader, loader.element != nil else { return }
        let lists = offered.loader.enums
        if let kind = loader.kind { check.word(kind.rawValue, "type", in: lists, "loader", loader.element, at: "@type") }
        if let readonly = loader.readonly {
            check.word(readonly.rawValue, "readonly", in: lists, "loader", loader.element, at: "@readonly")
        }
        if let secure = loader.secure {
            check.word(secure.rawValue, "secure", in: lists, "loader", loader.element, at: "@secure")
        }
    }

    private func checkFeatures(_ check: inout OfferCheck) {
        let offered = check.offered.features
        if let gic = features.gic, check.isOffered(offered.gic, "gic", gic.element), let version = gic.version, version != .host {
            check.word(version.rawValue, "version", in: offered.gic.enums, "gic", gic.element, at: "@version")
        }
        if features.vmcoreinfo == .on { _ = check.isOffered(offered.vmCoreInfo, "vmcoreinfo", features.element, at: "vmcoreinfo") }
        if identity.generationID != nil { _ = check.isOffered(offered.generationID, "genid", element, at: "genid") }
        if let teardown = features.asyncTeardown, teardown.enabled != .no {
            _ = check.isOffered(offered.asyncTeardown, "async-teardown", features.element, at: "async-teardown")
        }
        if features.ps2 != nil { _ = check.isOffered(offered.ps2, "ps2", features.element, at: "ps2") }
        if let hyperv = features.hyperv, let support = offered.hyperV, check.isOffered(support, "hyperv", hyperv.element) {
            for (name, element) in hyperv.wanted {
                check.word(name.rawValue, "features", in: support.enums, "hyperv", element, at: ".")
            }
        }
        if let protection = launchSecurity,
            check.isOffered(offered.launchSecurity, "launchSecurity", protection.element) {
            check.value(
                protection.kind, "sectype", of: offered.launchSecurity, "launchSecurity", protection.element, at: "@type")
        }
    }
}

extension HyperV {
    /// The enlightenments that are switched on, and where.
    fileprivate var wanted: [(HypervEnlightenment, XMLTree.ElementID?)] {
        let plain: [(HypervEnlightenment, Enlightenment?)] = [
            (.relaxed, relaxed), (.vapic, vapic), (.vpindex, vpindex), (.runtime, runtime), (.synic, synic), (.reset, reset),
            (.frequencies, frequencies), (.reenlightenment, reenlightenment), (.ipi, ipi), (.evmcs, evmcs), (.avic, avic),
            (.emsrBitmap, emsrBitmap), (.xmmInput, xmmInput),
        ]
        var wanted = plain.compactMap { name, value in value?.state == .on ? (name, value?.element) : nil }
        if spinlocks?.state == .on { wanted.append((.spinlocks, spinlocks?.element)) }
        if stimer?.state == .on { wanted.append((.stimer, stimer?.element)) }
        if vendorID?.state == .on { wanted.append((.vendorID, vendorID?.element)) }
        if tlbflush?.state == .on { wanted.append((.tlbflush, tlbflush?.element)) }
        return wanted
    }
}

extension CPU {
    fileprivate func check(_ check: inout OfferCheck) {
        guard let name = mode, let offered = check.offered.cpu.mode(name) else { return }
        if offered.supported == .no { return check.validator.report(.modeNotOffered(name), element, at: "@mode") }
        if let migratable {
            let list: StaticString = name == .maximum ? "maximumMigratable" : "hostPassthroughMigratable"
            check.word(migratable.rawValue, list, in: offered.enums, "cpu", element, at: "@migratable")
        }
        guard name == .custom, let wanted = model?.name, !offered.models.isEmpty else { return }
        guard let found = offered.models.first(where: { $0.name == wanted || $0.canonical == wanted }) else {
            let names = offered.models.compactMap(\.name)
            return check.validator.report(
                .modelNotOffered(wanted), model?.element,
                notes: suggestion(for: wanted, among: names).map { [.init("did you mean '\($0)'?")] } ?? [])
        }
        guard found.usable == .no, self.check != .bypass else { return }
        let blockers = (found.blockers?.features ?? []).compactMap(\.name).filter { blocker in
            !features.contains { $0.name == blocker && ($0.policy == .disable || $0.policy == .forbid) }
        }
        if !blockers.isEmpty || found.blockers == nil {
            check.validator.report(.modelNotUsable(wanted, blockers), model?.element)
        }
    }
}

extension Message {
    fileprivate static func notInEnum(_ value: String, _ list: String, _ owner: String, _ values: [String]) -> Message {
        let offer = values.isEmpty ? "is empty" : "lists " + values.joined(separator: ", ")
        return .error("'\(value)' is not offered: the enum '\(list)' of <\(owner)> in the domain capabilities \(offer)")
    }
    fileprivate static func notSupported(_ owner: String) -> Message {
        .error("<\(owner)> is not offered: the domain capabilities say that it is not supported")
    }
    fileprivate static func otherDomainType(_ type: String, _ offered: String) -> Message {
        .error("the domain capabilities are those of type '\(offered)', not of '\(type)'")
    }
    fileprivate static func otherArchitecture(_ arch: String, _ offered: String) -> Message {
        .error("the domain capabilities are those of \(offered) guests, not of \(arch)")
    }
    fileprivate static func otherMachine(_ machine: String, _ offered: String) -> Message {
        .warning("the domain capabilities were asked for machine type '\(offered)'; '\(machine)' may be offered other things")
    }
    fileprivate static func tooManyProcessors(_ count: UInt32, _ max: UInt32) -> Message {
        .error("\(count) processors are not offered: the domain capabilities say <vcpu max='\(max)'/>")
    }
    fileprivate static func modeNotOffered(_ mode: CPU.Mode) -> Message {
        .error("'\(mode.rawValue)' is not offered: the domain capabilities say that this CPU mode is not supported")
    }
    fileprivate static func modelNotOffered(_ model: String) -> Message {
        .error("'\(model)' is not offered: the mode 'custom' of the domain capabilities does not list this CPU model")
    }
    fileprivate static func modelNotUsable(_ model: String, _ blockers: [String]) -> Message {
        let reason = blockers.isEmpty ? "" : "; the host lacks " + blockers.joined(separator: ", ")
        return .error("'\(model)' is not usable: so say the domain capabilities of this CPU model\(reason)")
    }
}
