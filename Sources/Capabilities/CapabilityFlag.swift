/// One thing a QEMU can do, under the name libvirt gives it: in its capabilities cache (`<flag name=…>`), and in the
/// `<qemu:add>` and `<qemu:del>` of a domain's `<qemu:capabilities>`.
///
/// A case is the name in camel case: `virtio-net.rss` is `.virtioNetRss`. The order is libvirt's and so the order of the
/// names in a written cache file; names that say nothing about a QEMU of 6.2 or later are
/// retired (`isRetired`).
/// "device x" is short for "`-device x` exists"; likewise objects, netdevs, chardevs and QMP commands.
public enum CapabilityFlag: UInt16, CaseIterable, Sendable {
    case kvm  // KVM is compiled in and usable
    case sdl  // SDL display
    case spice  // SPICE server
    case hdaDuplex  // device `hda-duplex`
    case ccidEmulated  // device `ccid-emulated`
    case ccidPassthru  // device `ccid-passthru`
    case piix3UsbUhci  // device `piix3-usb-uhci`
    case piix4UsbUhci  // device `piix4-usb-uhci`
    case usbEhci  // device `usb-ehci`
    case ich9UsbEhci1  // device `ich9-usb-ehci1`
    case vt82c686bUsbUhci  // device `vt82c686b-usb-uhci`
    case pciOhci  // device `pci-ohci`
    case usbRedir  // device `usb-redir`
    case usbHub  // device `usb-hub`
    case ich9Ahci  // device `ich9-ahci`
    case virtioBlkPciScsi  // `scsi` of virtio-blk (SG_IO passthrough)
    case scsiDiskChannel  // `channel` of scsi-hd and scsi-cd
    case scsiBlock  // device `scsi-block`
    case hdaMicro  // device `hda-micro`
    case necUsbXhci  // device `nec-usb-xhci`
    case lsi  // device `lsi53c895a`
    case virtioScsiPci  // any virtio-scsi controller
    case usbRedirFilter  // `filter` of usb-redir
    case seccompSandbox  // `-sandbox`
    case vnc  // VNC server
    case qxl  // device `qxl`
    case vga  // device `VGA`
    case cirrusVga  // device `cirrus-vga`
    case vmwareSvga  // device `vmware-svga`
    case s390Sclp  // SCLP console bus
    case usbSerial  // device `usb-serial`
    case virtioRng  // any virtio-rng
    case rngRandom  // object
    case rngEgd  // object
    case virtioCcw  // virtio on the s390 channel bus
    case megasas  // device `megasas`
    case tpmPassthrough  // TPM back-end
    case tpmTis  // device `tpm-tis`
    case nvram  // device `nvram` of pSeries
    case pciBridge  // device `pci-bridge`
    case vfioPci  // device `vfio-pci`
    case dmiToPciBridge  // device `i82801b11-bridge`
    case usbStorage  // device `usb-storage`
    case virtioMmio  // virtio on memory-mapped transports
    case ich9IntelHda  // device `ich9-intel-hda`
    case kvmPitLostTickPolicy  // `kvm-pit.lost_tick_policy`
    case pvpanic  // ISA device
    case usbKbd  // device `usb-kbd`
    case usbAudio  // device `usb-audio`
    case rtcResetReinjection  // QMP command
    case migrateRdma  // RDMA migration
    case vgaVgamemMb  // `vgamem_mb` of VGA
    case vmwareSvgaVgamemMb  // `vgamem_mb` of vmware-svga
    case qxlVgamemMb  // `vgamem_mb` of qxl
    case pcDimm  // device `pc-dimm`
    case machineVmportOpt  // `vmport` of the machine
    case pciSerial  // device `pci-serial`
    case ioh3420  // PCIe root port
    case x3130Upstream  // PCIe switch
    case xio3130Downstream  // PCIe switch
    case rtl8139  // device `rtl8139`
    case e1000  // device `e1000`
    case virtioNet  // any virtio-net
    case virtioGpu  // device `virtio-gpu-pci`
    case virtioKeyboard  // device `virtio-keyboard`
    case virtioMouse  // device `virtio-mouse`
    case virtioTablet  // device `virtio-tablet`
    case virtioInputHost  // device `virtio-input-host`
    case virtioBalloonPciDeflateOnOom  // `deflate-on-oom` of virtio-balloon-pci
    case mptsas1068  // device `mptsas1068`
    case spiceGl  // `-spice gl=`
    case qxlVram64SizeMb  // `vram64_size_mb` of qxl
    case pxb  // device `pxb`
    case pxbPcie  // device `pxb-pcie`
    case intelIommu  // device `intel-iommu`
    case virtioVga  // device `virtio-vga`
    case ivshmemPlain  // device `ivshmem-plain`
    case ivshmemDoorbell  // device `ivshmem-doorbell`
    case vhostScsi  // device `vhost-scsi`
    case queryCpuModelExpansion  // QMP command
    case spiceRendernode  // `-spice rendernode=`
    case nvdimm  // `nvdimm` of the machine
    case pcieRootPort  // device `pcie-root-port`
    case queryCpuDefinitions  // QMP command
    case qemuXhci  // device `qemu-xhci`
    case intelIommuIntremap  // `intremap` of intel-iommu
    case intelIommuCachingMode  // `caching-mode` of intel-iommu
    case intelIommuEim  // `eim` of intel-iommu
    case intelIommuDeviceIotlb  // `device-iotlb` of intel-iommu
    case spaprPciHostBridge  // device `spapr-pci-host-bridge`
    case spaprPciHostBridgeNumaNode  // `numa_node` of spapr-pci-host-bridge
    case chardevReconnect  // `reconnect` of socket chardevs (seconds)
    case vmcoreinfo  // device `vmcoreinfo`
    case spaprVty  // device `spapr-vty`
    case sclplmconsole  // device `sclplmconsole`
    case isaSerial  // device `isa-serial`
    case pl011  // device `pl011`
    case virtioGpuCcw  // device `virtio-gpu-ccw`
    case virtioKeyboardCcw  // device `virtio-keyboard-ccw`
    case virtioMouseCcw  // device `virtio-mouse-ccw`
    case virtioTabletCcw  // device `virtio-tablet-ccw`
    case pciePciBridge  // device `pcie-pci-bridge`
    case nbdTls  // TLS on NBD
    case tpmCrb  // device `tpm-crb`
    case prManagerHelper  // object
    case vfioCcw  // device `vfio-ccw`
    case screendumpDevice  // `device` of QMP screendump
    case hdaOutput  // device `hda-output`
    case vmgenid  // device `vmgenid`
    case vhostVsock  // device `vhost-vsock`
    case tpmEmulator  // TPM back-end
    case mch  // device, the q35 host bridge
    case mchExtendedTsegMbytes  // `extended-tseg-mbytes` of mch
    case sevGuest  // object
    case eglHeadless  // display
    case vfioAp  // device `vfio-ap`
    case zpci  // device `zpci`
    case memoryBackendMemfd  // object
    case memoryBackendMemfdHugetlb  // `hugetlb` of memory-backend-memfd
    case eglHeadlessRendernode  // `rendernode` of egl-headless
    case memoryBackendFilePmem  // `pmem` of memory-backend-file
    case nvdimmUnarmed  // `unarmed` of nvdimm
    case virtioPciNonTransitional  // `-non-transitional` virtio devices
    case machineVirtIommu  // `iommu` of the virt machine
    case x86MaxCpu  // CPU model `max` on x86
    case cpuUnavailableFeatures  // `unavailable-features` of CPU definitions
    case canonicalCpuFeatures  // CPU features under their canonical names
    case bochsDisplay  // device `bochs-display`
    case migrationFileDropCache  // migration drops the page cache
    case dbusVmstate  // object
    case vhostUserGpu  // device `vhost-user-gpu`
    case vhostUserVga  // device `vhost-user-vga`
    case queryCpuModelBaseline  // QMP command
    case queryCpuModelComparison  // QMP command
    case ramfb  // device `ramfb`
    case armMaxCpu  // CPU model `max` on ARM
    case driveNvme  // block driver `nvme`
    case smpDies  // `dies` of -smp
    case i8042  // device `i8042`
    case rngBuiltin  // object
    case tpmSpapr  // device `tpm-spapr`
    case cpuKvmNoAdjvtime  // CPU property on ARM
    case vhostUserFs  // device `vhost-user-fs`
    case fsdevMultidevs  // `multidevs` of fsdev
    case pcieRootPortHotplug  // `hotplug` of pcie-root-port
    case aioIoUring  // `aio=io_uring`
    case tcg  // TCG is compiled in
    case virtioBlkPciScsiDefaultDisabled  // `scsi` of virtio-blk is off by default
    case pvscsi  // device `pvscsi`
    case cpuMigratable  // CPU property
    case intelIommuAwBits  // `aw-bits` of intel-iommu
    case spaprTpmProxy  // device `spapr-tpm-proxy`
    case numaHmat  // `-numa hmat-lb`, `hmat-cache`
    case usbHostHostdevice  // `hostdevice` of usb-host
    case virtioBalloonFreePageReporting  // `free-page-reporting` of virtio-balloon
    case netdevVhostVdpa  // netdev
    case ncr53c90  // SCSI controller
    case dc390  // device `dc390`
    case am53c974  // device `am53c974`
    case virtioPmemPci  // device `virtio-pmem-pci`
    case vhostUserFsBootindex  // `bootindex` of vhost-user-fs
    case vhostUserBlk  // device `vhost-user-blk`
    case cpuMax  // CPU model `max`
    case memoryBackendFileXUseCanonicalPathForRamblockId  // `x-use-canonical-path-for-ramblock-id` of memory-backend-file
    case vncPowerControl  // `power-control` of -vnc
    case rotationRate  // `rotation_rate` of SCSI and IDE disks
    case acpiIndex  // property of PCI devices
    case inputLinux  // object
    case virtioGpuGlPci  // device `virtio-gpu-gl-pci`
    case virtioVgaGl  // device `virtio-vga-gl`
    case confidentialGuestSupport  // property of the machine
    case s390PvGuest  // object
    case setAction  // QMP command, `-action`
    case virtioBlkQueueSize  // `queue-size` of virtio-blk
    case virtioMemPci  // device `virtio-mem-pci`
    case memoryBackendFileReserve  // `reserve` of memory-backend-file
    case piix4AcpiRootPciHotplug  // `PIIX4_PM.acpi-root-pci-hotplug`
    case netdevJson  // -netdev takes JSON
    case chardevJson  // -chardev takes JSON
    case queryDirtyRate  // QMP command
    case rbdEncryption  // `encrypt` of block driver `rbd`
    case sevGuestKernelHashes  // property
    case sevInjectLaunchSecret  // QMP command
    case deviceJsonHotplug  // -device takes JSON and such devices can be unplugged
    case hvf  // HVF is compiled in
    case virtioMemPciPrealloc  // `prealloc` of virtio-mem-pci
    case calcDirtyRate  // QMP command
    case dirtyrateParamMode  // parameter of calc-dirty-rate
    case blockdevNbdTlsHostname  // `nbd.tls-hostname` of blockdev
    case memoryBackendFilePreallocThreads  // `prealloc-threads` of memory-backend-file
    case virtioIommuPci  // device `virtio-iommu-pci`
    case virtioIommuBootBypass  // `boot-bypass` of virtio-iommu
    case virtioNetRss  // `rss` of virtio-net
    case chardevQemuVdagent  // chardev
    case displayDbus  // display
    case iothreadThreadPoolMax  // `thread-pool-max` of iothread
    case usbHostGuestResetsAll  // `guest-resets-all` of usb-host
    case migrationBlockedReasons  // field of query-migrate
    case queryStats  // QMP command
    case queryStatsSchemas  // QMP command
    case sgxEpc  // `sgx-epc` of the machine
    case threadContext  // object
    case screenshotFormatPng  // `format` of QMP screendump
    case machineHpet  // `hpet` of the machine
    case netdevStream  // netdev
    case virtioCrypto  // device `virtio-crypto`
    case cryptodevBackendLkcf  // object
    case pvpanicPci  // device `pvpanic-pci`
    case netdevStreamReconnect  // `reconnect` of netdev stream (seconds)
    case virtioGpuBlob  // `blob` of virtio-gpu
    case rbdEncryptionLayering  // `parent` of rbd's `encrypt`
    case rbdEncryptionLuksAny  // `luks-any` of rbd's `encrypt`
    case qcow2DiscardNoUnref  // `discard-no-unref` of block driver `qcow2`
    case runWithAsyncTeardown  // `-run-with async-teardown=`
    case virtioBlkVhostVdpa  // block driver
    case virtioBlkIothreadMapping  // `iothread-vq-mapping` of virtio-blk
    case smpClusters  // `clusters` of -smp
    case virtioMemPciDynamicMemslots  // `dynamic-memslots` of virtio-mem-pci
    case blockjobBackingMaskProtocol  // parameter of block jobs
    case displayReload  // QMP command
    case usbMtp  // device `usb-mtp`
    case machineVirtRas  // `ras` of the virt machine
    case virtioSound  // device `virtio-sound`
    case sevSnpGuest  // object
    case netdevUser  // netdev (slirp)
    case acpiErst  // device `acpi-erst`
    case intelIommuDmaTranslation  // `dma-translation` of intel-iommu
    case machineI8042Opt  // `i8042` of the machine
    case chardevReconnectMiliseconds  // `reconnect-ms` of socket chardevs
    case virtioCcwLoadparm  // `loadparm` of virtio-ccw
    case netdevStreamReconnectMiliseconds  // `reconnect-ms` of netdev stream
    case queryCpuModelExpansionDeprecatedProps  // field of the reply
    case migrateIncomingExitOnError  // parameter of migrate-incoming
    case machineVirtAia  // `aia` of the RISC-V virt machine
    case virtioMemCcw  // device `virtio-mem-ccw`
    case blockdevSetActive  // QMP command
    case shim  // `-shim`
    case virtioScsiIothreadMapping  // `iothread-vq-mapping` of virtio-scsi
}
