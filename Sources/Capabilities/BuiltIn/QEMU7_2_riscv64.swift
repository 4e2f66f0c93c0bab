// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), riscv64. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_riscv64: StaticString = #"""
qemu 7.2.22 riscv64
emulator /usr/bin/qemu-system-riscv64
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga usb-serial virtio-rng
flags rng-random rng-egd megasas tpm-passthrough tpm-tis pci-bridge vfio-pci dmi-to-pci-bridge usb-storage
flags virtio-mmio ich9-intel-hda usb-kbd usb-audio migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb pci-serial
flags ioh3420 x3130-upstream xio3130-downstream rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse
flags virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl virtio-vga ivshmem-plain
flags ivshmem-doorbell vhost-scsi spice-rendernode pcie-root-port qemu-xhci chardev-reconnect vmcoreinfo
flags pcie-pci-bridge nbd-tls pr-manager-helper screendump_device hda-output vhost-vsock tpm-emulator egl-headless
flags memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem
flags virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu vhost-user-vga
flags ramfb drive-nvme smp-dies rng-builtin vhost-user-fs fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg
flags virtio-blk-pci.scsi.default.disabled pvscsi numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting
flags netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci virtio-vga-gl confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption sev-guest-kernel-hashes
flags device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags virtio-gpu.blob smp-clusters display-reload usb-mtp netdev.user machine.virt.aia
accelerators kvm tcg
cpus kvm
models host
machines kvm tcg
machine virt cpus=512 cpu=rv64-riscv-cpu ram=riscv_virt_board.ram numa-memory
machine spike default cpus=8 cpu=rv64-riscv-cpu ram=riscv.spike.ram numa-memory
machine microchip-icicle-kit cpus=5 ram=microchip.icicle.kit.ram
machine sifive_u cpus=5 cpu=sifive-u54-riscv-cpu ram=riscv.sifive.u.ram
machine shakti_c cpus=1 cpu=shakti-c-riscv-cpu ram=riscv.shakti.c.ram
machine sifive_e cpus=1 cpu=sifive-e51-riscv-cpu ram=riscv.sifive.e.ram

"""#
}
