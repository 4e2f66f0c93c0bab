/// A guest or host architecture, under the names libvirt gives them (formatdomain, `<type arch=…>`).
public enum Architecture: String, Sendable, Hashable, CaseIterable {
    case alpha, armv6l, armv7b, armv7l, aarch64, cris, i686, ia64, lm32, loongarch64, m68k
    case microblaze, microblazeel, mips, mipsel, mips64, mips64el, openrisc, parisc, parisc64
    case ppc, ppc64, ppc64le, ppcemb, riscv32, riscv64, s390, s390x, sh4, sh4eb
    case sparc, sparc64, unicore32, x86_64, xtensa, xtensaeb

    /// i686 and x86_64.
    public var isX86: Bool { self == .i686 || self == .x86_64 }
    /// 32- and 64-bit ARM.
    public var isARM: Bool { self == .armv6l || self == .armv7b || self == .armv7l || self == .aarch64 }
    /// 64-bit POWER of either byte order.
    public var isPPC64: Bool { self == .ppc64 || self == .ppc64le }
    /// Any POWER.
    public var isPPC: Bool { isPPC64 || self == .ppc || self == .ppcemb }
    public var isS390: Bool { self == .s390 || self == .s390x }
    public var isMIPS: Bool { self == .mips || self == .mipsel || self == .mips64 || self == .mips64el }
    public var isRISCV: Bool { self == .riscv32 || self == .riscv64 }
    public var isLoongArch: Bool { self == .loongarch64 }

    /// Bits of a machine word: 32 or 64.
    public var wordSize: Int {
        switch self {
        case .alpha, .aarch64, .ia64, .loongarch64, .mips64, .mips64el, .parisc64, .ppc64, .ppc64le, .riscv64, .s390x,
            .sparc64, .x86_64:
            64
        default: 32
        }
    }

    /// The name in the QEMU program for it: `qemu-system-NAME`.
    public var qemuName: String {
        switch self {
        case .armv6l, .armv7l, .armv7b: "arm"
        case .i686: "i386"
        case .openrisc: "or1k"
        case .parisc, .parisc64: "hppa"
        case .ppc64le: "ppc64"
        case .s390: "s390x"
        default: rawValue
        }
    }

    /// The architecture that a program `qemu-system-NAME` emulates (QAPI `SysEmuTarget`); nil for names that QEMU does
    /// not use.
    public init?(qemuName name: String) {
        switch name {
        case "arm": self = .armv7l
        case "hppa": self = .parisc
        default:
            guard let architecture = Self(rawValue: name) ?? Self.allCases.first(where: { $0.qemuName == name }) else { return nil }
            self = architecture
        }
    }
}
