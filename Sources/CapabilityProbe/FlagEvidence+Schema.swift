import Capabilities

extension FlagEvidence {
    /// Paths through `query-qmp-schema`, in the notation of `SchemaPath`.
    static let schema: Table = [
        // Commands
        "blockdev-set-active": .blockdevSetActive,
        "calc-dirty-rate": .calcDirtyRate,
        "calc-dirty-rate/arg/mode": .dirtyrateParamMode,
        "device_add/@json-cli-hotplug": .deviceJsonHotplug,
        "display-reload": .displayReload,
        "migrate-incoming/arg/exit-on-error": .migrateIncomingExitOnError,
        "nbd-server-start/arg/tls-creds": .nbdTls,
        "query-cpu-definitions": .queryCpuDefinitions,
        "query-cpu-model-baseline": .queryCpuModelBaseline,
        "query-cpu-model-comparison": .queryCpuModelComparison,
        "query-cpu-model-expansion": .queryCpuModelExpansion,
        "query-cpu-model-expansion/ret/deprecated-props": .queryCpuModelExpansionDeprecatedProps,
        "query-dirty-rate": .queryDirtyRate,
        "query-hotpluggable-cpus/ret/props/cluster-id": .smpClusters,
        "query-migrate/ret/blocked-reasons": .migrationBlockedReasons,
        "query-stats": .queryStats,
        "query-stats-schemas": .queryStatsSchemas,
        "rtc-reset-reinjection": .rtcResetReinjection,
        "screendump/arg/device": .screendumpDevice,
        "screendump/arg/format/=png": .screenshotFormatPng,
        "set-action": .setAction,
        "set-numa-node/arg/+hmat-lb": .numaHmat,
        "sev-inject-launch-secret": .sevInjectLaunchSecret,
        // Block layer
        "block-commit/arg/backing-mask-protocol": .blockjobBackingMaskProtocol,
        "blockdev-add/arg/+file/aio/=io_uring": .aioIoUring,
        "blockdev-add/arg/+file/drop-cache": .migrationFileDropCache,
        "blockdev-add/arg/+nbd/tls-hostname": .blockdevNbdTlsHostname,
        "blockdev-add/arg/+nvme": .driveNvme,
        "blockdev-add/arg/+qcow2/discard-no-unref": .qcow2DiscardNoUnref,
        "blockdev-add/arg/+rbd/encrypt": .rbdEncryption,
        "blockdev-add/arg/+rbd/encrypt/+luks-any": .rbdEncryptionLuksAny,
        "blockdev-add/arg/+rbd/encrypt/parent": .rbdEncryptionLayering,
        // The driver takes a descriptor since it has the feature; before, libvirt could not open its device.
        "blockdev-add/arg/+virtio-blk-vhost-vdpa/@fdset": .virtioBlkVhostVdpa,
        // Character devices
        "chardev-add/arg/backend/+qemu-vdagent": .chardevQemuVdagent,
        "chardev-add/arg/backend/+socket/data/reconnect": .chardevReconnect,
        "chardev-add/arg/backend/+socket/data/reconnect-ms": .chardevReconnectMiliseconds,
        // Displays
        "query-display-options/ret/+dbus": .displayDbus,
        "query-display-options/ret/+egl-headless": .eglHeadless,
        "query-display-options/ret/+egl-headless/rendernode": .eglHeadlessRendernode,
        "query-display-options/ret/+sdl": .sdl,
        // Network
        "netdev_add/arg/+stream": .netdevStream,
        // -netdev takes JSON since the release that brought this type.
        "netdev_add/arg/+stream": .netdevJson,
        "netdev_add/arg/+stream/reconnect": .netdevStreamReconnect,
        "netdev_add/arg/+stream/reconnect-ms": .netdevStreamReconnectMiliseconds,
        "netdev_add/arg/+user": .netdevUser,
        "netdev_add/arg/+vhost-vdpa": .netdevVhostVdpa,
        // Objects
        "object-add/arg/+iothread/thread-pool-max": .iothreadThreadPoolMax,
        "object-add/arg/+sev-guest/kernel-hashes": .sevGuestKernelHashes,
    ]
}
