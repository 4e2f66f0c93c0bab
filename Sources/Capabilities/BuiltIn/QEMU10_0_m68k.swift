// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), m68k. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_m68k: StaticString = #"""
qemu 10.0.2 m68k
emulator /usr/bin/qemu-system-m68k
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags sdl spice scsi-disk.channel scsi-block virtio-scsi-pci seccomp-sandbox vnc virtio-rng rng-random rng-egd
flags virtio-mmio migrate-rdma virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host
flags virtio-balloon-pci.deflate-on-oom spice-gl vhost-scsi spice-rendernode chardev-reconnect nbd-tls
flags pr-manager-helper screendump_device vhost-vsock egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem migration-file-drop-cache dbus-vmstate vhost-user-gpu
flags drive-nvme smp-dies rng-builtin vhost-user-fs fsdev.multidevs aio.io_uring tcg numa.hmat
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa vhost-user-fs.bootindex
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate input-linux
flags confidential-guest-support set-action memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads chardev.qemu-vdagent display-dbus iothread.thread-pool-max
flags migration.blocked-reasons query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream
flags virtio-crypto netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any
flags qcow2-discard-no-unref run-with.async-teardown smp-clusters blockjob.backing-mask-protocol display-reload
flags virtio-sound netdev.user chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds
flags migrate-incoming.exit-on-error blockdev-set-active shim
accelerators tcg
machines tcg
machine mcf5208evb default cpus=1 cpu=m5208-m68k-cpu ram=mcf5208.ram no-acpi
machine virt-8.0 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine virt-9.2 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine virt-6.0 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram deprecated no-acpi
machine virt-7.2 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine virt-10.0 alias=virt cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine next-cube cpus=1 cpu=m68040-m68k-cpu ram=next.ram no-acpi
machine virt-9.1 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine virt-7.1 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine virt-8.2 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine q800 cpus=1 cpu=m68040-m68k-cpu ram=m68k_mac.ram no-acpi
machine virt-6.2 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram deprecated no-acpi
machine an5206 cpus=1 cpu=m5206-m68k-cpu ram=an5206.ram no-acpi
machine virt-9.0 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine virt-7.0 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram deprecated no-acpi
machine virt-8.1 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram no-acpi
machine virt-6.1 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram deprecated no-acpi

"""#
}
