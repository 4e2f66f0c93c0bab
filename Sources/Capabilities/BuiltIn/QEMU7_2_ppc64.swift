// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), ppc64. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_ppc64: StaticString = #"""
qemu 7.2.22 ppc64
emulator /usr/bin/qemu-system-ppc64
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags vt82c686b-usb-uhci pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block
flags hda-micro nec-usb-xhci lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga vmware-svga
flags usb-serial virtio-rng rng-random rng-egd megasas tpm-passthrough nvram pci-bridge vfio-pci dmi-to-pci-bridge
flags usb-storage ich9-intel-hda usb-kbd usb-audio migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb pc-dimm
flags pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard
flags virtio-mouse virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl
flags ivshmem-plain ivshmem-doorbell vhost-scsi spice-rendernode nvdimm pcie-root-port query-cpu-definitions
flags qemu-xhci spapr-pci-host-bridge spapr-pci-host-bridge.numa_node chardev-reconnect spapr-vty isa-serial
flags pcie-pci-bridge nbd-tls pr-manager-helper screendump_device hda-output vhost-vsock tpm-emulator egl-headless
flags memory-backend-memfd memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem
flags nvdimm.unarmed virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu
flags drive-nvme smp-dies i8042 rng-builtin tpm-spapr vhost-user-fs fsdev.multidevs pcie-root-port.hotplug
flags aio.io_uring tcg virtio-blk-pci.scsi.default.disabled pvscsi spapr-tpm-proxy numa.hmat usb-host.hostdevice
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci confidential-guest-support set-action virtio-blk.queue-size
flags memory-backend-file.reserve piix4.acpi-root-pci-hotplug netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags virtio-gpu.blob smp-clusters display-reload usb-mtp netdev.user acpi-erst
accelerators kvm tcg
cpus kvm
cpu ppc type=604-powerpc64-cpu
cpu ppc32 type=604-powerpc64-cpu
cpu ppc64 type=970fx_v3.1-powerpc64-cpu
cpu POWER10 type=power10_v2.0-powerpc64-cpu
cpu POWER9 type=power9_v2.0-powerpc64-cpu
cpu power8nvl type=power8nvl_v1.0-powerpc64-cpu
cpu POWER8 type=power8_v2.0-powerpc64-cpu
cpu power8e type=power8e_v2.1-powerpc64-cpu
cpu power7+ type=power7+_v2.1-powerpc64-cpu
cpu POWER7 type=power7_v2.3-powerpc64-cpu
cpu power5gs type=power5+_v2.1-powerpc64-cpu
cpu power5+ type=power5+_v2.1-powerpc64-cpu
cpu 970mp type=970mp_v1.1-powerpc64-cpu
cpu 970fx type=970fx_v3.1-powerpc64-cpu
cpu 970 type=970_v2.2-powerpc64-cpu
cpu apollo7pm type=7457a_v1.0-powerpc64-cpu
cpu 7457a type=7457a_v1.2-powerpc64-cpu
cpu 7447a type=7447a_v1.2-powerpc64-cpu
cpu apollo7 type=7457_v1.2-powerpc64-cpu
cpu 7457 type=7457_v1.2-powerpc64-cpu
cpu 7447 type=7447_v1.1-powerpc64-cpu
cpu apollo6 type=7455_v3.2-powerpc64-cpu
cpu 7455 type=7455_v3.2-powerpc64-cpu
cpu 7445 type=7445_v3.2-powerpc64-cpu
cpu 7451 type=7451_v2.3-powerpc64-cpu
cpu 7441 type=7441_v2.3-powerpc64-cpu
cpu vger type=7450_v2.1-powerpc64-cpu
cpu 7450 type=7450_v2.1-powerpc64-cpu
cpu 7448 type=7448_v2.1-powerpc64-cpu
cpu nitro type=7410_v1.4-powerpc64-cpu
cpu 7410 type=7410_v1.4-powerpc64-cpu
cpu g4 type=7400_v2.9-powerpc64-cpu
cpu 7400 type=7400_v2.9-powerpc64-cpu
cpu goldfinger type=755_v2.8-powerpc64-cpu
cpu 755 type=755_v2.8-powerpc64-cpu
cpu 745 type=745_v2.8-powerpc64-cpu
cpu lonestar type=750l_v3.2-powerpc64-cpu
cpu 750l type=750l_v3.2-powerpc64-cpu
cpu 750gx type=750gx_v1.2-powerpc64-cpu
cpu 750fx type=750fx_v2.3-powerpc64-cpu
cpu 750cxe type=750cxe_v3.1b-powerpc64-cpu
cpu 750cx type=750cx_v2.2-powerpc64-cpu
cpu 750cl type=750cl_v2.0-powerpc64-cpu
cpu conan/doyle type=750p-powerpc64-cpu
cpu g3 type=750_v3.1-powerpc64-cpu
cpu typhoon type=750_v3.1-powerpc64-cpu
cpu 750 type=750_v3.1-powerpc64-cpu
cpu arthur type=740_v3.1-powerpc64-cpu
cpu 740 type=740_v3.1-powerpc64-cpu
cpu mach5 type=604r-powerpc64-cpu
cpu sirocco type=604e_v2.4-powerpc64-cpu
cpu 604e type=604e_v2.4-powerpc64-cpu
cpu goldeneye type=603e7t-powerpc64-cpu
cpu 603r type=603e7t-powerpc64-cpu
cpu vaillant type=603e7v-powerpc64-cpu
cpu stretch type=603e_v4.1-powerpc64-cpu
cpu 603e type=603e_v4.1-powerpc64-cpu
cpu vanilla type=603-powerpc64-cpu
cpu mpc8560 type=mpc8560_v21-powerpc64-cpu
cpu mpc8555e type=mpc8555e_v11-powerpc64-cpu
cpu mpc8555 type=mpc8555_v11-powerpc64-cpu
cpu mpc8548e type=mpc8548e_v21-powerpc64-cpu
cpu mpc8548 type=mpc8548_v21-powerpc64-cpu
cpu mpc8547e type=mpc8547e_v21-powerpc64-cpu
cpu mpc8545e type=mpc8545e_v21-powerpc64-cpu
cpu mpc8545 type=mpc8545_v21-powerpc64-cpu
cpu mpc8544e type=mpc8544e_v11-powerpc64-cpu
cpu mpc8544 type=mpc8544_v11-powerpc64-cpu
cpu mpc8543e type=mpc8543e_v21-powerpc64-cpu
cpu mpc8543 type=mpc8543_v21-powerpc64-cpu
cpu mpc8541e type=mpc8541e_v11-powerpc64-cpu
cpu mpc8541 type=mpc8541_v11-powerpc64-cpu
cpu mpc8540 type=mpc8540_v21-powerpc64-cpu
cpu mpc8533e type=mpc8533e_v11-powerpc64-cpu
cpu mpc8533 type=mpc8533_v11-powerpc64-cpu
cpu e500v2 type=e500v2_v22-powerpc64-cpu
cpu e500v1 type=e500_v20-powerpc64-cpu
cpu e500 type=e500v2_v22-powerpc64-cpu
cpu mpc8347ea type=mpc8347eat-powerpc64-cpu
cpu mpc8347e type=mpc8347et-powerpc64-cpu
cpu mpc8347a type=mpc8347at-powerpc64-cpu
cpu mpc8347 type=mpc8347t-powerpc64-cpu
cpu e300 type=e300c3-powerpc64-cpu
cpu e200 type=e200z6-powerpc64-cpu
cpu mpc8280 type=g2legp3-powerpc64-cpu
cpu mpc8275 type=g2legp3-powerpc64-cpu
cpu mpc8272 type=g2legp3-powerpc64-cpu
cpu mpc8271 type=g2legp3-powerpc64-cpu
cpu mpc8270 type=g2legp3-powerpc64-cpu
cpu mpc8266_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8266_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8266 type=g2hip4-powerpc64-cpu
cpu mpc8265_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8265_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8265 type=g2hip4-powerpc64-cpu
cpu mpc8264_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8264_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8264 type=g2hip4-powerpc64-cpu
cpu mpc8260_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8260_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8260 type=g2hip4-powerpc64-cpu
cpu mpc8255_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8255_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8255 type=g2hip4-powerpc64-cpu
cpu mpc8250_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8250_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8250 type=g2hip4-powerpc64-cpu
cpu mpc8248 type=g2legp3-powerpc64-cpu
cpu mpc8247 type=g2legp3-powerpc64-cpu
cpu mpc8245 type=g2hip4-powerpc64-cpu
cpu mpc8241 type=g2hip4-powerpc64-cpu
cpu powerquicc-ii type=g2legp3-powerpc64-cpu
cpu mpc82xx type=g2legp3-powerpc64-cpu
cpu mpc5200b type=mpc5200b_v21-powerpc64-cpu
cpu mpc5200 type=mpc5200_v12-powerpc64-cpu
cpu mpc52xx type=mpc5200_v12-powerpc64-cpu
cpu mpc8240 type=603-powerpc64-cpu
cpu 460ex type=460exb-powerpc64-cpu
cpu 440ep type=440epb-powerpc64-cpu
cpu x2vp50 type=x2vp20-powerpc64-cpu
cpu x2vp7 type=x2vp4-powerpc64-cpu
cpu 405gpe type=405crc-powerpc64-cpu
cpu 405gp type=405gpd-powerpc64-cpu
cpu 405cr type=405crc-powerpc64-cpu
cpu 405 type=405d4-powerpc64-cpu
untyped-models mpc8548e_v21 604e_v2.2 7447a_v1.0 mpc8347eat 750fx_v2.0 mpc8543e_v20 405lp 7410_v1.0 755_v1.0 npe4gs3
untyped-models 740_v2.0 740e g2ls 7445_v1.0 7447a_v1.1 750fx_v2.1 mpc8543e_v10 mpc8543e_v21 405cra g2gp 750gx_v1.0
untyped-models 7410_v1.1 755_v1.1 604e_v2.4 740_v2.1 power8nvl_v1.0 7447a_v1.2 750fx_v2.2 750cxe_v2.1 mpc8377
untyped-models e500v2_v30 mpc8543e_v11 750cl_v1.0 405crb 750gx_v1.1 750l_v3.0 7410_v1.2 power8_v2.0 970fx_v2.0
untyped-models 740_v2.2 mpc8547e_v20 stb25 750fx_v2.3 750cxe_v2.2 mpc8378 e200z5 7457a_v1.0 mpc8544e_v10 750gx_v1.2
untyped-models 7410_v1.3 405crc 970fx_v2.1 mpc8347ap 750_v2.0 mpc8547e_v21 mpc8610 750cxe_v2.3 mpc8379 e200z6
untyped-models mpc8349a 7457a_v1.1 mpc8544e_v11 750l_v3.2 7410_v1.4 750cx_v2.0 e600 mpc603 440-xilinx power9_v2.0
untyped-models 750_v2.1 mpc5200_v10 power10_v2.0 power7+_v2.1 750cxe_v2.4 405gpr 970_v2.2 405d2 mpc5200b_v20
untyped-models 7457a_v1.2 7447_v1.0 750cx_v2.1 7445_v3.2 7400_v2.0 7450_v1.0 mpc8567 603e7 405ep 750_v2.2
untyped-models mpc5200_v11 440-xilinx-w-dfpu mpc8548e_v10 mpc8540_v20 mpc8378e 603e_v3 750p mpc8545_v20 740_v1.0
untyped-models mpc5200b_v21 g2legp 7447_v1.1 750cx_v2.2 7445_v3.3 7400_v2.1 7450_v1.1 mpc8568 e500mc 745_v2.1
untyped-models mpc8567e mpc5200_v12 g2le mpc8377e mpc8540_v21 603e_v4 mpc8548e_v11 mpc8545_v21 mpc8343 405d4
untyped-models mpc8343ea mpc8347ep 7445_v3.4 mpc8543_v20 npe405h 7400_v2.2 mpc8548_v20 745_v2.2 603e_v1.1 7448_v1.0
untyped-models 7450_v1.2 mpc8347at 750gl 604r mpc8349e g2legp1 g2h4 405gpa e5500 mpc8543_v21 7457_v1.0 7455_v3.2
untyped-models npe405h2 mpc8548_v21 603e_v1.2 745_v2.3 7448_v1.1 755_v2.0 mpc8349ea mpc8555e_v10 750fl mpc8343a
untyped-models 740_v3.0 750cxe_v2.4b 750cxe_v3.0 stb03 405gpb e500v2_v20 7457_v1.1 g2 7455_v3.3 mpc8541_v10 745_v2.4
untyped-models 603e_v1.3 power7_v2.3 604e_v1.0 755_v2.1 mpc8555e_v11 740_v3.1 970mp_v1.0 440epa 750cxe_v3.1 stb04
untyped-models g2legp3 x2vp20 405gpc 7455_v1.0 e500v2_v10 e500v2_v21 7457_v1.2 7455_v3.4 mpc8541_v11 mpc8560_v20
untyped-models 745_v2.5 603e_v1.4 755_v2.2 mpc8544_v10 970mp_v1.1 7400_v1.0 440epb 745_v1.0 405gpd mpc8347et npe405l
untyped-models 7400_v2.6 mpc8560_v10 e500v2_v22 mpc8560_v21 603e7t 745_v2.6 755_v2.3 740p 603e_v4.1 750_v3.0
untyped-models mpc8544_v11 750fx_v1.0 mpc8572e g2lels 745_v1.1 7400_v2.7 mpc8533_v10 power5+_v2.1 745_v2.7 755_v2.4
untyped-models mpc8343e e300c1 750_v3.1 440epx mpc8349 603p mpc8572 mpc8540_v10 7400_v2.8 mpc8533_v11 745_v2.8
untyped-models 7441_v2.10 7450_v2.0 603e7v 755_v2.5 e300c2 mpc8347p 7441_v2.1 e500_v20 750l_v2.0 7400_v2.9
untyped-models 970fx_v1.0 750cxr 7450_v2.1 755_v2.6 e300c3 mpc8543_v10 mpc8548_v10 750cxe_v3.1b e500_v10 750e
untyped-models 750l_v2.1 power8e_v2.1 g2hip3 755_v2.7 405ez mpc8543_v11 750_v1.0 e300c4 mpc8555_v10 7441_v2.3
untyped-models mpc8641 mpc8548_v11 x2vp4 7448_v2.0 mpc8347eap 750l_v2.2 750cx_v1.0 7445_v2.1 g2hip4 755_v2.8
untyped-models mpc8541e_v10 750cl_v2.0 603e_v2.2 power9_v1.0 7448_v2.1 mpc8555_v11 power10_v1.0 7451_v2.10 460exb
untyped-models 970fx_v3.0 603 mpc8541e_v11 mpc8347t 603e7v1 970fx_v3.1 mpc8533e_v10 604 mpc8641d mpc8545e_v20
untyped-models 7400_v1.1 mpc8548e_v20 603e7v2 mpc8379e 7451_v2.3 e6500 mpc8533e_v11 745_v2.0 mpc8568e mpc8545e_v21
untyped-models 7455_v2.1
models host
cpus tcg
cpu ppc type=604-powerpc64-cpu
cpu ppc32 type=604-powerpc64-cpu
cpu ppc64 type=970fx_v3.1-powerpc64-cpu
cpu POWER10 type=power10_v2.0-powerpc64-cpu
cpu POWER9 type=power9_v2.0-powerpc64-cpu
cpu power8nvl type=power8nvl_v1.0-powerpc64-cpu
cpu POWER8 type=power8_v2.0-powerpc64-cpu
cpu power8e type=power8e_v2.1-powerpc64-cpu
cpu power7+ type=power7+_v2.1-powerpc64-cpu
cpu POWER7 type=power7_v2.3-powerpc64-cpu
cpu power5gs type=power5+_v2.1-powerpc64-cpu
cpu power5+ type=power5+_v2.1-powerpc64-cpu
cpu 970mp type=970mp_v1.1-powerpc64-cpu
cpu 970fx type=970fx_v3.1-powerpc64-cpu
cpu 970 type=970_v2.2-powerpc64-cpu
cpu apollo7pm type=7457a_v1.0-powerpc64-cpu
cpu 7457a type=7457a_v1.2-powerpc64-cpu
cpu 7447a type=7447a_v1.2-powerpc64-cpu
cpu apollo7 type=7457_v1.2-powerpc64-cpu
cpu 7457 type=7457_v1.2-powerpc64-cpu
cpu 7447 type=7447_v1.1-powerpc64-cpu
cpu apollo6 type=7455_v3.2-powerpc64-cpu
cpu 7455 type=7455_v3.2-powerpc64-cpu
cpu 7445 type=7445_v3.2-powerpc64-cpu
cpu 7451 type=7451_v2.3-powerpc64-cpu
cpu 7441 type=7441_v2.3-powerpc64-cpu
cpu vger type=7450_v2.1-powerpc64-cpu
cpu 7450 type=7450_v2.1-powerpc64-cpu
cpu 7448 type=7448_v2.1-powerpc64-cpu
cpu nitro type=7410_v1.4-powerpc64-cpu
cpu 7410 type=7410_v1.4-powerpc64-cpu
cpu g4 type=7400_v2.9-powerpc64-cpu
cpu 7400 type=7400_v2.9-powerpc64-cpu
cpu goldfinger type=755_v2.8-powerpc64-cpu
cpu 755 type=755_v2.8-powerpc64-cpu
cpu 745 type=745_v2.8-powerpc64-cpu
cpu lonestar type=750l_v3.2-powerpc64-cpu
cpu 750l type=750l_v3.2-powerpc64-cpu
cpu 750gx type=750gx_v1.2-powerpc64-cpu
cpu 750fx type=750fx_v2.3-powerpc64-cpu
cpu 750cxe type=750cxe_v3.1b-powerpc64-cpu
cpu 750cx type=750cx_v2.2-powerpc64-cpu
cpu 750cl type=750cl_v2.0-powerpc64-cpu
cpu conan/doyle type=750p-powerpc64-cpu
cpu g3 type=750_v3.1-powerpc64-cpu
cpu typhoon type=750_v3.1-powerpc64-cpu
cpu 750 type=750_v3.1-powerpc64-cpu
cpu arthur type=740_v3.1-powerpc64-cpu
cpu 740 type=740_v3.1-powerpc64-cpu
cpu mach5 type=604r-powerpc64-cpu
cpu sirocco type=604e_v2.4-powerpc64-cpu
cpu 604e type=604e_v2.4-powerpc64-cpu
cpu goldeneye type=603e7t-powerpc64-cpu
cpu 603r type=603e7t-powerpc64-cpu
cpu vaillant type=603e7v-powerpc64-cpu
cpu stretch type=603e_v4.1-powerpc64-cpu
cpu 603e type=603e_v4.1-powerpc64-cpu
cpu vanilla type=603-powerpc64-cpu
cpu mpc8560 type=mpc8560_v21-powerpc64-cpu
cpu mpc8555e type=mpc8555e_v11-powerpc64-cpu
cpu mpc8555 type=mpc8555_v11-powerpc64-cpu
cpu mpc8548e type=mpc8548e_v21-powerpc64-cpu
cpu mpc8548 type=mpc8548_v21-powerpc64-cpu
cpu mpc8547e type=mpc8547e_v21-powerpc64-cpu
cpu mpc8545e type=mpc8545e_v21-powerpc64-cpu
cpu mpc8545 type=mpc8545_v21-powerpc64-cpu
cpu mpc8544e type=mpc8544e_v11-powerpc64-cpu
cpu mpc8544 type=mpc8544_v11-powerpc64-cpu
cpu mpc8543e type=mpc8543e_v21-powerpc64-cpu
cpu mpc8543 type=mpc8543_v21-powerpc64-cpu
cpu mpc8541e type=mpc8541e_v11-powerpc64-cpu
cpu mpc8541 type=mpc8541_v11-powerpc64-cpu
cpu mpc8540 type=mpc8540_v21-powerpc64-cpu
cpu mpc8533e type=mpc8533e_v11-powerpc64-cpu
cpu mpc8533 type=mpc8533_v11-powerpc64-cpu
cpu e500v2 type=e500v2_v22-powerpc64-cpu
cpu e500v1 type=e500_v20-powerpc64-cpu
cpu e500 type=e500v2_v22-powerpc64-cpu
cpu mpc8347ea type=mpc8347eat-powerpc64-cpu
cpu mpc8347e type=mpc8347et-powerpc64-cpu
cpu mpc8347a type=mpc8347at-powerpc64-cpu
cpu mpc8347 type=mpc8347t-powerpc64-cpu
cpu e300 type=e300c3-powerpc64-cpu
cpu e200 type=e200z6-powerpc64-cpu
cpu mpc8280 type=g2legp3-powerpc64-cpu
cpu mpc8275 type=g2legp3-powerpc64-cpu
cpu mpc8272 type=g2legp3-powerpc64-cpu
cpu mpc8271 type=g2legp3-powerpc64-cpu
cpu mpc8270 type=g2legp3-powerpc64-cpu
cpu mpc8266_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8266_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8266 type=g2hip4-powerpc64-cpu
cpu mpc8265_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8265_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8265 type=g2hip4-powerpc64-cpu
cpu mpc8264_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8264_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8264 type=g2hip4-powerpc64-cpu
cpu mpc8260_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8260_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8260 type=g2hip4-powerpc64-cpu
cpu mpc8255_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8255_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8255 type=g2hip4-powerpc64-cpu
cpu mpc8250_hip4 type=g2hip4-powerpc64-cpu
cpu mpc8250_hip3 type=g2hip3-powerpc64-cpu
cpu mpc8250 type=g2hip4-powerpc64-cpu
cpu mpc8248 type=g2legp3-powerpc64-cpu
cpu mpc8247 type=g2legp3-powerpc64-cpu
cpu mpc8245 type=g2hip4-powerpc64-cpu
cpu mpc8241 type=g2hip4-powerpc64-cpu
cpu powerquicc-ii type=g2legp3-powerpc64-cpu
cpu mpc82xx type=g2legp3-powerpc64-cpu
cpu mpc5200b type=mpc5200b_v21-powerpc64-cpu
cpu mpc5200 type=mpc5200_v12-powerpc64-cpu
cpu mpc52xx type=mpc5200_v12-powerpc64-cpu
cpu mpc8240 type=603-powerpc64-cpu
cpu 460ex type=460exb-powerpc64-cpu
cpu 440ep type=440epb-powerpc64-cpu
cpu x2vp50 type=x2vp20-powerpc64-cpu
cpu x2vp7 type=x2vp4-powerpc64-cpu
cpu 405gpe type=405crc-powerpc64-cpu
cpu 405gp type=405gpd-powerpc64-cpu
cpu 405cr type=405crc-powerpc64-cpu
cpu 405 type=405d4-powerpc64-cpu
untyped-models mpc8548e_v21 604e_v2.2 7447a_v1.0 mpc8347eat 750fx_v2.0 mpc8543e_v20 405lp 7410_v1.0 755_v1.0 npe4gs3
untyped-models 740_v2.0 740e g2ls 7445_v1.0 7447a_v1.1 750fx_v2.1 mpc8543e_v10 mpc8543e_v21 405cra g2gp 750gx_v1.0
untyped-models 7410_v1.1 755_v1.1 604e_v2.4 740_v2.1 power8nvl_v1.0 7447a_v1.2 750fx_v2.2 750cxe_v2.1 mpc8377
untyped-models e500v2_v30 mpc8543e_v11 750cl_v1.0 405crb 750gx_v1.1 750l_v3.0 7410_v1.2 power8_v2.0 970fx_v2.0
untyped-models 740_v2.2 mpc8547e_v20 stb25 750fx_v2.3 750cxe_v2.2 mpc8378 e200z5 7457a_v1.0 mpc8544e_v10 750gx_v1.2
untyped-models 7410_v1.3 405crc 970fx_v2.1 mpc8347ap 750_v2.0 mpc8547e_v21 mpc8610 750cxe_v2.3 mpc8379 e200z6
untyped-models mpc8349a 7457a_v1.1 mpc8544e_v11 750l_v3.2 7410_v1.4 750cx_v2.0 e600 mpc603 440-xilinx power9_v2.0
untyped-models 750_v2.1 mpc5200_v10 power10_v2.0 power7+_v2.1 750cxe_v2.4 405gpr 970_v2.2 405d2 mpc5200b_v20
untyped-models 7457a_v1.2 7447_v1.0 750cx_v2.1 7445_v3.2 7400_v2.0 7450_v1.0 mpc8567 603e7 405ep 750_v2.2
untyped-models mpc5200_v11 440-xilinx-w-dfpu mpc8548e_v10 mpc8540_v20 mpc8378e 603e_v3 750p mpc8545_v20 740_v1.0
untyped-models mpc5200b_v21 g2legp 7447_v1.1 750cx_v2.2 7445_v3.3 7400_v2.1 7450_v1.1 mpc8568 e500mc 745_v2.1
untyped-models mpc8567e mpc5200_v12 g2le mpc8377e mpc8540_v21 603e_v4 mpc8548e_v11 mpc8545_v21 mpc8343 405d4
untyped-models mpc8343ea mpc8347ep 7445_v3.4 mpc8543_v20 npe405h 7400_v2.2 mpc8548_v20 745_v2.2 603e_v1.1 7448_v1.0
untyped-models 7450_v1.2 mpc8347at 750gl 604r mpc8349e g2legp1 g2h4 405gpa e5500 mpc8543_v21 7457_v1.0 7455_v3.2
untyped-models npe405h2 mpc8548_v21 603e_v1.2 745_v2.3 7448_v1.1 755_v2.0 mpc8349ea mpc8555e_v10 750fl mpc8343a
untyped-models 740_v3.0 750cxe_v2.4b 750cxe_v3.0 stb03 405gpb e500v2_v20 7457_v1.1 g2 7455_v3.3 mpc8541_v10 745_v2.4
untyped-models 603e_v1.3 power7_v2.3 604e_v1.0 755_v2.1 mpc8555e_v11 740_v3.1 970mp_v1.0 440epa 750cxe_v3.1 stb04
untyped-models g2legp3 x2vp20 405gpc 7455_v1.0 e500v2_v10 e500v2_v21 7457_v1.2 7455_v3.4 mpc8541_v11 mpc8560_v20
untyped-models 745_v2.5 603e_v1.4 755_v2.2 mpc8544_v10 970mp_v1.1 7400_v1.0 440epb 745_v1.0 405gpd mpc8347et npe405l
untyped-models 7400_v2.6 mpc8560_v10 e500v2_v22 mpc8560_v21 603e7t 745_v2.6 755_v2.3 740p 603e_v4.1 750_v3.0
untyped-models mpc8544_v11 750fx_v1.0 mpc8572e g2lels 745_v1.1 7400_v2.7 mpc8533_v10 power5+_v2.1 745_v2.7 755_v2.4
untyped-models mpc8343e e300c1 750_v3.1 440epx mpc8349 603p mpc8572 mpc8540_v10 7400_v2.8 mpc8533_v11 745_v2.8
untyped-models 7441_v2.10 7450_v2.0 603e7v 755_v2.5 e300c2 mpc8347p 7441_v2.1 e500_v20 750l_v2.0 7400_v2.9
untyped-models 970fx_v1.0 750cxr 7450_v2.1 755_v2.6 e300c3 mpc8543_v10 mpc8548_v10 750cxe_v3.1b e500_v10 750e
untyped-models 750l_v2.1 power8e_v2.1 g2hip3 755_v2.7 405ez mpc8543_v11 750_v1.0 e300c4 mpc8555_v10 7441_v2.3
untyped-models mpc8641 mpc8548_v11 x2vp4 7448_v2.0 mpc8347eap 750l_v2.2 750cx_v1.0 7445_v2.1 g2hip4 755_v2.8
untyped-models mpc8541e_v10 750cl_v2.0 603e_v2.2 power9_v1.0 7448_v2.1 mpc8555_v11 power10_v1.0 7451_v2.10 460exb
untyped-models 970fx_v3.0 603 mpc8541e_v11 mpc8347t 603e7v1 970fx_v3.1 mpc8533e_v10 604 mpc8641d mpc8545e_v20
untyped-models 7400_v1.1 mpc8548e_v20 603e7v2 mpc8379e 7451_v2.3 e6500 mpc8533e_v11 745_v2.0 mpc8568e mpc8545e_v21
untyped-models 7455_v2.1
machines kvm tcg
machine pseries-7.2 alias=pseries default hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine powernv9 alias=powernv cpus=2048 cpu=power9_v2.0-powerpc64-cpu ram=pnv.ram
machine pseries-4.1 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine mpc8544ds cpus=15 cpu=e500v2_v30-powerpc64-cpu ram=mpc8544ds.ram
machine pseries-6.1 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine pseries-2.5 cpus=4096 cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine powernv10 cpus=2048 cpu=power10_v2.0-powerpc64-cpu ram=pnv.ram
machine pseries-4.2 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-6.2 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine pseries-2.6 cpus=4096 cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine ppce500 cpus=32 cpu=e500v2_v30-powerpc64-cpu ram=mpc8544ds.ram
machine pseries-2.7 hotplug cpus=4096 cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-3.0 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-5.0 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine 40p cpus=1 cpu=604-powerpc64-cpu
machine pseries-2.8 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pegasos2 cpus=1 cpu=7400_v2.9-powerpc64-cpu ram=pegasos2.ram
machine pseries-3.1 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-5.1 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine pseries-2.9 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine bamboo cpus=1 cpu=440epb-powerpc64-cpu ram=ppc4xx.sdram
machine g3beige cpus=1 cpu=750_v3.1-powerpc64-cpu ram=ppc_heathrow.ram
machine pseries-5.2 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine pseries-2.12-sxxm hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-2.10 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-7.0 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine virtex-ml507 cpus=1 cpu=440-xilinx-powerpc64-cpu ram=ram
machine pseries-2.11 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-2.1 cpus=4096 cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-7.1 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine pseries-2.12 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-2.2 cpus=4096 cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine mac99 cpus=1 cpu=970fx_v3.1-powerpc64-cpu ram=ppc_core99.ram
machine sam460ex cpus=1 cpu=460exb-powerpc64-cpu ram=ppc4xx.sdram
machine ref405ep cpus=1 ram=ppc405.ram
machine pseries-2.3 cpus=4096 cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine powernv8 cpus=2048 cpu=power8_v2.0-powerpc64-cpu ram=pnv.ram
machine pseries-4.0 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory
machine pseries-6.0 hotplug cpus=4096 cpu=power9_v2.0-powerpc64-cpu ram=ppc_spapr.ram
machine pseries-2.4 cpus=4096 cpu=power7_v2.3-powerpc64-cpu ram=ppc_spapr.ram numa-memory

"""#
}
