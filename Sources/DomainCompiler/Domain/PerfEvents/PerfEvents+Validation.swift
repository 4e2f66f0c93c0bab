import Diagnostics

extension PerfEvents {
    /// Each event is given once.
    func validate(_ validator: inout Validator) {
        for (index, event) in events.enumerated() {
            guard let name = event.name, let other = events[..<index].first(where: { $0.name == name }) else { continue }
            validator.report(
                .eventTwice(name), event.element, at: "@name", notes: [validator.note("the first one", other.element)])
        }
    }
}

extension Message {
    fileprivate static func eventTwice(_ name: PerfEvents.Name) -> Message {
        .error("the event '\(name.rawValue)' is switched twice")
    }
}
