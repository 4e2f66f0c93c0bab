// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), openrisc. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_openrisc: StaticString = #"""
qemu 10.0.2 openrisc
emulator /usr/bin/qemu-system-or1k
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci lsi virtio-scsi-pci
flags usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga usb-serial virtio-rng rng-random rng-egd megasas
flags pci-bridge vfio-pci dmi-to-pci-bridge usb-storage virtio-mmio ich9-intel-hda usb-kbd usb-audio migrate-rdma
flags VGA.vgamem_mb pci-serial rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet
flags virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl virtio-vga vhost-scsi spice-rendernode
flags qemu-xhci chardev-reconnect nbd-tls pr-manager-helper screendump_device hda-output vhost-vsock egl-headless
flags memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem
flags virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu vhost-user-vga
flags drive-nvme smp-dies rng-builtin vhost-user-fs fsdev.multidevs aio.io_uring tcg pvscsi numa.hmat
flags usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974
flags vhost-user-fs.bootindex vhost-user-blk memory-backend-file.x-use-canonical-path-for-ramblock-id
flags vnc-power-control rotation-rate acpi-index input-linux virtio-gpu-gl-pci virtio-vga-gl
flags confidential-guest-support set-action virtio-blk.queue-size memory-backend-file.reserve netdev.json
flags query-dirty-rate rbd-encryption sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate
flags dirtyrate-param.mode blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads virtio-iommu-pci
flags virtio-iommu.boot-bypass virtio-net.rss chardev.qemu-vdagent display-dbus iothread.thread-pool-max
flags usb-host.guest-resets-all migration.blocked-reasons query-stats query-stats-schemas thread-context
flags screenshot-format-png netdev.stream virtio-crypto pvpanic-pci netdev.stream.reconnect virtio-gpu.blob
flags rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref run-with.async-teardown
flags virtio-blk.iothread-mapping smp-clusters blockjob.backing-mask-protocol display-reload usb-mtp virtio-sound
flags netdev.user chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds migrate-incoming.exit-on-error
flags blockdev-set-active shim virtio-scsi.iothread-mapping
accelerators tcg
machines tcg
machine or1k-sim default cpus=4 cpu=or1200-or1k-cpu no-acpi
machine virt cpus=4 cpu=or1200-or1k-cpu no-acpi

"""#
}
