import XMLTree

/// `<clock>`: what the guest's clock starts at, and its timers (formatdomain, "Time keeping").
struct Clock: Sendable, XMLMappable {
    enum Offset: String, XMLEnum { case utc, localtime, timezone, variable, absolute }
    enum Basis: String, XMLEnum { case utc, localtime }

    var element: XMLTree.ElementID?
    var offset = Offset.utc
    /// The guest's own changes are forgotten at start (`utc` and `localtime`).
    var resets = false
    /// Seconds from the basis (`variable`).
    var adjustment: Int64 = 0
    var basis = Basis.utc
    /// A name of the time zone database (`timezone`).
    var timezone: String?
    /// Seconds since 1970-01-01T00:00:00Z (`absolute`).
    var start: UInt64?
    var timers: [Timer] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("offset", &offset)
        let isVariable = offset == .variable
        mapAdjustment(&xml)
        if xml.when(isVariable) { xml.attribute("basis", &basis) }
        if xml.when(offset == .timezone) { xml.required("timezone", &timezone) }
        if xml.when(offset == .absolute) { xml.required("start", &start) }
        xml.elements("timer", &timers)
    }

    private mutating func mapAdjustment(_ xml: inout some XMLMapper) {
        guard xml.when(offset == .utc || offset == .localtime || offset == .variable) else { return }
        var written: Adjustment? = offset == .variable ? .seconds(adjustment) : resets ? .reset : nil
        xml.attribute("adjustment", &written)
        guard xml.isReading else { return }
        switch written {
        case .reset where offset == .variable: break
        case .reset: resets = true
        case .seconds(let seconds):
            // An offset that is adjusted is a variable one.
            if offset == .localtime { basis = .localtime }
            offset = .variable
            adjustment = seconds
        case nil: break
        }
    }

    /// The timer of a name; the last one where the document repeats it.
    func timer(_ name: Timer.Name) -> Timer? { timers.last { $0.name == name } }
}

/// `adjustment=`: seconds, or `reset`.
private enum Adjustment: XMLValue {
    case reset
    case seconds(Int64)

    static func parse(_ text: XMLText) -> Adjustment? {
        text == "reset" ? .reset : text.signed().map(Adjustment.seconds)
    }
    var xmlText: String {
        switch self {
        case .reset: "reset"
        case .seconds(let seconds): String(seconds)
        }
    }
    static var form: XMLValueForm { .pattern("reset|-?[0-9]+", meaning: "a number of seconds, or 'reset'") }
}

/// `<timer>`: a clock that the guest can see.
struct Timer: Sendable, XMLMappable {
    enum Name: String, XMLEnum { case platform, pit, rtc, hpet, tsc, kvmclock, hypervclock, armvtimer }
    /// What happens to ticks that the guest missed.
    enum TickPolicy: String, XMLEnum { case delay, catchup, merge, discard }
    enum Track: String, XMLEnum { case boot, guest, wall, realtime }
    enum Mode: String, XMLEnum { case auto, native, emulate, paravirt, smpsafe }

    /// `<catchup>`: limits of catching up; kept.
    struct Catchup: Sendable, XMLMappable {
        var threshold: UInt64?
        var slew: UInt64?
        var limit: UInt64?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("threshold", nonZero: &threshold)
            xml.attribute("slew", nonZero: &slew)
            xml.attribute("limit", nonZero: &limit)
        }
    }

    var element: XMLTree.ElementID?
    var name: Name?
    var present: YesNo?
    var tickPolicy: TickPolicy?
    /// What the clock follows (`platform`, `rtc`).
    var track: Track?
    /// Hz (`tsc`).
    var frequency: UInt64?
    var mode: Mode?
    var catchup = Catchup()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("name", &name)
        xml.attribute("present", &present)
        xml.attribute("tickpolicy", &tickPolicy)
        xml.attribute("track", &track)
        xml.attribute("frequency", nonZero: &frequency)
        xml.attribute("mode", &mode)
        xml.element("catchup", &catchup)
    }
}
