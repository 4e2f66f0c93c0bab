import Diagnostics

extension Domain {
    /// Checks the processors: model and features, topology against count, NUMA cells against both.
    func validateCPU(_ validator: inout Validator) {
        vcpus.validate(&validator)
        guard let cpu else { return }
        cpu.validate(&validator)
        if let topology = cpu.topology, topology.processors != UInt64(vcpus.count) {
            validator.report(
                .topologyDiffersFromCount(topology.processors, vcpus.count), topology.element,
                notes: [validator.note("this many processors", vcpus.element)])
        }
        cpu.numa?.validate(&validator, processors: vcpus.count)
    }
}

extension CPU {
    fileprivate func validate(_ validator: inout Validator) {
        if let vendor = model?.vendorID, vendor.utf8.count != 12 || vendor.contains(",") {
            validator.report(.vendorIDLength, model?.element, at: "@vendor_id")
        }
        validateCache(&validator)
        validateAddressWidth(&validator)
        for (index, feature) in features.enumerated() {
            if let first = features[..<index].first(where: { $0.name == feature.name }) {
                validator.report(
                    .featureTwice(feature.name ?? ""), feature.element, at: "@name",
                    notes: [validator.note("first here", first.element, at: "@name")])
            }
        }
    }

    private func validateCache(_ validator: inout Validator) {
        guard let cache, let mode = cache.mode else { return }
        switch mode {
        case .emulate:
            if let level = cache.level, level != 3 { validator.report(.emulatedCacheLevel, cache.element, at: "@level") }
            if cache.level == nil { validator.report(.emulatedCacheLevel, cache.element, at: "@mode") }
        case .passthrough:
            if self.mode != .hostPassthrough, self.mode != .maximum {
                validator.report(.cachePassthroughNeedsHost, cache.element, at: "@mode")
            }
            if cache.level != nil { validator.report(.cacheLevelWithoutEmulation, cache.element, at: "@level") }
        case .disable:
            if cache.level != nil { validator.report(.cacheLevelWithoutEmulation, cache.element, at: "@level") }
        }
    }

    private func validateAddressWidth(_ validator: inout Validator) {
        guard let width = maxPhysAddr else { return }
        switch width.mode {
        case .passthrough:
            if mode != .hostPassthrough && mode != .maximum {
                validator.report(.widthPassthroughNeedsHost, width.element, at: "@mode")
            }
            if width.bits != nil { validator.report(.bitsAreTheHosts, width.element, at: "@bits") }
        case .emulate:
            if width.limit != nil { validator.report(.limitNeedsPassthrough, width.element, at: "@limit") }
        case nil: break
        }
    }
}

extension Message {
    fileprivate static func topologyDiffersFromCount(_ product: UInt64, _ count: UInt32) -> Message {
        .error("the topology describes \(product) processors, and the guest can have \(count)")
    }
    fileprivate static var vendorIDLength: Message { .error("a CPU vendor is exactly 12 characters, none of them a comma") }
    fileprivate static func featureTwice(_ name: String) -> Message { .error("the feature '\(name)' is given twice") }
    fileprivate static var emulatedCacheLevel: Message { .error("only the level 3 cache can be emulated: level='3'") }
    fileprivate static var cachePassthroughNeedsHost: Message {
        .error("the host's caches need mode 'host-passthrough' or 'maximum'")
    }
    fileprivate static var cacheLevelWithoutEmulation: Message { .error("a cache level belongs to mode 'emulate'") }
    fileprivate static var widthPassthroughNeedsHost: Message {
        .error("the host's address width needs mode 'host-passthrough' or 'maximum'")
    }
    fileprivate static var bitsAreTheHosts: Message { .error("with 'passthrough' the host decides about the bits") }
    fileprivate static var limitNeedsPassthrough: Message { .error("a limit belongs to mode 'passthrough'") }
}
