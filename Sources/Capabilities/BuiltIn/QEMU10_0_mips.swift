// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), mips. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_mips: StaticString = #"""
qemu 10.0.2 mips
emulator /usr/bin/qemu-system-mips
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci lsi virtio-scsi-pci
flags usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga usb-serial virtio-rng rng-random rng-egd
flags megasas pci-bridge vfio-pci usb-storage ich9-intel-hda usb-kbd usb-audio migrate-rdma VGA.vgamem_mb
flags vmware-svga.vgamem_mb pci-serial rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse
flags virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl vhost-scsi
flags spice-rendernode query-cpu-definitions qemu-xhci chardev-reconnect isa-serial nbd-tls pr-manager-helper
flags screendump_device hda-output vhost-vsock egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem virtio-pci-non-transitional bochs-display
flags migration-file-drop-cache dbus-vmstate vhost-user-gpu drive-nvme smp-dies i8042 rng-builtin vhost-user-fs
flags fsdev.multidevs aio.io_uring tcg pvscsi numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting
flags netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
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
models I7200 mips32r6-generic XBurstR2 4KEcR1 4Km 34Kf M14Kc P5600 24Kf 4KEc 24KEc 4Kc 4KEmR1 24Kc 4KEm M14K
models XBurstR1 74Kf host
cpus tcg
models I7200 mips32r6-generic XBurstR2 4KEcR1 4Km 34Kf M14Kc P5600 24Kf 4KEc 24KEc 4Kc 4KEmR1 24Kc 4KEm M14K
models XBurstR1 74Kf
machines kvm tcg
machine malta default cpus=16 cpu=24Kf-mips-cpu ram=mips_malta.ram no-acpi
machine mipssim cpus=1 cpu=24Kf-mips-cpu ram=mips_mipssim.ram no-acpi

"""#
}
