// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), xtensa. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_xtensa: StaticString = #"""
qemu 7.2.22 xtensa
emulator /usr/bin/qemu-system-xtensa
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga usb-serial virtio-rng
flags rng-random rng-egd megasas pci-bridge vfio-pci dmi-to-pci-bridge usb-storage ich9-intel-hda usb-kbd usb-audio
flags migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb pci-serial rtl8139 e1000 virtio-net virtio-gpu
flags virtio-keyboard virtio-mouse virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068
flags spice-gl vhost-scsi spice-rendernode qemu-xhci chardev-reconnect nbd-tls pr-manager-helper screendump_device
flags hda-output vhost-vsock egl-headless memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode
flags memory-backend-file.pmem virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate
flags vhost-user-gpu drive-nvme smp-dies rng-builtin vhost-user-fs fsdev.multidevs aio.io_uring tcg
flags virtio-blk-pci.scsi.default.disabled pvscsi numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting
flags netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption sev-guest-kernel-hashes
flags device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags virtio-gpu.blob smp-clusters display-reload usb-mtp netdev.user
accelerators tcg
machines tcg
machine sim default cpus=4 cpu=dc232b-xtensa-cpu
machine kc705 cpus=32 cpu=dc232b-xtensa-cpu
machine ml605 cpus=32 cpu=dc232b-xtensa-cpu
machine ml605-nommu cpus=32 cpu=de212-xtensa-cpu
machine virt cpus=32 cpu=dc232b-xtensa-cpu
machine lx60-nommu cpus=32 cpu=de212-xtensa-cpu
machine lx200 cpus=32 cpu=dc232b-xtensa-cpu
machine lx200-nommu cpus=32 cpu=de212-xtensa-cpu
machine lx60 cpus=32 cpu=dc232b-xtensa-cpu
machine kc705-nommu cpus=32 cpu=de212-xtensa-cpu

"""#
}
