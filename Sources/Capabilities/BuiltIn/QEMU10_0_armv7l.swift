// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), armv7l. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_armv7l: StaticString = #"""
qemu 10.0.2 armv7l
emulator /usr/bin/qemu-system-arm
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci lsi virtio-scsi-pci
flags usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga usb-serial virtio-rng rng-random rng-egd megasas
flags tpm-passthrough tpm-tis pci-bridge vfio-pci dmi-to-pci-bridge usb-storage virtio-mmio ich9-intel-hda usb-kbd
flags usb-audio migrate-rdma VGA.vgamem_mb pc-dimm pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139
flags e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host
flags virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl pxb pxb-pcie ivshmem-plain ivshmem-doorbell vhost-scsi
flags query-cpu-model-expansion spice-rendernode nvdimm pcie-root-port query-cpu-definitions qemu-xhci
flags chardev-reconnect vmcoreinfo pl011 pcie-pci-bridge nbd-tls pr-manager-helper screendump_device hda-output
flags vhost-vsock tpm-emulator egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed virtio-pci-non-transitional machine.virt.iommu
flags bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu ramfb arm-max-cpu drive-nvme smp-dies
flags rng-builtin vhost-user-fs fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg pvscsi numa.hmat
flags usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974
flags vhost-user-fs.bootindex vhost-user-blk cpu-max memory-backend-file.x-use-canonical-path-for-ramblock-id
flags vnc-power-control rotation-rate acpi-index input-linux virtio-gpu-gl-pci confidential-guest-support set-action
flags virtio-blk.queue-size virtio-mem-pci memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug virtio-mem-pci.prealloc calc-dirty-rate dirtyrate-param.mode
flags blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass
flags virtio-net.rss chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all
flags migration.blocked-reasons query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream
flags virtio-crypto pvpanic-pci netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering
flags rbd-encryption-luks-any qcow2-discard-no-unref run-with.async-teardown virtio-blk.iothread-mapping
flags smp-clusters virtio-mem-pci.dynamic-memslots blockjob.backing-mask-protocol display-reload usb-mtp
flags machine.virt.ras virtio-sound netdev.user acpi-erst chardev-reconnect-miliseconds
flags netdev-stream-reconnect-miliseconds migrate-incoming.exit-on-error blockdev-set-active shim
flags virtio-scsi.iothread-mapping
gic 3 emulated
gic 2 emulated
accelerators tcg
host tcg max
properties ?+pmu
cpus tcg
models pxa270-c0 cortex-a15 pxa270-b0 cortex-m4 pxa270-a0 arm1176 pxa270-b1 cortex-a7 pxa270-a1 cortex-a8 cortex-r5
models ti925t cortex-r5f arm1026 cortex-a9 cortex-m7 pxa270 pxa260 pxa250 pxa270-c5 pxa261 pxa262 sa1110 cortex-r52
models sa1100 max cortex-m0 cortex-m33 arm946 pxa255 arm11mpcore cortex-m55 arm926 arm1136 arm1136-r2 cortex-m3
machines tcg
machine virt-10.0 alias=virt cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine qcom-dc-scm-v1-bmc cpus=2 cpu=cortex-a7-arm-cpu ram=ram no-acpi
machine mori-bmc cpus=2 cpu=cortex-a9-arm-cpu ram=ram no-acpi
machine ast2600-evb cpus=2 cpu=cortex-a7-arm-cpu ram=ram no-acpi
machine tiogapass-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine virt-2.7 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine nuri cpus=2 cpu=cortex-a9-arm-cpu no-acpi
machine mcimx7d-sabre cpus=2 ram=mcimx7d-sabre.ram no-acpi
machine mps3-an536 cpus=2 cpu=cortex-r52-arm-cpu ram=DDR no-acpi
machine virt-3.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine virt-5.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine romulus-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine npcm750-evb cpus=2 cpu=cortex-a9-arm-cpu ram=ram no-acpi
machine virt-2.10 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine rainier-bmc cpus=2 cpu=cortex-a7-arm-cpu ram=ram no-acpi
machine mps3-an547 cpus=1 cpu=cortex-m55-arm-cpu ram=DDR no-acpi
machine virt-2.8 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine musca-b1 cpus=2 cpu=cortex-m33-arm-cpu no-acpi
machine realview-pbx-a9 cpus=4 cpu=cortex-a9-arm-cpu no-acpi
machine versatileab cpus=1 cpu=arm926-arm-cpu ram=versatile.ram no-acpi
machine kzm cpus=1 ram=kzm.ram no-acpi
machine b-l475e-iot01a cpus=1 cpu=cortex-m4-arm-cpu no-acpi
machine fby35-bmc cpus=2 cpu=cortex-a7-arm-cpu ram=ram no-acpi
machine musca-a cpus=2 cpu=cortex-m33-arm-cpu no-acpi
machine virt-3.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine mcimx6ul-evk cpus=1 ram=mcimx6ul-evk.ram no-acpi
machine virt-5.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram deprecated acpi
machine smdkc210 cpus=2 cpu=cortex-a9-arm-cpu no-acpi
machine sx1 cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram no-acpi
machine virt-2.11 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine imx25-pdk cpus=1 ram=imx25.ram no-acpi
machine virt-2.9 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine stm32vldiscovery cpus=1 cpu=cortex-m3-arm-cpu no-acpi
machine orangepi-pc cpus=4 cpu=cortex-a7-arm-cpu ram=orangepi.ram no-acpi
machine quanta-q71l-bmc cpus=1 cpu=arm926-arm-cpu ram=ram no-acpi
machine virt-5.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram deprecated acpi
machine xilinx-zynq-a9 cpus=2 cpu=cortex-a9-arm-cpu ram=zynq.ext_ram no-acpi
machine mps2-an500 cpus=1 cpu=cortex-m7-arm-cpu ram=mps.ram no-acpi
machine virt-2.12 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine mps2-an521 cpus=2 cpu=cortex-m33-arm-cpu ram=mps.ram no-acpi
machine sabrelite cpus=4 ram=sabrelite.ram no-acpi
machine mps2-an511 cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram no-acpi
machine canon-a1100 cpus=1 ram=ram no-acpi
machine realview-eb cpus=1 cpu=arm926-arm-cpu no-acpi
machine quanta-gbs-bmc cpus=2 cpu=cortex-a9-arm-cpu ram=ram no-acpi
machine emcraft-sf2 cpus=1 cpu=cortex-m3-arm-cpu no-acpi
machine realview-pb-a8 cpus=1 cpu=cortex-a8-arm-cpu no-acpi
machine yosemitev2-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine virt-7.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram deprecated acpi
machine virt-4.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine virt-9.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine raspi1ap cpus=1 ram=ram no-acpi
machine palmetto-bmc cpus=1 cpu=arm926-arm-cpu ram=ram no-acpi
machine sx1-v1 cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram no-acpi
machine g220a-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine bletchley-bmc cpus=2 cpu=cortex-a7-arm-cpu ram=ram no-acpi
machine virt-7.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine virt-4.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine virt-9.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine quanta-gsj cpus=2 cpu=cortex-a9-arm-cpu ram=ram no-acpi
machine versatilepb cpus=1 cpu=arm926-arm-cpu ram=versatile.ram no-acpi
machine realview-eb-mpcore cpus=4 cpu=arm11mpcore-arm-cpu no-acpi
machine integratorcp cpus=1 cpu=arm926-arm-cpu ram=integrator.ram no-acpi
machine virt-7.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine supermicrox11-bmc cpus=1 cpu=arm926-arm-cpu ram=ram no-acpi
machine virt-4.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine virt-9.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine witherspoon-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine qcom-firework-bmc cpus=2 cpu=cortex-a7-arm-cpu ram=ram no-acpi
machine mps3-an524 cpus=2 cpu=cortex-m33-arm-cpu ram=DDR no-acpi
machine kudo-bmc cpus=2 cpu=cortex-a9-arm-cpu ram=ram no-acpi
machine vexpress-a9 cpus=4 cpu=cortex-a9-arm-cpu ram=vexpress.highmem no-acpi
machine midway cpus=4 cpu=cortex-a15-arm-cpu ram=highbank.dram no-acpi
machine musicpal cpus=1 cpu=arm926-arm-cpu ram=musicpal.ram no-acpi
machine lm3s811evb cpus=1 cpu=cortex-m3-arm-cpu no-acpi
machine lm3s6965evb cpus=1 cpu=cortex-m3-arm-cpu no-acpi
machine supermicro-x11spi-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine microbit cpus=1 no-acpi
machine fby35 cpus=3 no-acpi
machine mps2-an385 cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram no-acpi
machine mps2-an505 cpus=1 cpu=cortex-m33-arm-cpu ram=mps.ram no-acpi
machine virt-6.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram deprecated acpi
machine virt-8.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine cubieboard cpus=1 cpu=cortex-a8-arm-cpu ram=cubieboard.ram no-acpi
machine ast1030-evb cpus=1 cpu=cortex-m4-arm-cpu ram=ram no-acpi
machine netduino2 cpus=1 cpu=cortex-m3-arm-cpu no-acpi
machine bpim2u cpus=4 cpu=cortex-a7-arm-cpu ram=bpim2u.ram no-acpi
machine mps2-an386 cpus=1 cpu=cortex-m4-arm-cpu ram=mps.ram no-acpi
machine olimex-stm32-h405 cpus=1 cpu=cortex-m4-arm-cpu no-acpi
machine virt-6.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram deprecated acpi
machine virt-8.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine raspi2b cpus=4 ram=ram no-acpi
machine vexpress-a15 cpus=4 cpu=cortex-a15-arm-cpu ram=vexpress.highmem no-acpi
machine fuji-bmc cpus=2 cpu=cortex-a7-arm-cpu ram=ram no-acpi
machine virt-6.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram deprecated acpi
machine virt-8.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram acpi
machine sonorapass-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine virt-2.6 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory deprecated acpi
machine ast2500-evb cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi
machine highbank cpus=4 cpu=cortex-a9-arm-cpu ram=highbank.dram no-acpi
machine netduinoplus2 cpus=1 cpu=cortex-m4-arm-cpu no-acpi
machine collie cpus=1 cpu=sa1110-arm-cpu ram=strongarm.sdram no-acpi
machine raspi0 cpus=1 ram=ram no-acpi
machine fp5280g2-bmc cpus=1 cpu=arm1176-arm-cpu ram=ram no-acpi

"""#
}
