import Diagnostics

extension Domain {
    /// QEMU ends or restarts a guest; it keeps one around only after a crash.
    func validateLifecycle(_ validator: inout Validator) {
        func check(_ action: Lifecycle.Action, _ name: String) {
            guard action == .preserve || action == .renameRestart else { return }
            validator.report(.actionUnsupported(action.rawValue), element, at: name)
        }
        check(lifecycle.onPoweroff, "on_poweroff")
        check(lifecycle.onReboot, "on_reboot")
        if lifecycle.onPoweroff == .restart, lifecycle.onReboot == .destroy {
            validator.report(
                .restartsInstead, element, at: "on_poweroff", notes: [validator.note("a reboot ends the guest", element, at: "on_reboot")])
        }
        if lifecycle.onCrash == .renameRestart {
            validator.report(.actionUnsupported(lifecycle.onCrash.rawValue), element, at: "on_crash")
        }
    }

    /// What only a daemon that watches the guest can do.
    func prepareLifecycle(_ preparation: inout Preparation) {
        guard preparation.isStandalone else { return }
        if lifecycle.onPoweroff == .restart { preparation.report(.restartByHand, element, at: "on_poweroff") }
        if lifecycle.onCrash == .restart || lifecycle.onCrash == .coredumpRestart {
            preparation.report(.restartByHand, element, at: "on_crash")
        }
        if lifecycle.onCrash == .coredumpDestroy || lifecycle.onCrash == .coredumpRestart {
            preparation.report(.noCoreDump, element, at: "on_crash")
        }
    }
}

extension Message {
    fileprivate static func actionUnsupported(_ action: String) -> Message {
        .error("QEMU cannot do '\(action)' with a guest: known are destroy and restart")
    }
    fileprivate static var restartsInstead: Message {
        .error("a guest that ends at a reboot cannot start over when it powers off")
    }
    fileprivate static var restartByHand: Message {
        .note("QEMU ends here: whoever runs the command line starts the guest again")
    }
    fileprivate static var noCoreDump: Message { .note("no core of the guest is written: that is a daemon's work") }
}
