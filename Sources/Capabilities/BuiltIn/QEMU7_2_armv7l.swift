// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), armv7l. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_armv7l: StaticString = #"""
qemu 7.2.22 armv7l
emulator /usr/bin/qemu-system-arm
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga usb-serial virtio-rng
flags rng-random rng-egd megasas tpm-passthrough tpm-tis pci-bridge vfio-pci dmi-to-pci-bridge usb-storage
flags virtio-mmio ich9-intel-hda usb-kbd usb-audio migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb pc-dimm
flags pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard
flags virtio-mouse virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl pxb
flags pxb-pcie ivshmem-plain ivshmem-doorbell vhost-scsi query-cpu-model-expansion spice-rendernode nvdimm
flags pcie-root-port query-cpu-definitions qemu-xhci chardev-reconnect vmcoreinfo pl011 pcie-pci-bridge nbd-tls
flags pr-manager-helper screendump_device hda-output vhost-vsock tpm-emulator egl-headless memory-backend-memfd
flags memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed
flags virtio-pci-non-transitional machine.virt.iommu bochs-display migration-file-drop-cache dbus-vmstate
flags vhost-user-gpu ramfb arm-max-cpu drive-nvme smp-dies rng-builtin vhost-user-fs fsdev.multidevs
flags pcie-root-port.hotplug aio.io_uring tcg virtio-blk-pci.scsi.default.disabled pvscsi numa.hmat
flags usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974
flags vhost-user-fs.bootindex vhost-user-blk cpu-max memory-backend-file.x-use-canonical-path-for-ramblock-id
flags vnc-power-control rotation-rate acpi-index input-linux virtio-gpu-gl-pci confidential-guest-support set-action
flags virtio-blk.queue-size virtio-mem-pci memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug virtio-mem-pci.prealloc calc-dirty-rate dirtyrate-param.mode
flags blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass
flags virtio-net.rss chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all
flags migration.blocked-reasons query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream
flags virtio-crypto pvpanic-pci virtio-gpu.blob smp-clusters display-reload usb-mtp machine.virt.ras netdev.user
flags acpi-erst
gic 3 emulated
gic 2 emulated
accelerators tcg
host tcg max
properties ?+pmu
cpus tcg
models pxa270-c0 cortex-a15 pxa270-b0 cortex-m4 pxa270-a0 arm1176 pxa270-b1 cortex-a7 pxa270-a1 cortex-a8 cortex-r5
models ti925t cortex-r5f arm1026 cortex-a9 cortex-m7 pxa270 pxa260 pxa250 pxa270-c5 pxa261 pxa262 sa1110 sa1100 max
models cortex-m0 cortex-m33 arm946 pxa255 arm11mpcore cortex-m55 arm926 arm1136 arm1136-r2 cortex-m3
machines tcg
machine virt-7.2 alias=virt cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine qcom-dc-scm-v1-bmc cpus=2 ram=ram
machine mori-bmc cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine ast2600-evb cpus=2 ram=ram
machine borzoi cpus=1 cpu=pxa270-c0-arm-cpu
machine spitz cpus=1 cpu=pxa270-c0-arm-cpu
machine virt-2.7 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine nuri cpus=2
machine mcimx7d-sabre cpus=2 ram=mcimx7d-sabre.ram
machine romulus-bmc cpus=1 ram=ram
machine virt-3.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine virt-5.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine npcm750-evb cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine virt-2.10 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine rainier-bmc cpus=2 ram=ram
machine mps3-an547 cpus=1 cpu=cortex-m55-arm-cpu ram=DDR
machine virt-2.8 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine musca-b1 cpus=2 cpu=cortex-m33-arm-cpu
machine realview-pbx-a9 cpus=4 cpu=cortex-a9-arm-cpu
machine versatileab cpus=1 cpu=arm926-arm-cpu ram=versatile.ram
machine kzm cpus=1 ram=kzm.ram
machine fby35-bmc cpus=2 ram=ram
machine musca-a cpus=2 cpu=cortex-m33-arm-cpu
machine virt-3.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine mcimx6ul-evk cpus=1 ram=mcimx6ul-evk.ram
machine virt-5.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine smdkc210 cpus=2
machine sx1 cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine virt-2.11 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine imx25-pdk cpus=1 ram=imx25.ram
machine stm32vldiscovery cpus=1
machine virt-2.9 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine orangepi-pc cpus=4 cpu=cortex-a7-arm-cpu ram=orangepi.ram
machine quanta-q71l-bmc cpus=1 ram=ram
machine z2 cpus=1 cpu=pxa270-c5-arm-cpu
machine virt-5.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine xilinx-zynq-a9 cpus=1 cpu=cortex-a9-arm-cpu ram=zynq.ext_ram
machine tosa cpus=1
machine mps2-an500 cpus=1 cpu=cortex-m7-arm-cpu ram=mps.ram
machine virt-2.12 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine mps2-an521 cpus=2 cpu=cortex-m33-arm-cpu ram=mps.ram
machine sabrelite cpus=4 ram=sabrelite.ram
machine mps2-an511 cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram
machine canon-a1100 cpus=1 ram=ram
machine realview-eb cpus=1 cpu=arm926-arm-cpu
machine quanta-gbs-bmc cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine emcraft-sf2 cpus=1 cpu=cortex-m3-arm-cpu
machine realview-pb-a8 cpus=1 cpu=cortex-a8-arm-cpu
machine virt-7.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine virt-4.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine raspi1ap cpus=1 ram=ram
machine palmetto-bmc cpus=1 ram=ram
machine sx1-v1 cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine n810 cpus=1 cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine g220a-bmc cpus=1 ram=ram
machine bletchley-bmc cpus=2 ram=ram
machine n800 cpus=1 cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine virt-7.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tacoma-bmc cpus=2 ram=ram
machine virt-4.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine quanta-gsj cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine versatilepb cpus=1 cpu=arm926-arm-cpu ram=versatile.ram
machine terrier cpus=1 cpu=pxa270-c5-arm-cpu
machine mainstone cpus=1 cpu=pxa270-c5-arm-cpu
machine realview-eb-mpcore cpus=4 cpu=arm11mpcore-arm-cpu
machine integratorcp cpus=1 cpu=arm926-arm-cpu ram=integrator.ram
machine supermicrox11-bmc cpus=1 ram=ram
machine virt-4.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine witherspoon-bmc cpus=1 ram=ram
machine qcom-firework-bmc cpus=2 ram=ram
machine mps3-an524 cpus=2 cpu=cortex-m33-arm-cpu ram=DDR
machine kudo-bmc cpus=2 cpu=cortex-a9-arm-cpu ram=ram
machine vexpress-a9 cpus=4 cpu=cortex-a9-arm-cpu ram=vexpress.highmem
machine midway cpus=4 ram=highbank.dram
machine musicpal cpus=1 cpu=arm926-arm-cpu ram=musicpal.ram
machine lm3s811evb cpus=1 cpu=cortex-m3-arm-cpu
machine lm3s6965evb cpus=1 cpu=cortex-m3-arm-cpu
machine microbit cpus=1
machine fby35 cpus=3
machine mps2-an505 cpus=1 cpu=cortex-m33-arm-cpu ram=mps.ram
machine mps2-an385 cpus=1 cpu=cortex-m3-arm-cpu ram=mps.ram
machine virt-6.0 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine cubieboard cpus=1 cpu=cortex-a8-arm-cpu ram=cubieboard.ram
machine ast1030-evb cpus=1 ram=ram
machine verdex cpus=1 cpu=pxa270-c0-arm-cpu
machine netduino2 cpus=1
machine mps2-an386 cpus=1 cpu=cortex-m4-arm-cpu ram=mps.ram
machine virt-6.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine raspi2b cpus=4 ram=ram
machine vexpress-a15 cpus=4 cpu=cortex-a15-arm-cpu ram=vexpress.highmem
machine fuji-bmc cpus=2 ram=ram
machine virt-6.2 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine sonorapass-bmc cpus=1 ram=ram
machine cheetah cpus=1 cpu=ti925t-arm-cpu ram=omap1.dram
machine virt-2.6 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
machine ast2500-evb cpus=1 ram=ram
machine highbank cpus=4 ram=highbank.dram
machine akita cpus=1 cpu=pxa270-c0-arm-cpu
machine connex cpus=1
machine netduinoplus2 cpus=1
machine collie cpus=1 cpu=sa1110-arm-cpu ram=strongarm.sdram
machine raspi0 cpus=1 ram=ram
machine fp5280g2-bmc cpus=1 ram=ram

"""#
}
