import Capabilities

/// What QEMU says, and the flag that each piece of it raises. A flag may stand more than once: any of its lines is enough.
///
/// libvirt's flags are facts about QEMU under libvirt's names; the names on the left are QEMU's. What needs more than one
/// look-up (KVM, what a host hides) is in `CapabilitiesBuilder`.
enum FlagEvidence {
    /// Pairs of a name of QEMU's and a flag.
    typealias Table = KeyValuePairs<String, CapabilityFlag>

    /// Properties of a QOM type.
    struct Properties {
        /// The types; each that exists is asked.
        var types: [String]
        var flags: Table

        init(_ types: String..., flags: Table) {
            self.types = types
            self.flags = flags
        }
    }

    /// What `device-list-properties` says of devices.
    static let devices: [Properties] = [
        Properties(
            "virtio-blk-pci", "virtio-blk-ccw",
            flags: [
                "scsi": .virtioBlkPciScsi, "queue-size": .virtioBlkQueueSize, "iothread-vq-mapping": .virtioBlkIothreadMapping,
                "loadparm": .virtioCcwLoadparm,
            ]),
        Properties("virtio-net-pci", "virtio-net-ccw", flags: ["rss": .virtioNetRss, "acpi-index": .acpiIndex]),
        Properties("virtio-scsi-pci", "virtio-scsi-ccw", flags: ["iothread-vq-mapping": .virtioScsiIothreadMapping]),
        Properties(
            "virtio-balloon-device",
            flags: [
                "deflate-on-oom": .virtioBalloonPciDeflateOnOom, "free-page-reporting": .virtioBalloonFreePageReporting,
            ]),
        Properties("virtio-gpu-device", flags: ["blob": .virtioGpuBlob]),
        Properties("virtio-iommu-pci", flags: ["boot-bypass": .virtioIommuBootBypass]),
        Properties(
            "virtio-mem-pci",
            flags: ["prealloc": .virtioMemPciPrealloc, "dynamic-memslots": .virtioMemPciDynamicMemslots]),
        Properties("vhost-user-fs-device", flags: ["bootindex": .vhostUserFsBootindex]),
        Properties("scsi-hd", flags: ["channel": .scsiDiskChannel, "rotation_rate": .rotationRate]),
        Properties("usb-redir", flags: ["filter": .usbRedirFilter]),
        Properties("usb-host", flags: ["hostdevice": .usbHostHostdevice, "guest-resets-all": .usbHostGuestResetsAll]),
        Properties("VGA", flags: ["vgamem_mb": .vgaVgamemMb]),
        Properties("vmware-svga", flags: ["vgamem_mb": .vmwareSvgaVgamemMb]),
        Properties("qxl", flags: ["vgamem_mb": .qxlVgamemMb, "vram64_size_mb": .qxlVram64SizeMb]),
        Properties("kvm-pit", flags: ["lost_tick_policy": .kvmPitLostTickPolicy]),
        Properties("PIIX4_PM", flags: ["acpi-root-pci-hotplug": .piix4AcpiRootPciHotplug]),
        Properties("mch", flags: ["extended-tseg-mbytes": .mchExtendedTsegMbytes]),
        Properties("nvdimm", flags: ["unarmed": .nvdimmUnarmed]),
        Properties("pcie-root-port", flags: ["hotplug": .pcieRootPortHotplug]),
        Properties("spapr-pci-host-bridge", flags: ["numa_node": .spaprPciHostBridgeNumaNode]),
        Properties(
            "intel-iommu",
            flags: [
                "intremap": .intelIommuIntremap, "caching-mode": .intelIommuCachingMode, "eim": .intelIommuEim,
                "device-iotlb": .intelIommuDeviceIotlb, "aw-bits": .intelIommuAwBits,
                "dma-translation": .intelIommuDmaTranslation,
            ]),
    ]

    /// What `qom-list-properties` says of objects, CPUs and machines.
    static let objects: [Properties] = [
        Properties(
            "memory-backend-file",
            flags: [
                "pmem": .memoryBackendFilePmem, "reserve": .memoryBackendFileReserve,
                "x-use-canonical-path-for-ramblock-id": .memoryBackendFileXUseCanonicalPathForRamblockId,
                "prealloc-threads": .memoryBackendFilePreallocThreads,
            ]),
        Properties("memory-backend-memfd", flags: ["hugetlb": .memoryBackendMemfdHugetlb]),
        Properties(
            "max-x86_64-cpu",
            flags: [
                "unavailable-features": .cpuUnavailableFeatures, "unavailable-features": .canonicalCpuFeatures,
                "migratable": .cpuMigratable,
            ]),
        Properties("max-arm-cpu", flags: ["kvm-no-adjvtime": .cpuKvmNoAdjvtime]),
        Properties("none-machine", flags: ["confidential-guest-support": .confidentialGuestSupport, "shim": .shim]),
        Properties(pcMachine, flags: ["vmport": .machineVmportOpt, "i8042": .machineI8042Opt]),
    ]

    /// What all PCs have in common. `qom-list-types` leaves abstract types out; the emulators of x86 have this one.
    static let pcMachine = "generic-pc-machine"

    /// Properties of the machine type that `virt` stands for.
    static let virtMachine: Table = ["iommu": .machineVirtIommu, "ras": .machineVirtRas, "aia": .machineVirtAia]

    /// Options of the command line, or parameters of them (`query-command-line-options`).
    static let options: Table = [
        "fsdev.multidevs": .fsdevMultidevs,
        "machine.hpet": .machineHpet,
        "run-with.async-teardown": .runWithAsyncTeardown,
        "sandbox": .seccompSandbox,
        "smp-opts.dies": .smpDies,
        "spice": .spice,
        "spice.gl": .spiceGl,
        "spice.rendernode": .spiceRendernode,
        "vnc": .vnc,
        "vnc.power-control": .vncPowerControl,
    ]

    static let migrationCapabilities: Table = ["rdma-pin-all": .migrateRdma]

    static let tpmModels: Table = ["tpm-crb": .tpmCrb, "tpm-spapr": .tpmSpapr, "tpm-tis": .tpmTis]

    static let tpmBackends: Table = ["emulator": .tpmEmulator, "passthrough": .tpmPassthrough]

    static let cpuModels: Table = ["max": .cpuMax]
}
