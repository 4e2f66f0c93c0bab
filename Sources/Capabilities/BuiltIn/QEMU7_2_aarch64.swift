// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), aarch64. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_aarch64: StaticString = #"""
qemu 7.2.22 aarch64
emulator /usr/bin/qemu-system-aarch64
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
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
flags vhost-user-gpu ramfb arm-max-cpu drive-nvme smp-dies rng-builtin cpu.kvm-no-adjvtime vhost-user-fs
flags fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg virtio-blk-pci.scsi.default.disabled pvscsi numa.hmat
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
gic 3 kernel emulated
gic 2 kernel emulated
accelerators kvm tcg
host tcg max
properties ?+sve768 ?+sve128 ?+sve1024 ?+sve1280 ?-pauth-impdef ?+sve896 ?+sve256 ?+sve1536 ?+sve1792 ?+sve384 ?+sve
properties ?+sve2048 ?+pauth ?+sve512 ?+aarch64 ?+pmu ?+sve1920 ?+sve1152 ?+sve640 ?+sve1408 ?+sve1664
cpus kvm
cpu pxa270-c0 type=pxa270-c0-arm-cpu
cpu cortex-a15 type=cortex-a15-arm-cpu
cpu pxa270-b0 type=pxa270-b0-arm-cpu
cpu cortex-m4 type=cortex-m4-arm-cpu
cpu cortex-a57 type=cortex-a57-arm-cpu
cpu pxa270-a0 type=pxa270-a0-arm-cpu
cpu arm1176 type=arm1176-arm-cpu
cpu pxa270-b1 type=pxa270-b1-arm-cpu
cpu cortex-a7 type=cortex-a7-arm-cpu
cpu pxa270-a1 type=pxa270-a1-arm-cpu
cpu cortex-a76 type=cortex-a76-arm-cpu
cpu a64fx type=a64fx-arm-cpu
cpu cortex-a8 type=cortex-a8-arm-cpu
cpu cortex-r5 type=cortex-r5-arm-cpu
cpu ti925t type=ti925t-arm-cpu
cpu cortex-r5f type=cortex-r5f-arm-cpu
cpu arm1026 type=arm1026-arm-cpu
cpu cortex-a9 type=cortex-a9-arm-cpu
cpu cortex-m7 type=cortex-m7-arm-cpu
cpu pxa270 type=pxa270-arm-cpu
cpu pxa260 type=pxa260-arm-cpu
cpu pxa250 type=pxa250-arm-cpu
cpu pxa270-c5 type=pxa270-c5-arm-cpu
cpu pxa261 type=pxa261-arm-cpu
cpu pxa262 type=pxa262-arm-cpu
cpu sa1110 type=sa1110-arm-cpu
cpu sa1100 type=sa1100-arm-cpu
cpu max type=max-arm-cpu
cpu cortex-a53 type=cortex-a53-arm-cpu
cpu cortex-m0 type=cortex-m0-arm-cpu
cpu cortex-m33 type=cortex-m33-arm-cpu
cpu cortex-a72 type=cortex-a72-arm-cpu
cpu arm946 type=arm946-arm-cpu
cpu pxa255 type=pxa255-arm-cpu
cpu arm11mpcore type=arm11mpcore-arm-cpu
cpu cortex-m55 type=cortex-m55-arm-cpu
cpu neoverse-n1 type=neoverse-n1-arm-cpu
cpu arm926 type=arm926-arm-cpu
cpu arm1136 type=arm1136-arm-cpu
cpu cortex-a35 type=cortex-a35-arm-cpu
cpu arm1136-r2 type=arm1136-r2-arm-cpu
cpu cortex-m3 type=cortex-m3-arm-cpu
models host
cpus tcg
cpu pxa270-c0 type=pxa270-c0-arm-cpu
cpu cortex-a15 type=cortex-a15-arm-cpu
cpu pxa270-b0 type=pxa270-b0-arm-cpu
cpu cortex-m4 type=cortex-m4-arm-cpu
cpu cortex-a57 type=cortex-a57-arm-cpu
cpu pxa270-a0 type=pxa270-a0-arm-cpu
cpu arm1176 type=arm1176-arm-cpu
cpu pxa270-b1 type=pxa270-b1-arm-cpu
cpu cortex-a7 type=cortex-a7-arm-cpu
cpu pxa270-a1 type=pxa270-a1-arm-cpu
cpu cortex-a76 type=cortex-a76-arm-cpu
cpu a64fx type=a64fx-arm-cpu
cpu cortex-a8 type=cortex-a8-arm-cpu
cpu cortex-r5 type=cortex-r5-arm-cpu
cpu ti925t type=ti925t-arm-cpu
cpu cortex-r5f type=cortex-r5f-arm-cpu
cpu arm1026 type=arm1026-arm-cpu
cpu cortex-a9 type=cortex-a9-arm-cpu
cpu cortex-m7 type=cortex-m7-arm-cpu
cpu pxa270 type=pxa270-arm-cpu
cpu pxa260 type=pxa260-arm-cpu
cpu pxa250 type=pxa250-arm-cpu
cpu pxa270-c5 type=pxa270-c5-arm-cpu
cpu pxa261 type=pxa261-arm-cpu
cpu pxa262 type=pxa262-arm-cpu
cpu sa1110 type=sa1110-arm-cpu
cpu sa1100 type=sa1100-arm-cpu
cpu max type=max-arm-cpu
cpu cortex-a53 type=cortex-a53-arm-cpu
cpu cortex-m0 type=cortex-m0-arm-cpu
cpu cortex-m33 type=cortex-m33-arm-cpu
cpu cortex-a72 type=cortex-a72-arm-cpu
cpu arm946 type=arm946-arm-cpu
cpu pxa255 type=pxa255-arm-cpu
cpu arm11mpcore type=arm11mpcore-arm-cpu
cpu cortex-m55 type=cortex-m55-arm-cpu
cpu neoverse-n1 type=neoverse-n1-arm-cpu
cpu arm926 type=arm926-arm-cpu
cpu arm1136 type=arm1136-arm-cpu
cpu cortex-a35 type=cortex-a35-arm-cpu
cpu arm1136-r2 type=arm1136-r2-arm-cpu
cpu cortex-m3 type=cortex-m3-arm-cpu
machines kvm tcg
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
machine musca-b1 cpus=2 cpu=cortex-m33-arm-cpu
machine realview-pbx-a9 cpus=4 cpu=cortex-a9-arm-cpu
machine versatileab cpus=1 cpu=arm926-arm-cpu ram=versatile.ram
machine kzm cpus=1 ram=kzm.ram
machine virt-2.8 cpus=255 cpu=cortex-a15-arm-cpu ram=mach-virt.ram numa-memory
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
machine xlnx-zcu102 cpus=6 ram=ddr-ram
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
machine sbsa-ref cpus=512 cpu=cortex-a57-arm-cpu ram=sbsa-ref.ram
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
machine raspi3ap cpus=4 ram=ram
machine cubieboard cpus=1 cpu=cortex-a8-arm-cpu ram=cubieboard.ram
machine ast1030-evb cpus=1 ram=ram
machine verdex cpus=1 cpu=pxa270-c0-arm-cpu
machine netduino2 cpus=1
machine xlnx-versal-virt cpus=4 ram=ddr
machine mps2-an386 cpus=1 cpu=cortex-m4-arm-cpu ram=mps.ram
machine virt-6.1 cpus=512 cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine raspi3b cpus=4 ram=ram
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
