import Diagnostics
import XMLTree

extension Clock {
    func validate(_ validator: inout Validator) {
        if offset == .timezone, timezone == "" { validator.report(.timezoneEmpty, element, at: "@timezone") }
        if offset == .absolute, let start, start > Self.endOfTime {
            validator.report(.startTooLate, element, at: "@start")
        }
        for timer in timers { timer.validate(&validator) }
    }

    /// The last second of the year 9999.
    private static let endOfTime: UInt64 = 253_402_300_799
}

extension Timer {
    fileprivate func validate(_ validator: inout Validator) {
        guard let name else { return }
        if catchup.isSet, tickPolicy != .catchup { validator.report(.catchupWithoutPolicy, element, at: "catchup") }
        switch name {
        case .platform: validator.report(.noPlatformTimer, element, at: "@name")
        case .pit: if tickPolicy == .merge { reportPolicy(&validator) }
        case .rtc:
            if tickPolicy == .merge || tickPolicy == .discard { reportPolicy(&validator) }
            if track == .boot { validator.report(.trackUnsupported, element, at: "@track") }
        case .kvmclock, .hypervclock: if tickPolicy != nil { reportPolicy(&validator) }
        case .armvtimer: validateArmTimer(&validator)
        case .hpet, .tsc: break
        }
        if let other = foreignAttribute { validator.report(.timerAttribute(other, name), element, at: "@\(other)") }
    }

    private func validateArmTimer(_ validator: inout Validator) {
        let facts = validator.facts
        if facts.virtType != .kvm || !facts.arch.isARM || facts.machine != .virt {
            return validator.report(.armTimerElsewhere, element, at: "@name")
        }
        if !validator.capabilities.contains(.cpuKvmNoAdjvtime) {
            validator.report(.armTimerUnsupported, element, at: "@name")
        }
        if tickPolicy == .catchup || tickPolicy == .merge { reportPolicy(&validator) }
    }

    private func reportPolicy(_ validator: inout Validator) {
        guard let name, let tickPolicy else { return }
        validator.report(.policyUnsupported(tickPolicy, name), element, at: "@tickpolicy")
    }

    /// An attribute that other timers have.
    private var foreignAttribute: String? {
        if track != nil, name != .rtc, name != .platform { return "track" }
        if frequency != nil, name != .tsc { return "frequency" }
        if mode != nil, name != .tsc { return "mode" }
        return nil
    }
}

extension Timer.Catchup {
    fileprivate var isSet: Bool { threshold != nil || slew != nil || limit != nil }
}

extension Message {
    fileprivate static var timezoneEmpty: Message { .error("the time zone needs a name, such as Europe/Prague") }
    fileprivate static var startTooLate: Message { .error("the clock can start until the end of the year 9999") }
    fileprivate static var catchupWithoutPolicy: Message {
        .error("<catchup> limits a timer whose tickpolicy is 'catchup'")
    }
    fileprivate static var noPlatformTimer: Message { .error("QEMU has no platform timer") }
    fileprivate static var trackUnsupported: Message { .error("QEMU's clock follows guest, wall or realtime, not boot") }
    fileprivate static func policyUnsupported(_ policy: Timer.TickPolicy, _ name: Timer.Name) -> Message {
        .error("the \(name.rawValue) timer cannot treat missed ticks with '\(policy.rawValue)'")
    }
    fileprivate static func timerAttribute(_ attribute: String, _ name: Timer.Name) -> Message {
        .error("the \(name.rawValue) timer has no \(attribute)")
    }
    fileprivate static var armTimerElsewhere: Message {
        .error("the armvtimer is a timer of Arm's virt machines under KVM")
    }
    fileprivate static var armTimerUnsupported: Message { .error("the emulator cannot configure the armvtimer") }
}
