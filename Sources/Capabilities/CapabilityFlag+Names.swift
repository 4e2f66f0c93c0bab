extension CapabilityFlag {
    /// libvirt's name of the flag.
    public var name: String { Self.names[Int(rawValue)] }

    /// The flag of a name, compared byte by byte; nil for names that are unknown or retired.
    public init?(name: String) {
        var name = name
        guard let index = name.withUTF8({ Self.names.index(of: $0) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    /// The flag of a name that is not a `String` yet.
    init?(name: UnsafeBufferPointer<UInt8>) {
        guard let index = Self.names.index(of: name) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    /// Names by raw value.
    private static let names = NameTable(
        """
        kvm sdl spice hda-duplex ccid-emulated ccid-passthru piix3-usb-uhci piix4-usb-uhci usb-ehci ich9-usb-ehci1 \
        vt82c686b-usb-uhci pci-ohci usb-redir usb-hub ich9-ahci virtio-blk-pci.scsi scsi-disk.channel scsi-block hda-micro \
        nec-usb-xhci lsi virtio-scsi-pci usb-redir.filter seccomp-sandbox vnc qxl VGA cirrus-vga vmware-svga s390-sclp \
        usb-serial virtio-rng rng-random rng-egd virtio-ccw megasas tpm-passthrough tpm-tis nvram pci-bridge vfio-pci \
        dmi-to-pci-bridge usb-storage virtio-mmio ich9-intel-hda kvm-pit-lost-tick-policy pvpanic usb-kbd usb-audio \
        rtc-reset-reinjection migrate-rdma VGA.vgamem_mb vmware-svga.vgamem_mb qxl.vgamem_mb pc-dimm machine-vmport-opt \
        pci-serial ioh3420 x3130-upstream xio3130-downstream rtl8139 e1000 virtio-net virtio-gpu virtio-keyboard virtio-mouse \
        virtio-tablet virtio-input-host virtio-balloon-pci.deflate-on-oom mptsas1068 spice-gl qxl.vram64_size_mb pxb pxb-pcie \
        intel-iommu virtio-vga ivshmem-plain ivshmem-doorbell vhost-scsi query-cpu-model-expansion spice-rendernode nvdimm \
        pcie-root-port query-cpu-definitions qemu-xhci intel-iommu.intremap intel-iommu.caching-mode intel-iommu.eim \
        intel-iommu.device-iotlb spapr-pci-host-bridge spapr-pci-host-bridge.numa_node chardev-reconnect vmcoreinfo spapr-vty \
        sclplmconsole isa-serial pl011 virtio-gpu-ccw virtio-keyboard-ccw virtio-mouse-ccw virtio-tablet-ccw pcie-pci-bridge \
        nbd-tls tpm-crb pr-manager-helper vfio-ccw screendump_device hda-output vmgenid vhost-vsock tpm-emulator mch \
        mch.extended-tseg-mbytes sev-guest egl-headless vfio-ap zpci memory-backend-memfd memory-backend-memfd.hugetlb \
        egl-headless.rendernode memory-backend-file.pmem nvdimm.unarmed virtio-pci-non-transitional machine.virt.iommu \
        x86-max-cpu cpu-unavailable-features canonical-cpu-features bochs-display migration-file-drop-cache dbus-vmstate \
        vhost-user-gpu vhost-user-vga query-cpu-model-baseline query-cpu-model-comparison ramfb arm-max-cpu drive-nvme \
        smp-dies i8042 rng-builtin tpm-spapr cpu.kvm-no-adjvtime vhost-user-fs fsdev.multidevs pcie-root-port.hotplug \
        aio.io_uring tcg virtio-blk-pci.scsi.default.disabled pvscsi cpu.migratable intel-iommu.aw-bits spapr-tpm-proxy \
        numa.hmat usb-host.hostdevice virtio-balloon.free-page-reporting netdev.vhost-vdpa ncr53c90 dc390 am53c974 \
        virtio-pmem-pci vhost-user-fs.bootindex vhost-user-blk cpu-max \
        memory-backend-file.x-use-canonical-path-for-ramblock-id vnc-power-control rotation-rate acpi-index input-linux \
        virtio-gpu-gl-pci virtio-vga-gl confidential-guest-support s390-pv-guest set-action virtio-blk.queue-size \
        virtio-mem-pci memory-backend-file.reserve piix4.acpi-root-pci-hotplug netdev.json chardev.json query-dirty-rate \
        rbd-encryption sev-guest-kernel-hashes sev-inject-launch-secret device.json+hotplug hvf virtio-mem-pci.prealloc \
        calc-dirty-rate dirtyrate-param.mode blockdev.nbd.tls-hostname memory-backend-file.prealloc-threads virtio-iommu-pci \
        virtio-iommu.boot-bypass virtio-net.rss chardev.qemu-vdagent display-dbus iothread.thread-pool-max \
        usb-host.guest-resets-all migration.blocked-reasons query-stats query-stats-schemas sgx-epc thread-context \
        screenshot-format-png machine-hpet netdev.stream virtio-crypto cryptodev-backend-lkcf pvpanic-pci \
        netdev.stream.reconnect virtio-gpu.blob rbd-encryption-layering rbd-encryption-luks-any qcow2-discard-no-unref \
        run-with.async-teardown virtio-blk-vhost-vdpa virtio-blk.iothread-mapping smp-clusters virtio-mem-pci.dynamic-memslots \
        blockjob.backing-mask-protocol display-reload usb-mtp machine.virt.ras virtio-sound sev-snp-guest netdev.user \
        acpi-erst intel-iommu.dma-translation machine-i8042-opt chardev-reconnect-miliseconds virtio-ccw.loadparm \
        netdev-stream-reconnect-miliseconds query-cpu-model-expansion.deprecated-props migrate-incoming.exit-on-error \
        machine.virt.aia virtio-mem-ccw blockdev-set-active shim virtio-scsi.iothread-mapping
        """)
}

extension CapabilityFlag {
    /// Whether libvirt still accepts the name but no longer sets or asks for the flag: every QEMU it supports has the
    /// feature, or none has. A document may mention it; it changes nothing.
    public static func isRetired(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { isRetired($0) }
    }

    static func isRetired(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        retiredNames.index(of: name) != nil
    }

    private static let retiredNames = NameTable(
        """
        vnc-colon no-reboot drive drive-boot name uuid domid vnet-hdr migrate-kvm-stdio migrate-qemu-tcp migrate-qemu-exec \
        drive-cache-v2 drive-format vga 0.10 pci-device mem-path drive-serial xen-domid migrate-qemu-unix chardev enable-kvm \
        monitor-json balloon device smp-topology netdev rtc vhost-net rtc-td-hack no-hpet no-kvm-pit tdf pci-configfd \
        nodefconfig boot-menu fsdev nesting name-process drive-readonly smbios-type vga-qxl vga-none migrate-qemu-fd \
        boot-index drive-aio pci-multibus pci-bootindex chardev-spicevmc device-spicevmc virtio-tx-alg device-qxl-vga \
        pci-multifunction virtio-blk-pci.ioeventfd sga virtio-blk-pci.event_idx virtio-net-pci.event_idx cache-directsync \
        no-shutdown cache-unsafe rombar no-acpi fsdev-readonly blk-sg-io drive-copy-on-read cpu-host fsdev-writeout \
        drive-iotune system_wakeup transaction block-job-sync block-job-async scsi-cd ide-cd no-user-config dump-guest-memory \
        virtio-s390 balloon-event bridge blockio disable-s3 disable-s4 ide-drive.wwn scsi-disk.wwn reboot-timeout \
        dump-guest-core seamless-migration block-commit drive-mirror usb-redir.bootindex usb-host.bootindex \
        blockdev-snapshot-sync device-video-primary usb-net add-fd nbd-server dtb ipv6-migration machine-opt machine-usb-opt \
        vfio-pci.bootindex scsi-generic scsi-generic.bootindex mem-merge vnc-websocket drive-discard mlock vnc-share-policy \
        device-del-event i440fx-pci-hole64-size q35-pci-hole64-size usb-storage.removable boot-strict enable-fips \
        spice-file-xfer-disable spiceport host-pci-multidomain msg-timestamp active-commit change-backing-file \
        memory-backend-ram numa memory-backend-file splash-timeout iothread ivshmem drive-iotune-max qxl-vga.vgamem_mb \
        aes-key-wrap dea-key-wrap aarch64-off vhost-user-multiqueue migration-event gpex-pcihost gic-version incoming-defer \
        virtio-gpu.virgl chardev-file-append ich9-disable-s3 ich9-disable-s4 vserport-change-event qxl-vga.vram64_size_mb \
        chardev-logfile debug-threads secret device-tray-moved-event nec-usb-xhci-ports virtio-scsi-pci.iothread name-guest \
        qxl.max_outputs qxl-vga.max_outputs spice-unix drive-detect-zeroes tls-creds-x509 display smm \
        virtio-pci-disable-legacy query-hotpluggable-cpus virtio-net.rx_queue_size machine-iommu drive-iotune-max-length \
        query-qmp-schema gluster.debug_level drive-iotune-group virtio-net.host_mtu block-write-threshold \
        query-named-block-nodes cpu-cache kernel-irqchip kernel-irqchip.split virtio.iommu_platform virtio.ats loadparm \
        vnc-multi-servers virtio-net.tx_queue_size virtio-gpu.max_outputs vxhs virtio-blk.num-queues \
        machine.pseries.resize-hpt numa.dist disk-share-rw iscsi.password-secret machine.pseries.max-cpu-compat dump-completed \
        qcow2-luks seccomp-blacklist query-cpus-fast disk-write-cache qom-list-properties memory-backend-file.discard-data \
        virtual-css-bridge virtual-css-bridge.cssid-unrestricted sdl-gl blockdev-del chardev-fd-pass \
        machine.pseries.cap-hpt-max-page-size machine.pseries.cap-htm usb-storage.werror vfio-pci.display blockdev \
        iothread.poll-max-ns machine.pseries.cap-nested-hv memory-backend-file.align scsi-disk.device_id overcommit \
        query-current-machine bitmap-merge nbd-bitmap incremental-backup machine.pseries.cap-ccf-assist \
        blockdev-file-dynamic-auto-read-only savevm-monitor-nodes virtio-net.failover query-named-block-nodes.flat \
        blockdev-snapshot.allow-write-only-overlay blockdev-reopen storage.werror virtio.packed machine.pseries.cap-cfpc \
        machine.pseries.cap-sbbc machine.pseries.cap-ibs query-cpu-model-expansion.migratable fw_cfg migration-param.bandwidth \
        migration-param.downtime migration-param.xbzrle-cache-size blockdev-hostdev-scsi block-export-add fsdev.createmode \
        vnc-opts migration-param.block-bitmap-mapping audiodev blockdev-backup object.qapified compat-deprecated \
        query-display-options device.json snapshot-internal-qmp
        """)
}
