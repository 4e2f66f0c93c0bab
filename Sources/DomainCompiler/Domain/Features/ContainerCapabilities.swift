import XMLTree

/// `<capabilities policy=…>`: POSIX capabilities of a container. QEMU has no use for them; they are kept.
struct ContainerCapabilities: Sendable, XMLMappable {
    enum Policy: String, XMLEnum { case standard = "default", allow, deny }
    var policy = Policy.standard
    /// Names and states, in the order of the format's list.
    private var states = [OnOff?](repeating: nil, count: Self.names.count)

    /// Nothing differs from what a container has anyway.
    var isBlank: Bool { policy == .standard && states.allSatisfy { $0 == nil } }

    init() {}

    mutating func map(_ xml: inout some XMLMapper) {
        xml.rejectsUnknownChildren()
        xml.attribute("policy", &policy)
        for index in Self.names.indices { xml.state(Self.names[index], &states[index]) }
    }

    private static let names: [StaticString] = [
        "audit_control", "audit_write", "block_suspend", "chown", "dac_override", "dac_read_search", "fowner", "fsetid",
        "ipc_lock", "ipc_owner", "kill", "lease", "linux_immutable", "mac_admin", "mac_override", "mknod", "net_admin",
        "net_bind_service", "net_broadcast", "net_raw", "setgid", "setfcap", "setpcap", "setuid", "sys_admin", "sys_boot",
        "sys_chroot", "sys_module", "sys_nice", "sys_pacct", "sys_ptrace", "sys_rawio", "sys_resource", "sys_time",
        "sys_tty_config", "syslog", "wake_alarm",
    ]
}
