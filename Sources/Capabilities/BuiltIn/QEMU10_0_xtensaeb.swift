// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), xtensaeb. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_xtensaeb: StaticString = #"""
qemu 10.0.2 xtensaeb
emulator /usr/bin/qemu-system-xtensaeb
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci lsi virtio-scsi-pci
flags usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga usb-serial virtio-rng rng-random rng-egd megasas
flags pci-bridge vfio-pci dmi-to-pci-bridge usb-storage ich9-intel-hda usb-kbd usb-audio migrate-rdma VGA.vgamem_mb
flags pci-serial rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host
flags virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl vhost-scsi spice-rendernode qemu-xhci chardev-reconnect
flags nbd-tls pr-manager-helper screendump_device hda-output vhost-vsock egl-headless memory-backend-memfd
flags memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem virtio-pci-non-transitional
flags bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu drive-nvme smp-dies rng-builtin
flags vhost-user-fs fsdev.multidevs aio.io_uring tcg pvscsi numa.hmat usb-host.hostdevice
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption sev-guest-kernel-hashes
flags device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref
flags run-with.async-teardown virtio-blk.iothread-mapping smp-clusters blockjob.backing-mask-protocol display-reload
flags usb-mtp virtio-sound netdev.user chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds
flags migrate-incoming.exit-on-error blockdev-set-active shim virtio-scsi.iothread-mapping
accelerators tcg
machines tcg
machine sim default cpus=4 cpu=fsf-xtensa-cpu no-acpi
machine kc705 cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine ml605 cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine ml605-nommu cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine virt cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine lx60-nommu cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine lx200 cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine lx200-nommu cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine lx60 cpus=32 cpu=fsf-xtensa-cpu no-acpi
machine kc705-nommu cpus=32 cpu=fsf-xtensa-cpu no-acpi

"""#
}
