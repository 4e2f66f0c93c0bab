// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), microblazeel. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_microblazeel: StaticString = #"""
qemu 7.2.22 microblazeel
emulator /usr/bin/qemu-system-microblazeel
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags sdl spice seccomp-sandbox vnc rng-random rng-egd migrate-rdma spice-gl spice-rendernode chardev-reconnect
flags nbd-tls pr-manager-helper screendump_device egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem migration-file-drop-cache dbus-vmstate drive-nvme smp-dies
flags rng-builtin fsdev.multidevs aio.io_uring tcg numa.hmat netdev.vhost-vdpa
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control input-linux
flags confidential-guest-support set-action memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads chardev.qemu-vdagent display-dbus iothread.thread-pool-max
flags migration.blocked-reasons query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream
flags smp-clusters display-reload netdev.user
accelerators tcg
machines tcg
machine petalogix-s3adsp1800 default cpus=1
machine petalogix-ml605 cpus=1
machine xlnx-zynqmp-pmu cpus=1

"""#
}
