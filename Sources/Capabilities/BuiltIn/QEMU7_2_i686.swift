// QEMU 7.2.22 (Debian 1:7.2+dfsg-7+deb12u18+b3), i686. Written by `make snapshots`.

extension BuiltInTarget {
    static let qemu7_2_i686: StaticString = #"""
qemu 7.2.22 i686
emulator /usr/bin/qemu-system-i386
package Debian%201:7.2+dfsg-7+deb12u18+b3
flags kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1
flags pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block hda-micro nec-usb-xhci
flags lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc qxl VGA cirrus-vga vmware-svga usb-serial virtio-rng
flags rng-random rng-egd megasas tpm-passthrough tpm-tis pci-bridge vfio-pci dmi-to-pci-bridge usb-storage
flags virtio-mmio ich9-intel-hda kvm-pit-lost-tick-policy pvpanic usb-kbd usb-audio rtc-reset-reinjection
flags migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb qxl.vgamem_mb pc-dimm machine-vmport-opt pci-serial ioh3420
flags x3130-upstream xio3130-downstream rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse
flags virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl qxl.vram64_size_mb pxb
flags pxb-pcie intel-iommu virtio-vga ivshmem-plain ivshmem-doorbell vhost-scsi query-cpu-model-expansion
flags spice-rendernode nvdimm pcie-root-port query-cpu-definitions qemu-xhci intel-iommu.intremap
flags intel-iommu.caching-mode intel-iommu.eim intel-iommu.device-iotlb chardev-reconnect vmcoreinfo isa-serial
flags pcie-pci-bridge nbd-tls tpm-crb pr-manager-helper screendump_device hda-output vmgenid vhost-vsock
flags tpm-emulator mch mch.extended-tseg-mbytes sev-guest egl-headless memory-backend-memfd
flags memory-backend-memfd.hugetlb egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed
flags virtio-pci-non-transitional bochs-display migration-file-drop-cache dbus-vmstate vhost-user-gpu vhost-user-vga
flags ramfb drive-nvme smp-dies i8042 rng-builtin vhost-user-fs fsdev.multidevs pcie-root-port.hotplug aio.io_uring
flags tcg virtio-blk-pci.scsi.default.disabled pvscsi intel-iommu.aw-bits numa.hmat usb-host.hostdevice
flags virtio-balloon.free-page-reporting netdev.vhost-vdpa dc390 am53c974 virtio-pmem-pci vhost-user-fs.bootindex
flags vhost-user-blk cpu-max memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control
flags rotation-rate acpi-index input-linux virtio-gpu-gl-pci virtio-vga-gl confidential-guest-support set-action
flags virtio-blk.queue-size virtio-mem-pci memory-backend-file.reserve piix4.acpi-root-pci-hotplug netdev.json
flags query-dirty-rate rbd-encryption sev-guest-kernel-hashes sev-inject-launch-secret device.json+hotplug
flags virtio-mem-pci.prealloc calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname
flags memory-backend-file.prealloc-threads virtio-iommu-pci virtio-iommu.boot-bypass virtio-net.rss
flags chardev.qemu-vdagent display-dbus iothread.thread-pool-max usb-host.guest-resets-all migration.blocked-reasons
flags query-stats query-stats-schemas sgx-epc thread-context screenshot-format-png netdev.stream virtio-crypto
flags pvpanic-pci virtio-gpu.blob smp-clusters display-reload usb-mtp netdev.user acpi-erst
flags intel-iommu.dma-translation machine-i8042-opt
hyperv relaxed vapic spinlocks vpindex runtime synic stimer reset vendor_id frequencies reenlightenment tlbflush ipi
hyperv evmcs avic emsr_bitmap xmm_input
accelerators kvm tcg
host tcg base migratability
properties ?-vmx-entry-load-rtit-ctl +svme-addr-chk +cmov ?-ia64 ?-ssb-no +aes ?-vmx-apicv-xapic +mmx ?-rdpid +arat
properties ?-vmx-page-walk-4 ?-vmx-page-walk-5 ?-gfni ?-ibrs-all ?-vmx-desc-exit ?-pause-filter ?-bus-lock-detect
properties ?-xsavec ?-intel-pt ?-vmx-tsc-scaling ?-vmx-cr8-store-exit ?-vmx-rdseed-exit ?-vmx-eptp-switching
properties ?-kvm-asyncpf ?-perfctr-core +mpx ?-pbe ?-avx512cd ?-decodeassists ?-vmx-exit-load-efer
properties ?-vmx-exit-clear-bndcfgs +sse4.1 ?.family=6 ?-intel-pt-lip ?-vmx-vmwrite-vmexit-fields ?-kvm-asyncpf-int
properties ?-vmx-vnmi ?-vmx-true-ctls ?-vmx-ept-execonly ?-vmx-exit-save-efer ?-vmx-invept-all-context ?-wbnoinvd
properties ?-avx512f +msr +mce +mca ?-xcrypt ?-sgx ?-vmx-exit-load-pat ?-vmx-intr-exit ?.min-level=13
properties ?-vmx-flexpriority +xgetbv1 ?-cid ?-sgx-exinfo ?-ds +fxsr ?-avx512-fp16 ?-avx512-bf16 ?-vmx-cr8-load-exit
properties +xsaveopt ?-arch-lbr ?-vmx-apicv-vid ?-vmx-exit-save-pat ?-xtpr ?-tsx-ctrl ?-vmx-ple ?-avx512vl
properties ?-avx512-vpopcntdq ?-phe ?-extapic ?-3dnowprefetch ?-vmx-vmfunc ?-vmx-activity-shutdown ?-sgx1 ?-sgx2
properties ?-avx512vbmi2 +cr8legacy ?-vmx-encls-exit ?-stibp ?-vmx-msr-bitmap ?-xcrypt-en ?-vmx-mwait-exit ?-vmx-pml
properties ?-vmx-nmi-exit ?-amx-tile ?-vmx-invept-single-context-noglobals ?-pn ?-rsba ?-dca ?:vendor=AuthenticAMD
properties ?-vmx-unrestricted-guest ?-vmx-cr3-store-noexit +pku +pks ?-smx ?-cmp-legacy ?-avx512-4fmaps ?-vmcb-clean
properties ?-hle ?-avx-vnni +3dnowext ?-amd-no-ssb +npt ?-sgxlc ?-rdctl-no ?-vmx-invvpid +clwb ?-lbrv +adx +ss +pni
properties ?-tsx-ldtrk ?-svm-lock +smep +smap ?-pfthreshold ?-vmx-invpcid-exit ?-amx-int8 ?-x2apic ?-avx512vbmi
properties ?-avx512vnni ?-vmx-apicv-x2apic ?-kvm-pv-sched-yield ?-vmx-invlpg-exit ?-vmx-invvpid-all-context
properties ?-vmx-activity-hlt ?-flushbyasid +f16c ?-vmx-exit-ack-intr ?-ace2-en +pae +pat +sse ?-phe-en
properties ?-vmx-tsc-offset ?-kvm-nopiodelay ?-tm ?-kvmclock-stable-bit ?-vmx-rdtsc-exit +hypervisor
properties ?-vmx-rdtscp-exit ?-mds-no +pcommit ?-vmx-vpid ?-syscall ?-avx512dq +svm ?-invtsc ?-vmx-monitor-exit
properties +sse2 ?-ssbd ?-vmx-wbinvd-exit ?-est ?-kvm-poll-control ?-avx512ifma ?-tm2 ?-kvm-pv-eoi ?-kvm-pv-ipi +cx8
properties ?-vmx-invvpid-single-addr ?-waitpkg ?-cldemote ?-sgx-tokenkey ?-vmx-ept ?-xfd ?-kvm-mmu +sse4.2 +pge
properties ?-avx512bitalg ?-pdcm ?-vmx-entry-load-bndcfgs ?-vmx-exit-clear-rtit-ctl ?.model=6 +movbe ?-nrip-save
properties +ssse3 +sse4a ?-kvm-msi-ext-dest-id ?-vmx-pause-exit ?-invpcid ?-sgx-debug +pdpe1gb ?-sgx-mode64
properties ?-tsc-deadline ?-skip-l1dfl-vmentry ?-vmx-exit-load-perf-global-ctrl +fma +cx16 +de ?.stepping=3 +xsave
properties +clflush ?-skinit +tsc ?-tce +fpu ?-ds-cpl ?-ibs ?-fma4 ?-vmx-exit-nosave-debugctl ?-sgx-kss +la57
properties ?-vmx-invept ?-osvw +apic ?-pmm ?-vmx-entry-noload-debugctl ?-vmx-eptad ?-spec-ctrl ?-vmx-posted-intr
properties ?-vmx-apicv-register ?-tsc-adjust ?-kvm-steal-time ?-avx512-vp2intersect ?-kvmclock ?-vmx-zero-len-inject
properties ?-pschange-mc-no ?-v-vmsave-vmload ?-vmx-rdrand-exit ?-sgx-provisionkey ?-lwp ?-amd-ssbd ?-xop ?-ibpb
properties ?-ibrs +avx ?-core-capability ?-vmx-invept-single-context ?-movdiri +acpi ?-avx512bw ?-ace2 +fsgsbase
properties ?-vmx-ept-2mb ?-vmx-ept-1gb ?-ht ?-vmx-io-exit +nx +pclmulqdq +mmxext +popcnt +vaes ?-serialize
properties ?-movdir64b ?-xsaves ?-vmx-shadow-vmcs ?-lm ?-vmx-exit-save-preemption-timer ?-vmx-entry-load-pat ?-fsrm
properties ?-vmx-entry-load-perf-global-ctrl ?-vmx-io-bitmap +umip ?-vmx-store-lma ?-vmx-movdr-exit +pse +avx2
properties ?-avic +sep ?-virt-ssbd ?-vmx-cr3-load-noexit ?-nodeid-msr ?-md-clear ?-misalignsse ?-split-lock-detect
properties ?.min-xlevel=2147483658 +bmi1 +bmi2 ?-kvm-pv-unhalt ?-tsc-scale ?-topoext ?-amd-stibp
properties ?-vmx-preemption-timer +clflushopt ?-vmx-entry-load-pkrs ?-vmx-vnmi-pending +monitor ?-vmx-vintr-pending
properties ?-avx512er ?-full-width-write ?-pmm-en ?-pcid ?-taa-no ?-arch-capabilities +vgif ?-vmx-secondary-ctls
properties ?-vmx-xsaves ?-clzero +3dnow +erms ?-vmx-entry-ia32e-mode +lahf-lm ?-vpclmulqdq ?-vmx-ins-outs ?-fxsr-opt
properties ?-xstore ?-rtm ?-kvm-hint-dedicated ?-amx-bf16 ?-lmce ?-perfctr-nb +rdrand ?-rdseed ?-avx512-4vnniw ?-vme
properties ?-vmx ?-dtes64 +mtrr +rdtscp ?-xsaveerptr +pse36 ?-kvm-pv-tlb-flush ?-vmx-activity-wait-sipi ?-tbm ?-wdt
properties ?-vmx-rdpmc-exit ?-vmx-mtf ?-vmx-entry-load-efer ?:model-id=QEMU%20TCG%20CPU%20version%202.5+ ?-sha-ni
properties ?-vmx-exit-load-pkrs +abm ?-vmx-ept-advanced-exitinfo ?-avx512pf ?-vmx-hlt-exit ?-xstore-en
cpus kvm
models max host base qemu64-v1 qemu64 qemu32-v1 qemu32 phenom-v1 phenom pentium3-v1 pentium3 pentium2-v1 pentium2
models pentium-v1 pentium n270-v1 n270 kvm64-v1 kvm64 kvm32-v1 kvm32 coreduo-v1 coreduo core2duo-v1 core2duo
models athlon-v1 athlon Westmere-v2 Westmere-v1 Westmere-IBRS Westmere Snowridge-v4 Snowridge-v3 Snowridge-v2
models Snowridge-v1 Snowridge Skylake-Server-v5 Skylake-Server-v4 Skylake-Server-v3 Skylake-Server-v2
models Skylake-Server-v1 Skylake-Server-noTSX-IBRS Skylake-Server-IBRS Skylake-Server Skylake-Client-v4
models Skylake-Client-v3 Skylake-Client-v2 Skylake-Client-v1 Skylake-Client-noTSX-IBRS Skylake-Client-IBRS
models Skylake-Client SandyBridge-v2 SandyBridge-v1 SandyBridge-IBRS SandyBridge Penryn-v1 Penryn Opteron_G5-v1
models Opteron_G5 Opteron_G4-v1 Opteron_G4 Opteron_G3-v1 Opteron_G3 Opteron_G2-v1 Opteron_G2 Opteron_G1-v1
models Opteron_G1 Nehalem-v2 Nehalem-v1 Nehalem-IBRS Nehalem KnightsMill-v1 KnightsMill IvyBridge-v2 IvyBridge-v1
models IvyBridge-IBRS IvyBridge Icelake-Server-v6 Icelake-Server-v5 Icelake-Server-v4 Icelake-Server-v3
models Icelake-Server-v2 Icelake-Server-v1 Icelake-Server-noTSX Icelake-Server Haswell-v4 Haswell-v3 Haswell-v2
models Haswell-v1 Haswell-noTSX-IBRS Haswell-noTSX Haswell-IBRS Haswell EPYC-v3 EPYC-v2 EPYC-v1 EPYC-Rome-v2
models EPYC-Rome-v1 EPYC-Rome EPYC-Milan-v1 EPYC-Milan EPYC-IBPB EPYC Dhyana-v2 Dhyana-v1 Dhyana Denverton-v3
models Denverton-v2 Denverton-v1 Denverton Cooperlake-v2 Cooperlake-v1 Cooperlake Conroe-v1 Conroe
models Cascadelake-Server-v5 Cascadelake-Server-v4 Cascadelake-Server-v3 Cascadelake-Server-v2 Cascadelake-Server-v1
models Cascadelake-Server-noTSX Cascadelake-Server Broadwell-v4 Broadwell-v3 Broadwell-v2 Broadwell-v1
models Broadwell-noTSX-IBRS Broadwell-noTSX Broadwell-IBRS Broadwell 486-v1 486
cpus tcg
cpu max usable
cpu host unusable by kvm
cpu base usable
cpu qemu64-v1 unusable by syscall lm
cpu qemu64 unusable by syscall lm
cpu qemu32-v1 usable
cpu qemu32 usable
cpu phenom-v1 unusable by syscall fxsr-opt lm
cpu phenom unusable by syscall fxsr-opt lm
cpu pentium3-v1 usable
cpu pentium3 usable
cpu pentium2-v1 usable
cpu pentium2 usable
cpu pentium-v1 usable
cpu pentium usable
cpu n270-v1 usable
cpu n270 usable
cpu kvm64-v1 unusable by syscall lm
cpu kvm64 unusable by syscall lm
cpu kvm32-v1 usable
cpu kvm32 usable
cpu coreduo-v1 usable
cpu coreduo usable
cpu core2duo-v1 unusable by syscall lm
cpu core2duo unusable by syscall lm
cpu athlon-v1 usable
cpu athlon usable
cpu Westmere-v2 unusable by spec-ctrl syscall lm
cpu Westmere-v1 unusable by syscall lm
cpu Westmere-IBRS unusable by spec-ctrl syscall lm
cpu Westmere unusable by syscall lm
cpu Snowridge-v4 unusable by x2apic tsc-deadline rdseed sha-ni gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec xsaves
cpu Snowridge-v3 unusable by x2apic tsc-deadline rdseed sha-ni gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd syscall lm 3dnowprefetch xsavec xsaves split-lock-detect
cpu Snowridge-v2 unusable by x2apic tsc-deadline rdseed sha-ni gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd syscall lm 3dnowprefetch xsavec split-lock-detect
cpu Snowridge-v1 unusable by x2apic tsc-deadline rdseed sha-ni gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd syscall lm 3dnowprefetch xsavec split-lock-detect
cpu Snowridge unusable by x2apic tsc-deadline rdseed sha-ni gfni cldemote movdiri movdir64b spec-ctrl arch-capabilities core-capability ssbd syscall lm 3dnowprefetch xsavec split-lock-detect
cpu Skylake-Server-v5 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl spec-ctrl syscall lm 3dnowprefetch xsavec xsaves
cpu Skylake-Server-v4 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Server-v3 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Server-v2 unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Server-v1 unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl syscall lm 3dnowprefetch xsavec
cpu Skylake-Server-noTSX-IBRS unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Server-IBRS unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Server unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl syscall lm 3dnowprefetch xsavec
cpu Skylake-Client-v4 unusable by pcid x2apic tsc-deadline invpcid rdseed spec-ctrl syscall lm 3dnowprefetch xsavec xsaves
cpu Skylake-Client-v3 unusable by pcid x2apic tsc-deadline invpcid rdseed spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Client-v2 unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Client-v1 unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed syscall lm 3dnowprefetch xsavec
cpu Skylake-Client-noTSX-IBRS unusable by pcid x2apic tsc-deadline invpcid rdseed spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Client-IBRS unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed spec-ctrl syscall lm 3dnowprefetch xsavec
cpu Skylake-Client unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed syscall lm 3dnowprefetch xsavec
cpu SandyBridge-v2 unusable by x2apic tsc-deadline spec-ctrl syscall lm
cpu SandyBridge-v1 unusable by x2apic tsc-deadline syscall lm
cpu SandyBridge-IBRS unusable by x2apic tsc-deadline spec-ctrl syscall lm
cpu SandyBridge unusable by x2apic tsc-deadline syscall lm
cpu Penryn-v1 unusable by syscall lm
cpu Penryn unusable by syscall lm
cpu Opteron_G5-v1 unusable by syscall lm misalignsse 3dnowprefetch xop fma4 tbm nrip-save
cpu Opteron_G5 unusable by syscall lm misalignsse 3dnowprefetch xop fma4 tbm nrip-save
cpu Opteron_G4-v1 unusable by syscall lm misalignsse 3dnowprefetch xop fma4 nrip-save
cpu Opteron_G4 unusable by syscall lm misalignsse 3dnowprefetch xop fma4 nrip-save
cpu Opteron_G3-v1 unusable by syscall lm misalignsse
cpu Opteron_G3 unusable by syscall lm misalignsse
cpu Opteron_G2-v1 unusable by syscall lm
cpu Opteron_G2 unusable by syscall lm
cpu Opteron_G1-v1 unusable by syscall lm
cpu Opteron_G1 unusable by syscall lm
cpu Nehalem-v2 unusable by spec-ctrl syscall lm
cpu Nehalem-v1 unusable by syscall lm
cpu Nehalem-IBRS unusable by spec-ctrl syscall lm
cpu Nehalem unusable by syscall lm
cpu KnightsMill-v1 unusable by x2apic tsc-deadline avx512f rdseed avx512pf avx512er avx512cd avx512-vpopcntdq avx512-4vnniw avx512-4fmaps syscall lm 3dnowprefetch
cpu KnightsMill unusable by x2apic tsc-deadline avx512f rdseed avx512pf avx512er avx512cd avx512-vpopcntdq avx512-4vnniw avx512-4fmaps syscall lm 3dnowprefetch
cpu IvyBridge-v2 unusable by x2apic tsc-deadline spec-ctrl syscall lm
cpu IvyBridge-v1 unusable by x2apic tsc-deadline syscall lm
cpu IvyBridge-IBRS unusable by x2apic tsc-deadline spec-ctrl syscall lm
cpu IvyBridge unusable by x2apic tsc-deadline syscall lm
cpu Icelake-Server-v6 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512ifma avx512cd sha-ni avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq rdpid fsrm spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch wbnoinvd xsavec xsaves rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
cpu Icelake-Server-v5 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512ifma avx512cd sha-ni avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq rdpid fsrm spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch wbnoinvd xsavec xsaves rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
cpu Icelake-Server-v4 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512ifma avx512cd sha-ni avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq rdpid fsrm spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch wbnoinvd xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
cpu Icelake-Server-v3 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch wbnoinvd xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
cpu Icelake-Server-v2 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd syscall lm 3dnowprefetch wbnoinvd xsavec
cpu Icelake-Server-v1 unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd syscall lm 3dnowprefetch wbnoinvd xsavec
cpu Icelake-Server-noTSX unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd syscall lm 3dnowprefetch wbnoinvd xsavec
cpu Icelake-Server unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vbmi avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512-vpopcntdq spec-ctrl ssbd syscall lm 3dnowprefetch wbnoinvd xsavec
cpu Haswell-v4 unusable by pcid x2apic tsc-deadline invpcid spec-ctrl syscall lm
cpu Haswell-v3 unusable by pcid x2apic tsc-deadline hle invpcid rtm spec-ctrl syscall lm
cpu Haswell-v2 unusable by pcid x2apic tsc-deadline invpcid syscall lm
cpu Haswell-v1 unusable by pcid x2apic tsc-deadline hle invpcid rtm syscall lm
cpu Haswell-noTSX-IBRS unusable by pcid x2apic tsc-deadline invpcid spec-ctrl syscall lm
cpu Haswell-noTSX unusable by pcid x2apic tsc-deadline invpcid syscall lm
cpu Haswell-IBRS unusable by pcid x2apic tsc-deadline hle invpcid rtm spec-ctrl syscall lm
cpu Haswell unusable by pcid x2apic tsc-deadline hle invpcid rtm syscall lm
cpu EPYC-v3 unusable by rdseed sha-ni syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext perfctr-core clzero xsaveerptr ibpb nrip-save xsavec xsaves
cpu EPYC-v2 unusable by rdseed sha-ni syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext ibpb nrip-save xsavec
cpu EPYC-v1 unusable by rdseed sha-ni syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext nrip-save xsavec
cpu EPYC-Rome-v2 unusable by rdseed sha-ni rdpid syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext perfctr-core clzero xsaveerptr wbnoinvd ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec xsaves
cpu EPYC-Rome-v1 unusable by rdseed sha-ni rdpid syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext perfctr-core clzero xsaveerptr wbnoinvd ibpb amd-stibp nrip-save xsavec xsaves
cpu EPYC-Rome unusable by rdseed sha-ni rdpid syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext perfctr-core clzero xsaveerptr wbnoinvd ibpb amd-stibp nrip-save xsavec xsaves
cpu EPYC-Milan-v1 unusable by pcid invpcid rdseed sha-ni rdpid fsrm syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext perfctr-core clzero xsaveerptr wbnoinvd ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec xsaves
cpu EPYC-Milan unusable by pcid invpcid rdseed sha-ni rdpid fsrm syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext perfctr-core clzero xsaveerptr wbnoinvd ibpb ibrs amd-stibp amd-ssbd nrip-save xsavec xsaves
cpu EPYC-IBPB unusable by rdseed sha-ni syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext ibpb nrip-save xsavec
cpu EPYC unusable by rdseed sha-ni syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext nrip-save xsavec
cpu Dhyana-v2 unusable by rdseed syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext ibpb nrip-save xsavec xsaves
cpu Dhyana-v1 unusable by rdseed syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext ibpb nrip-save xsavec
cpu Dhyana unusable by rdseed syscall fxsr-opt lm misalignsse 3dnowprefetch osvw topoext ibpb nrip-save xsavec
cpu Denverton-v3 unusable by x2apic tsc-deadline rdseed sha-ni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec xsaves rdctl-no skip-l1dfl-vmentry
cpu Denverton-v2 unusable by x2apic tsc-deadline rdseed sha-ni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec rdctl-no skip-l1dfl-vmentry
cpu Denverton-v1 unusable by x2apic tsc-deadline rdseed sha-ni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec rdctl-no skip-l1dfl-vmentry
cpu Denverton unusable by x2apic tsc-deadline rdseed sha-ni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec rdctl-no skip-l1dfl-vmentry
cpu Cooperlake-v2 unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl stibp arch-capabilities ssbd avx512-bf16 syscall lm 3dnowprefetch xsavec xsaves rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
cpu Cooperlake-v1 unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl stibp arch-capabilities ssbd avx512-bf16 syscall lm 3dnowprefetch xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
cpu Cooperlake unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl stibp arch-capabilities ssbd avx512-bf16 syscall lm 3dnowprefetch xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no pschange-mc-no taa-no
cpu Conroe-v1 unusable by syscall lm
cpu Conroe unusable by syscall lm
cpu Cascadelake-Server-v5 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec xsaves rdctl-no ibrs-all skip-l1dfl-vmentry mds-no
cpu Cascadelake-Server-v4 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no
cpu Cascadelake-Server-v3 unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no
cpu Cascadelake-Server-v2 unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no
cpu Cascadelake-Server-v1 unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl ssbd syscall lm 3dnowprefetch xsavec
cpu Cascadelake-Server-noTSX unusable by pcid x2apic tsc-deadline invpcid avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl arch-capabilities ssbd syscall lm 3dnowprefetch xsavec rdctl-no ibrs-all skip-l1dfl-vmentry mds-no
cpu Cascadelake-Server unusable by pcid x2apic tsc-deadline hle invpcid rtm avx512f avx512dq rdseed avx512cd avx512bw avx512vl avx512vnni spec-ctrl ssbd syscall lm 3dnowprefetch xsavec
cpu Broadwell-v4 unusable by pcid x2apic tsc-deadline invpcid rdseed spec-ctrl syscall lm 3dnowprefetch
cpu Broadwell-v3 unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed spec-ctrl syscall lm 3dnowprefetch
cpu Broadwell-v2 unusable by pcid x2apic tsc-deadline invpcid rdseed syscall lm 3dnowprefetch
cpu Broadwell-v1 unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed syscall lm 3dnowprefetch
cpu Broadwell-noTSX-IBRS unusable by pcid x2apic tsc-deadline invpcid rdseed spec-ctrl syscall lm 3dnowprefetch
cpu Broadwell-noTSX unusable by pcid x2apic tsc-deadline invpcid rdseed syscall lm 3dnowprefetch
cpu Broadwell-IBRS unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed spec-ctrl syscall lm 3dnowprefetch
cpu Broadwell unusable by pcid x2apic tsc-deadline hle invpcid rtm rdseed syscall lm 3dnowprefetch
cpu 486-v1 usable
cpu 486 usable
machines kvm tcg
machine pc-i440fx-7.2 alias=pc default hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-5.2 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-i440fx-2.12 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-6.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-4.2 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.5 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-4.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-5.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-i440fx-1.5 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated
machine pc-q35-2.7 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-7.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-i440fx-2.2 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.7 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-6.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-2.4 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-7.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-2.10 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine x-remote cpus=1
machine pc-q35-5.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-i440fx-1.7 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated
machine pc-q35-2.9 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.11 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-3.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-6.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-4.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.4 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-4.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-5.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-i440fx-2.9 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine isapc hotplug cpus=1 cpu=486-i386-cpu ram=pc.ram
machine pc-i440fx-1.4 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated
machine pc-q35-2.6 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-3.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-2.12 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-7.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-i440fx-2.1 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-6.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-4.0.1 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.6 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-7.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-i440fx-1.6 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory deprecated
machine pc-q35-5.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-2.8 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.10 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-3.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-6.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-7.2 alias=q35 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-4.0 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine microvm cpus=288 cpu=qemu32-i386-cpu ram=microvm.ram
machine pc-i440fx-2.3 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-4.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-5.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-2.8 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-6.2 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram
machine pc-q35-2.5 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-i440fx-3.0 hotplug cpus=255 cpu=qemu32-i386-cpu ram=pc.ram numa-memory
machine pc-q35-2.11 hotplug cpus=288 cpu=qemu32-i386-cpu ram=pc.ram numa-memory

"""#
}
