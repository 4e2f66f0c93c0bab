// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), sparc. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_sparc: StaticString = #"""
qemu 10.0.2 sparc
emulator /usr/bin/qemu-system-sparc
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags sdl spice scsi-disk.channel scsi-block seccomp-sandbox vnc rng-random rng-egd migrate-rdma spice-gl
flags spice-rendernode chardev-reconnect nbd-tls pr-manager-helper screendump_device egl-headless
flags memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem
flags migration-file-drop-cache dbus-vmstate drive-nvme smp-dies rng-builtin fsdev.multidevs aio.io_uring tcg
flags numa.hmat netdev.vhost-vdpa ncr53c90 memory-backend-file.x-use-canonical-path-for-ramblock-id
flags vnc-power-control rotation-rate input-linux confidential-guest-support set-action memory-backend-file.reserve
flags netdev.json query-dirty-rate rbd-encryption sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate
flags dirtyrate-param.mode blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads chardev.qemu-vdagent
flags display-dbus iothread.thread-pool-max migration.blocked-reasons query-stats query-stats-schemas thread-context
flags screenshot-format-png netdev.stream netdev.stream.reconnect rbd-encryption-layering rbd-encryption-luks-any
flags qcow2-discard-no-unref run-with.async-teardown smp-clusters blockjob.backing-mask-protocol display-reload
flags netdev.user chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds migrate-incoming.exit-on-error
flags blockdev-set-active shim
accelerators tcg
machines tcg
machine SS-5 default cpus=1 cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram no-acpi
machine SS-20 cpus=4 cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram no-acpi
machine LX cpus=1 cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram no-acpi
machine SPARCClassic cpus=1 cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram no-acpi
machine leon3_generic cpus=4 cpu=LEON3-sparc-cpu ram=leon3.ram no-acpi
machine SPARCbook cpus=1 cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram no-acpi
machine SS-4 cpus=1 cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram no-acpi
machine SS-600MP cpus=4 cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram no-acpi
machine SS-10 cpus=4 cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram no-acpi
machine Voyager cpus=1 cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram no-acpi

"""#
}
