// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), mips. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_mips: StaticString = #"""
qemu 7.2.22 mips
emulator /usr/bin/qemu-system-mips
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga usb-serial virtio-rng
flags rng-random rng-egd megasas pci-bridge vfio-pci usb-storage ich9-intel-hda usb-kbd usb-audio migrate-rdma
flags VGA.vgamem_mb vmware-svga.vgamem_mb pci-serial rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard
flags virtio-mouse virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl vhost-scsi
flags spice-rendernode query-cpu-definitions qemu-xhci chardev-reconnect isa-serial nbd-tls pr-manager-helper
flags screendump_device hda-output vhost-vsock egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem virtio-pci-non-transitional bochs-display
flags migration-file-drop-cache dbus-vmstate vhost-user-gpu drive-nvme smp-dies i8042 rng-builtin vhost-user-fs
flags fsdev.multidevs aio.io_uring tcg virtio-blk-pci.scsi.default.disabled pvscsi numa.hmat usb-host.hostdevice
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve piix4.acpi-root-pci-hotplug netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags virtio-gpu.blob smp-clusters display-reload usb-mtp netdev.user acpi-erst
accelerators kvm tcg
cpus kvm
models M14K 4KEmR1 34Kf 4KEc 4Kc M14Kc 4KEm 74Kf 24Kc I7200 24Kf mips32r6-generic 24KEc 4Km 4KEcR1 P5600 host
cpus tcg
models M14K 4KEmR1 34Kf 4KEc 4Kc M14Kc 4KEm 74Kf 24Kc I7200 24Kf mips32r6-generic 24KEc 4Km 4KEcR1 P5600
machines kvm tcg
machine malta default cpus=16 cpu=24Kf-mips-cpu ram=mips_malta.ram
machine mipssim cpus=1 cpu=24Kf-mips-cpu ram=mips_mipssim.ram

"""#
}
