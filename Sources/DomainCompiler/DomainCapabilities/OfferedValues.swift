import Capabilities

extension MemorySource: Offered {
    func isOffered(by offering: Offering) -> Bool { self == .memfd ? offering.has(.memoryBackendMemfd) : true }
}

extension VirtioModel: Offered {
    func isOffered(by offering: Offering) -> Bool { self == .virtio || offering.has(.virtioPciNonTransitional) }
}

// MARK: Storage

extension Disk.Kind: Offered {
    /// A pSeries machine has no floppy drive.
    func isOffered(by offering: Offering) -> Bool { self != .floppy || offering.machine != .pseries }
}

extension DiskBus: Offered {
    /// Secure digital is there on few boards, and no list says which.
    static var announced: [Self] { [.ide, .fdc, .scsi, .virtio, .usb, .sata] }

    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .ide: offering.hasIDE
        case .fdc: offering.machine != .pseries
        case .scsi, .virtio: true
        case .usb: offering.has(.usbStorage)
        case .sata: offering.has(.ich9Ahci)
        case .sd, .xen, .uml: false
        }
    }
}

extension Offering {
    /// The machine has an IDE controller of its own; there is no other.
    fileprivate var hasIDE: Bool {
        switch architecture {
        case .x86_64, .i686: machine == .i440fx
        case .ppc, .ppc64, .ppc64le: machineName == "g3beige"
        case .sparc, .sparc64: machineName == "sun4u"
        default: architecture.isMIPS && machineName == "malta"
        }
    }
}

extension Filesystem.Driver.Kind: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .path, .handle: true
        case .virtiofs: offering.has(.vhostUserFs)
        // MTP is a USB device and has no file system driver; the others are of containers.
        case .mtp, .loop, .nbd, .ploop: false
        }
    }
}

// MARK: Displays

extension Graphics.Kind: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .sdl: offering.has(.sdl)
        case .vnc: offering.has(.vnc)
        // A server program that shows a D-Bus display.
        case .rdp: offering.has(.displayDbus) && offering.host.programs.hasRDPServer
        case .spice: offering.has(.spice)
        case .dbus: offering.has(.displayDbus)
        case .eglHeadless: offering.has(.eglHeadless)
        case .desktop: false
        }
    }
}

extension Video.Kind: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .vga: offering.has(.vga)
        case .cirrus: offering.has(.cirrusVga)
        case .vmvga: offering.has(.vmwareSvga)
        case .qxl: offering.has(.qxl)
        case .virtio: offering.has(.virtioGpu) || offering.has(.virtioGpuCcw)
        case .bochs: offering.has(.bochsDisplay)
        case .ramfb: offering.has(.ramfb)
        case .absent: true
        case .machineDefault, .xen, .vbox, .parallels, .gop: false
        }
    }
}

// MARK: What is behind a device

extension HostDevice.Mode: Offered {
    /// The other mode is of containers.
    func isOffered(by offering: Offering) -> Bool { self == .subsystem }
}

extension HostDevice.Kind: Offered {
    static var announced: [Self] { [.usb, .pci, .scsi] }

    func isOffered(by offering: Offering) -> Bool { self != .scsi || offering.has(.virtioScsiPci) }
}

extension RNG.Backend.Model: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .random: offering.has(.rngRandom)
        case .egd: offering.has(.rngEgd)
        case .builtin: offering.has(.rngBuiltin)
        }
    }
}

extension CharacterBackend.Kind: Offered {
    /// What a channel is usually connected to.
    static var announced: [Self] { [.pty, .unix, .spicevmc] }

    func isOffered(by offering: Offering) -> Bool { self != .spicevmc || offering.has(.spice) }
}

extension Crypto.BackendModel: Offered {
    func isOffered(by offering: Offering) -> Bool { self == .builtin || offering.has(.cryptodevBackendLkcf) }
}

extension InterfaceBackend.Kind: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .builtin: true
        case .passt: offering.has(.netdevStream)
        }
    }
}

// MARK: TPM, panic, protection

extension TPM.Model: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .tis: offering.has(.tpmTis)
        case .crb: offering.has(.tpmCrb)
        case .spapr: offering.has(.tpmSpapr)
        case .spaprProxy: offering.has(.spaprTpmProxy)
        }
    }
}

extension TPM.Backend.Kind: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .passthrough: offering.has(.tpmPassthrough)
        // Nothing being known of the host, swtpm is taken to be there.
        case .emulator: offering.has(.tpmEmulator) && offering.host.tpm.emulatedVersions?.isEmpty != true
        case .external: offering.has(.tpmEmulator)
        }
    }
}

extension TPM.Version: Offered {
    func isOffered(by offering: Offering) -> Bool { offering.host.tpm.emulates(version: rawValue) ?? true }
}

extension Panic.Model: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .isa: offering.has(.pvpanic) && offering.architecture.isX86
        case .pseries: offering.machine == .pseries
        case .hyperv: offering.architecture.isX86
        case .s390: offering.architecture.isS390
        case .pvpanic: offering.has(.pvpanicPci)
        }
    }
}

extension LaunchSecurity.Kind: Offered {
    func isOffered(by offering: Offering) -> Bool {
        switch self {
        case .sev: offering.has(.sevGuest) && offering.capabilities.sev != nil
        case .sevSNP: offering.has(.sevSnpGuest) && offering.capabilities.sev != nil
        case .s390PV:
            offering.has(.confidentialGuestSupport) && offering.has(.s390PvGuest)
                && offering.capabilities.facts.kvmSupportsSecureGuest
        }
    }
}
