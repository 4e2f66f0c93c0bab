extension Watchdog {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if action == nil { action = .reset }
    }
}

extension Domain {
    /// The chipset of q35 has a watchdog, whether the document lists it or not.
    mutating func addImplicitWatchdog(_ context: DefaultsContext) {
        guard context.facts.machine == .q35, !devices.watchdogs.contains(where: { $0.model == .itco }) else { return }
        var watchdog = Watchdog()
        watchdog.model = .itco
        // QEMU knows one action for all of them.
        watchdog.action = devices.watchdogs.first?.action ?? .reset
        devices.watchdogs.append(watchdog)
    }
}
