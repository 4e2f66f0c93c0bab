// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), ppc64. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_ppc64: StaticString = #"""
qemu 10.0.2 ppc64
emulator /usr/bin/qemu-system-ppc64
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags vt82c686b-usb-uhci pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc VGA cirrus-vga usb-serial virtio-rng rng-random
flags rng-egd megasas tpm-passthrough nvram pci-bridge vfio-pci dmi-to-pci-bridge usb-storage ich9-intel-hda usb-kbd
flags usb-audio migrate-rdma VGA.vgamem_mb pc-dimm pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139
flags e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet virtio-input-host
flags virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl ivshmem-plain ivshmem-doorbell vhost-scsi
flags spice-rendernode nvdimm pcie-root-port query-cpu-definitions qemu-xhci spapr-pci-host-bridge
flags spapr-pci-host-bridge.numa_node chardev-reconnect spapr-vty isa-serial pcie-pci-bridge nbd-tls
flags pr-manager-helper screendump_device hda-output vhost-vsock tpm-emulator egl-headless memory-backend-memfd
flags memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed
flags virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu drive-nvme
flags smp-dies i8042 rng-builtin tpm-spapr vhost-user-fs fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg
flags pvscsi spapr-tpm-proxy numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa
flags dc390 am53c974 vhost-user-fs.bootindex vhost-user-blk memory-backend-file.x-use-canonical-path-for-ramblock-id
flags vnc-power-control rotation-rate acpi-index input-linux virtio-gpu-gl-pci confidential-guest-support set-action
flags virtio-blk.queue-size memory-backend-file.reserve netdev.json query-dirty-rate rbd-encryption
flags sev-guest-kernel-hashes device.json+hotplug calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas thread-context screenshot-format-png netdev.stream virtio-crypto pvpanic-pci
flags netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref
flags run-with.async-teardown virtio-blk.iothread-mapping smp-clusters blockjob.backing-mask-protocol display-reload
flags usb-mtp virtio-sound netdev.user acpi-erst chardev-reconnect-miliseconds netdev-stream-reconnect-miliseconds
flags migrate-incoming.exit-on-error blockdev-set-active shim virtio-scsi.iothread-mapping
accelerators kvm tcg
cpus kvm
cpu ppc type=604-powerpc64-cpu
cpu ppc32 type=604-powerpc64-cpu
cpu ppc64 type=970fx_v3.1-powerpc64-cpu
cpu power11 type=power11_v2.0-powerpc64-cpu
cpu POWER10 type=power10_v2.0-powerpc64-cpu
cpu POWER9 type=power9_v2.2-powerpc64-cpu
cpu power8nvl type=power8nvl_v1.0-powerpc64-cpu
cpu POWER8 type=power8_v2.0-powerpc64-cpu
cpu power8e type=power8e_v2.1-powerpc64-cpu
cpu power7+_v2.1 type=power7p_v2.1-powerpc64-cpu
cpu power7+ type=power7p_v2.1-powerpc64-cpu
cpu POWER7 type=power7_v2.3-powerpc64-cpu
cpu power5gs type=power5p_v2.1-powerpc64-cpu
cpu power5+_v2.1 type=power5p_v2.1-powerpc64-cpu
cpu power5+ type=power5p_v2.1-powerpc64-cpu
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
untyped-models mpc8548e_v21 604e_v2.2 mpc8347eat 7447a_v1.0 750fx_v2.0 mpc8543e_v20 405lp 7410_v1.0 755_v1.0 npe4gs3
untyped-models 740_v2.0 740e g2ls 7445_v1.0 7447a_v1.1 750fx_v2.1 mpc8543e_v10 mpc8543e_v21 405cra 7410_v1.1 g2gp
untyped-models 750gx_v1.0 755_v1.1 604e_v2.4 740_v2.1 power8nvl_v1.0 7447a_v1.2 750fx_v2.2 750cxe_v2.1 mpc8377
untyped-models e500v2_v30 mpc8543e_v11 750cl_v1.0 405crb 7410_v1.2 750l_v3.0 750gx_v1.1 power8_v2.0 970fx_v2.0
untyped-models 740_v2.2 mpc8547e_v20 stb25 750fx_v2.3 750cxe_v2.2 mpc8378 e200z5 7457a_v1.0 mpc8544e_v10 405crc
untyped-models 7410_v1.3 750gx_v1.2 970fx_v2.1 mpc8347ap 750_v2.0 mpc8547e_v21 mpc8610 750cxe_v2.3 mpc8379 e200z6
untyped-models mpc8349a 7457a_v1.1 mpc8544e_v11 750l_v3.2 7410_v1.4 750cx_v2.0 e600 mpc603 440-xilinx power9_v2.0
untyped-models 750_v2.1 mpc5200_v10 power10_v2.0 750cxe_v2.4 405gpr 405d2 970_v2.2 mpc5200b_v20 7457a_v1.2
untyped-models power5p_v2.1 7447_v1.0 750cx_v2.1 7445_v3.2 7400_v2.0 7450_v1.0 mpc8567 603e7 405ep 750_v2.2
untyped-models mpc5200_v11 440-xilinx-w-dfpu mpc8548e_v10 mpc8540_v20 mpc8378e 603e_v3 750p mpc8545_v20 740_v1.0
untyped-models mpc5200b_v21 g2legp 7447_v1.1 750cx_v2.2 7445_v3.3 7400_v2.1 7450_v1.1 mpc8568 e500mc 745_v2.1
untyped-models mpc8567e power9_v2.2 mpc5200_v12 g2le mpc8548e_v11 mpc8377e mpc8540_v21 603e_v4 power11_v2.0
untyped-models mpc8545_v21 mpc8343 405d4 mpc8343ea mpc8347ep 7445_v3.4 npe405h mpc8543_v20 7400_v2.2 7450_v1.2
untyped-models mpc8548_v20 745_v2.2 603e_v1.1 7448_v1.0 mpc8347at 750gl 604r mpc8349e e5500 g2h4 g2legp1 405gpa
untyped-models mpc8543_v21 7457_v1.0 7455_v3.2 npe405h2 mpc8548_v21 745_v2.3 603e_v1.2 7448_v1.1 mpc8349ea 755_v2.0
untyped-models mpc8555e_v10 750fl mpc8343a 740_v3.0 750cxe_v2.4b 750cxe_v3.0 stb03 405gpb e500v2_v20 7457_v1.1 g2
untyped-models 7455_v3.3 mpc8541_v10 745_v2.4 603e_v1.3 755_v2.1 604e_v1.0 power7_v2.3 mpc8555e_v11 740_v3.1
untyped-models 970mp_v1.0 440epa 750cxe_v3.1 stb04 g2legp3 x2vp20 405gpc e500v2_v10 7455_v1.0 e500v2_v21 7457_v1.2
untyped-models 7455_v3.4 mpc8541_v11 745_v2.5 603e_v1.4 mpc8560_v20 755_v2.2 mpc8544_v10 970mp_v1.1 7400_v1.0 440epb
untyped-models 745_v1.0 405gpd mpc8347et npe405l 7400_v2.6 mpc8560_v10 e500v2_v22 mpc8560_v21 603e7t 745_v2.6
untyped-models 755_v2.3 740p 603e_v4.1 750_v3.0 mpc8544_v11 750fx_v1.0 mpc8572e g2lels 745_v1.1 7400_v2.7
untyped-models mpc8533_v10 745_v2.7 755_v2.4 mpc8343e e300c1 750_v3.1 440epx mpc8349 603p mpc8572 mpc8540_v10
untyped-models 7400_v2.8 mpc8533_v11 745_v2.8 603e7v 7441_v2.10 755_v2.5 mpc8347p 7450_v2.0 e300c2 7441_v2.1
untyped-models e500_v20 750l_v2.0 7400_v2.9 970fx_v1.0 750cxr 7450_v2.1 755_v2.6 mpc8543_v10 e300c3 mpc8548_v10
untyped-models 750cxe_v3.1b e500_v10 750e 750l_v2.1 power8e_v2.1 g2hip3 755_v2.7 405ez mpc8543_v11 e300c4 7441_v2.3
untyped-models mpc8555_v10 x2vp4 mpc8641 mpc8548_v11 7448_v2.0 mpc8347eap 750_v1.0 750l_v2.2 7445_v2.1 750cx_v1.0
untyped-models g2hip4 755_v2.8 mpc8541e_v10 750cl_v2.0 603e_v2.2 7448_v2.1 mpc8555_v11 7451_v2.10 460exb 970fx_v3.0
untyped-models 603 mpc8541e_v11 mpc8347t 603e7v1 power7p_v2.1 mpc8533e_v10 970fx_v3.1 604 mpc8641d mpc8545e_v20
untyped-models 7400_v1.1 mpc8548e_v20 603e7v2 mpc8379e 7451_v2.3 e6500 mpc8533e_v11 745_v2.0 mpc8568e mpc8545e_v21
untyped-models 7455_v2.1
models host
cpus tcg
cpu ppc type=604-powerpc64-cpu
cpu ppc32 type=604-powerpc64-cpu
cpu ppc64 type=970fx_v3.1-powerpc64-cpu
cpu power11 type=power11_v2.0-powerpc64-cpu
cpu POWER10 type=power10_v2.0-powerpc64-cpu
cpu POWER9 type=power9_v2.2-powerpc64-cpu
cpu power8nvl type=power8nvl_v1.0-powerpc64-cpu
cpu POWER8 type=power8_v2.0-powerpc64-cpu
cpu power8e type=power8e_v2.1-powerpc64-cpu
cpu power7+_v2.1 type=power7p_v2.1-powerpc64-cpu
cpu power7+ type=power7p_v2.1-powerpc64-cpu
cpu POWER7 type=power7_v2.3-powerpc64-cpu
cpu power5gs type=power5p_v2.1-powerpc64-cpu
cpu power5+_v2.1 type=power5p_v2.1-powerpc64-cpu
cpu power5+ type=power5p_v2.1-powerpc64-cpu
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
untyped-models mpc8548e_v21 604e_v2.2 mpc8347eat 7447a_v1.0 750fx_v2.0 mpc8543e_v20 405lp 7410_v1.0 755_v1.0 npe4gs3
untyped-models 740_v2.0 740e g2ls 7445_v1.0 7447a_v1.1 750fx_v2.1 mpc8543e_v10 mpc8543e_v21 405cra 7410_v1.1 g2gp
untyped-models 750gx_v1.0 755_v1.1 604e_v2.4 740_v2.1 power8nvl_v1.0 7447a_v1.2 750fx_v2.2 750cxe_v2.1 mpc8377
untyped-models e500v2_v30 mpc8543e_v11 750cl_v1.0 405crb 7410_v1.2 750l_v3.0 750gx_v1.1 power8_v2.0 970fx_v2.0
untyped-models 740_v2.2 mpc8547e_v20 stb25 750fx_v2.3 750cxe_v2.2 mpc8378 e200z5 7457a_v1.0 mpc8544e_v10 405crc
untyped-models 7410_v1.3 750gx_v1.2 970fx_v2.1 mpc8347ap 750_v2.0 mpc8547e_v21 mpc8610 750cxe_v2.3 mpc8379 e200z6
untyped-models mpc8349a 7457a_v1.1 mpc8544e_v11 750l_v3.2 7410_v1.4 750cx_v2.0 e600 mpc603 440-xilinx power9_v2.0
untyped-models 750_v2.1 mpc5200_v10 power10_v2.0 750cxe_v2.4 405gpr 405d2 970_v2.2 mpc5200b_v20 7457a_v1.2
untyped-models power5p_v2.1 7447_v1.0 750cx_v2.1 7445_v3.2 7400_v2.0 7450_v1.0 mpc8567 603e7 405ep 750_v2.2
untyped-models mpc5200_v11 440-xilinx-w-dfpu mpc8548e_v10 mpc8540_v20 mpc8378e 603e_v3 750p mpc8545_v20 740_v1.0
untyped-models mpc5200b_v21 g2legp 7447_v1.1 750cx_v2.2 7445_v3.3 7400_v2.1 7450_v1.1 mpc8568 e500mc 745_v2.1
untyped-models mpc8567e power9_v2.2 mpc5200_v12 g2le mpc8548e_v11 mpc8377e mpc8540_v21 603e_v4 power11_v2.0
untyped-models mpc8545_v21 mpc8343 405d4 mpc8343ea mpc8347ep 7445_v3.4 npe405h mpc8543_v20 7400_v2.2 7450_v1.2
untyped-models mpc8548_v20 745_v2.2 603e_v1.1 7448_v1.0 mpc8347at 750gl 604r mpc8349e e5500 g2h4 g2legp1 405gpa
untyped-models mpc8543_v21 7457_v1.0 7455_v3.2 npe405h2 mpc8548_v21 745_v2.3 603e_v1.2 7448_v1.1 mpc8349ea 755_v2.0
untyped-models mpc8555e_v10 750fl mpc8343a 740_v3.0 750cxe_v2.4b 750cxe_v3.0 stb03 405gpb e500v2_v20 7457_v1.1 g2
untyped-models 7455_v3.3 mpc8541_v10 745_v2.4 603e_v1.3 755_v2.1 604e_v1.0 power7_v2.3 mpc8555e_v11 740_v3.1
untyped-models 970mp_v1.0 440epa 750cxe_v3.1 stb04 g2legp3 x2vp20 405gpc e500v2_v10 7455_v1.0 e500v2_v21 7457_v1.2
untyped-models 7455_v3.4 mpc8541_v11 745_v2.5 603e_v1.4 mpc8560_v20 755_v2.2 mpc8544_v10 970mp_v1.1 7400_v1.0 440epb
untyped-models 745_v1.0 405gpd mpc8347et npe405l 7400_v2.6 mpc8560_v10 e500v2_v22 mpc8560_v21 603e7t 745_v2.6
untyped-models 755_v2.3 740p 603e_v4.1 750_v3.0 mpc8544_v11 750fx_v1.0 mpc8572e g2lels 745_v1.1 7400_v2.7
untyped-models mpc8533_v10 745_v2.7 755_v2.4 mpc8343e e300c1 750_v3.1 440epx mpc8349 603p mpc8572 mpc8540_v10
untyped-models 7400_v2.8 mpc8533_v11 745_v2.8 603e7v 7441_v2.10 755_v2.5 mpc8347p 7450_v2.0 e300c2 7441_v2.1
untyped-models e500_v20 750l_v2.0 7400_v2.9 970fx_v1.0 750cxr 7450_v2.1 755_v2.6 mpc8543_v10 e300c3 mpc8548_v10
untyped-models 750cxe_v3.1b e500_v10 750e 750l_v2.1 power8e_v2.1 g2hip3 755_v2.7 405ez mpc8543_v11 e300c4 7441_v2.3
untyped-models mpc8555_v10 x2vp4 mpc8641 mpc8548_v11 7448_v2.0 mpc8347eap 750_v1.0 750l_v2.2 7445_v2.1 750cx_v1.0
untyped-models g2hip4 755_v2.8 mpc8541e_v10 750cl_v2.0 603e_v2.2 7448_v2.1 mpc8555_v11 7451_v2.10 460exb 970fx_v3.0
untyped-models 603 mpc8541e_v11 mpc8347t 603e7v1 power7p_v2.1 mpc8533e_v10 970fx_v3.1 604 mpc8641d mpc8545e_v20
untyped-models 7400_v1.1 mpc8548e_v20 603e7v2 mpc8379e 7451_v2.3 e6500 mpc8533e_v11 745_v2.0 mpc8568e mpc8545e_v21
untyped-models 7455_v2.1
machines kvm tcg
machine pseries-10.0 alias=pseries default hotplug cpus=4096 cpu=power10_v2.0-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine amigaone cpus=1 cpu=7457_v1.2-powerpc64-cpu ram=ram no-acpi
machine powernv9 cpus=2048 cpu=power9_v2.2-powerpc64-cpu ram=pnv.ram no-acpi
machine pseries-4.1 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram numa-memory deprecated no-acpi
machine mpc8544ds cpus=15 cpu=e500v2_v30-powerpc64-cpu ram=mpc8544ds.ram no-acpi
machine pseries-6.1 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram deprecated no-acpi
machine powernv10 alias=powernv cpus=2048 cpu=power10_v2.0-powerpc64-cpu ram=pnv.ram no-acpi
machine pseries-4.2 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram numa-memory deprecated no-acpi
machine pseries-6.2 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram deprecated no-acpi
machine ppce500 cpus=32 cpu=e500v2_v30-powerpc64-cpu ram=mpc8544ds.ram no-acpi
machine powernv10-rainier alias=powernv cpus=2048 cpu=power10_v2.0-powerpc64-cpu ram=pnv.ram no-acpi
machine pseries-3.0 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory deprecated no-acpi
machine pseries-8.0 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine pseries-5.0 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram numa-memory deprecated no-acpi
machine 40p cpus=1 cpu=604-powerpc64-cpu no-acpi
machine pegasos2 cpus=1 cpu=7457_v1.2-powerpc64-cpu ram=pegasos2.ram no-acpi
machine pseries-3.1 hotplug cpus=4096 cpu=power8_v2.0-powerpc64-cpu ram=ppc_spapr.ram numa-memory deprecated no-acpi
machine pseries-8.1 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine pseries-5.1 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram deprecated no-acpi
machine bamboo cpus=1 cpu=440epb-powerpc64-cpu ram=ppc4xx.sdram no-acpi
machine g3beige cpus=1 cpu=750_v3.1-powerpc64-cpu ram=ppc_heathrow.ram no-acpi
machine pseries-8.2 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine pseries-5.2 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram deprecated no-acpi
machine pseries-7.0 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram deprecated no-acpi
machine virtex-ml507 cpus=1 cpu=440-xilinx-powerpc64-cpu ram=ram no-acpi
machine pseries-9.0 hotplug cpus=4096 cpu=power10_v2.0-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine pseries-7.1 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine pseries-9.1 hotplug cpus=4096 cpu=power10_v2.0-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine pseries-7.2 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine mac99 cpus=1 cpu=970fx_v3.1-powerpc64-cpu ram=ppc_core99.ram no-acpi
machine pseries-9.2 hotplug cpus=4096 cpu=power10_v2.0-powerpc64-cpu ram=ppc_spapr.ram no-acpi
machine sam460ex cpus=1 cpu=460exb-powerpc64-cpu ram=ppc4xx.sdram no-acpi
machine powernv8 cpus=2048 cpu=power8_v2.0-powerpc64-cpu ram=pnv.ram no-acpi
machine pseries-4.0 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram numa-memory deprecated no-acpi
machine pseries-6.0 hotplug cpus=4096 cpu=power9_v2.2-powerpc64-cpu ram=ppc_spapr.ram deprecated no-acpi

"""#
}
