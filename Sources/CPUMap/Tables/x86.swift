// Facts about processors, from libvirt's CPU map.
// Written by: cpu-map-tool DIRECTORY x86

extension CPUMap {
    static let x86Table: StaticString = #"""
vendor Intel GenuineIntel
vendor AMD AuthenticAMD
vendor Hygon HygonGenuine
feature pni 1.c.0 sse3
feature pclmuldq 1.c.1 pclmulqdq
feature dtes64 1.c.2
feature monitor 1.c.3
feature ds_cpl 1.c.4 ds-cpl
feature vmx 1.c.5
feature smx 1.c.6
feature est 1.c.7
feature tm2 1.c.8
feature ssse3 1.c.9
feature cid 1.c.10
feature fma 1.c.12
feature cx16 1.c.13
feature xtpr 1.c.14
feature pdcm 1.c.15
feature pcid 1.c.17
feature dca 1.c.18
feature sse4.1 1.c.19 sse4-1 sse4_1
feature sse4.2 1.c.20 sse4-2 sse4_2
feature x2apic 1.c.21
feature movbe 1.c.22
feature popcnt 1.c.23
feature tsc-deadline 1.c.24
feature aes 1.c.25
feature xsave 1.c.26
feature osxsave 1.c.27
feature avx 1.c.28
feature f16c 1.c.29
feature rdrand 1.c.30
feature hypervisor 1.c.31
feature fpu 1.d.0
feature vme 1.d.1
feature de 1.d.2
feature pse 1.d.3
feature tsc 1.d.4
feature msr 1.d.5
feature pae 1.d.6
feature mce 1.d.7
feature cx8 1.d.8
feature apic 1.d.9
feature sep 1.d.11
feature mtrr 1.d.12
feature pge 1.d.13
feature mca 1.d.14
feature cmov 1.d.15
feature pat 1.d.16
feature pse36 1.d.17
feature pn 1.d.18
feature clflush 1.d.19
feature ds 1.d.21
feature acpi 1.d.22
feature mmx 1.d.23
feature fxsr 1.d.24
feature sse 1.d.25
feature sse2 1.d.26
feature ss 1.d.27
feature ht 1.d.28
feature tm 1.d.29
feature ia64 1.d.30
feature pbe 1.d.31
feature arat 6.a.2
feature fsgsbase 7:0.b.0
feature tsc_adjust 7:0.b.1 tsc-adjust
feature sgx 7:0.b.2
feature bmi1 7:0.b.3
feature hle 7:0.b.4
feature avx2 7:0.b.5
feature fdp-excptn-only 7:0.b.6
feature smep 7:0.b.7
feature bmi2 7:0.b.8
feature erms 7:0.b.9
feature invpcid 7:0.b.10
feature rtm 7:0.b.11
feature cmt 7:0.b.12 cqm
feature zero-fcs-fds 7:0.b.13
feature mpx 7:0.b.14
feature avx512f 7:0.b.16
feature avx512dq 7:0.b.17
feature rdseed 7:0.b.18
feature adx 7:0.b.19
feature smap 7:0.b.20
feature avx512ifma 7:0.b.21
feature pcommit 7:0.b.22
feature clflushopt 7:0.b.23
feature clwb 7:0.b.24
feature intel-pt 7:0.b.25
feature avx512pf 7:0.b.26
feature avx512er 7:0.b.27
feature avx512cd 7:0.b.28
feature sha-ni 7:0.b.29
feature avx512bw 7:0.b.30
feature avx512vl 7:0.b.31
feature avx512vbmi 7:0.c.1
feature umip 7:0.c.2
feature pku 7:0.c.3
feature ospke 7:0.c.4
feature waitpkg 7:0.c.5
feature avx512vbmi2 7:0.c.6
feature gfni 7:0.c.8
feature vaes 7:0.c.9
feature vpclmulqdq 7:0.c.10
feature avx512vnni 7:0.c.11
feature avx512bitalg 7:0.c.12
feature avx512-vpopcntdq 7:0.c.14
feature la57 7:0.c.16
feature rdpid 7:0.c.22
feature bus-lock-detect 7:0.c.24
feature cldemote 7:0.c.25
feature movdiri 7:0.c.27
feature movdir64b 7:0.c.28
feature sgxlc 7:0.c.30
feature pks 7:0.c.31
feature avx512-4vnniw 7:0.d.2
feature avx512-4fmaps 7:0.d.3
feature fsrm 7:0.d.4
feature avx512-vp2intersect 7:0.d.8
feature md-clear 7:0.d.10 md_clear
feature serialize 7:0.d.14
feature tsx-ldtrk 7:0.d.16
feature pconfig 7:0.d.18
feature arch-lbr 7:0.d.19
feature amx-bf16 7:0.d.22
feature avx512-fp16 7:0.d.23
feature amx-tile 7:0.d.24
feature amx-int8 7:0.d.25
feature spec-ctrl 7:0.d.26
feature stibp 7:0.d.27
feature flush-l1d 7:0.d.28
feature arch-capabilities 7:0.d.29 arch_capabilities
feature core-capability 7:0.d.30
feature ssbd 7:0.d.31
feature sha512 7:1.a.0
feature sm3 7:1.a.1
feature sm4 7:1.a.2
feature avx-vnni 7:1.a.4
feature avx512-bf16 7:1.a.5
feature cmpccxadd 7:1.a.7
feature fzrm 7:1.a.10
feature fsrs 7:1.a.11
feature fsrc 7:1.a.12
feature fred 7:1.a.17
feature lkgs 7:1.a.18
feature wrmsrns 7:1.a.19
feature amx-fp16 7:1.a.21
feature avx-ifma 7:1.a.23
feature lam 7:1.a.26
feature avx-vnni-int8 7:1.d.4
feature avx-ne-convert 7:1.d.5
feature amx-complex 7:1.d.8
feature avx-vnni-int16 7:1.d.10
feature prefetchiti 7:1.d.14
feature avx10 7:1.d.19
feature intel-psfd 7:2.d.0
feature ipred-ctrl 7:2.d.1
feature rrsba-ctrl 7:2.d.2
feature ddpd-u 7:2.d.3
feature bhi-ctrl 7:2.d.4
feature mcdt-no 7:2.d.5
feature xsaveopt d:1.a.0
feature xsavec d:1.a.1
feature xgetbv1 d:1.a.2
feature xsaves !d:1.a.3
feature xfd d:1.a.4
feature mbm_total f:1.d.1
feature mbm_local f:1.d.2
feature sgx1 12:0.a.0
feature sgx2 12:0.a.1
feature sgx-edeccssa 12:0.a.11
feature sgx-exinfo 12:0.b.0
feature sgx-debug 12:1.a.1
feature sgx-mode64 12:1.a.2
feature sgx-provisionkey 12:1.a.4
feature sgx-tokenkey 12:1.a.5
feature sgx-kss 12:1.a.7
feature sgx-aex-notify 12:1.a.10
feature intel-pt-lip 14:0.c.31
feature avx10-128 24:0.b.16
feature avx10-256 24:0.b.17
feature avx10-512 24:0.b.18
feature lahf_lm 80000001.c.0 lahf-lm
feature cmp_legacy 80000001.c.1 cmp-legacy
feature svm 80000001.c.2
feature extapic 80000001.c.3
feature cr8legacy 80000001.c.4
feature abm 80000001.c.5
feature sse4a 80000001.c.6
feature misalignsse 80000001.c.7
feature 3dnowprefetch 80000001.c.8
feature osvw 80000001.c.9
feature ibs 80000001.c.10
feature xop 80000001.c.11
feature skinit 80000001.c.12
feature wdt 80000001.c.13
feature lwp 80000001.c.15
feature fma4 80000001.c.16
feature tce 80000001.c.17
feature cvt16 80000001.c.18
feature nodeid_msr 80000001.c.19 nodeid-msr
feature tbm 80000001.c.21
feature topoext 80000001.c.22
feature perfctr_core 80000001.c.23 perfctr-core
feature perfctr_nb 80000001.c.24 perfctr-nb
feature syscall 80000001.d.11
feature nx 80000001.d.20 xd
feature mmxext 80000001.d.22
feature fxsr_opt 80000001.d.25 ffxsr fxsr-opt
feature pdpe1gb 80000001.d.26
feature rdtscp 80000001.d.27
feature lm 80000001.d.29 i64
feature 3dnowext 80000001.d.30
feature 3dnow 80000001.d.31
feature overflow-recov 80000007.b.0
feature succor 80000007.b.1
feature invtsc !80000007.d.8
feature clzero 80000008.b.0
feature xsaveerptr 80000008.b.2
feature wbnoinvd 80000008.b.9
feature ibpb 80000008.b.12
feature ibrs 80000008.b.14
feature amd-stibp 80000008.b.15
feature stibp-always-on 80000008.b.17
feature amd-ssbd 80000008.b.24
feature virt-ssbd 80000008.b.25
feature amd-no-ssb 80000008.b.26
feature amd-psfd 80000008.b.28
feature npt 8000000a.d.0
feature lbrv 8000000a.d.1
feature svm-lock 8000000a.d.2 svm_lock
feature nrip-save 8000000a.d.3 nrip_save
feature tsc-scale 8000000a.d.4 tsc_scale
feature vmcb-clean 8000000a.d.5 vmcb_clean
feature flushbyasid 8000000a.d.6
feature decodeassists 8000000a.d.7
feature pause-filter 8000000a.d.10 pause_filter
feature pfthreshold 8000000a.d.12
feature avic 8000000a.d.13
feature v-vmsave-vmload 8000000a.d.15
feature vgif 8000000a.d.16
feature vnmi 8000000a.d.25
feature svme-addr-chk 8000000a.d.28
feature no-nested-data-bp 80000021.a.0
feature lfence-always-serializing 80000021.a.2
feature null-sel-clr-base 80000021.a.6
feature auto-ibrs 80000021.a.8
feature eraps 80000021.a.24
feature sbpb 80000021.a.27
feature ibpb-brtype 80000021.a.28
feature srso-no 80000021.a.29
feature srso-user-kernel-no 80000021.a.30
feature perfmon-v2 80000022.a.0
feature split-lock-detect msrcf.5
feature rdctl-no msr10a.0
feature ibrs-all msr10a.1
feature rsba msr10a.2
feature skip-l1dfl-vmentry msr10a.3
feature ssb-no msr10a.4
feature mds-no msr10a.5
feature pschange-mc-no msr10a.6
feature tsx-ctrl msr10a.7
feature taa-no msr10a.8
feature sbdr-ssdp-no msr10a.13
feature fbsdp-no msr10a.14
feature psdp-no msr10a.15
feature fb-clear msr10a.17
feature pbrsb-no msr10a.24
feature gds-no msr10a.26
feature rfds-no msr10a.27
feature rfds-clear msr10a.28
feature vmx-ins-outs msr480.54
feature vmx-true-ctls msr480.55
feature vmx-any-errcode msr480.56
feature vmx-nested-exception msr480.58
feature vmx-store-lma msr485.5
feature vmx-activity-hlt msr485.6
feature vmx-activity-shutdown msr485.7
feature vmx-activity-wait-sipi msr485.8
feature vmx-vmwrite-vmexit-fields msr485.29
feature vmx-zero-len-inject msr485.30
feature vmx-apicv-xapic msr48b.0
feature vmx-ept msr48b.1
feature vmx-desc-exit msr48b.2
feature vmx-rdtscp-exit msr48b.3
feature vmx-apicv-x2apic msr48b.4
feature vmx-vpid msr48b.5
feature vmx-wbinvd-exit msr48b.6
feature vmx-unrestricted-guest msr48b.7
feature vmx-apicv-register msr48b.8
feature vmx-apicv-vid msr48b.9
feature vmx-ple msr48b.10
feature vmx-rdrand-exit msr48b.11
feature vmx-invpcid-exit msr48b.12
feature vmx-vmfunc msr48b.13
feature vmx-shadow-vmcs msr48b.14
feature vmx-encls-exit msr48b.15
feature vmx-rdseed-exit msr48b.16
feature vmx-pml msr48b.17
feature vmx-xsaves msr48b.20
feature vmx-tsc-scaling msr48b.25
feature vmx-enable-user-wait-pause msr48b.26
feature vmx-ept-execonly msr48c.0
feature vmx-page-walk-4 msr48c.6
feature vmx-page-walk-5 msr48c.7
feature vmx-ept-uc msr48c.8
feature vmx-ept-wb msr48c.14
feature vmx-ept-2mb msr48c.16
feature vmx-ept-1gb msr48c.17
feature vmx-invept msr48c.20
feature vmx-eptad msr48c.21
feature vmx-ept-advanced-exitinfo msr48c.22
feature vmx-invept-single-context msr48c.25
feature vmx-invept-all-context msr48c.26
feature vmx-invvpid msr48c.32
feature vmx-invvpid-single-addr msr48c.40
feature vmx-invvpid-single-context msr48c.41
feature vmx-invvpid-all-context msr48c.42
feature vmx-invvpid-single-context-noglobals msr48c.43 vmx-invept-single-context-noglobals
feature vmx-intr-exit msr48d.0
feature vmx-nmi-exit msr48d.3
feature vmx-vnmi msr48d.5
feature vmx-preemption-timer msr48d.6
feature vmx-posted-intr msr48d.7
feature vmx-vintr-pending msr48e.2
feature vmx-tsc-offset msr48e.3
feature vmx-hlt-exit msr48e.7
feature vmx-invlpg-exit msr48e.9
feature vmx-mwait-exit msr48e.10
feature vmx-rdpmc-exit msr48e.11
feature vmx-rdtsc-exit msr48e.12
feature vmx-cr3-load-noexit msr48e.15
feature vmx-cr3-store-noexit msr48e.16
feature vmx-cr8-load-exit msr48e.19
feature vmx-cr8-store-exit msr48e.20
feature vmx-flexpriority msr48e.21
feature vmx-vnmi-pending msr48e.22
feature vmx-movdr-exit msr48e.23
feature vmx-io-exit msr48e.24
feature vmx-io-bitmap msr48e.25
feature vmx-mtf msr48e.27
feature vmx-msr-bitmap msr48e.28
feature vmx-monitor-exit msr48e.29
feature vmx-pause-exit msr48e.30
feature vmx-secondary-ctls msr48e.31
feature vmx-exit-nosave-debugctl msr48f.2
feature vmx-exit-load-perf-global-ctrl msr48f.12
feature vmx-exit-ack-intr msr48f.15
feature vmx-exit-save-pat msr48f.18
feature vmx-exit-load-pat msr48f.19
feature vmx-exit-save-efer msr48f.20
feature vmx-exit-load-efer msr48f.21
feature vmx-exit-save-preemption-timer msr48f.22
feature vmx-exit-clear-bndcfgs msr48f.23
feature vmx-exit-clear-rtit-ctl msr48f.25
feature vmx-exit-load-pkrs msr48f.29
feature vmx-exit-secondary-ctls msr48f.31
feature vmx-entry-noload-debugctl msr490.2
feature vmx-entry-ia32e-mode msr490.9
feature vmx-entry-load-perf-global-ctrl msr490.13
feature vmx-entry-load-pat msr490.14
feature vmx-entry-load-efer msr490.15
feature vmx-entry-load-bndcfgs msr490.16
feature vmx-entry-load-rtit-ctl msr490.18
feature vmx-entry-load-pkrs msr490.22
feature vmx-entry-load-fred msr490.23
feature vmx-eptp-switching msr491.0
model 486 - mhg - 00000B - -
version 486-v1 h 486
model pentium - mhg - 00000/608 - -
version pentium-v1 h pentium
model pentium2 - mhg - 00000/tVO - -
version pentium2-v1 h pentium2
model pentium3 - mhg - 00000/tVu - -
version pentium3-v1 h pentium3
model pentiumpro - mhg - 00000zVDu1 - -
model coreduo Intel mhg - 90000//Fv100000000000000000000000W000000000008000000muFmT402 0000000000000000000000000000000000000000000008000000muFmT402 -
version coreduo-v1 h coreduo
model n270 Intel mhg - 98000//Fv100000000000000000000000W - -
version n270-v1 h n270
model core2duo Intel mhg - 98000//Vv100000000000000000000000mG000000000G8400000mvF/z402 00000000000000000000000000000000000000000000G8400000mvF/z402 -
version core2duo-v1 h core2duo
model qemu32 - mhg - 10000zVDu1 - -
version qemu32-v1 h qemu32
model kvm32 - mhg - 10000z/Vv1000000000000000000000000000000000008000000muFmT402 0000000000000000000000000000000000000000000008000000muFmT402 -
version kvm32-v1 h kvm32
model cpu64-rhel5 - m - 10000z/Vv100000000000000000000000mG - -
model cpu64-rhel6 - m - 10100z/Vv10000000000000000000W000mG - -
model qemu64 - mhg - 10100z/Vv100000000000000000000200mG - -
version qemu64-v1 h qemu64
model kvm64 - mhg - 10100z/Vv100000000000000000000000mG00000000008000000muFtP402 0000000000000000000000000000000000000000000008000000muFtP402 -
version kvm64-v1 h kvm64
model Conroe Intel mhg 6.15,6.22 18000z/Vv10000000000000000000W000mG000000000G8400000mvF/z402 00000000000000000000000000000000000000000000G8400000mvF/z402 -
version Conroe-v1 h Conroe
model Penryn Intel mhg 6.23,6.29 18X00z/Vv10000000000000000000W000mG000000000G8440000mvF/z606 00000000000000000000000000000000000000000000G8440000mvF/z606 -
version Penryn-v1 h Penryn
model Nehalem Intel mhg 6.26,6.30,6.31,6.46 18X90z/Vv10000000000000000000W000mG000000000m8y70Wnvzx////3V 00000000000000000000000000000000000000000000m8y70Wnvzx////3V -
model Nehalem-IBRS Intel mhg 6.26,6.30,6.31,6.46 18X90z/Vv10000000000W00000000W000mG000000000m8y70Wnvzx////3V 00000000000000000000000000000000000000000000m8y70Wnvzx////3V -
version Nehalem-v1 h Nehalem
version Nehalem-v2 h Nehalem-IBRS
model Westmere Intel mhg 6.44,6.47,6.37 18Xf0z/Vv10000000000000000000W000mG000000000mCyF0Wnvzx////3V 00000000000000000000000000000000000000000000mCyF0Wnvzx////3V -
model Westmere-IBRS Intel mhg 6.44 18Xf0z/Vv10000000000W00000000W000mG000000000mCyF0Wnvzx////3V 00000000000000000000000000000000000000000000mCyF0Wnvzx////3V -
version Westmere-v1 h Westmere
version Westmere-v2 h Westmere-IBRS
model SandyBridge Intel mhg 6.42,6.45 38Xx5z/Vv10000000000000000000W000mO000000000mCyF0Wnvzx////3V 00000000000000000000000000000000000000000000mCyF0Wnvzx////3V -
model SandyBridge-IBRS Intel mhg 6.42,6.45 38Xx5z/Vv10000000000W00000000W000mO000000000mCyF0Wnvzx////3V 00000000000000000000000000000000000000000000mCyF0Wnvzx////3V -
version SandyBridge-v1 h SandyBridge
version SandyBridge-v2 h SandyBridge-IBRS
model IvyBridge Intel mhg 6.58,6.62 38XxT//Vv12K00000000000000000W000mO000000000mCy/2Wnvz/////3V 00000000000000000000000000000000000000000000mCy/2Wnvz/////3V -
model IvyBridge-IBRS Intel mhg 6.58,6.62 38XxT//Vv12K00000000W00000000W000mO000000000mCy/2Wnvz/////3V 00000000000000000000000000000000000000000000mCy/2Wnvz/////3V -
version IvyBridge-v1 h IvyBridge
version IvyBridge-v2 h IvyBridge-IBRS
model Haswell-noTSX Intel mhg 6.60,6.63,6.69,6.70 3ef/5z/Vv1Iz00000000000000000W000mO000000000mCz/UWnxz/////3V8 00000000000000000000000000000000000000000000mCz/UWnxz/////3V8 -
model Haswell-noTSX-IBRS Intel mhg 6.60,6.63,6.69,6.70 3ef/5z/Vv1Iz00000000W00000000W000mO000000000mCz/UWnxz/////3V8 00000000000000000000000000000000000000000000mCz/UWnxz/////3V8 -
model Haswell Intel mhg 6.60,6.63,6.69,6.70 3ef/5z/Vv1oz10000000000000000W000mO000000000mCz/UWnxz/////3V8 00000000000000000000000000000000000000000000mCz/UWnxz/////3V8 -
model Haswell-IBRS Intel mhg 6.60,6.63,6.69,6.70 3ef/5z/Vv1oz10000000W00000000W000mO000000000mCz/UWnxz/////3V8 00000000000000000000000000000000000000000000mCz/UWnxz/////3V8 -
version Haswell-v1 h Haswell
version Haswell-v2 h Haswell-noTSX
version Haswell-v3 h Haswell-IBRS
version Haswell-v4 h Haswell-noTSX-IBRS
model Broadwell-noTSX Intel mhg 6.61,6.71,6.79,6.86 3ef/5z/Vv1Iz07000000000000000W020mO000000000mCz/UZnxz/////3V8 00000000000000000000000000000000000000000000mCz/UZnxz/////3V8 -
model Broadwell-noTSX-IBRS Intel mhg 6.61,6.71,6.79,6.86 3ef/5z/Vv1Iz07000000W00000000W020mO000000000mCz/UZnxz/////3V8 00000000000000000000000000000000000000000000mCz/UZnxz/////3V8 -
model Broadwell Intel mhg 6.61,6.71,6.79,6.86 3ef/5z/Vv1oz17000000000000000W020mO000000000mCz/UZnxz/////3V8 00000000000000000000000000000000000000000000mCz/UZnxz/////3V8 -
model Broadwell-IBRS Intel mhg 6.61,6.71,6.79,6.86 3ef/5z/Vv1oz17000000W00000000W020mO000000000mCz/UZnxz/////3V8 00000000000000000000000000000000000000000000mCz/UZnxz/////3V8 -
version Broadwell-v1 h Broadwell
version Broadwell-v2 h Broadwell-noTSX
version Broadwell-v3 h Broadwell-IBRS
version Broadwell-v4 h Broadwell-noTSX-IBRS
model Skylake-Client Intel mhg 6.94,6.78,6.142,6.158 3ef/T//Vv1pz17000000000000S00WG20mO000000000mCzEUZnxzx////3V8 00000000000000000000000000000000000000000000mCzEUZnxzx////3V8 mpx
model Skylake-Client-IBRS Intel mhg 6.94,6.78,6.142,6.158 3ef/T//Vv1pz17000000W00000S00WG20mO000000000mCzEUZnxzx////3V8 00000000000000000000000000000000000000000000mCzEUZnxzx////3V8 mpx
model Skylake-Client-noTSX-IBRS Intel mh 6.94,6.78,6.142,6.158 3ef/T//Vv1Jz07000000W00000S00WG20mO000000000mCzEUdnxzx////3V8 00000000000000000000000000000000000000000000mCzEUdnxzx////3V8 mpx
version Skylake-Client-v1 h Skylake-Client
version Skylake-Client-v2 h Skylake-Client-IBRS
version Skylake-Client-v3 h Skylake-Client-noTSX-IBRS
model Skylake-Client-v4 Intel h 6.94,6.78,6.142,6.158 3ef/T//Vv1Jz07000000W00000y00WG20mO000000000mCzEUdnRzx////3V8 - -
model Skylake-Server Intel mhg 6.85.0-4 3ef/T//Vv1pzn7H30000000000S00WG20mS000000000mCz/UZnxz/////3V 00000000000000000000000000000000000000000000mCz/UZnxz/////3V mpx
model Skylake-Server-IBRS Intel mhg 6.85.0-4 3ef/T//Vv1pzn7H30000W00000S00WG20mS000000000mCz/UZnxz/////3V 00000000000000000000000000000000000000000000mCz/UZnxz/////3V mpx
model Skylake-Server-noTSX-IBRS Intel mh 6.85.0-4 3ef/T//Vv1Jzm7H30000W00000S00WG20mS000000000mCz/Udnxz/////3V8 00000000000000000000000000000000000000000000mCz/Udnxz/////3V8 mpx
version Skylake-Server-v1 h Skylake-Server
version Skylake-Server-v2 h Skylake-Server-IBRS
version Skylake-Server-v3 h Skylake-Server-noTSX-IBRS
model Skylake-Server-v4 Intel h 6.85.0-4 3ef/T//Vv1Jzm7HJ0000W00000S00WG20mS000000000mCz/UZnRz/////3V8 - -
model Skylake-Server-v5 Intel h 6.85.0-4 3ef/T//Vv1Jzm7HJ0000W00000y00WG20mS000000000mCz/UdnRz/////3V8 - -
model Cascadelake-Server Intel mhg 6.85.5-7 3ef/T//Vv1pzndH3W000WG0000S00WG20mS000000000mCz/UZnxz/////3V 00000000000000000000000000000000000000000000mCz/UZnxz/////3V mpx
model Cascadelake-Server-noTSX Intel mh 6.85.5-7 3ef/T//Vv1JzmdH3W000WG0000S00WG20mS000000000mCz/Udnxz/////3V8 00000000000000000000000000000000000000000000mCz/Udnxz/////3V8 mpx
version Cascadelake-Server-v1 h Cascadelake-Server
model Cascadelake-Server-v2 Intel h 6.85.5-7 3ef/T//Vv1pzndHJW000WK0000S00WG20mS000000WL0mCz/UZnRz/////3V - -
version Cascadelake-Server-v3 h Cascadelake-Server-noTSX
model Cascadelake-Server-v4 Intel h 6.85.5-7 3ef/T//Vv1JzmdHJW000WK0000S00WG20mS000000WL0mCz/UZnRz/////3V8 - -
model Cascadelake-Server-v5 Intel h 6.85.5-7 3ef/T//Vv1JzmdHJW000WK0000y00WG20mS000000WL0mCz/UdnRz/////3V8 - -
model Icelake-Client Intel mhg 6.126 3ef/T//Vv1pz970S+300WG0000S00WG20mO01 - intel-pt
model Icelake-Client-noTSX Intel mh 6.126 3ef/T//Vv1Jz870S+300WG0000S00WG20mO01 - intel-pt
model Icelake-Server Intel mhg 6.106 3ef/T//Vv1pzndHV+700WG0000S00WG20mS010000000mCz/UWnxz/////3V 00000000000000000000000000000000000000000000mCz/UWnxz/////3V intel-pt,mpx
model Icelake-Server-noTSX Intel mh 6.106 3ef/T//Vv1JzmdHV+700WG0000S00WG20mS010000000mCz/Udpxz/////3V8 00000000000000000000000000000000000000000000mCz/Udpxz/////3V8 intel-pt,mpx
version Icelake-Server-v1 h Icelake-Server
version Icelake-Server-v2 h Icelake-Server-noTSX
model Icelake-Server-v3 Intel h 6.106 3ef/T//Vv1JzmdHV+700WK0000S00WG20mS010000Wr2mCz/UWnRz/////3V - -
model Icelake-Server-v4 Intel h 6.106 3ef/T//Vv1JzmlnV+F01WK0000S00WG20mS010000Wr2mCz/UZnRz/////3V8 - -
model Icelake-Server-v5 Intel h 6.106 3ef/T//Vv1JzmlnV+F01WK0000y00WG20mS010000Wr2mCz/UdnRz/////3V8 - -
model Icelake-Server-v6 Intel h 6.106 3ef/T//Vv1JzmlnV+F01WK0000y00WG20mS010000Wr2mCz/UdpRz/////3V8 - -
model Icelake-Server-v7 Intel h 6.106 3ef/T//Vv1pznlnV+F01WK0000y00WG20mS010000Wr2mCz/UdpRz/////3V8 - -
model Cooperlake Intel mhg 6.85.10-11 3ef/T//Vv1pzndHJW000WL8000S00WG20mS000000Wr2mCz/Udnxz/////3V8 00000000000000000000000000000000000000000000mCz/Udnxz/////3V8 -
version Cooperlake-v1 h Cooperlake
model Cooperlake-v2 Intel h 6.85.10-11 3ef/T//Vv1pzndHJW000WL8000y00WG20mS000000Wr2mCz/UdnRz/////3V8 - -
model Snowridge Intel mhg 6.134 38X/H//Vv13K0bX84W30WS0000S00W020mS000000G00mCz/Udnxz/////3V8 00000000000000000000000000000000000000000000mCz/Udnxz/////3V8 -
version Snowridge-v1 h Snowridge
model Snowridge-v2 Intel h 6.134 38X/H//Vv13K0bX84W30WS0000S00W020mS000000G00mCz/UZnRz/////3V8 - -
model Snowridge-v3 Intel h 6.134 38X/H//Vv13K0bX84W30WS0000y00W020mS000000G00mCz/UdnRz/////3V8 - -
model Snowridge-v4 Intel h 6.134 38X/H//Vv13K0bX84W30WK0000y00W020mS000000000mCz/UdnRz/////3V8 - -
model SapphireRapids Intel mhg 6.143 3ef/T//Vv1pznlnV+V0P+Ki300y10WG20mS010000Wr2mCz/Udpxz/////3V8 00000000000000000000000000000000000000000000mCz/Udpxz/////3V8 -
version SapphireRapids-v1 h SapphireRapids
model SapphireRapids-v2 Intel h 6.143 3ef/T//Vv1pznlnV+V0P+Ki300y10WG20mS010000WrUmCz/UdpRz/////3V8 - -
model SapphireRapids-v3 Intel h 6.143 3ef/T//Vv3tznlnV+/3P+Ki300y10WG20mS010000WrUmCz/UdpRz/////3V8 - -
model GraniteRapids Intel mhg 6.173 3ef/T//Vv1pznlnV+V0P+KiZ01+10WG20mS010000WrUnCz/Udpxz/////3V8 - -
version GraniteRapids-v1 h GraniteRapids
model GraniteRapids-v2 Intel h 6.173 3ef/T//Vv3tznlnV+/3P+KiZ03+10yG20mS010000WrUnCz/UdpRz/////3V8 - -
model SierraForest Intel mhg 6.175 3ef/T//Vv1Jz0dXOSO09WKK1D0+00WG20mS010000WrSnCz/Udnxz/////3V8 - -
version SierraForest-v1 h SierraForest
model Denverton Intel hg 6.95 38X/H//Vv13K8bW00000WK0000S00W020mS000000W40mCz/UZnRz/////3V8 - -
version Denverton-v1 h Denverton
model Denverton-v2 Intel h 6.95 38X/H//Vv13K0bW00000WK0000S00W020mS000000W40mCz/UZnRz/////3V8 - -
model Denverton-v3 Intel h 6.95 38X/H//Vv13K0bW00000WK0000y00W020mS000000W40mCz/UdnRz/////3V8 - -
model KnightsMill Intel hg 6.133 3eX/T//Vv3JTG3S002m0000000400WG20mS - -
version KnightsMill-v1 h KnightsMill
model athlon AMD mhg - 00000//Tu1000000000000000000000000X1 - -
version athlon-v1 h athlon
model phenom AMD mhg - 90000z/Vv100000000000000000000200mp1 - -
version phenom-v1 h phenom
model Opteron_G1 AMD mhg 15.6 10000z/Vv100000000000000000000000mG - -
version Opteron_G1-v1 h Opteron_G1
model Opteron_G2 AMD mhg 15.6 10100z/Vv10000000000000000000W200mO - -
version Opteron_G2-v1 h Opteron_G2
model Opteron_G3 AMD mhg 15.6 10180z/Vv10000000000000000000Wo10mO - monitor
version Opteron_G3-v1 h Opteron_G3
model Opteron_G4 AMD mhg 21.1 38Xf5z/Vv10000000000000000000WoJ4mS - -
version Opteron_G4-v1 h Opteron_G4
model Opteron_G5 AMD mhg 21.2 3eXfDz/Vv10000000000000000000WoJ4nS - -
version Opteron_G5-v1 h Opteron_G5
model EPYC AMD mhg 23.1 3eXjT//Vv1JD0dW00000000000S00Ww70mV - monitor
model EPYC-IBPB AMD mhg 23.1 3eXjT//Vv1JD0dW00000000000S00Ww70mV02 - monitor
version EPYC-v1 h EPYC
version EPYC-v2 h EPYC-IBPB
model EPYC-v3 AMD h 23.1 3eXjT//Vv1JD0dW00000000000y00Ww70qVm281 - -
model EPYC-v4 AMD h 23.1 3eXjT//Vv1JD0dW00000000000y00Ww70qVm281 - -
model EPYC-Rome AMD mhg 23.49 3eXjT//Vv1JD0dX80800000000S00Ww70qVmB81 - -
version EPYC-Rome-v1 h EPYC-Rome
model EPYC-Rome-v2 AMD h 23.49 3eXjT//Vv1JD0dX80800000000y00Ww70qVml81 - -
model EPYC-Rome-v3 AMD h 23.49 3eXjT//Vv1JD0dX80800000000y00Ww70qVml81 - -
model EPYC-Rome-v4 AMD h 23.49 3eXjT//Vv1JD0dX80800000000S00Ww70qVml81 - -
model EPYC-Milan AMD mhg 25.1 3efjT//Vv1Jz0dXO0801000000y00Ww70qVml81W - -
version EPYC-Milan-v1 h EPYC-Milan
model EPYC-Milan-v2 AMD h 25.1 3efjT//Vv1Jz0dXOO801000000y00Ww70qVm/C1W7 - -
model EPYC-Genoa AMD mhg 25.17 3efjT//Vv1JzmlnV+F01008000y00Ww70qVm/C1mF - -
version EPYC-Genoa-v1 h EPYC-Genoa
model Dhyana Hygon mhg 24.0 1eXDT//Vv1JD0d000000000000S00Ww70mV02 - monitor
version Dhyana-v1 h Dhyana
model Dhyana-v2 Hygon h 24.0 1eXDT//Vv1JD0d000000000000y00Ww70mV0281 - -
"""#
}
