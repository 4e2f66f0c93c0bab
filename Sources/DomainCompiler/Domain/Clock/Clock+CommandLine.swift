import QEMUArguments
import XMLTree

extension Domain {
    /// Appends `-rtc` and the `-global`s of timers.
    func emitClock(_ line: inout CommandLine, _ context: EmitContext) {
        line.origin = ArgumentOrigin(sourceIndex: clock.element?.index ?? .max, rule: "clock")
        defer { line.origin = .unknown }
        var rtc = QEMUObject()
        rtc.add("base", clock.base(context.host.clock))
        if let timer = clock.timers.first(where: { $0.name == .rtc }) {
            rtc.add("clock", timer.track?.qemuClock)
            if timer.tickPolicy == .catchup { rtc.add("driftfix", "slew") }
        }
        line.append("-rtc", options: rtc)
        if clock.offset == .timezone, let timezone = clock.timezone { line.setEnvironment("TZ", timezone) }
        for timer in clock.timers { timer.emit(&line, context) }
    }
}

extension Timer {
    fileprivate func emit(_ line: inout CommandLine, _ context: EmitContext) {
        switch name {
        case .pit:
            guard context.capabilities.contains(.kvmPitLostTickPolicy) else { return }
            switch tickPolicy {
            case .delay, nil: line.append("-global", "kvm-pit.lost_tick_policy=delay")
            case .discard: line.append("-global", "kvm-pit.lost_tick_policy=discard")
            case .catchup, .merge: break
            }
        case .hpet:
            // Newer emulators take it as a property of the machine.
            guard present == .no, context.facts.arch.isX86 else { return }
            if !context.capabilities.contains(.machineHpet) { line.append("-no-hpet") }
        case .platform, .rtc, .tsc, .kvmclock, .hypervclock, .armvtimer, nil:
            break
        }
    }
}

extension Timer.Track {
    /// The clock of `-rtc clock=`.
    fileprivate var qemuClock: StaticString {
        switch self {
        case .boot, .guest: "vm"
        case .wall: "host"
        case .realtime: "rt"
        }
    }
}

extension QEMUObject {
    fileprivate mutating func add(_ name: String, _ value: StaticString?) { add(name, value.map { "\($0)" }) }
}

extension Clock {
    /// `-rtc base=`.
    fileprivate func base(_ host: HostClock) -> String {
        switch offset {
        case .utc: return "utc"
        case .localtime, .timezone: return "localtime"
        case .variable:
            let local = basis == .localtime ? host.utcOffset : 0
            let now = (host.now ?? 0).addingReportingOverflow(local).partialValue
            return CalendarTime(secondsSinceEpoch: now.addingReportingOverflow(adjustment).partialValue).isoText
        case .absolute:
            return CalendarTime(secondsSinceEpoch: Int64(clamping: start ?? 0)).isoText
        }
    }
}

/// A point in time as people write it, in the proleptic Gregorian calendar.
struct CalendarTime: Sendable, Equatable {
    var year: Int64
    var month: Int64
    var day: Int64
    var hour: Int64
    var minute: Int64
    var second: Int64

    /// The fields of a time without time zone.
    init(secondsSinceEpoch time: Int64) {
        let secondsPerDay: Int64 = 86_400
        let (days, rest) = time.floorDivided(by: secondsPerDay)
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
        // Counted from 0000-03-01, so that the leap day is the last of its year; 400 years have 146097 days.
        let (era, dayOfEra) = (days + 719_468).floorDivided(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// `2009-02-13T23:31:30`.
    var isoText: String {
        func padded(_ number: Int64, _ width: Int) -> String {
            let digits = String(number.magnitude)
            return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
            + "T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    }
}

extension Int64 {
    /// Quotient towards minus infinity, and the remainder that is never negative.
    fileprivate func floorDivided(by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
