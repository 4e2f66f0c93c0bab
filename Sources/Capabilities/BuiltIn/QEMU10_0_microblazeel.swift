// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), microblazeel. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_microblazeel: StaticString = #"""
qemu 10.0.2 microblazeel
emulator /usr/bin/qemu-system-microblazeel
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags sdl spice seccomp-sandbox vnc rng-random rng-egd migrate-rdma spice-gl spice-rendernode chardev-reconnect
flags nbd-tls pr-manager-helper screendump_device egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem migration-file-drop-cache dbus-vmstate drive-nvme smp-dies
flags rng-builtin fsdev.multidevs aio.io_uring tcg numa.hmat netdev.vhost-vdpa
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control input-linux
flags confidential-guest-support set-action memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads chardev.qemu-vdagent display-dbus iothread.thread-pool-max
flags migration.blocked-reasons query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream
flags netdev.stream.reconnect rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref
flags run-with.async-teardown smp-clusters blockjob.backing-mask-protocol display-reload netdev.user
flags chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds migrate-incoming.exit-on-error
flags blockdev-set-active shim
accelerators tcg
machines tcg
machine petalogix-s3adsp1800 default cpus=1 no-acpi
machine petalogix-ml605 cpus=1 no-acpi
machine xlnx-zynqmp-pmu cpus=1 no-acpi

"""#
}
