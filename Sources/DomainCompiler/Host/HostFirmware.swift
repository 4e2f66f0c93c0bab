import Capabilities

/// Firmware that is installed on the host.
public struct HostFirmware: Sendable, Hashable {
    /// A loader and the template of its variable store, known by path alone (the `nvram` list of qemu.conf).
    public struct Pair: Sendable, Hashable {
        public var loader: String
        public var template: String

        public init(loader: String, template: String) {
            self.loader = loader
            self.template = template
        }
    }

    /// Descriptors in priority order: the first one that fits is taken.
    public var descriptors: [FirmwareDescriptor] = []
    /// What is known of loaders that no descriptor describes.
    public var pairs: [Pair] = [
        Pair(loader: "/usr/share/OVMF/OVMF_CODE.fd", template: "/usr/share/OVMF/OVMF_VARS.fd"),
        Pair(loader: "/usr/share/OVMF/OVMF_CODE.secboot.fd", template: "/usr/share/OVMF/OVMF_VARS.fd"),
        Pair(loader: "/usr/share/AAVMF/AAVMF_CODE.fd", template: "/usr/share/AAVMF/AAVMF_VARS.fd"),
        Pair(loader: "/usr/share/AAVMF/AAVMF32_CODE.fd", template: "/usr/share/AAVMF/AAVMF32_VARS.fd"),
    ]

    /// Files of descriptors and pairs that somebody looked for and did not find.
    public var missingFiles: [String] = []

    public init() {}

    /// Every loader that a descriptor or a pair names.
    public var loaders: [String] { descriptors.compactMap(\.pair?.loader) + pairs.map(\.loader) }

    /// The template of the variable store that belongs to a loader; nil where the loader is unknown.
    public func template(forLoader path: String) -> String? {
        pairs.first { $0.loader == path }?.template
    }
}

/// One firmware build as its descriptor file states it (QEMU's `docs/interop/firmware.json`).
public struct FirmwareDescriptor: Sendable, Hashable {
    /// What the guest sees (`FirmwareOSInterface`).
    public enum Interface: String, Sendable, Hashable, CaseIterable {
        case bios
        case openfirmware
        case uboot
        case uefi
    }

    /// A file and the format of its image.
    public struct File: Sendable, Hashable {
        public var path: String
        /// A block driver: `raw`, `qcow2`.
        public var format: String

        public init(path: String, format: String) {
            self.path = path
            self.format = format
        }
    }

    /// How variables live in flash (`FirmwareFlashMode`).
    public enum FlashMode: String, Sendable, Hashable, CaseIterable {
        /// Code and variables in two images.
        case split
        /// Both in one image, a copy per domain.
        case combined
        /// No variables at all.
        case stateless
    }

    /// How the emulator loads it (`FirmwareMapping`).
    public enum Mapping: Sendable, Hashable {
        case flash(mode: FlashMode, executable: File, template: File?)
        case kernel(path: String)
        case memory(path: String)
    }

    /// Machines that it runs on (`FirmwareTarget`).
    public struct Target: Sendable, Hashable {
        /// QEMU's name of the architecture (`SysEmuTarget`).
        public var architecture: String
        /// Patterns of versioned machine names, with `*` and `?`.
        public var machines: [String]

        public init(architecture: String, machines: [String]) {
            self.architecture = architecture
            self.machines = machines
        }
    }

    /// The file it was read from, without directory.
    public var name: String
    public var interfaces: [Interface]
    public var mapping: Mapping
    public var targets: [Target]
    /// `secure-boot`, `enrolled-keys`, `requires-smm`, `amd-sev` … (`FirmwareFeature`).
    public var features: [String]

    public init(name: String, interfaces: [Interface], mapping: Mapping, targets: [Target], features: [String]) {
        self.name = name
        self.interfaces = interfaces
        self.mapping = mapping
        self.targets = targets
        self.features = features
    }

    public func has(_ feature: String) -> Bool { features.contains(feature) }

    /// What `<loader>` and `<nvram template=…>` would name, the template being empty where there is none; nil for what is
    /// loaded as a kernel.
    public var pair: HostFirmware.Pair? {
        switch mapping {
        case .flash(_, let executable, let template):
            HostFirmware.Pair(loader: executable.path, template: template?.path ?? "")
        case .memory(let path): HostFirmware.Pair(loader: path, template: "")
        case .kernel: nil
        }
    }

    /// Whether it runs on a machine, by its versioned name.
    public func supports(architecture: Architecture, machine: String) -> Bool {
        targets.contains { target in
            target.architecture == architecture.qemuName && target.machines.contains { Glob($0).matches(machine) }
        }
    }
}

/// A shell pattern of `*` and `?`.
struct Glob {
    private let pattern: [UInt8]

    init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

    /// Linear in practice: one place to come back to, the last star.
    func matches(_ text: String) -> Bool {
        let text = Array(text.utf8)
        var p = 0
        var t = 0
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                p = last.pattern + 1
                t = last.text + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}

/// A vhost-user back-end program as its descriptor file states it (QEMU's `docs/interop/vhost-user.json`).
public struct VhostUserDescriptor: Sendable, Hashable {
    /// The file it was read from, without directory.
    public var name: String
    /// `gpu`, `fs`, `block`, `input`, `net`, `scsi`.
    public var type: String
    /// The program.
    public var binary: String
    /// What the program says it can do (`--print-capabilities`). The compiler never runs it: whoever makes the
    /// description fills this in.
    public var features: [String]

    public init(name: String, type: String, binary: String, features: [String] = []) {
        self.name = name
        self.type = type
        self.binary = binary
        self.features = features
    }
}
