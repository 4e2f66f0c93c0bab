// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), loongarch64. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_loongarch64: StaticString = #"""
qemu 10.0.2 loongarch64
emulator /usr/bin/qemu-system-loongarch64
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci lsi virtio-scsi-pci
flags usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga usb-serial virtio-rng rng-random rng-egd megasas
flags tpm-passthrough tpm-tis pci-bridge vfio-pci dmi-to-pci-bridge usb-storage ich9-intel-hda usb-kbd usb-audio
flags migrate-rdma VGA.vgamem_mb pc-dimm pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139 e1000
flags virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host
flags virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl ivshmem-plain ivshmem-doorbell vhost-scsi
flags query-cpu-model-expansion spice-rendernode nvdimm pcie-root-port query-cpu-definitions qemu-xhci
flags chardev-reconnect vmcoreinfo pcie-pci-bridge nbd-tls pr-manager-helper screendump_device hda-output
flags vhost-vsock tpm-emulator egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed virtio-pci-non-transitional bochs-display
flags migration-file-drop-cache dbus-vmstate vhost-user-gpu ramfb drive-nvme smp-dies rng-builtin vhost-user-fs
flags fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg pvscsi numa.hmat usb-host.hostdevice
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags cpu-max memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption sev-guest-kernel-hashes
flags device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref
flags run-with.async-teardown virtio-blk.iothread-mapping smp-clusters blockjob.backing-mask-protocol display-reload
flags usb-mtp virtio-sound netdev.user acpi-erst chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds
flags migrate-incoming.exit-on-error blockdev-set-active shim virtio-scsi.iothread-mapping
accelerators kvm tcg
host tcg max
properties ?+lasx ?+lsx
cpus kvm
cpu la464 type=la464-loongarch-cpu
cpu max type=max-loongarch-cpu
cpu la132 type=la132-loongarch-cpu
models host
cpus tcg
cpu la464 type=la464-loongarch-cpu
cpu max type=max-loongarch-cpu
cpu la132 type=la132-loongarch-cpu
machines kvm tcg
machine virt default hotplug cpus=256 cpu=la464-loongarch-cpu ram=loongarch.ram numa-memory acpi

"""#
}
