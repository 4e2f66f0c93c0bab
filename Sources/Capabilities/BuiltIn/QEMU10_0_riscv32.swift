// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), riscv32. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_riscv32: StaticString = #"""
qemu 10.0.2 riscv32
emulator /usr/bin/qemu-system-riscv32
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci lsi virtio-scsi-pci
flags usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga usb-serial virtio-rng rng-random rng-egd megasas
flags tpm-passthrough tpm-tis pci-bridge vfio-pci dmi-to-pci-bridge usb-storage virtio-mmio ich9-intel-hda usb-kbd
flags usb-audio migrate-rdma VGA.vgamem_mb pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139 e1000
flags virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host
flags virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl virtio-vga ivshmem-plain ivshmem-doorbell vhost-scsi
flags query-cpu-model-expansion spice-rendernode pcie-root-port query-cpu-definitions qemu-xhci chardev-reconnect
flags vmcoreinfo pcie-pci-bridge nbd-tls pr-manager-helper screendump_device hda-output vhost-vsock tpm-emulator
flags egl-headless memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode
flags memory-backend-file.pmem virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate
flags vhost-user-gpu vhost-user-vga ramfb drive-nvme smp-dies rng-builtin vhost-user-fs fsdev.multidevs
flags pcie-root-port.hotplug aio.io_uring tcg pvscsi numa.hmat usb-host.hostdevice
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags cpu-max memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci virtio-vga-gl confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption sev-guest-kernel-hashes
flags device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref
flags run-with.async-teardown virtio-blk.iothread-mapping smp-clusters blockjob.backing-mask-protocol display-reload
flags usb-mtp virtio-sound netdev.user acpi-erst chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds
flags migrate-incoming.exit-on-error machine.virt.aia blockdev-set-active shim virtio-scsi.iothread-mapping
accelerators tcg
cpus tcg
cpu sifive-e34 type=sifive-e34-riscv-cpu
cpu lowrisc-ibex type=lowrisc-ibex-riscv-cpu
cpu sifive-e31 type=sifive-e31-riscv-cpu
cpu max type=max-riscv-cpu
cpu rv32i type=rv32i-riscv-cpu
cpu rv32 type=rv32-riscv-cpu
cpu rv32e type=rv32e-riscv-cpu
cpu sifive-u34 type=sifive-u34-riscv-cpu
machines tcg
machine virt cpus=512 cpu=rv32-riscv-cpu ram=riscv_virt_board.ram numa-memory acpi
machine spike default cpus=8 cpu=rv32-riscv-cpu ram=riscv.spike.ram numa-memory no-acpi
machine opentitan cpus=1 cpu=lowrisc-ibex-riscv-cpu ram=riscv.lowrisc.ibex.ram no-acpi
machine amd-microblaze-v-generic cpus=1 cpu=rv32-riscv-cpu no-acpi
machine sifive_u cpus=5 cpu=sifive-u34-riscv-cpu ram=riscv.sifive.u.ram no-acpi
machine sifive_e cpus=1 cpu=sifive-e31-riscv-cpu ram=riscv.sifive.e.ram no-acpi

"""#
}
