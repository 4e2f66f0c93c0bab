// QEMU 10.0.2 (Debian 1:10.0.2+ds-2+deb13u1~bpo12+1), i686. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu10_0_i686: StaticString = #"""
qemu 10.0.2 i686
emulator /usr/bin/qemu-system-i386
package Debian%201:10.0.2+ds-2+deb13u1~bpo12+1
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci scsi-disk.channel scsi-block hda-micro nec-usb-xhci lsi virtio-scsi-pci
flags usb-redir.filter seccomp-sandbox vnc qxl VGA cirrus-vga vmware-svga usb-serial virtio-rng rng-random rng-egd
flags megasas tpm-passthrough tpm-tis pci-bridge vfio-pci dmi-to-pci-bridge usb-storage virtio-mmio ich9-intel-hda
flags kvm-pit-lost-tick-policy pvpanic usb-kbd usb-audio rtc-reset-reinjection migrate-rdma VGA.vgamem_mb
flags vmware-svga.vgamem_mb qxl.vgamem_mb pc-dimm machine-vmport-opt pci-serial ioh3420 x3130-upstream
flags xio3130-downstream rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse virtio-tablet
flags virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl qxl.vram64_size_mb pxb pxb-pcie
flags intel-iommu virtio-vga ivshmem-plain ivshmem-doorbell vhost-scsi query-cpu-model-expansion spice-rendernode
flags nvdimm pcie-root-port query-cpu-definitions qemu-xhci intel-iommu.intremap intel-iommu.caching-mode
flags intel-iommu.eim intel-iommu.device-iotlb chardev-reconnect vmcoreinfo isa-serial pcie-pci-bridge nbd-tls
flags tpm-crb pr-manager-helper screendump_device hda-output vmgenid vhost-vsock tpm-emulator mch
flags mch.extended-tseg-mbytes sev-guest egl-headless memory-backend-memfd memory-backend-memfd.hugetlb
flags egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed virtio-pci-non-transitional bochs-display
flags migration-file-drop-cache dbus-vmstate vhost-user-gpu vhost-user-vga ramfb drive-nvme smp-dies i8042
flags rng-builtin vhost-user-fs fsdev.multidevs pcie-root-port.hotplug aio.io_uring tcg pvscsi intel-iommu.aw-bits
flags numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974
flags virtio-pmem-pci vhost-user-fs.bootindex vhost-user-blk cpu-max
flags memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index
flags input-linux virtio-gpu-gl-pci virtio-vga-gl confidential-guest-support set-action virtio-blk.queue-size
flags virtio-mem-pci memory-backend-file.reserve piix4.acpi-root-pci-hotplug netdev.json query-dirty-rate
flags rbd-encryption sev-guest-kernel-hashes sev-inject-launch-secret device.json+hotplug virtio-mem-pci.prealloc
flags calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads
flags virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss chardev.qemu-vdagent display-dbus
flags iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons query-stats query-stats-schemas
flags sgx-epc thread-context screenshot-format-png machine-hpet netdev.stream virtio-crypto pvpanic-pci
flags netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref
flags run-with.async-teardown virtio-blk.iothread-mapping smp-clusters virtio-mem-pci.dynamic-memslots
flags blockjob.backing-mask-protocol display-reload usb-mtp virtio-sound sev-snp-guest netdev.user acpi-erst
flags intel-iommu.dma-translation machine-i8042-opt chardev-reconnect-miliseconds
flags netdev-stream-reconnect-miliseconds migrate-incoming.exit-on-error blockdev-set-active shim
flags virtio-scsi.iothread-mapping
hyperv relaxed vapic spinlocks vpindex runtime synic stimer reset vendor_id frequencies reenlightenment tlbflush ipi
hyperv evmcs avic emsr_bitmap xmm_input
accelerators kvm tcg
host tcg base migratability
properties ?-avx-ne-convert ?-vmx-entry-load-rtit-ctl +svme-addr-chk ?-lfence-always-serializing +cmov ?-ia64
properties ?-ssb-no +aes ?-vmx-apicv-xapic +mmx +rdpid +arat ?-vmx-page-walk-4 ?-vmx-page-walk-5 ?-gfni ?-ibrs-all
properties ?-vmx-desc-exit ?-pause-filter ?-mcdt-no ?-bus-lock-detect ?-xsavec ?-intel-pt ?-vmx-tsc-scaling
properties ?-prefetchiti ?-vmx-cr8-store-exit ?-vmx-rdseed-exit ?-amx-fp16 ?-fred ?-vmx-eptp-switching ?-ddpd-u
properties ?-kvm-asyncpf ?-perfctr-core +mpx ?-auto-ibrs ?-pbe ?-avx512cd ?-decodeassists ?-vmx-exit-load-efer
properties ?-vmx-exit-clear-bndcfgs ?-vmx-nested-exception +sse4.1 ?.family=0 ?-intel-pt-lip
properties ?-vmx-vmwrite-vmexit-fields ?-kvm-asyncpf-int ?-vmx-vnmi ?-vmx-true-ctls ?-vmx-ept-execonly
properties ?-vmx-exit-save-efer ?-vmx-invept-all-context +wbnoinvd ?-avx512f ?-rfds-no +msr +mce +mca ?-xcrypt ?-sgx
properties ?-srso-user-kernel-no ?-vmx-exit-load-pat ?-vmx-intr-exit ?.min-level=13 ?-vmx-flexpriority +xgetbv1
properties ?-cid ?-sgx-exinfo ?-intel-psfd ?-amd-psfd ?-gds-no ?-ds +fxsr ?-avx512-fp16 ?-avx512-bf16
properties ?-vmx-cr8-load-exit +xsaveopt ?-arch-lbr ?-vmx-apicv-vid ?-vmx-exit-save-pat ?-xtpr ?-tsx-ctrl ?-vmx-ple
properties ?-avx512vl ?-avx512-vpopcntdq ?-phe ?-extapic +3dnowprefetch ?-vmx-vmfunc ?-vmx-activity-shutdown ?-sgx1
properties ?-sgx2 ?-avx512vbmi2 +cr8legacy ?-vmx-encls-exit ?-null-sel-clr-base ?-stibp ?-vmx-msr-bitmap ?-xcrypt-en
properties ?-vmx-mwait-exit ?-vmx-pml ?-vmx-nmi-exit ?-amx-tile ?-vmx-invept-single-context-noglobals ?-pn ?-rsba
properties ?-dca ?:vendor=AuthenticAMD ?-vmx-unrestricted-guest ?-vmx-cr3-store-noexit +pku +pks ?-smx ?-sm3 ?-sm4
properties +cmp-legacy ?-avx512-4fmaps ?-vmcb-clean ?-hle ?-avx-vnni +3dnowext ?-amd-no-ssb +npt ?-sgxlc
properties ?-perfmon-v2 ?-rdctl-no ?-vmx-invvpid +clwb ?-avx10-128 ?-lbrv +adx +ss +pni ?-tsx-ldtrk ?-ibpb-brtype
properties ?-svm-lock +smep +smap ?-pfthreshold ?-vmx-invpcid-exit ?-amx-int8 +x2apic ?-avx512vbmi ?-avx512vnni
properties ?-sgx-edeccssa ?-vmx-apicv-x2apic ?-kvm-pv-sched-yield ?-vmx-invlpg-exit ?-no-nested-data-bp
properties ?-vmx-invvpid-all-context ?-vmx-activity-hlt ?-flushbyasid +f16c ?-fdp-excptn-only ?-vmx-exit-ack-intr
properties ?-ace2-en +pae +pat +sse ?-phe-en ?-vmx-tsc-offset ?-kvm-nopiodelay ?-tm ?-fbsdp-no ?-kvmclock-stable-bit
properties ?-vmx-rdtsc-exit +hypervisor ?-vmx-rdtscp-exit ?-mds-no ?-pcommit ?-vmx-vpid +syscall
properties ?-kvm-asyncpf-vmexit ?-avx512dq +svm ?-invtsc ?-vmx-monitor-exit +sse2 ?-ssbd ?-vmx-wbinvd-exit ?-est
properties ?-kvm-poll-control ?-avx512ifma ?-tm2 ?-zero-fcs-fds ?-kvm-pv-eoi ?-kvm-pv-ipi +cx8
properties ?-vmx-invvpid-single-addr ?-waitpkg ?-cldemote ?-sgx-tokenkey ?-vmx-ept ?-pbrsb-no ?-xfd ?-lkgs ?-kvm-mmu
properties +sse4.2 +pge ?-avx512bitalg ?-pdcm ?-vmx-entry-load-bndcfgs ?-vmx-exit-clear-rtit-ctl ?-stibp-always-on
properties ?.model=0 +movbe ?-nrip-save +ssse3 +sse4a ?-kvm-msi-ext-dest-id ?-vmx-pause-exit ?-invpcid ?-sgx-debug
properties +pdpe1gb ?-sgx-mode64 ?-tsc-deadline ?-skip-l1dfl-vmentry ?-vmx-exit-load-perf-global-ctrl +fma ?-lam
properties +cx16 +de +fzrm ?-avx-ifma ?.stepping=0 +xsave ?-vmx-entry-load-fred +clflush ?-skinit ?-srso-no
properties ?-avx-vnni-int8 ?-vmx-exit-secondary-ctls +tsc ?-tce ?-flush-l1d +fpu ?-ds-cpl ?-ibs ?-fma4
properties ?-vmx-exit-nosave-debugctl ?-sgx-kss +la57 ?-vmx-invept ?-osvw ?-rfds-clear ?-succor +apic ?-pmm
properties ?-vmx-entry-noload-debugctl ?-vmx-eptad ?-spec-ctrl ?-vmx-posted-intr ?-vmx-apicv-register ?-tsc-adjust
properties ?-vnmi ?-kvm-steal-time ?-psdp-no ?-vmx-any-errcode ?-avx512-vp2intersect ?-kvmclock
properties ?-vmx-zero-len-inject ?-amx-complex ?-avx-vnni-int16 ?-pschange-mc-no ?-v-vmsave-vmload ?-vmx-rdrand-exit
properties ?-sgx-provisionkey ?-lwp ?-ipred-ctrl ?-amd-ssbd ?-avx10-256 ?-xop ?-ibpb ?-ibrs +avx ?-core-capability
properties ?-vmx-invept-single-context ?-movdiri +acpi ?-avx512bw ?-ace2 +fsgsbase ?-vmx-ept-2mb ?-vmx-ept-1gb ?-ht
properties ?-vmx-io-exit +nx +pclmulqdq +mmxext +popcnt +vaes ?-serialize ?-movdir64b ?-xsaves ?-vmx-shadow-vmcs
properties ?-lm ?-vmx-exit-save-preemption-timer ?-vmx-entry-load-pat +fsrm +fsrs +fsrc ?-sbdr-ssdp-no
properties ?-vmx-entry-load-perf-global-ctrl ?-vmx-io-bitmap +umip ?-vmx-store-lma ?-vmx-movdr-exit +pse +avx2
properties ?-avic +sep ?-virt-ssbd ?-vmx-cr3-load-noexit ?-nodeid-msr ?-md-clear ?-sbpb ?-misalignsse
properties ?-split-lock-detect ?.min-xlevel=2147483658 +bmi1 +bmi2 ?-kvm-pv-unhalt ?-tsc-scale ?-topoext ?-amd-stibp
properties ?-vmx-preemption-timer +clflushopt ?-vmx-entry-load-pkrs ?-avx10-512 ?-vmx-vnmi-pending +monitor
properties ?-vmx-vintr-pending ?-avx512er ?-full-width-write ?-pmm-en ?-pcid ?-taa-no ?-avx10 ?-arch-capabilities
properties +vgif ?-vmx-secondary-ctls ?-vmx-xsaves ?-clzero +3dnow +erms ?-vmx-entry-ia32e-mode +lahf-lm
properties ?-overflow-recov ?-vpclmulqdq ?-vmx-ins-outs ?-fxsr-opt ?-xstore ?-rtm ?-kvm-hint-dedicated
properties ?-sgx-aex-notify ?-bhi-ctrl ?-amx-bf16 ?-lmce ?-perfctr-nb +rdrand +rdseed +cmpccxadd ?-bhi-no
properties ?-avx512-4vnniw ?-vme ?-vmx ?-dtes64 +mtrr +rdtscp +xsaveerptr +pse36 ?-kvm-pv-tlb-flush
properties ?-vmx-activity-wait-sipi ?-tbm ?-wdt ?-vmx-rdpmc-exit ?-vmx-mtf ?-vmx-entry-load-efer ?-eraps ?-wrmsrns
properties ?:model-id=QEMU%20TCG%20CPU%20version%202.5+ +sha-ni ?-rrsba-ctrl ?-fb-clear ?-vmx-exit-load-pkrs +abm
properties ?-sha512 ?-vmx-ept-advanced-exitinfo ?-vmx-enable-user-wait-pause ?-avx512pf ?-vmx-hlt-exit ?-xstore-en
cpus kvm
models max host base qemu64-v1 qemu64 qemu32-v1 qemu32 phenom-v1 phenom pentium3-v1 pentium3 pentium2-v1 pentium2
models pentium-v1 pentium n270-v1 n270 kvm64-v1 kvm64 kvm32-v1 kvm32 coreduo-v1 coreduo core2duo-v1 core2duo
models athlon-v1 athlon YongFeng-v2 YongFeng-v1 YongFeng Westmere-v2 Westmere-v1 Westmere-IBRS Westmere Snowridge-v4
models Snowridge-v3 Snowridge-v2 Snowridge-v1 Snowridge Skylake-Server-v5 Skylake-Server-v4 Skylake-Server-v3
models Skylake-Server-v2 Skylake-Server-v1 Skylake-Server-noTSX-IBRS Skylake-Server-IBRS Skylake-Server
models Skylake-Client-v4 Skylake-Client-v3 Skylake-Client-v2 Skylake-Client-v1 Skylake-Client-noTSX-IBRS
models Skylake-Client-IBRS Skylake-Client SierraForest-v2 SierraForest-v1 SierraForest SapphireRapids-v3
models SapphireRapids-v2 SapphireRapids-v1 SapphireRapids SandyBridge-v2 SandyBridge-v1 SandyBridge-IBRS SandyBridge
models Penryn-v1 Penryn Opteron_G5-v1 Opteron_G5 Opteron_G4-v1 Opteron_G4 Opteron_G3-v1 Opteron_G3 Opteron_G2-v1
models Opteron_G2 Opteron_G1-v1 Opteron_G1 Nehalem-v2 Nehalem-v1 Nehalem-IBRS Nehalem KnightsMill-v1 KnightsMill
models IvyBridge-v2 IvyBridge-v1 IvyBridge-IBRS IvyBridge Icelake-Server-v7 Icelake-Server-v6 Icelake-Server-v5
models Icelake-Server-v4 Icelake-Server-v3 Icelake-Server-v2 Icelake-Server-v1 Icelake-Server-noTSX Icelake-Server
models Haswell-v4 Haswell-v3 Haswell-v2 Haswell-v1 Haswell-noTSX-IBRS Haswell-noTSX Haswell-IBRS Haswell
models GraniteRapids-v2 GraniteRapids-v1 GraniteRapids EPYC-v4 EPYC-v3 EPYC-v2 EPYC-v1 EPYC-Rome-v4 EPYC-Rome-v3
models EPYC-Rome-v2 EPYC-Rome-v1 EPYC-Rome EPYC-Milan-v2 EPYC-Milan-v1 EPYC-Milan EPYC-IBPB EPYC-Genoa-v1 EPYC-Genoa
models EPYC Dhyana-v2 Dhyana-v1 Dhyana Denverton-v3 Denverton-v2 Denverton-v1 Denverton Cooperlake-v2 Cooperlake-v1
models Cooperlake Conroe-v1 Conroe ClearwaterForest-v1 ClearwaterForest Cascadelake-Server-v5 Cascadelake-Server-v4
models Cascadelake-Server-v3 Cascadelake-Server-v2 Cascadelake-Server-v1 Cascadelake-Server-noTSX Cascadelake-Server
models Broadwell-v4 Broadwell-v3 Broadwell-v2 Broadwell-v1 Broadwell-noTSX-IBRS Broadwell-noTSX Broadwell-IBRS
models Broadwell 486-v1 486
cpus tcg
cpu max usable
cpu host unusable by kvm
cpu base usable
cpu qemu64-v1 unusable by lm
cpu qemu64 unusable by lm
cpu qemu32-v1 usable
cpu qemu32 usable
cpu phenom-v1 unusable by fxsr-opt lm
cpu phenom unusable by fxsr-opt lm
cpu pentium3-v1 usable
cpu pentium3 usable
cpu pentium2-v1 usable
cpu pentium2 usable
cpu pentium-v1 usable
cpu pentium usable
cpu n270-v1 usable
cpu n270 usable
cpu kvm64-v1 unusable by lm
cpu kvm64 unusable by lm
cpu kvm32-v1 usable
cpu kvm32 usable
cpu coreduo-v1 usable
cpu coreduo usable
cpu core2duo-v1 unusable by lm
cpu core2duo unusable by lm
cpu athlon-v1 usable
cpu athlon usable
cpu YongFeng-v2 unusable by pcid tsc-deadline invpcid spec-ctrl arch-capabilities lm invtsc xstore xstore-en xcrypt xcrypt-en ace2 phe phe-en pmm pmm-en
cpu YongFeng-v1 unusable by pcid tsc-deadline invpcid spec-ctrl arch-capabilities lm invtsc xstore xstore-en xcrypt xcrypt-en ace2 phe phe-en pmm pmm-en
cpu YongFeng unusable by pcid tsc-deadline invpcid spec-ctrl arch-capabilities lm invtsc xstore xstore-en xcrypt xcrypt-en ace2 phe phe-en pmm pmm-en
cpu Westmere-v2 unusable by spec-ctrl lm
cpu Westmere-v1 unusable by lm
cpu Westmere-IBRS unusable by spec-ctrl lm
cpu Westmere unusable by lm
cpu Snowridge-v4 unusable by tsc-deadline gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities ssbd lm xsavec xsaves
cpu Snowridge-v3 unusable by tsc-deadline gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd lm xsavec xsaves split-lock-detect
cpu Snowridge-v2 unusable by tsc-deadline gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd lm xsavec split-lock-detect
cpu Snowridge-v1 unusable by tsc-deadline gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd lm xsavec split-lock-detect
cpu Snowridge unusable by tsc-deadline gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd lm xsavec split-lock-detect
cpu Skylake-Server-v5 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl spec-ctrl lm xsavec xsaves
cpu Skylake-Server-v4 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl spec-ctrl lm xsavec
cpu Skylake-Server-v3 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl spec-ctrl lm xsavec
cpu Skylake-Server-v2 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl spec-ctrl lm xsavec
cpu Skylake-Server-v1 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl lm xsavec
cpu Skylake-Server-noTSX-IBRS unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl spec-ctrl lm xsavec
cpu Skylake-Server-IBRS unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl spec-ctrl lm xsavec
cpu Skylake-Server unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl lm xsavec
cpu Skylake-Client-v4 unusable by pcid tsc-deadline invpcid spec-ctrl lm xsavec xsaves
cpu Skylake-Client-v3 unusable by pcid tsc-deadline invpcid spec-ctrl lm xsavec
cpu Skylake-Client-v2 unusable by pcid tsc-deadline hle invpcid rtm spec-ctrl lm xsavec
cpu Skylake-Client-v1 unusable by pcid tsc-deadline hle invpcid rtm lm xsavec
cpu Skylake-Client-noTSX-IBRS unusable by pcid tsc-deadline invpcid spec-ctrl lm xsavec
cpu Skylake-Client-IBRS unusable by pcid tsc-deadline hle invpcid rtm spec-ctrl lm xsavec
cpu Skylake-Client unusable by pcid tsc-deadline hle invpcid rtm lm xsavec
cpu SierraForest-v2 unusable by pcid tsc-deadline tsc-adjust invpcid gfni vpclmulqdq bus-lock-detect cldemote movdiri movdir64b serialize spec-ctrl arch-capabilities ssbd avx-vnni avx-ifma lam lm xsavec xsaves avx-vnni-int8 avx-ne-convert intel-psfd ipred-ctrl rrsba-ctrl bhi-ctrl mcdt-no
cpu SierraForest-v1 unusable by pcid tsc-deadline invpcid gfni vpclmulqdq bus-lock-detect serialize spec-ctrl arch-capabilities ssbd avx-vnni avx-ifma lm xsavec xsaves avx-vnni-int8 avx-ne-convert mcdt-no
cpu SierraForest unusable by pcid tsc-deadline invpcid gfni vpclmulqdq bus-lock-detect serialize spec-ctrl arch-capabilities ssbd avx-vnni avx-ifma lm xsavec xsaves avx-vnni-int8 avx-ne-convert mcdt-no
cpu SapphireRapids-v3 unusable by pcid tsc-deadline tsc-adjust hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq bus-lock-detect cldemote movdiri movdir64b serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl arch-capabilities ssbd avx-vnni avx512-bf16 lm xsavec xsaves xfd
cpu SapphireRapids-v2 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq bus-lock-detect serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl arch-capabilities ssbd avx-vnni avx512-bf16 lm xsavec xsaves xfd
cpu SapphireRapids-v1 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq bus-lock-detect serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl arch-capabilities ssbd avx-vnni avx512-bf16 lm xsavec xsaves xfd
cpu SapphireRapids unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq bus-lock-detect serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl arch-capabilities ssbd avx-vnni avx512-bf16 lm xsavec xsaves xfd
cpu SandyBridge-v2 unusable by tsc-deadline spec-ctrl lm
cpu SandyBridge-v1 unusable by tsc-deadline lm
cpu SandyBridge-IBRS unusable by tsc-deadline spec-ctrl lm
cpu SandyBridge unusable by tsc-deadline lm
cpu Penryn-v1 unusable by lm
cpu Penryn unusable by lm
cpu Opteron_G5-v1 unusable by lm misalignsse xop fma4 tbm nrip-save
cpu Opteron_G5 unusable by lm misalignsse xop fma4 tbm nrip-save
cpu Opteron_G4-v1 unusable by lm misalignsse xop fma4 nrip-save
cpu Opteron_G4 unusable by lm misalignsse xop fma4 nrip-save
cpu Opteron_G3-v1 unusable by lm misalignsse
cpu Opteron_G3 unusable by lm misalignsse
cpu Opteron_G2-v1 unusable by lm
cpu Opteron_G2 unusable by lm
cpu Opteron_G1-v1 unusable by lm
cpu Opteron_G1 unusable by lm
cpu Nehalem-v2 unusable by spec-ctrl lm
cpu Nehalem-v1 unusable by lm
cpu Nehalem-IBRS unusable by spec-ctrl lm
cpu Nehalem unusable by lm
cpu KnightsMill-v1 unusable by tsc-deadline avx512f avx512pf avx512er avx512cd avx512-vpopcntdq avx512-4vnniw avx512-4fmaps lm
cpu KnightsMill unusable by tsc-deadline avx512f avx512pf avx512er avx512cd avx512-vpopcntdq avx512-4vnniw avx512-4fmaps lm
cpu IvyBridge-v2 unusable by tsc-deadline spec-ctrl lm
cpu IvyBridge-v1 unusable by tsc-deadline lm
cpu IvyBridge-IBRS unusable by tsc-deadline spec-ctrl lm
cpu IvyBridge unusable by tsc-deadline lm
cpu Icelake-Server-v7 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl arch-capabilities ssbd lm xsavec xsaves
cpu Icelake-Server-v6 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl arch-capabilities ssbd lm xsavec xsaves
cpu Icelake-Server-v5 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl arch-capabilities ssbd lm xsavec xsaves
cpu Icelake-Server-v4 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl arch-capabilities ssbd lm xsavec
cpu Icelake-Server-v3 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl arch-capabilities ssbd lm xsavec
cpu Icelake-Server-v2 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd lm xsavec
cpu Icelake-Server-v1 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd lm xsavec
cpu Icelake-Server-noTSX unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd lm xsavec
cpu Icelake-Server unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd lm xsavec
cpu Haswell-v4 unusable by pcid tsc-deadline invpcid spec-ctrl lm
cpu Haswell-v3 unusable by pcid tsc-deadline hle invpcid rtm spec-ctrl lm
cpu Haswell-v2 unusable by pcid tsc-deadline invpcid lm
cpu Haswell-v1 unusable by pcid tsc-deadline hle invpcid rtm lm
cpu Haswell-noTSX-IBRS unusable by pcid tsc-deadline invpcid spec-ctrl lm
cpu Haswell-noTSX unusable by pcid tsc-deadline invpcid lm
cpu Haswell-IBRS unusable by pcid tsc-deadline hle invpcid rtm spec-ctrl lm
cpu Haswell unusable by pcid tsc-deadline hle invpcid rtm lm
cpu GraniteRapids-v2 unusable by pcid tsc-deadline tsc-adjust hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq bus-lock-detect cldemote movdiri movdir64b serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl arch-capabilities ssbd avx-vnni avx512-bf16 amx-fp16 lm xsavec xsaves xfd prefetchiti avx10 mcdt-no avx10-128 avx10-256 avx10-512
cpu GraniteRapids-v1 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq bus-lock-detect serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl arch-capabilities ssbd avx-vnni avx512-bf16 amx-fp16 lm xsavec xsaves xfd prefetchiti mcdt-no
cpu GraniteRapids unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq bus-lock-detect serialize tsx-ldtrk amx-bf16 avx512-fp16 amx-tile amx-int8 spec-ctrl arch-capabilities ssbd avx-vnni avx512-bf16 amx-fp16 lm xsavec xsaves xfd prefetchiti mcdt-no
cpu EPYC-v4 unusable by fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb nrip-save xsavec xsaves
cpu EPYC-v3 unusable by fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb nrip-save xsavec xsaves
cpu EPYC-v2 unusable by fxsr-opt lm misalignsse osvw topoext ibpb nrip-save xsavec
cpu EPYC-v1 unusable by fxsr-opt lm misalignsse osvw topoext nrip-save xsavec
cpu EPYC-Rome-v4 unusable by fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec
cpu EPYC-Rome-v3 unusable by fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec xsaves
cpu EPYC-Rome-v2 unusable by fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec xsaves
cpu EPYC-Rome-v1 unusable by fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb amd-stibp nrip-save xsavec xsaves
cpu EPYC-Rome unusable by fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb amd-stibp nrip-save xsavec xsaves
cpu EPYC-Milan-v2 unusable by pcid invpcid vpclmulqdq fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp stibp-always-on amd-ssbd amd-psfd no-nested-data-bp lfence-always-serializing null-sel-clr-base nrip-save xsavec xsaves
cpu EPYC-Milan-v1 unusable by pcid invpcid fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec xsaves
cpu EPYC-Milan unusable by pcid invpcid fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec xsaves
cpu EPYC-IBPB unusable by fxsr-opt lm misalignsse osvw topoext ibpb nrip-save xsavec
cpu EPYC-Genoa-v1 unusable by pcid invpcid avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16 fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp stibp-always-on amd-ssbd amd-psfd no-nested-data-bp lfence-always-serializing null-sel-clr-base auto-ibrs nrip-save vnmi xsavec xsaves
cpu EPYC-Genoa unusable by pcid invpcid avx512f avx512dq avx512ifma avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq avx512-bf16 fxsr-opt lm misalignsse osvw topoext perfctr-core clzero ibpb ibrs amd-stibp stibp-always-on amd-ssbd amd-psfd no-nested-data-bp lfence-always-serializing null-sel-clr-base auto-ibrs nrip-save vnmi xsavec xsaves
cpu EPYC unusable by fxsr-opt lm misalignsse osvw topoext nrip-save xsavec
cpu Dhyana-v2 unusable by fxsr-opt lm misalignsse osvw topoext ibpb nrip-save xsavec xsaves
cpu Dhyana-v1 unusable by fxsr-opt lm misalignsse osvw topoext ibpb nrip-save xsavec
cpu Dhyana unusable by fxsr-opt lm misalignsse osvw topoext ibpb nrip-save xsavec
cpu Denverton-v3 unusable by tsc-deadline spec-ctrl arch-capabilities ssbd lm xsavec xsaves
cpu Denverton-v2 unusable by tsc-deadline spec-ctrl arch-capabilities ssbd lm xsavec
cpu Denverton-v1 unusable by tsc-deadline spec-ctrl arch-capabilities ssbd lm xsavec
cpu Denverton unusable by tsc-deadline spec-ctrl arch-capabilities ssbd lm xsavec
cpu Cooperlake-v2 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl stibp arch-capabilities ssbd avx512-bf16 lm xsavec xsaves
cpu Cooperlake-v1 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl stibp arch-capabilities ssbd avx512-bf16 lm xsavec
cpu Cooperlake unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl stibp arch-capabilities ssbd avx512-bf16 lm xsavec
cpu Conroe-v1 unusable by lm
cpu Conroe unusable by lm
cpu ClearwaterForest-v1 unusable by pcid tsc-deadline tsc-adjust invpcid gfni vpclmulqdq bus-lock-detect cldemote movdiri movdir64b serialize spec-ctrl arch-capabilities ssbd sha512 sm3 sm4 avx-vnni avx-ifma lam lm xsavec xsaves avx-vnni-int8 avx-ne-convert avx-vnni-int16 prefetchiti intel-psfd ipred-ctrl rrsba-ctrl ddpd-u bhi-ctrl mcdt-no
cpu ClearwaterForest unusable by pcid tsc-deadline tsc-adjust invpcid gfni vpclmulqdq bus-lock-detect cldemote movdiri movdir64b serialize spec-ctrl arch-capabilities ssbd sha512 sm3 sm4 avx-vnni avx-ifma lam lm xsavec xsaves avx-vnni-int8 avx-ne-convert avx-vnni-int16 prefetchiti intel-psfd ipred-ctrl rrsba-ctrl ddpd-u bhi-ctrl mcdt-no
cpu Cascadelake-Server-v5 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd lm xsavec xsaves
cpu Cascadelake-Server-v4 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd lm xsavec
cpu Cascadelake-Server-v3 unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd lm xsavec
cpu Cascadelake-Server-v2 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd lm xsavec
cpu Cascadelake-Server-v1 unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl ssbd lm xsavec
cpu Cascadelake-Server-noTSX unusable by pcid tsc-deadline invpcid avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd lm xsavec
cpu Cascadelake-Server unusable by pcid tsc-deadline hle invpcid rtm avx512f avx512dq avx512cd avx512bw avx512vl avx512vnni spec-ctrl ssbd lm xsavec
cpu Broadwell-v4 unusable by pcid tsc-deadline invpcid spec-ctrl lm
cpu Broadwell-v3 unusable by pcid tsc-deadline hle invpcid rtm spec-ctrl lm
cpu Broadwell-v2 unusable by pcid tsc-deadline invpcid lm
cpu Broadwell-v1 unusable by pcid tsc-deadline hle invpcid rtm lm
cpu Broadwell-noTSX-IBRS unusable by pcid tsc-deadline invpcid spec-ctrl lm
cpu Broadwell-noTSX unusable by pcid tsc-deadline invpcid lm
cpu Broadwell-IBRS unusable by pcid tsc-deadline hle invpcid rtm spec-ctrl lm
cpu Broadwell unusable by pcid tsc-deadline hle invpcid rtm lm
cpu 486-v1 usable
cpu 486 usable
machines kvm tcg
machine pc-i440fx-10.0 alias=pc default hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-5.2 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-i440fx-2.12 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-6.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-q35-4.2 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-2.5 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-4.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-5.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-q35-2.7 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-9.1 hotplug cpus=4096 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-7.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-8.1 hotplug cpus=1024 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-8.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-2.7 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-6.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-i440fx-9.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-2.4 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-10.0 alias=q35 hotplug cpus=4096 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-7.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-2.10 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine x-remote cpus=1 no-acpi
machine pc-q35-5.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-q35-2.9 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-2.11 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-3.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-6.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-q35-4.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-2.4 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-4.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-5.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-i440fx-2.9 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine isapc hotplug cpus=1 cpu=486-i386-cpu ram=pc.ram acpi
machine pc-q35-2.6 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-3.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-9.0 hotplug cpus=4096 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-2.12 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-7.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-q35-8.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-8.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-6.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-i440fx-2.6 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-9.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-4.0.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-7.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-q35-5.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-2.8 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-9.2 hotplug cpus=4096 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-2.10 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-3.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-6.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-q35-7.2 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-4.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine microvm cpus=288 cpu=qemu32-i386-cpu ram=microvm.ram acpi
machine pc-q35-8.2 hotplug cpus=1024 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-4.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-8.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-5.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-2.8 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-6.2 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram deprecated acpi
machine pc-i440fx-9.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-i440fx-3.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-q35-2.5 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi
machine pc-i440fx-7.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram acpi
machine pc-q35-2.11 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated acpi

"""#
}
