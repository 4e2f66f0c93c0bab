// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), m68k. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_m68k: StaticString = #"""
qemu 7.2.22 m68k
emulator /usr/bin/qemu-system-m68k
package Debian%201:7.2+dfsg-7+deb12u18+b3
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
flags virtio-crypto virtio-gpu.blob smp-clusters display-reload netdev.user
accelerators tcg
machines tcg
machine mcf5208evb default cpus=1 cpu=m5208-m68k-cpu ram=mcf5208.ram
machine virt-7.0 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram
machine an5206 cpus=1 cpu=m5206-m68k-cpu ram=an5206.ram
machine virt-6.0 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram
machine q800 cpus=1 cpu=m68040-m68k-cpu ram=m68k_mac.ram
machine virt-7.2 alias=virt cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram
machine virt-6.2 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram
machine next-cube cpus=1 cpu=m68040-m68k-cpu ram=next.ram
machine virt-7.1 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram
machine virt-6.1 cpus=1 cpu=m68040-m68k-cpu ram=m68k_virt.ram

"""#
}
