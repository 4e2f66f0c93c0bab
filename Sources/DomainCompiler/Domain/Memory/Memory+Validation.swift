import Diagnostics

extension Domain {
    func validateMemory(_ validator: inout Validator) {
        guard let maximum = memory.maximum else { return }
        if maximum.slots != nil, maximum.size.kib == 0 {
            validator.report(.slotsWithoutMaximum, maximum.element, at: "@slots")
        }
        if maximum.size.kib > 0, maximum.size.kib < memory.total?.size.kib ?? 0 {
            validator.report(
                .maximumBelowMemory, maximum.element, notes: [validator.note("the guest starts with this", memory.total?.element)])
        }
        if (cpu?.numa?.cells ?? []).isEmpty, validator.facts.machine.isPC {
            validator.report(.hotplugNeedsNUMA, maximum.element)
        }
        if maximum.slots ?? 0 > Self.maximumMemorySlots {
            validator.report(.tooManySlots(Self.maximumMemorySlots), maximum.element, at: "@slots")
        }
    }

    /// ACPI's hotplug registers count modules in one byte.
    private static let maximumMemorySlots: UInt32 = 256
}

extension Message {
    fileprivate static var slotsWithoutMaximum: Message { .error("slots for memory modules need a maximum size") }
    fileprivate static var maximumBelowMemory: Message { .error("the maximum is less than the memory at start") }
    fileprivate static var hotplugNeedsNUMA: Message {
        .error("memory hotplug needs at least one NUMA cell in <cpu><numa>")
    }
    fileprivate static func tooManySlots(_ limit: UInt32) -> Message { 
        .warning("the firmware tells the guest of at most \(limit) memory slots: QEMU will refuse more")
    }
}
