// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), mips64el. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_mips64el: StaticString = #"""
qemu 10.0.2 mips64el
emulator /usr/bin/qemu-system-mips64el
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags vt82c686b-usb-uhci pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga usb-serial virtio-rng
flags rng-random rng-egd megasas pci-bridge vfio-pci dmi-to-pci-bridge usb-storage ich9-intel-hda usb-kbd usb-audio
flags migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139
flags e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host
flags virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl ivshmem-plain ivshmem-doorbell vhost-scsi
flags spice-rendernode pcie-root-port query-cpu-definitions qemu-xhci chardev-reconnect isa-serial pcie-pci-bridge
flags nbd-tls pr-manager-helper screendump_device hda-output vhost-vsock egl-headless memory-backend-memfd
flags memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem virtio-pci-non-transitional
flags bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu drive-nvme smp-dies i8042 rng-builtin
flags vhost-user-fs fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg pvscsi numa.hmat usb-host.hostdevice
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve piix4.acpi-root-pci-hotplug netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref
flags run-with.async-teardown virtio-blk.iothread-mapping smp-clusters blockjob.backing-mask-protocol display-reload
flags usb-mtp virtio-sound netdev.user acpi-erst chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds
flags migrate-incoming.exit-on-error blockdev-set-active shim virtio-scsi.iothread-mapping
accelerators kvm tcg
cpus kvm
cpu MIPS64R2-generic type=MIPS64R2-generic-mips64-cpu
cpu 4Km type=4Km-mips64-cpu
cpu Loongson-2F type=Loongson-2F-mips64-cpu
cpu VR5432 type=VR5432-mips64-cpu
cpu 5Kc type=5Kc-mips64-cpu
cpu 74Kf type=74Kf-mips64-cpu
cpu 24Kc type=24Kc-mips64-cpu
cpu I6400 type=I6400-mips64-cpu
cpu 34Kf type=34Kf-mips64-cpu
cpu mips64dspr2 type=mips64dspr2-mips64-cpu
cpu M14Kc type=M14Kc-mips64-cpu
cpu Loongson-3A1000 type=Loongson-3A1000-mips64-cpu
cpu P5600 type=P5600-mips64-cpu
cpu 4KEm type=4KEm-mips64-cpu
cpu R4000 type=R4000-mips64-cpu
cpu XBurstR2 type=XBurstR2-mips64-cpu
cpu 4KEmR1 type=4KEmR1-mips64-cpu
cpu Octeon68XX type=Octeon68XX-mips64-cpu
cpu 5Kf type=5Kf-mips64-cpu
cpu Loongson-3A4000 type=Loongson-3A4000-mips64-cpu
cpu 4KEcR1 type=4KEcR1-mips64-cpu
cpu 4Kc type=4Kc-mips64-cpu
cpu 5KEc type=5KEc-mips64-cpu
cpu 24Kf type=24Kf-mips64-cpu
cpu mips32r6-generic type=mips32r6-generic-mips64-cpu
cpu M14K type=M14K-mips64-cpu
cpu I7200 type=I7200-mips64-cpu
cpu 24KEc type=24KEc-mips64-cpu
cpu Loongson-2E type=Loongson-2E-mips64-cpu
cpu I6500 type=I6500-mips64-cpu
cpu 4KEc type=4KEc-mips64-cpu
cpu 20Kc type=20Kc-mips64-cpu
cpu XBurstR1 type=XBurstR1-mips64-cpu
cpu 5KEf type=5KEf-mips64-cpu
models host
cpus tcg
cpu MIPS64R2-generic type=MIPS64R2-generic-mips64-cpu
cpu 4Km type=4Km-mips64-cpu
cpu Loongson-2F type=Loongson-2F-mips64-cpu
cpu VR5432 type=VR5432-mips64-cpu
cpu 5Kc type=5Kc-mips64-cpu
cpu 74Kf type=74Kf-mips64-cpu
cpu 24Kc type=24Kc-mips64-cpu
cpu I6400 type=I6400-mips64-cpu
cpu 34Kf type=34Kf-mips64-cpu
cpu mips64dspr2 type=mips64dspr2-mips64-cpu
cpu M14Kc type=M14Kc-mips64-cpu
cpu Loongson-3A1000 type=Loongson-3A1000-mips64-cpu
cpu P5600 type=P5600-mips64-cpu
cpu 4KEm type=4KEm-mips64-cpu
cpu R4000 type=R4000-mips64-cpu
cpu XBurstR2 type=XBurstR2-mips64-cpu
cpu 4KEmR1 type=4KEmR1-mips64-cpu
cpu Octeon68XX type=Octeon68XX-mips64-cpu
cpu 5Kf type=5Kf-mips64-cpu
cpu Loongson-3A4000 type=Loongson-3A4000-mips64-cpu
cpu 4KEcR1 type=4KEcR1-mips64-cpu
cpu 4Kc type=4Kc-mips64-cpu
cpu 5KEc type=5KEc-mips64-cpu
cpu 24Kf type=24Kf-mips64-cpu
cpu mips32r6-generic type=mips32r6-generic-mips64-cpu
cpu M14K type=M14K-mips64-cpu
cpu I7200 type=I7200-mips64-cpu
cpu 24KEc type=24KEc-mips64-cpu
cpu Loongson-2E type=Loongson-2E-mips64-cpu
cpu I6500 type=I6500-mips64-cpu
cpu 4KEc type=4KEc-mips64-cpu
cpu 20Kc type=20Kc-mips64-cpu
cpu XBurstR1 type=XBurstR1-mips64-cpu
cpu 5KEf type=5KEf-mips64-cpu
machines kvm tcg
machine malta default cpus=16 cpu=20Kc-mips64-cpu ram=mips_malta.ram no-acpi
machine loongson3-virt cpus=16 ram=loongson3.highram no-acpi
machine mipssim cpus=1 cpu=5Kf-mips64-cpu ram=mips_mipssim.ram no-acpi
machine pica61 cpus=1 cpu=R4000-mips64-cpu ram=mips_jazz.ram no-acpi
machine magnum cpus=1 cpu=R4000-mips64-cpu ram=mips_jazz.ram no-acpi
machine boston cpus=16 cpu=I6400-mips64-cpu ram=boston.ddr no-acpi
machine fuloong2e cpus=1 cpu=Loongson-2E-mips64-cpu ram=fuloong2e.ram no-acpi

"""#
}
