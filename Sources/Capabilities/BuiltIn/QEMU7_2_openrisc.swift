// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), openrisc. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_openrisc: StaticString = #"""
qemu 7.2.22 openrisc
emulator /usr/bin/qemu-system-or1k
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga usb-serial virtio-rng
flags rng-random rng-egd megasas pci-bridge vfio-pci dmi-to-pci-bridge usb-storage virtio-mmio ich9-intel-hda
flags usb-kbd usb-audio migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb pci-serial rtl8139 e1000 virtio-net
flags virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom
flags mptsas1068 spice-gl virtio-vga vhost-scsi spice-rendernode qemu-xhci chardev-reconnect nbd-tls
flags pr-manager-helper screendump_device hda-output vhost-vsock egl-headless memory-backend-memfd
flags memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem virtio-pci-non-transitional
flags bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu vhost-user-vga drive-nvme smp-dies
flags rng-builtin vhost-user-fs fsdev.multidevs aio.io_uring tcg virtio-blk-pci.scsi.default.disabled pvscsi
flags numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974
flags vhost-user-fs.bootindex vhost-user-blk memory-backend-file.x-use-canonical-path-for-ramblock-id
flags vnc-power-control rotation-rate acpi-index input-linux virtio-gpu-gl-pci virtio-vga-gl
flags confidential-guest-support set-action virtio-blk.queue-size memory-backend-file.reserve netdev.json
flags query-dirty-rate rbd-encryption sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate
flags dirtyrate-param.mode blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads virtio-iommu-pci
flags virtio-iommu.boot-bypass virtio-net.rss chardev.qemu-vdagent display-dbus iothread.thread-pool-max
flags usb-host.guest-resets-all migration.blocked-reasons query-stats query-stats-schemas thread-context
flags screenshot-format-png netdev.stream virtio-crypto pvpanic-pci virtio-gpu.blob smp-clusters display-reload
flags usb-mtp netdev.user
accelerators tcg
machines tcg
machine or1k-sim default cpus=4 cpu=or1200-or1k-cpu
machine virt cpus=4 cpu=or1200-or1k-cpu

"""#
}
