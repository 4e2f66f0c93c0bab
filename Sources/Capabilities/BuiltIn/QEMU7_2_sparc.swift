// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), sparc. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_sparc: StaticString = #"""
qemu 7.2.22 sparc
emulator /usr/bin/qemu-system-sparc
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags sdl spice scsi-disk.channel scsi-block seccomp-sandbox vnc rng-random rng-egd migrate-rdma spice-gl
flags spice-rendernode chardev-reconnect nbd-tls pr-manager-helper screendump_device egl-headless
flags memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem
flags migration-file-drop-cache dbus-vmstate drive-nvme smp-dies rng-builtin fsdev.multidevs aio.io_uring tcg
flags numa.hmat netdev.vhost-vdpa ncr53c90 memory-backend-file.x-use-canonical-path-for-ramblock-id
flags vnc-power-control rotation-rate input-linux confidential-guest-support set-action memory-backend-file.reserve
flags netdev.json query-dirty-rate rbd-encryption sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate
flags dirtyrate-param.mode blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads chardev.qemu-vdagent
flags display-dbus iothread.thread-pool-max migration.blocked-reasons query-stats query-stats-schemas thread-context
flags screenshot-format-png netdev.stream smp-clusters display-reload netdev.user
accelerators tcg
machines tcg
machine SS-5 default cpus=1 cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram
machine SS-20 cpus=4 cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram
machine LX cpus=1 cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram
machine SPARCClassic cpus=1 cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram
machine leon3_generic cpus=1 cpu=LEON3-sparc-cpu ram=leon3.ram
machine SPARCbook cpus=1 cpu=TI-MicroSparc-I-sparc-cpu ram=sun4m.ram
machine SS-4 cpus=1 cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram
machine SS-600MP cpus=4 cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram
machine SS-10 cpus=4 cpu=TI-SuperSparc-II-sparc-cpu ram=sun4m.ram
machine Voyager cpus=1 cpu=Fujitsu-MB86904-sparc-cpu ram=sun4m.ram

"""#
}
