import Capabilities

extension FlagEvidence {
    /// QOM types (`qom-list-types`).
    static let types: Table = [
        // Storage
        "am53c974": .am53c974, "dc390": .dc390, "ich9-ahci": .ich9Ahci, "lsi53c895a": .lsi, "megasas": .megasas,
        "mptsas1068": .mptsas1068, "pvscsi": .pvscsi, "scsi-block": .scsiBlock, "vhost-scsi": .vhostScsi,
        "vhost-user-blk": .vhostUserBlk, "vhost-user-fs-device": .vhostUserFs, "virtio-scsi-ccw": .virtioScsiPci,
        "virtio-scsi-device": .virtioScsiPci, "virtio-scsi-pci": .virtioScsiPci,
        // Buses and what they hang from
        "i82801b11-bridge": .dmiToPciBridge, "ioh3420": .ioh3420, "mch": .mch, "pci-bridge": .pciBridge,
        "pcie-pci-bridge": .pciePciBridge, "pcie-root-port": .pcieRootPort, "pxb": .pxb, "pxb-pcie": .pxbPcie,
        "spapr-pci-host-bridge": .spaprPciHostBridge, "virtio-blk-ccw": .virtioCcw,
        "virtio-blk-pci-non-transitional": .virtioPciNonTransitional, "virtio-mmio": .virtioMmio,
        "x3130-upstream": .x3130Upstream, "xio3130-downstream": .xio3130Downstream, "zpci": .zpci,
        // IOMMUs
        "intel-iommu": .intelIommu, "virtio-iommu-pci": .virtioIommuPci,
        // USB
        "ich9-usb-ehci1": .ich9UsbEhci1, "nec-usb-xhci": .necUsbXhci, "pci-ohci": .pciOhci, "piix3-usb-uhci": .piix3UsbUhci,
        "piix4-usb-uhci": .piix4UsbUhci, "qemu-xhci": .qemuXhci, "usb-audio": .usbAudio, "usb-ehci": .usbEhci,
        "usb-hub": .usbHub, "usb-kbd": .usbKbd, "usb-mtp": .usbMtp, "usb-redir": .usbRedir, "usb-serial": .usbSerial,
        "usb-storage": .usbStorage, "vt82c686b-usb-uhci": .vt82c686bUsbUhci,
        // Network
        "e1000": .e1000, "rtl8139": .rtl8139, "virtio-net-ccw": .virtioNet, "virtio-net-device": .virtioNet,
        "virtio-net-pci": .virtioNet,
        // Video
        "VGA": .vga, "bochs-display": .bochsDisplay, "cirrus-vga": .cirrusVga, "qxl": .qxl, "ramfb": .ramfb,
        "vhost-user-gpu": .vhostUserGpu, "vhost-user-vga": .vhostUserVga, "virtio-gpu-ccw": .virtioGpuCcw,
        "virtio-gpu-device": .virtioGpu, "virtio-gpu-gl-pci": .virtioGpuGlPci, "virtio-gpu-pci": .virtioGpu,
        "virtio-vga": .virtioVga, "virtio-vga-gl": .virtioVgaGl, "vmware-svga": .vmwareSvga,
        // Sound
        "hda-duplex": .hdaDuplex, "hda-micro": .hdaMicro, "hda-output": .hdaOutput, "ich9-intel-hda": .ich9IntelHda,
        "virtio-sound-device": .virtioSound, "virtio-sound-pci": .virtioSound,
        // Input
        "i8042": .i8042, "input-linux": .inputLinux, "virtio-input-host-device": .virtioInputHost,
        "virtio-input-host-pci": .virtioInputHost, "virtio-keyboard-ccw": .virtioKeyboardCcw,
        "virtio-keyboard-device": .virtioKeyboard, "virtio-keyboard-pci": .virtioKeyboard,
        "virtio-mouse-ccw": .virtioMouseCcw, "virtio-mouse-device": .virtioMouse, "virtio-mouse-pci": .virtioMouse,
        "virtio-tablet-ccw": .virtioTabletCcw, "virtio-tablet-device": .virtioTablet, "virtio-tablet-pci": .virtioTablet,
        // Serial lines, consoles, smartcards
        "ccid-card-emulated": .ccidEmulated, "ccid-card-passthru": .ccidPassthru, "isa-serial": .isaSerial,
        "pci-serial": .pciSerial, "pl011": .pl011, "sclpconsole": .s390Sclp, "sclplmconsole": .sclplmconsole,
        "spapr-vty": .spaprVty,
        // Memory
        "memory-backend-memfd": .memoryBackendMemfd, "nvdimm": .nvdimm, "pc-dimm": .pcDimm, "sgx-epc": .sgxEpc,
        "virtio-mem-ccw": .virtioMemCcw, "virtio-mem-pci": .virtioMemPci, "virtio-pmem-pci": .virtioPmemPci,
        // Host devices
        "vfio-ap": .vfioAp, "vfio-ccw": .vfioCcw, "vfio-pci": .vfioPci,
        // Randomness and cryptography
        "cryptodev-backend-lkcf": .cryptodevBackendLkcf, "rng-builtin": .rngBuiltin, "rng-egd": .rngEgd,
        "rng-random": .rngRandom, "virtio-crypto-device": .virtioCrypto, "virtio-crypto-pci": .virtioCrypto,
        "virtio-rng-ccw": .virtioRng, "virtio-rng-device": .virtioRng, "virtio-rng-pci": .virtioRng,
        // Confidential guests
        "s390-pv-guest": .s390PvGuest, "sev-guest": .sevGuest, "sev-snp-guest": .sevSnpGuest,
        // The rest of the board
        "acpi-erst": .acpiErst, "ivshmem-doorbell": .ivshmemDoorbell, "ivshmem-plain": .ivshmemPlain, "pvpanic": .pvpanic,
        "pvpanic-pci": .pvpanicPci, "spapr-nvram": .nvram, "spapr-tpm-proxy": .spaprTpmProxy, "vhost-vsock-device": .vhostVsock,
        "vmcoreinfo": .vmcoreinfo, "vmgenid": .vmgenid,
        // What is no device
        "dbus-vmstate": .dbusVmstate, "max-arm-cpu": .armMaxCpu, "max-x86_64-cpu": .x86MaxCpu,
        "pr-manager-helper": .prManagerHelper, "tcg-accel": .tcg, "thread-context": .threadContext,
    ]
}
