import XMLTree

/// `<on_poweroff>` and its siblings: what happens when the guest ends (formatdomain, "Events configuration").
struct Lifecycle: Sendable {
    /// What to do with a guest that has powered off or restarts.
    enum Action: String, XMLEnum {
        case destroy, restart, preserve
        case renameRestart = "rename-restart"
    }
    /// What to do with a guest that has crashed.
    enum CrashAction: String, XMLEnum {
        case destroy, restart, preserve
        case renameRestart = "rename-restart"
        case coredumpDestroy = "coredump-destroy"
        case coredumpRestart = "coredump-restart"
    }
    /// What to do when a lease of a disk is lost.
    enum LockFailure: String, XMLEnum { case poweroff, restart, pause, ignore }

    var onPoweroff = Action.destroy
    var onReboot = Action.restart
    var onCrash = CrashAction.destroy
    var onLockFailure: LockFailure?

    /// Maps elements of `<domain>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("on_poweroff", &onPoweroff)
        xml.leaf("on_reboot", &onReboot)
        xml.leaf("on_crash", &onCrash)
        xml.leaf("on_lockfailure", &onLockFailure)
    }

    /// Every end of the guest is the end of the process.
    var endsWithEveryEvent: Bool {
        onPoweroff == .destroy && onReboot == .destroy && (onCrash == .destroy || onCrash == .coredumpDestroy)
    }
}

extension XMLMapper {
    /// `<name>text</name>` of a value that always is there.
    mutating func leaf<V: XMLValue>(_ name: StaticString, _ value: inout V) {
        var optional: V? = value
        leaf(name, &optional)
        if isReading, let optional { value = optional }
    }
}
