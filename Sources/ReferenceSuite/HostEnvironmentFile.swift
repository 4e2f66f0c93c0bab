#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `hostenv.json` of a reference corpus: the simulated host in the words of the daemon it was recorded from.
struct HostEnvironmentFile: Decodable, Sendable {
    let processEnvironment: [String: EnvironmentValue]
    let driver: Driver
    let host: Host
    let fds: Descriptors
    let secrets: Secrets
    let graphicsPorts: GraphicsPorts
    let vsockAutoCID: UInt32
    let tpmEmulatorSocket: String
    let tpmCancelPath: String
    let scsiGeneric: String
    let hostCDROMs: [String]
    let vhostUserCapabilities: [String: VhostUserCapabilities]

    enum CodingKeys: String, CodingKey {
        case processEnvironment = "process_env"
        case driver, host, fds, secrets
        case graphicsPorts = "graphics_ports"
        case vsockAutoCID = "vsock_auto_cid"
        case tpmEmulatorSocket = "tpm_emulator_socket"
        case tpmCancelPath = "tpm_cancel_path"
        case scsiGeneric = "scsi_hostdev_sg"
        case hostCDROMs = "host_cdrom_paths"
        case vhostUserCapabilities = "vhost_user_caps"
    }

    /// A variable's value; the member `unset` holds a list of names instead.
    struct EnvironmentValue: Decodable, Sendable {
        let value: String?

        init(from decoder: any Decoder) throws {
            value = try? decoder.singleValueContainer().decode(String.self)
        }
    }

    struct Driver: Decodable, Sendable {
        let privileged: Bool
        let domainID: Int32
        let config: Configuration

        enum CodingKeys: String, CodingKey {
            case privileged, config
            case domainID = "domain_id"
        }
    }

    struct Host: Decodable, Sendable {
        let pageSize: UInt64
        let transparentHugePage: UInt64
        let maximumProcessors: UInt32
        let physicalAddressBits: [String: UInt32]
        let onlineNodes: [UInt32]
        let nodeProcessors: [String: String]
        let automaticNodes: String
        let now: Int64
        let utcOffset: Int64
        let renderNode: String
        let vfio: Bool
        let pciDevices: [PCIDevice]
        let networkDevices: [String]
        let tpmVersions: [String]
        let qemuRDP: Bool
        let binaries: [String: String]
        let cpuid: [String: CPUIDLeaf]

        enum CodingKeys: String, CodingKey {
            case cpuid
            case pageSize = "page_size"
            case transparentHugePage = "thp_size_kib"
            case maximumProcessors = "kvm_max_vcpus"
            case physicalAddressBits = "phys_addr_bits"
            case onlineNodes = "numa_online_nodes"
            case nodeProcessors = "numa_cpu_lists"
            case automaticNodes = "numad_nodeset"
            case now = "now_unix"
            case utcOffset = "utc_offset_seconds"
            case renderNode = "drm_render_node"
            case vfio
            case pciDevices = "pci_devices"
            case networkDevices = "net_existing_ifaces"
            case tpmVersions = "tpm_versions"
            case qemuRDP = "qemu_rdp"
            case binaries
        }
    }

    /// What CPUID answers for a leaf, where it is not zero.
    struct CPUIDLeaf: Decodable, Sendable {
        var ecx: UInt32 = 0
        var edx: UInt32 = 0

        private enum CodingKeys: String, CodingKey { case ecx, edx }

        init(from decoder: any Decoder) throws {
            // The member for all other leaves is a number.
            guard let members = try? decoder.container(keyedBy: CodingKeys.self) else { return }
            ecx = try members.decodeIfPresent(UInt32.self, forKey: .ecx) ?? 0
            edx = try members.decodeIfPresent(UInt32.self, forKey: .edx) ?? 0
        }
    }

    struct PCIDevice: Decodable, Sendable {
        let address: String
        let group: UInt32

        enum CodingKeys: String, CodingKey {
            case address = "addr"
            case group = "iommu_group"
        }
    }

    struct Descriptors: Decodable, Sendable {
        let monitor: Int32
        let unixListen: Int32
        let vhostUserVideo: Int32
        let firstEthernetTap: Int32
        let firstBridgeTap: Int32
        let firstVhostNet: Int32
        let vhostSCSI: Int32
        let vsock: Int32
        let vdpaNetwork: Int32
        let tpm: Int32
        let tpmCancel: Int32
        let characterFile: Int32
        let characterLog: Int32

        enum CodingKeys: String, CodingKey {
            case monitor
            case unixListen = "unix_listen_chardev"
            case vhostUserVideo = "vhost_user_video"
            case firstEthernetTap = "tap_ethernet_first"
            case firstBridgeTap = "tap_bridge_first"
            case firstVhostNet = "vhost_net_first"
            case vhostSCSI = "vhost_scsi"
            case vsock
            case vdpaNetwork = "vdpa_net"
            case tpm = "tpm_passthrough"
            case tpmCancel = "tpm_cancel"
            case characterFile = "chardev_file_source"
            case characterLog = "chardev_log"
        }
    }

    struct Secrets: Decodable, Sendable {
        let value: String
        let usages: [String]
        let volumePrefix: String

        enum CodingKeys: String, CodingKey {
            case value
            case usages = "usage_ceph_iscsi_allowed"
            case volumePrefix = "usage_volume_prefix"
        }
    }

    struct GraphicsPorts: Decodable, Sendable {
        let vnc: UInt16
        let spice: UInt16
        let spiceTLS: UInt16
        let rdp: UInt16

        enum CodingKeys: String, CodingKey {
            case vnc, spice, rdp
            case spiceTLS = "spice_tls"
        }
    }

    struct VhostUserCapabilities: Decodable, Sendable {
        let features: [String]
    }
}
