import Capabilities
import XMLTree

/// The families of machine types that rules distinguish, versions aside.
enum MachineKind: Sendable {
    /// `pc`, `pc-i440fx-*`, `pc-[01].*`: conventional PCI, PIIX3.
    case i440fx
    /// `q35`, `pc-q35-*`: PCI Express, ICH9.
    case q35
    case isapc, microvm, xenfv
    /// `virt` of Arm, RISC-V and LoongArch.
    case virt
    /// `pseries` of ppc64.
    case pseries
    /// `s390-ccw-virtio`.
    case s390CCW
    /// Anything else.
    case other

    /// The family of a machine type's name on an architecture.
    init(_ name: String, _ arch: Architecture) {
        func isOne(of prefix: String) -> Bool { name == prefix || name.hasPrefix(prefix + "-") }
        switch arch {
        case .x86_64, .i686:
            if name == "q35" || name.hasPrefix("pc-q35") {
                self = .q35
            } else if name == "pc" || name.hasPrefix("pc-i440fx") || name.hasPrefix("pc-0.") || name.hasPrefix("pc-1.") {
                self = .i440fx
            } else if name == "isapc" {
                self = .isapc
            } else if name == "microvm" {
                self = .microvm
            } else if name == "xenfv" || name == "xenpv" {
                self = .xenfv
            } else {
                self = .other
            }
        case .ppc64, .ppc64le: self = isOne(of: "pseries") ? .pseries : .other
        case .s390x: self = isOne(of: "s390-ccw-virtio") ? .s390CCW : .other
        default: self = isOne(of: "virt") ? .virt : .other
        }
    }

    /// The root bus is PCI Express.
    var hasExpressRoot: Bool { self == .q35 || self == .virt }
    /// The root bus is conventional PCI.
    var hasConventionalRoot: Bool { self == .i440fx || self == .pseries || self == .s390CCW }

    /// The `pc` families: PS/2 controller, ISA bus, VGA text mode.
    var isPC: Bool { self == .i440fx || self == .q35 || self == .isapc || self == .xenfv }
}

/// `<domain type=…>`: who executes the guest's instructions.
enum VirtType: String, XMLEnum {
    case qemu, kvm, hvf, kqemu, xen, lxc, uml, openvz, test, vmware, hyperv, vbox, phyp, parallels, bhyve, vz
}
