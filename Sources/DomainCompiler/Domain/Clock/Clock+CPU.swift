import QEMUArguments

extension Clock {
    /// Adds the timers that are CPU properties: kvmclock, the Hyper-V clock, the frequency of the TSC.
    func addCPUProperties(_ props: inout QEMUObject, _ context: EmitContext) {
        for timer in timers {
            switch timer.name {
            case .kvmclock: props.add("kvmclock", timer.present?.isYes)
            case .hypervclock: if timer.present == .yes { props.add("hv-time", true) }
            case .tsc: props.add("tsc-frequency", timer.frequency)
            case .armvtimer:
                if timer.tickPolicy == .delay { props.add("kvm-no-adjvtime", false) }
                if timer.tickPolicy == .discard { props.add("kvm-no-adjvtime", true) }
            case .platform, .pit, .rtc, .hpet, nil: break
            }
        }
    }
}
