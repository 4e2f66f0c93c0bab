// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), ppc. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_ppc: StaticString = #"""
qemu 7.2.22 ppc
emulator /usr/bin/qemu-system-ppc
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags vt82c686b-usb-uhci pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block
flags hda-micro nec-usb-xhci lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga
flags usb-serial virtio-rng rng-random rng-egd megasas pci-bridge vfio-pci dmi-to-pci-bridge usb-storage
flags ich9-intel-hda usb-kbd usb-audio migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb pci-serial ioh3420
flags x3130-upstream xio3130-downstream rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse
flags virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl ivshmem-plain
flags ivshmem-doorbell vhost-scsi spice-rendernode pcie-root-port query-cpu-definitions qemu-xhci chardev-reconnect
flags isa-serial pcie-pci-bridge nbd-tls pr-manager-helper screendump_device hda-output vhost-vsock egl-headless
flags memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem
flags virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu drive-nvme
flags smp-dies i8042 rng-builtin vhost-user-fs fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg
flags virtio-blk-pci.scsi.default.disabled pvscsi numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting
flags netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve piix4.acpi-root-pci-hotplug netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags virtio-gpu.blob smp-clusters display-reload usb-mtp netdev.user acpi-erst
accelerators tcg
cpus tcg
cpu ppc type=604-powerpc-cpu
cpu ppc32 type=604-powerpc-cpu
cpu apollo7pm type=7457a_v1.0-powerpc-cpu
cpu 7457a type=7457a_v1.2-powerpc-cpu
cpu 7447a type=7447a_v1.2-powerpc-cpu
cpu apollo7 type=7457_v1.2-powerpc-cpu
cpu 7457 type=7457_v1.2-powerpc-cpu
cpu 7447 type=7447_v1.1-powerpc-cpu
cpu apollo6 type=7455_v3.2-powerpc-cpu
cpu 7455 type=7455_v3.2-powerpc-cpu
cpu 7445 type=7445_v3.2-powerpc-cpu
cpu 7451 type=7451_v2.3-powerpc-cpu
cpu 7441 type=7441_v2.3-powerpc-cpu
cpu vger type=7450_v2.1-powerpc-cpu
cpu 7450 type=7450_v2.1-powerpc-cpu
cpu 7448 type=7448_v2.1-powerpc-cpu
cpu nitro type=7410_v1.4-powerpc-cpu
cpu 7410 type=7410_v1.4-powerpc-cpu
cpu g4 type=7400_v2.9-powerpc-cpu
cpu 7400 type=7400_v2.9-powerpc-cpu
cpu goldfinger type=755_v2.8-powerpc-cpu
cpu 755 type=755_v2.8-powerpc-cpu
cpu 745 type=745_v2.8-powerpc-cpu
cpu lonestar type=750l_v3.2-powerpc-cpu
cpu 750l type=750l_v3.2-powerpc-cpu
cpu 750gx type=750gx_v1.2-powerpc-cpu
cpu 750fx type=750fx_v2.3-powerpc-cpu
cpu 750cxe type=750cxe_v3.1b-powerpc-cpu
cpu 750cx type=750cx_v2.2-powerpc-cpu
cpu 750cl type=750cl_v2.0-powerpc-cpu
cpu conan/doyle type=750p-powerpc-cpu
cpu g3 type=750_v3.1-powerpc-cpu
cpu typhoon type=750_v3.1-powerpc-cpu
cpu 750 type=750_v3.1-powerpc-cpu
cpu arthur type=740_v3.1-powerpc-cpu
cpu 740 type=740_v3.1-powerpc-cpu
cpu mach5 type=604r-powerpc-cpu
cpu sirocco type=604e_v2.4-powerpc-cpu
cpu 604e type=604e_v2.4-powerpc-cpu
cpu goldeneye type=603e7t-powerpc-cpu
cpu 603r type=603e7t-powerpc-cpu
cpu vaillant type=603e7v-powerpc-cpu
cpu stretch type=603e_v4.1-powerpc-cpu
cpu 603e type=603e_v4.1-powerpc-cpu
cpu vanilla type=603-powerpc-cpu
cpu mpc8560 type=mpc8560_v21-powerpc-cpu
cpu mpc8555e type=mpc8555e_v11-powerpc-cpu
cpu mpc8555 type=mpc8555_v11-powerpc-cpu
cpu mpc8548e type=mpc8548e_v21-powerpc-cpu
cpu mpc8548 type=mpc8548_v21-powerpc-cpu
cpu mpc8547e type=mpc8547e_v21-powerpc-cpu
cpu mpc8545e type=mpc8545e_v21-powerpc-cpu
cpu mpc8545 type=mpc8545_v21-powerpc-cpu
cpu mpc8544e type=mpc8544e_v11-powerpc-cpu
cpu mpc8544 type=mpc8544_v11-powerpc-cpu
cpu mpc8543e type=mpc8543e_v21-powerpc-cpu
cpu mpc8543 type=mpc8543_v21-powerpc-cpu
cpu mpc8541e type=mpc8541e_v11-powerpc-cpu
cpu mpc8541 type=mpc8541_v11-powerpc-cpu
cpu mpc8540 type=mpc8540_v21-powerpc-cpu
cpu mpc8533e type=mpc8533e_v11-powerpc-cpu
cpu mpc8533 type=mpc8533_v11-powerpc-cpu
cpu e500v2 type=e500v2_v22-powerpc-cpu
cpu e500v1 type=e500_v20-powerpc-cpu
cpu e500 type=e500v2_v22-powerpc-cpu
cpu mpc8347ea type=mpc8347eat-powerpc-cpu
cpu mpc8347e type=mpc8347et-powerpc-cpu
cpu mpc8347a type=mpc8347at-powerpc-cpu
cpu mpc8347 type=mpc8347t-powerpc-cpu
cpu e300 type=e300c3-powerpc-cpu
cpu e200 type=e200z6-powerpc-cpu
cpu mpc8280 type=g2legp3-powerpc-cpu
cpu mpc8275 type=g2legp3-powerpc-cpu
cpu mpc8272 type=g2legp3-powerpc-cpu
cpu mpc8271 type=g2legp3-powerpc-cpu
cpu mpc8270 type=g2legp3-powerpc-cpu
cpu mpc8266_hip4 type=g2hip4-powerpc-cpu
cpu mpc8266_hip3 type=g2hip3-powerpc-cpu
cpu mpc8266 type=g2hip4-powerpc-cpu
cpu mpc8265_hip4 type=g2hip4-powerpc-cpu
cpu mpc8265_hip3 type=g2hip3-powerpc-cpu
cpu mpc8265 type=g2hip4-powerpc-cpu
cpu mpc8264_hip4 type=g2hip4-powerpc-cpu
cpu mpc8264_hip3 type=g2hip3-powerpc-cpu
cpu mpc8264 type=g2hip4-powerpc-cpu
cpu mpc8260_hip4 type=g2hip4-powerpc-cpu
cpu mpc8260_hip3 type=g2hip3-powerpc-cpu
cpu mpc8260 type=g2hip4-powerpc-cpu
cpu mpc8255_hip4 type=g2hip4-powerpc-cpu
cpu mpc8255_hip3 type=g2hip3-powerpc-cpu
cpu mpc8255 type=g2hip4-powerpc-cpu
cpu mpc8250_hip4 type=g2hip4-powerpc-cpu
cpu mpc8250_hip3 type=g2hip3-powerpc-cpu
cpu mpc8250 type=g2hip4-powerpc-cpu
cpu mpc8248 type=g2legp3-powerpc-cpu
cpu mpc8247 type=g2legp3-powerpc-cpu
cpu mpc8245 type=g2hip4-powerpc-cpu
cpu mpc8241 type=g2hip4-powerpc-cpu
cpu powerquicc-ii type=g2legp3-powerpc-cpu
cpu mpc82xx type=g2legp3-powerpc-cpu
cpu mpc5200b type=mpc5200b_v21-powerpc-cpu
cpu mpc5200 type=mpc5200_v12-powerpc-cpu
cpu mpc52xx type=mpc5200_v12-powerpc-cpu
cpu mpc8240 type=603-powerpc-cpu
cpu 460ex type=460exb-powerpc-cpu
cpu 440ep type=440epb-powerpc-cpu
cpu x2vp50 type=x2vp20-powerpc-cpu
cpu x2vp7 type=x2vp4-powerpc-cpu
cpu 405gpe type=405crc-powerpc-cpu
cpu 405gp type=405gpd-powerpc-cpu
cpu 405cr type=405crc-powerpc-cpu
cpu 405 type=405d4-powerpc-cpu
untyped-models 7447a_v1.2 405crc 603e7v1 750cx_v2.0 mpc8533_v11 7447a_v1.1 7400_v2.2 745_v2.7 mpc8343e 405crb
untyped-models 750gx_v1.2 mpc8533_v10 7457_v1.1 e500v2_v22 mpc8548_v11 7447a_v1.0 7400_v2.1 603e7v 750gx_v1.1 x2vp4
untyped-models 7457_v1.0 e500v2_v21 e500_v20 mpc8548_v10 603e_v2.2 g2legp3 460exb 755_v1.0 750_v1.0 npe405h
untyped-models e500v2_v20 mpc8349ea mpc8545e_v20 g2h4 7457a_v1.2 g2lels 7455_v2.1 745_v2.6 mpc8378e mpc8641
untyped-models 7450_v2.1 g2legp1 755_v2.8 mpc8572 7457a_v1.1 g2gp 405cra 745_v2.5 7400_v2.0 mpc8347ap 750gx_v1.0
untyped-models 604e_v2.4 440epb 750e e200z6 mpc8347eat mpc8567e mpc8568 603e7t mpc8540_v21 g2hip4 740_v3.1 440epa
untyped-models e200z5 mpc8567 mpc5200_v12 mpc8343a g2legp mpc603 mpc8347t e500mc 7445_v1.0 mpc8541e_v11 mpc8540_v20
untyped-models 750fl 740_v3.0 7450_v2.0 405d4 mpc5200_v11 604 mpc8347et 750cx_v1.0 mpc8541e_v10 755_v2.7 7457a_v1.0
untyped-models mpc8379 mpc8560_v10 7448_v2.1 stb04 603e_v1.4 745_v2.4 755_v2.6 7410_v1.4 mpc8378 mpc8548e_v21
untyped-models 7448_v2.0 603e_v1.3 745_v2.3 7400_v1.1 x2vp20 mpc8377 750p g2hip3 604e_v2.2 603e_v1.2 745_v2.2 603e7
untyped-models 7445_v3.4 mpc8543_v21 604r 7450_v1.2 mpc5200b_v21 mpc8543_v20 mpc5200_v10 603 e500_v10 7450_v1.1
untyped-models mpc8349 stb03 mpc8347eap 405d2 750fx_v2.3 mpc8543e_v21 mpc8545_v21 750_v3.1 npe4gs3 7410_v1.3
untyped-models 755_v2.5 mpc8548e_v20 e600 7400_v1.0 mpc8543e_v20 stb25 7410_v1.2 740_v2.2 740e 755_v2.4 603e_v1.1
untyped-models 745_v2.1 750cl_v2.0 7400_v2.9 755_v2.3 740_v2.1 750l_v3.2 7445_v3.3 405ep mpc8610 745_v2.0 7400_v2.8
untyped-models 7445_v3.2 mpc5200b_v20 740_v2.0 750_v3.0 7455_v1.0 7450_v1.0 e500v2_v10 603e_v4 750fx_v2.2
untyped-models mpc8545_v20 npe405h2 mpc8347p 7448_v1.1 603e_v3 405gpr mpc8377e mpc8347ep mpc8548_v21 mpc8555e_v11
untyped-models 440epx 750fx_v2.1 mpc8544e_v11 7448_v1.0 mpc8547e_v21 mpc8533e_v11 7410_v1.1 750cxe_v3.1 750cxe_v2.4
untyped-models 7441_v2.3 750fx_v2.0 7441_v2.10 mpc8544e_v10 mpc8349e 405gpd mpc8547e_v20 mpc8533e_v10 7410_v1.0 740p
untyped-models 750cxe_v3.0 7455_v3.4 mpc8541_v11 603e_v4.1 750_v2.2 e300c4 7400_v2.7 755_v2.2 405gpc 755_v2.1
untyped-models 7455_v3.3 mpc8541_v10 750l_v3.0 405lp 750_v2.1 e300c3 mpc8540_v10 mpc8379e 7400_v2.6 mpc8555_v11
untyped-models 405gpb mpc8543_v11 750cxe_v3.1b 750cxe_v2.3 mpc8548_v20 mpc8555e_v10 440-xilinx mpc8555_v10
untyped-models mpc8560_v21 g2 750cxe_v2.2 e500v2_v30 mpc8568e 7447_v1.1 mpc8548e_v11 750cl_v1.0 745_v1.1 7441_v2.1
untyped-models mpc8543e_v11 7451_v2.3 mpc8343ea 750l_v2.2 405ez mpc8544_v11 755_v2.0 745_v1.0 7455_v3.2 750cxr
untyped-models mpc8548e_v10 750_v2.0 740_v1.0 604e_v1.0 e300c2 405gpa 7451_v2.10 750cx_v2.2 e300c1 mpc8347at
untyped-models mpc8349a 750cxe_v2.4b mpc8572e mpc8543_v10 npe405l mpc8560_v20 603p 750cxe_v2.1 440-xilinx-w-dfpu
untyped-models 7447_v1.0 750fx_v1.0 mpc8641d 7457_v1.2 750gl mpc8543e_v10 g2ls mpc8343 750l_v2.1 mpc8544_v10
untyped-models 7445_v2.1 755_v1.1 750l_v2.0 g2le mpc8545e_v21 603e7v2 750cx_v2.1 745_v2.8
machines tcg
machine g3beige default cpus=1 cpu=750_v3.1-powerpc-cpu ram=ppc_heathrow.ram
machine virtex-ml507 cpus=1 cpu=440-xilinx-powerpc-cpu ram=ram
machine mac99 cpus=1 cpu=7400_v2.9-powerpc-cpu ram=ppc_core99.ram
machine ppce500 cpus=32 cpu=e500v2_v30-powerpc-cpu ram=mpc8544ds.ram
machine sam460ex cpus=1 cpu=460exb-powerpc-cpu ram=ppc4xx.sdram
machine pegasos2 cpus=1 cpu=7400_v2.9-powerpc-cpu ram=pegasos2.ram
machine bamboo cpus=1 cpu=440epb-powerpc-cpu ram=ppc4xx.sdram
machine 40p cpus=1 cpu=604-powerpc-cpu
machine ref405ep cpus=1 ram=ppc405.ram
machine mpc8544ds cpus=15 cpu=e500v2_v30-powerpc-cpu ram=mpc8544ds.ram

"""#
}
